#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"
#include "cli/requests.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string id;
  std::string reason;
};

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.id, "the request, or as much of its id as tells it apart").required();
  arguments.option("--reason TEXT", options.reason, "why; it goes to the candidate").required();
  arguments.describe(
      "Declines a request: a signed receipt says so to the candidate's record, with the reason, and they may "
      "ask "
      "again.");
  arguments.example(
      "car review request decline LSSC-2026-00042-renewal-1 --reason \"Only 20 hours are shown.\"",
      "tells the candidate why not");
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  const auto entry = office::find_request(office.ledger(), options.id);
  const auto answered = office::decline(office, entry, options.reason, context.now);
  context.out.answer(text_of(answered), json_of(answered));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_request_decline =
    command<Options>("review request decline", "Decline a request, with a reason", declare, run);

}  // namespace car::cli::commands

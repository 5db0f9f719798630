#include <fmt/core.h>

#include <car/format/json_value.hpp>
#include <car/office/intake/late.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string id;
  std::string reason;
};

std::string text_of(const office::Taken& taken) {
  auto text = fmt::format("{} is accepted as of {}.\n", taken.id, to_text(taken.arrival.value()));
  if (taken.due) text += fmt::format("It is to be decided by {}.\n", to_text(date_of(*taken.due)));
  return text +
         fmt::format("Next: send the candidate {}; it takes the place of the receipt that refused it.\n",
                     taken.receipt);
}

format::JsonValue json_of(const office::Taken& taken) {
  return {{"id", taken.id},
          {"type", taken.type},
          {"candidate", taken.candidate},
          {"sha256", taken.object.hex()},
          {"arrival", taken.arrival},
          {"due", taken.due},
          {"receipt", taken.receipt}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.id, "the submission or request that was refused as late").required();
  arguments
      .option("--reason TEXT", options.reason,
              "why it is accepted all the same; the office's journal keeps it")
      .required();
  arguments.describe(
      "Accepts what arrived after the end of the subscription and was refused by receipt for that alone. The "
      "candidate gets a second receipt, which takes the place of the first. It counts as of its arrival.");
  arguments.example("car review accept LSSC-2026-00042-TEC-1 --reason \"The post was on strike.\"",
                    "accepts a late submission");
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  const auto taken = office::accept_late(office, options.id, options.reason, context.now);
  context.out.answer(text_of(taken), json_of(taken));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_accept =
    command<Options>("review accept", "Accept what was refused because it came late", declare, run);

}  // namespace car::cli::commands

#include <car/exchange/request.hpp>
#include <car/record/record.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/keys.hpp"
#include "cli/requesting.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string text;
  Sending sending;
};

void declare(Arguments& arguments, Options& options) {
  arguments.positional("TEXT", options.text, "what you want to say to the office");
  cli::declare(arguments, options.sending);
  arguments.describe(
      "Once enough sets are achieved, the certification is given to those who ask for it. Makes the request, "
      "signed with your key, with the decision of each achieved set. Nothing is sent: the file is for you to "
      "send.");
  arguments.example("car request certification", "asks for the certification");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  exchange::require_certifiable(record, context.now);
  const auto key = key_of(record, context);
  const auto prepared = exchange::request_certification(record, key, options.text, options.sending.delivery(),
                                                        context.now, *context.progress);
  context.out.answer(text_of("your request for the certification", record, prepared),
                     json_of("certification", prepared));
  return ExitCode::ok;
}

}  // namespace

extern const Command request_certification =
    command<Options>("request certification", "Ask the office for the certification", declare, run);

}  // namespace car::cli::commands

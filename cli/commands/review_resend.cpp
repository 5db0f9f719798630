#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/decision/letters.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string candidate;
};

std::string text_of(const std::vector<office::Posted>& posted) {
  std::string text;
  for (const auto& one : posted) text += fmt::format("{}\n", one.file);
  return text +
         fmt::format("{} written, byte for byte as they were signed.\n", counted(posted.size(), "container"));
}

format::JsonValue json_of(const std::vector<office::Posted>& posted) {
  auto list = format::JsonValue::array();
  for (const auto& one : posted) {
    list.push_back({{"type", container::name_of(one.outgoing.type)},
                    {"sequence", one.outgoing.sequence},
                    {"about", one.outgoing.about},
                    {"file", one.file},
                    {"message", one.message},
                    {"object", one.outgoing.object.hex()},
                    {"signed_at", one.outgoing.signed_at}});
  }
  format::JsonValue json = {{"count", posted.size()}};
  json.set("posted", std::move(list));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("CANDIDATE", options.candidate, "the candidate's number")
      .required()
      .complete_with(Completion::candidate);
  arguments.describe(
      "Writes everything that was ever signed for a candidate into the outbox again. Nothing is signed anew, "
      "so the "
      "candidate can receive it twice without harm.");
  arguments.example("car review resend LSSC-2026-00042", "writes all letters of a candidate again");
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  const auto posted = office::resend(office, options.candidate);
  context.out.answer(text_of(posted), json_of(posted));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_resend =
    command<Options>("review resend", "Write again what was signed for a candidate", declare, run);

}  // namespace car::cli::commands

#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/decision/letters.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {};

std::string text_of(const office::Posting& posting) {
  std::string text;
  for (const auto& posted : posting.posted) {
    text += fmt::format("{}: {}\n", printable(posted.name), posted.file);
  }
  for (const auto& left : posting.left)
    text += fmt::format("{} stays open: {}\n", left.request, printable(left.reason));
  if (posting.posted.empty()) return text + "There is nothing to sign.\n";
  return text + fmt::format(
                    "{} signed.\nNext: send each candidate the containers in outbox/ with their number; the "
                    "text file beside each is the message.\n",
                    counted(posting.posted.size(), "container"));
}

format::JsonValue json_of(const office::Posting& posting) {
  auto posted = format::JsonValue::array();
  for (const auto& one : posting.posted) {
    posted.push_back({{"candidate", one.outgoing.candidate},
                      {"name", one.name},
                      {"email", one.email},
                      {"type", container::name_of(one.outgoing.type)},
                      {"sequence", one.outgoing.sequence},
                      {"about", one.outgoing.about},
                      {"file", one.file},
                      {"message", one.message},
                      {"object", one.outgoing.object.hex()}});
  }
  auto left = format::JsonValue::array();
  for (const auto& one : posting.left) left.push_back({{"id", one.request}, {"reason", one.reason}});
  format::JsonValue json = {{"count", posting.posted.size()}};
  json.set("posted", std::move(posted));
  json.set("left_open", std::move(left));
  return json;
}

void declare(Arguments& arguments, Options&) {
  arguments.describe(
      "Signs each decision that was not sent yet, the letter for each set that was achieved, and the letter "
      "of "
      "certification for each request whose sets suffice. They lie in outbox/, a folder for each candidate, "
      "with the text "
      "of a message beside each. What evaluators commented is in nothing of it before the set is approved. A "
      "second run "
      "signs nothing again.");
  arguments.example("car review letters", "signs what is to be sent");
}

ExitCode run(const Options&, Context& context) {
  auto office = open_office(context);
  const auto posting = office::write_letters(office, context.now, *context.progress);
  context.out.answer(text_of(posting), json_of(posting));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_letters =
    command<Options>("review letters", "Sign decisions and letters into the outbox", declare, run);

}  // namespace car::cli::commands

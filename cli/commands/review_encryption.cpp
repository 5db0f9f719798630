#include <fmt/core.h>

#include <car/format/json_value.hpp>
#include <car/office/folder/encryption.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {};

std::string text_of(const std::string& recipient) {
  return fmt::format(
      "What is sent to the office is encrypted for {}.\n"
      "The key is {}, and nothing opens what was encrypted for it once it is lost: keep a second copy.\n"
      "Next: acceptance and renewal letters name it from now on; whoever has an older letter sends as "
      "before.\n",
      recipient, office::age_key_file);
}

format::JsonValue json_of(const std::string& recipient) {
  return {{"recipient", recipient}, {"key", office::age_key_file}};
}

void declare(Arguments& arguments, Options& /*options*/) {
  arguments.describe(
      "Makes the office a key for 'age', if it has none, and names it in letters from now on, so that "
      "candidates' "
      "submissions are encrypted on their way. 'car review intake' opens them. Needs the package 'age'.");
  arguments.example("car review encryption", "has submissions encrypted from now on");
}

ExitCode run(const Options& /*options*/, Context& context) {
  auto office = open_office(context);
  const auto recipient = office.begin_encryption(context.now);
  context.out.answer(text_of(recipient), json_of(recipient));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_encryption =
    command<Options>("review encryption", "Have what is sent to the office encrypted", declare, run);

}  // namespace car::cli::commands

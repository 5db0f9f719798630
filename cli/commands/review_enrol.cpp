#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/enrol.hpp>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

using How = office::Enrolled::How;

struct Options {
  std::vector<std::filesystem::path> files;
  bool is_namesake = false;
};

std::string text_of(const office::Enrolled& enrolled) {
  const auto file = enrolled.source.filename().string();
  if (enrolled.how == How::left) return "";
  if (enrolled.how == How::enrolled || enrolled.how == How::known) {
    return fmt::format("{}: {} {}, until {}; the letter is {}\n", file,
                       enrolled.how == How::known ? "known as" : "enrolled as", enrolled.number,
                       to_text(date_of(enrolled.subscription_end)), enrolled.letter);
  }
  std::string text;
  for (const auto& reason : enrolled.reasons)
    text += fmt::format("{}: {}: {}\n", file, name_of(enrolled.how), reason);
  return enrolled.hint.empty() ? text : text + fmt::format("{}: hint: {}\n", file, enrolled.hint);
}

format::JsonValue json_of(const office::Enrolled& enrolled) {
  const bool has_letter = !enrolled.letter.empty();
  return {
      {"file", enrolled.source.string()},
      {"how", name_of(enrolled.how)},
      {"candidate", enrolled.number},
      {"name", enrolled.name},
      {"application", enrolled.application == crypto::Digest() ? "" : enrolled.application.hex()},
      {"subscription_end", has_letter ? format::JsonValue(enrolled.subscription_end) : format::JsonValue()},
      {"letter", enrolled.letter},
      {"reasons", enrolled.reasons},
      {"hint", enrolled.hint}};
}

std::string text_of(const office::EnrolSummary& summary) {
  auto text =
      fmt::format("{} enrolled, {} known, {} refused.\n", summary.enrolled, summary.known, summary.refused);
  if (summary.left > 0) text += fmt::format("{} left for 'car review intake'.\n", summary.left);
  if (summary.enrolled + summary.known > 0)
    text += "Next: send each candidate what lies in outbox/ for them.\n";
  if (summary.held + summary.failed > 0) {
    text +=
        fmt::format("{} without an answer: see to what is said of it, and run 'car review enrol' again.\n",
                    summary.held + summary.failed);
  }
  return text;
}

format::JsonValue json_of(const office::EnrolSummary& summary, format::JsonValue applications) {
  return {{"applications", std::move(applications)},
          {"enrolled", summary.enrolled},
          {"known", summary.known},
          {"refused", summary.refused},
          {"held", summary.held},
          {"left", summary.left},
          {"failed", summary.failed}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FILE", options.files, "applications (default: those in the inbox)")
      .complete_with(Completion::file);
  arguments.flag("--namesake", options.is_namesake,
                 "the applicant is another person than the candidate of the same name");
  arguments.stream();
  arguments.describe(
      "Takes applications. Whoever is accepted gets a number, a certificate for the time of the "
      "subscription, and an "
      "acceptance letter that carries it. What is no application stays where it is.");
  arguments.example("car review enrol", "takes the applications in the inbox");
  arguments.example("car review enrol inbox/doe.asics --namesake", "another Jane Doe");
}

ExitCode exit_code_of(const office::EnrolSummary& summary) {
  if (summary.held + summary.failed > 0) return ExitCode::failed;
  return summary.refused > 0 ? ExitCode::answer_no : ExitCode::ok;
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  auto applications = format::JsonValue::array();
  const auto tell = [&](const office::Enrolled& enrolled) {
    context.out.item(text_of(enrolled), json_of(enrolled));
    applications.push_back(json_of(enrolled));
  };
  const auto namesake = options.is_namesake ? office::Namesake::is_another : office::Namesake::is_held;
  const auto summary = office::enrol(office, options.files, namesake, context.now, tell, *context.progress);
  context.out.answer(text_of(summary), json_of(summary, std::move(applications)));
  return exit_code_of(summary);
}

}  // namespace

extern const Command review_enrol =
    command<Options>("review enrol", "Take applications, and accept candidates", declare, run);

}  // namespace car::cli::commands

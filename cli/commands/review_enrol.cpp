#include <car/base/error.hpp>
#include <car/office/enrolment/enrol_list.hpp>
#include <car/office/enrolment/replacement.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/enrolled.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::vector<std::filesystem::path> files;
  std::optional<std::filesystem::path> list;
  std::string number;
  bool is_namesake = false;
  std::string replaced;
  std::string checked;
  bool is_renamed = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments
      .positional("FILE", options.files, "applications, or folders of them (default: those in the inbox)")
      .complete_with(Completion::file);
  arguments.option("--list FILE", options.list, "a list in CSV instead: file, number, namesake")
      .complete_with(Completion::file);
  arguments.option("--number NUMBER", options.number, "the candidate's number (default: the next)");
  arguments.flag("--namesake", options.is_namesake,
                 "the applicant is another person than the candidate of the same name");
  arguments
      .option("--replace-key NUMBER", options.replaced,
              "the application is of this candidate, who lost their key")
      .complete_with(Completion::candidate);
  arguments.option("--checked TEXT", options.checked,
                   "with --replace-key: how you made sure that it is the candidate who asks");
  arguments.flag("--renamed", options.is_renamed, "with --replace-key: the candidate has another name now");
  arguments.stream();
  arguments.describe(
      "Takes applications. Whoever is accepted gets a number, a certificate for the time of the "
      "subscription, "
      "and an acceptance letter that carries it. What is no application stays where it is.");
  arguments.describe(
      "A candidate who lost their key applies a second time, with a new one. With --replace-key their old "
      "certificate is revoked, and the new one has the same number and ends on the same day.");
  arguments.example("car review enrol", "takes the applications in the inbox");
  arguments.example("car review enrol inbox/doe.asics --namesake", "another Jane Doe");
  arguments.example(
      "car review enrol inbox/doe.asics --replace-key LSSC-2026-00042 --checked \"called back at work\"",
      "Jane Doe lost her key");
}

void require_together(const Options& options) {
  const auto refuse = [](std::string reason, std::string hint) {
    throw Error(Kind::usage, "car review enrol", std::move(reason), std::move(hint));
  };
  const bool is_one_file = options.files.size() == 1 && !options.list;
  const bool is_new = options.is_namesake || !options.number.empty();
  if (options.list && (!options.files.empty() || is_new))
    refuse("takes either a list, or files", "numbers and namesakes are columns of the list");
  if (options.replaced.empty() && (!options.checked.empty() || options.is_renamed)) {
    refuse("--checked and --renamed belong to --replace-key",
           "say whose key it replaces: --replace-key NUMBER");
  }
  if (!options.replaced.empty() && (!is_one_file || is_new)) {
    refuse("--replace-key takes exactly one application, and no other number",
           "name the one file: a key is never replaced in a batch");
  }
}

std::vector<office::ToEnrol> applications_of(const Options& options, office::Office& office,
                                             Context& context) {
  if (options.list) {
    auto list = office::read_enrol_list(office, *options.list);
    require_no_faults(list.faults, options.list->string(), context);
    return std::move(list.applications);
  }
  const auto namesake = options.is_namesake ? office::Namesake::is_another : office::Namesake::is_held;
  std::vector<office::ToEnrol> applications;
  for (const auto& path : options.files) {
    for (auto& file : office::applications_at(path))
      applications.push_back({std::move(file), options.number, namesake});
  }
  if (!options.number.empty() && applications.size() != 1) {
    throw Error(Kind::usage, "car review enrol", "--number takes exactly one application",
                "for several, write a list for --list");
  }
  return applications;
}

ExitCode replace_key(const Options& options, office::Office& office, Context& context) {
  const auto name =
      options.is_renamed ? office::Replacement::Name::was_changed : office::Replacement::Name::is_kept;
  const auto replaced = office::replace_key(office, options.files.front(),
                                            {options.replaced, options.checked, name}, context.now);
  context.out.item(text_of(replaced.enrolled), json_of(replaced.enrolled));
  context.out.answer(text_of(replaced), json_of(replaced));
  return ExitCode::ok;
}

ExitCode exit_code_of(const office::EnrolSummary& summary) {
  if (summary.held + summary.failed > 0) return ExitCode::failed;
  return summary.refused > 0 ? ExitCode::answer_no : ExitCode::ok;
}

ExitCode run(const Options& options, Context& context) {
  require_together(options);
  auto office = open_office(context);
  if (!options.replaced.empty()) return replace_key(options, office, context);
  const auto chosen = applications_of(options, office, context);
  auto applications = format::JsonValue::array();
  const auto tell = [&](const office::Enrolled& enrolled) {
    context.out.item(text_of(enrolled), json_of(enrolled));
    applications.push_back(json_of(enrolled));
  };
  const auto summary = office::enrol(office, chosen, context.now, tell, *context.progress);
  context.out.answer(text_of(summary), json_of(summary, std::move(applications)));
  return exit_code_of(summary);
}

}  // namespace

extern const Command review_enrol =
    command<Options>("review enrol", "Take applications, and accept candidates", declare, run);

}  // namespace car::cli::commands

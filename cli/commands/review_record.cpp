#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/evaluation/evaluations.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

using How = office::RecordedForm::How;

struct Options {
  std::vector<std::filesystem::path> files;
};

std::string text_of(const office::RecordedForm& form) {
  if (form.how == How::blank) return fmt::format("{}: not filled in yet\n", form.file);
  if (form.how != How::refused) {
    return fmt::format("{}: {} for {}, revision {}\n", form.file, name_of(form.how), form.submission,
                       form.revision);
  }
  std::string text;
  for (const auto& fault : form.faults) text += fault.text() + "\n";
  return text;
}

std::size_t count_of(const std::vector<office::RecordedForm>& forms, How how) {
  return static_cast<std::size_t>(
      std::count_if(forms.begin(), forms.end(), [&](const auto& form) { return form.how == how; }));
}

std::string summary_of(const std::vector<office::RecordedForm>& forms) {
  const auto refused = count_of(forms, How::refused);
  auto text = fmt::format("{}: {} recorded, {} revised, {} known, {} blank, {} refused.\n",
                          counted(forms.size(), "form"), count_of(forms, How::recorded),
                          count_of(forms, How::revised), count_of(forms, How::known),
                          count_of(forms, How::blank), refused);
  return text + (refused > 0 ? "Next: mend what is named above and record it again.\n"
                             : "Next: 'car review decide --ready' decides what is complete.\n");
}

format::JsonValue json_of(const office::RecordedForm& form) {
  auto faults = format::JsonValue::array();
  for (const auto& fault : form.faults) {
    faults.push_back({{"file", fault.file}, {"line", fault.line}, {"reason", fault.reason}});
  }
  format::JsonValue json = {{"file", form.file},
                            {"how", name_of(form.how)},
                            {"id", form.submission},
                            {"evaluator", form.evaluator},
                            {"revision", form.revision}};
  json.set("faults", std::move(faults));
  return json;
}

format::JsonValue json_of(const std::vector<office::RecordedForm>& forms) {
  auto list = format::JsonValue::array();
  for (const auto& form : forms) list.push_back(json_of(form));
  format::JsonValue json = {{"count", forms.size()}, {"refused", count_of(forms, How::refused)}};
  json.set("forms", std::move(list));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments
      .positional("FILE", options.files, "filled-in forms; a folder stands for the forms in it and below")
      .required()
      .complete_with(Completion::file);
  arguments.stream();
  arguments.describe(
      "Each form is taken whole or not at all, and all its faults are told at once. The same form again "
      "changes nothing; a "
      "changed one is a new revision, as long as the submission is not decided.");
  arguments.example("car review record forms", "takes whatever is filled in");
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  const auto forms = office::record_forms(office, options.files, office.administrator(), context.now);
  for (const auto& form : forms) context.out.item(text_of(form), json_of(form));
  context.out.answer(summary_of(forms), json_of(forms));
  return count_of(forms, How::refused) == 0 ? ExitCode::ok : ExitCode::answer_no;
}

}  // namespace

extern const Command review_record = command<Options>("review record", "Take filled-in forms", declare, run);

}  // namespace car::cli::commands

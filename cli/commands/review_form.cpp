#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/evaluation/evaluations.hpp>
#include <car/office/evaluation/evaluators.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string id;
  bool wants_all = false;
  std::string evaluator;
  std::filesystem::path output;
};

std::string text_of(const std::vector<office::WrittenForm>& forms) {
  if (forms.empty()) return "No form is to be filled in at present.\n";
  std::string text;
  for (const auto& form : forms) {
    text += fmt::format("{}{}\n", form.path.string(), form.is_new ? "" : " (was there, and stays as it is)");
  }
  return text +
         "Next: send each evaluator the forms that bear their id; 'car review record' takes them back.\n";
}

format::JsonValue json_of(const std::vector<office::WrittenForm>& forms) {
  auto list = format::JsonValue::array();
  for (const auto& form : forms) {
    list.push_back({{"id", form.form.submission},
                    {"evaluator", form.form.evaluator},
                    {"file", form.path.string()},
                    {"is_new", form.is_new}});
  }
  format::JsonValue json = {{"count", forms.size()}};
  json.set("forms", std::move(list));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.id, "the submission, or as much of its id as tells it apart")
      .complete_with(Completion::submission);
  arguments.flag("--all", options.wants_all, "every form that is still to be filled in");
  arguments.option("--evaluator WHO", options.evaluator, "only the forms of this evaluator")
      .complete_with(Completion::evaluator);
  arguments
      .option("--output DIR", options.output, "the folder to write them to; it is made when it is missing")
      .required()
      .complete_with(Completion::folder);
  arguments.describe(
      "A form is a text file for any editor, one for each submission and evaluator. A file that is there "
      "already is left "
      "alone: somebody may be filling it in.");
  arguments.example("car review form --all --output forms", "writes the form of every evaluator");
  arguments.example("car review form --evaluator anna-example --output forms",
                    "writes those of one evaluator");
}

/// The forms that were asked for.
std::vector<office::FormText> asked(const Options& options, office::Office& office) {
  auto forms = options.id.empty()
                   ? office::open_forms(office)
                   : office::forms_of(office, office::find_submission(office.ledger(), options.id));
  if (options.evaluator.empty()) return forms;
  const auto evaluator = office::find_evaluator(office, options.evaluator);
  std::erase_if(forms, [&](const auto& form) { return form.evaluator != evaluator.id; });
  return forms;
}

ExitCode run(const Options& options, Context& context) {
  const bool wants_many = options.wants_all || (!options.evaluator.empty() && options.id.empty());
  if (wants_many != options.id.empty()) {
    throw Error(Kind::usage, "car review form", "takes either --all, --evaluator or an ID",
                "'car review form --help' shows how it is written");
  }
  auto office = open_office(context);
  const auto written = office::write_forms(asked(options, office), options.output);
  context.out.answer(text_of(written), json_of(written));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_form = command<Options>("review form", "Write evaluators' forms", declare, run);

}  // namespace car::cli::commands

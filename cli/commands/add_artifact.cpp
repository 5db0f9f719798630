#include <fmt/core.h>

#include <car/format/json_value.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/filing_list.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/added.hpp"
#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/describing.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string place;
  std::vector<std::filesystem::path> files;
  std::vector<std::string> also;
  bool wants_no_questions = false;
  Describing describing;
};

void declare(Arguments& arguments, Options& options) {
  arguments.positional("PLACE", options.place, "a slot such as resume, or a competency such as TEC-4")
      .required()
      .complete_with(Completion::place);
  arguments.positional("FILE", options.files, "the documents, of any kind; or a folder, all of it")
      .required()
      .complete_with(Completion::file);
  arguments
      .option("--also PLACE", options.also, "another competency that they serve; may be given more than once")
      .complete_with(Completion::place);
  cli::declare(arguments, options.describing);
  arguments.flag("--no-questions", options.wants_no_questions, "ask nothing about it on a terminal");
  arguments.describe(
      "The documents are copied into the record; yours stay where they are. A document that is filed already "
      "is not copied again: it serves one competency more.");
  arguments.example("car add-artifact TEC-4 booklist.pdf --title \"Booklist\" --kind booklist",
                    "files a booklist as evidence for TEC-4");
  arguments.example("car add-artifact TEC-6 handouts/", "files every document in the folder for TEC-6");
  arguments.example("car add-artifact resume cv.pdf", "files your resume in the introduction");
}

/// The letters of its suggestions, `a, b, c`.
std::string letters_of(const program::Competency& competency) {
  std::string text;
  for (const auto& suggestion : competency.suggestions) text += (text.empty() ? "" : ", ") + suggestion.id;
  return text;
}

/// Asks for what was not said, once; every answer can be empty.
void ask_for_the_rest(Describing& describing, const record::Place& place, const Context& context) {
  if (!context.terminal.is_interactive()) return;
  const auto ask = [&](std::string& text, std::string_view question) {
    if (text.empty()) text = context.terminal.ask(question);
  };
  context.out.note("Each of these can be skipped with the Enter key.");
  auto& said = describing.said;
  ask(said.title, "What you call it");
  ask(said.kind, "What kind of document it is (handout, photograph, letter …)");
  if (place.competency != 0 && describing.suggestions.empty() && said.activity.empty()) {
    std::string letter;
    ask(letter, fmt::format("The suggestion that it follows ({})",
                            letters_of(*place.set->competency(place.competency))));
    if (!letter.empty()) describing.suggestions.push_back(letter);
  }
  ask(said.own_role, "Your own part, if you made it with others");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  std::vector<record::Place> places = {record.place(options.place)};
  for (const auto& also : options.also) places.push_back(record.place(also));
  auto describing = options.describing;
  if (!options.wants_no_questions) ask_for_the_rest(describing, places.front(), context);
  const auto description =
      record.checked(places, describing.suggestions, describing.answers, describing.said);
  std::vector<std::filesystem::path> files;
  for (const auto& path : options.files) {
    const auto documents = record::documents_at(path);
    files.insert(files.end(), documents.begin(), documents.end());
  }
  const auto added = record.add(places, files, description, context.now, *context.progress);
  context.out.answer(text_of(added), {{"added", json_of(added)}});
  return ExitCode::ok;
}

}  // namespace

extern const Command add_artifact =
    command<Options>("add-artifact", "File documents as evidence", declare, run);

}  // namespace car::cli::commands

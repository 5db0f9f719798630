#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/privacy/privacy.hpp>
#include <car/record/record.hpp>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/disclosures.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string place;
  bool is_strict = false;
};

std::string text_of(const privacy::Disclosures& disclosures, std::size_t width) {
  const auto files = counted(disclosures.files, "file");
  const auto text = cli::text_of(disclosures, width);
  if (text.empty()) return fmt::format("Looked into {}, and found nothing that should not leave.\n", files);
  return text +
         fmt::format("Looked into {}. What is on a picture, and who a name is, only you can see.\n", files);
}

format::JsonValue json_of(const privacy::Disclosures& disclosures, const std::string& place) {
  format::JsonValue json = {{"place", place}, {"files", disclosures.files}};
  add_disclosures(json, disclosures);
  json.set("omitted", disclosures.omitted);
  return json;
}

/// Whether the answer is no: something was found or could not be read; with `is_strict` also something that
/// is not looked into.
bool is_no(const privacy::Disclosures& disclosures, bool is_strict) {
  return disclosures.count() > 0 ||
         std::any_of(disclosures.unread.begin(), disclosures.unread.end(), [&](const auto& unread) {
           return is_strict || unread.why == privacy::Unread::Why::damaged;
         });
}

void declare(Arguments& arguments, Options& options) {
  arguments
      .positional("PLACE", options.place,
                  "only this slot, set or competency, such as TEC-4 (default: the whole record)")
      .complete_with(Completion::place);
  arguments.flag("--strict", options.is_strict, "a file that is not looked into, too, makes the answer no");
  arguments.describe(
      "Looks into the filed documents and statements for what they reveal about people beside what you mean "
      "to "
      "show: addresses, telephone and library card numbers, where a photograph was taken and by whom, "
      "authors, "
      "comments, deleted text, what is hidden. Changes nothing. What it cannot look into it names.");
  arguments.example("car privacy TEC", "before the set Technology is submitted");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  std::optional<record::Place> place;
  if (!options.place.empty()) place = record.place(options.place);
  const auto disclosures =
      privacy::disclosures_of(record, privacy::paths_of(record, place), *context.progress);
  context.out.answer(text_of(disclosures, context.terminal.width()),
                     json_of(disclosures, place ? place->text() : ""));
  return is_no(disclosures, options.is_strict) ? ExitCode::answer_no : ExitCode::ok;
}

}  // namespace

extern const Command privacy =
    command<Options>("privacy", "Tell what the files reveal about people", declare, run);

}  // namespace car::cli::commands

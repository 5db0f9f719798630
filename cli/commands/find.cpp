#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/revision.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::vector<std::string> words;
};

/// `TEC-4, TEC-6`; the set alone when it is no evidence.
std::string places_of(const record::Hit& hit) {
  std::string text;
  for (const int one : hit.competencies)
    text += (text.empty() ? "" : ", ") + fmt::format("{}-{}", hit.set, one);
  return text.empty() ? hit.set : text;
}

std::string text_of(const std::vector<record::Hit>& hits) {
  std::string text;
  for (const auto& hit : hits) {
    text += hit.line ? fmt::format("{}:{}: {}\n", printable(hit.path), *hit.line, printable(hit.text))
                     : printable(hit.path);
    if (hit.line) continue;
    if (const auto places = places_of(hit); !places.empty()) text += fmt::format("  {}", places);
    text += hit.title.empty() ? "\n" : fmt::format("  {}\n", printable(hit.title));
  }
  return text.empty() ? "Nothing was found.\n" : text;
}

format::JsonValue json_of(const std::vector<record::Hit>& hits) {
  auto list = format::JsonValue::array();
  for (const auto& hit : hits) {
    format::JsonValue json = {{"path", hit.path}};
    if (!hit.set.empty()) json.set("set", hit.set);
    if (hit.line) {
      json.set("line", *hit.line);
      json.set("text", hit.text);
    } else {
      json.set("competencies", hit.competencies);
      json.set("title", hit.title);
    }
    list.push_back(std::move(json));
  }
  return {{"found", std::move(list)}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("WORD", options.words, "what to look for; of several words all").required();
  arguments.describe(
      "Looks through what is filed (names, also those that documents had before, titles, kinds and all else "
      "that was said of them) and through the lines of your statements and introductions. Case does not "
      "matter. It does not "
      "look "
      "into the documents.");
  arguments.example("car find booklist", "where the booklist is filed");
  arguments.example("car find reading group", "all that has both words");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::look_at(context.root, context.owners);
  const auto hits = record::find(record, options.words);
  context.out.answer(text_of(hits), json_of(hits));
  return hits.empty() ? ExitCode::answer_no : ExitCode::ok;
}

}  // namespace

extern const Command find = command<Options>("find", "Find what is filed", declare, run);

}  // namespace car::cli::commands

#include "cli/difference.hpp"

#include <fmt/core.h>

#include <car/base/text.hpp>
#include <vector>

#include "cli/style.hpp"

namespace car::cli {

namespace {

using format::JsonValue;

std::string competencies_of(std::string_view code, const std::vector<int>& numbers) {
  std::string text;
  for (const int number : numbers) text += fmt::format("{}{}-{}", text.empty() ? "" : ", ", code, number);
  return text.empty() ? "no competency" : text;
}

}  // namespace

std::string text_of(const container::Difference& difference, std::string_view code) {
  std::string text;
  for (const auto& asked : difference.asked) {
    std::string files;
    for (const auto& file : asked.files) files += (files.empty() ? "" : ", ") + printable(file);
    text += fmt::format("  asked {}: {}\n    {}\n", competencies_of(code, {asked.competency}),
                        printable(asked.text),
                        files.empty() ? bad("nothing new answers it") : "answered by " + files);
  }
  for (const auto& file : difference.files) {
    text += fmt::format("  {} {}: {}\n", name_of(file.change), printable(file.file),
                        competencies_of(code, file.competencies));
  }
  if (difference.is_statement_changed) text += "  the statement was changed\n";
  if (!difference.unasked.empty())
    text += fmt::format("  not asked about: {}\n", competencies_of(code, difference.unasked));
  return text +
         fmt::format("  {} as before\n", counted(static_cast<std::size_t>(difference.unchanged), "file"));
}

JsonValue json_of(const container::Difference& difference) {
  auto asked = JsonValue::array();
  for (const auto& one : difference.asked)
    asked.push_back({{"competency", one.competency}, {"text", one.text}, {"files", one.files}});
  auto files = JsonValue::array();
  for (const auto& one : difference.files) {
    files.push_back({{"file", one.file},
                     {"title", one.title},
                     {"change", name_of(one.change)},
                     {"competencies", one.competencies}});
  }
  JsonValue json = {{"unchanged", difference.unchanged},
                    {"is_statement_changed", difference.is_statement_changed}};
  json.set("asked", std::move(asked));
  json.set("files", std::move(files));
  json.set("unasked", difference.unasked);
  return json;
}

}  // namespace car::cli

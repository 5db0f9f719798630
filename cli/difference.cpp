#include "cli/difference.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <vector>

#include "cli/style.hpp"

namespace car::cli {

namespace {

using format::JsonValue;

using container::Difference;

constexpr std::string_view changed_statement = "    changed the statement\n";

/// `TEC-4, TEC-5`, or `TEC` of the set as a whole.
std::string competencies_of(std::string_view code, const std::vector<int>& numbers) {
  std::string text;
  for (const int number : numbers) {
    text +=
        fmt::format("{}{}{}", text.empty() ? "" : ", ", code, number == 0 ? "" : fmt::format("-{}", number));
  }
  return text.empty() ? "no competency" : text;
}

template <typename T>
bool contains(const std::vector<T>& all, const T& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

/// Whether the change belongs beside that request: it answers it, or took away what was there for it.
bool is_beside(const Difference::File& file, const Difference::Asked& asked) {
  if (contains(asked.files, file.file)) return true;
  return file.change == container::FileChange::removed &&
         (asked.competency == 0 || contains(file.competencies, asked.competency));
}

std::string change_of(const Difference::File& file) {
  const auto title = printable(file.title);
  return fmt::format("    {:<7} {}{}\n", name_of(file.change), printable(file.file),
                     title.empty() || title == file.file ? "" : fmt::format(": {}", title));
}

/// One thing that was asked for, and beside it what was added, changed or removed for it.
std::string text_of(const Difference::Asked& asked, const Difference& difference, std::string_view code) {
  auto text =
      fmt::format("  asked {}: {}\n", competencies_of(code, {asked.competency}), printable(asked.text));
  for (const auto& file : difference.files) {
    if (is_beside(file, asked)) text += change_of(file);
  }
  const bool has_statement = asked.competency == 0 && difference.is_statement_changed;
  if (has_statement) text += changed_statement;
  if (asked.files.empty() && !has_statement) text += fmt::format("    {}\n", bad("nothing new answers it"));
  return text;
}

/// What changed beside no request.
std::string others_of(const Difference& difference, std::string_view code) {
  std::string text;
  for (const auto& file : difference.files) {
    const bool was_asked = std::any_of(difference.asked.begin(), difference.asked.end(),
                                       [&](const auto& asked) { return is_beside(file, asked); });
    if (!was_asked) text += change_of(file);
  }
  const bool is_whole_asked = std::any_of(difference.asked.begin(), difference.asked.end(),
                                          [](const auto& asked) { return asked.competency == 0; });
  if (difference.is_statement_changed && !is_whole_asked) text += changed_statement;
  if (text.empty()) return text;
  const auto whose = difference.unasked.empty() ? "" : " on " + competencies_of(code, difference.unasked);
  return fmt::format("  {}{}:\n{}", difference.asked.empty() ? "changed" : "not asked for", whose, text);
}

}  // namespace

std::string text_of(const Difference& difference, std::string_view code) {
  std::string text;
  for (const auto& asked : difference.asked) text += text_of(asked, difference, code);
  return text + others_of(difference, code) +
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

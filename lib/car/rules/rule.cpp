#include <fmt/core.h>

#include <car/rules/rule.hpp>

namespace car::rules {

namespace {

/// In the language of scdoc a line's `_`, `*` and `\` have a meaning of their own.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '_' || c == '*' || c == '\\') result += '\\';
    result += c;
  }
  return result;
}

}  // namespace

std::string_view name_of(Severity severity) {
  static constexpr std::array<std::string_view, 4> names = {"off", "note", "warning", "error"};
  return names.at(static_cast<std::size_t>(severity));
}

const Rule* find_rule(std::string_view name) {
  const auto* found =
      std::find_if(all_rules.begin(), all_rules.end(), [&](const Rule& rule) { return rule.name == name; });
  return found == all_rules.end() ? nullptr : found;
}

std::string manual() {
  std::string text;
  for (const auto& rule : all_rules) {
    text += fmt::format("*{}* ({})\n\t{} {}\n\n", rule.name, name_of(rule.severity), escaped(rule.summary),
                        escaped(rule.remedy));
  }
  return text;
}

}  // namespace car::rules

#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/program/naming.hpp>

namespace car::program {

namespace {

std::string camel_case(std::string_view slug) {
  std::string result;
  bool starts = true;
  for (const char c : slug) {
    if (c == '-') {
      starts = true;
    } else {
      result += starts && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
      starts = false;
    }
  }
  return result;
}

std::string by_rule(const std::string& rule, const Names& names, const Set* set) {
  return fill(rule,
              {{"Last", letters_and_digits(names.family)},
               {"First", letters_and_digits(names.given)},
               {"Set", set == nullptr ? "" : camel_case(set->slug)}},
              "naming.title");
}

}  // namespace

Names split_name(std::string_view name) {
  const auto whole = trimmed(name);
  const auto space = whole.find_last_of(" \t");
  if (space == std::string_view::npos) return {std::string(whole), ""};
  return {std::string(whole.substr(space + 1)), std::string(trimmed(whole.substr(0, space)))};
}

Names split_sort_name(std::string_view sort_name) {
  const auto comma = sort_name.find(',');
  const auto family = trimmed(sort_name.substr(0, comma));
  if (comma == std::string_view::npos || family.empty()) {
    throw Error(Kind::usage, printable(sort_name), "is not a family name, a comma and the given names",
                "write it as in --sort-name \"Doe, Jane\"");
  }
  return {std::string(family), std::string(trimmed(sort_name.substr(comma + 1)))};
}

std::string title(const Program& program, const Names& names, const Set* set) {
  if (letters_and_digits(names.family + names.given).empty()) {
    throw Error(Kind::usage, printable(trimmed(names.given + " " + names.family)),
                "has no letter or digit to make a title of", "give the name with --name and --sort-name");
  }
  return by_rule(program.title_rule, names, set);
}

std::vector<std::string> accepted_titles(const Program& program, const Names& names, const Set& set) {
  std::vector<std::string> titles = {by_rule(program.title_rule, names, &set)};
  for (const auto& rule : program.accepted_titles) titles.push_back(by_rule(rule, names, &set));
  return titles;
}

std::string short_number(std::string_view number) {
  return std::string(number.substr(number.rfind('-') == std::string_view::npos ? 0 : number.rfind('-') + 1));
}

std::string statement_template(const Program& program) {
  std::string text;
  for (const auto& heading : program.portfolio.statement_parts) {
    text += fmt::format("{}## {}\n\n\n", text.empty() ? "" : "\n", heading);
  }
  return text;
}

std::vector<StatementPart> statement_parts(const Program& program, std::string_view text) {
  std::vector<StatementPart> parts;
  for (const auto& heading : program.portfolio.statement_parts) parts.push_back({heading, ""});
  StatementPart* here = nullptr;
  for (const auto& line : split(text, '\n')) {
    if (line.starts_with("## ") || line.starts_with("# ")) {
      const auto typed = is_utf8(line) ? fold(trimmed(std::string_view(line).substr(line.find(' ')))) : line;
      StatementPart* next = nullptr;
      for (auto& part : parts) {
        if (fold(part.heading) == typed) next = &part;
      }
      if (next != nullptr) {
        here = next;
        continue;
      }
    }
    if (here != nullptr) here->body += line + "\n";
  }
  for (auto& part : parts) part.body = std::string(trimmed(part.body));
  return parts;
}

std::string fill(std::string_view text, const std::map<std::string, std::string>& values,
                 const std::string& subject) {
  std::string result;
  while (!text.empty()) {
    const auto open = text.find('{');
    result += text.substr(0, open);
    if (open == std::string_view::npos) break;
    const auto close = text.find('}', open);
    const auto name =
        std::string(text.substr(open + 1, close == std::string_view::npos ? 0 : close - open - 1));
    const auto found = values.find(name);
    if (found == values.end()) {
      throw Error(Kind::failed, subject, fmt::format("has the unknown placeholder {{{}}}", printable(name)),
                  "correct the program pack; 'car program check' names all its faults");
    }
    result += found->second;
    text.remove_prefix(close + 1);
  }
  return result;
}

}  // namespace car::program

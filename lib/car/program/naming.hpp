#pragma once

#include <car/program/program.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace car::program {

/// A person's name in the two parts that titles need.
struct Names {
  std::string family;
  std::string given;
};

/// The parts of `Jane Doe`: the last word is the family name. A single word is both family name and the
/// whole.
Names split_name(std::string_view name);

/// The parts of `Doe, Jane`. Throws Error(usage) when there is no comma, or nothing before it.
Names split_sort_name(std::string_view sort_name);

/// The title of a document by the program's naming rule (statement S22): letters and digits of the NFC text
/// alone, the set in camel case; without a set its part is empty. Throws Error(usage) when nothing of the
/// name is left.
std::string title(const Program& program, const Names& names, const Set* set);

/// All titles that the program accepts for the set.
std::vector<std::string> accepted_titles(const Program& program, const Names& names, const Set& set);

/// The last five digits of a candidate's number: `LSSC-2026-00042` gives `00042`.
std::string short_number(std::string_view number);

/// The template of a Personal Learning Statement: its headings and nothing to type over.
std::string statement_template(const Program& program);

/// What stands under one heading of a statement.
struct StatementPart {
  std::string heading;
  std::string body;  ///< trimmed; empty when the part is missing or empty
};

/// The parts of a statement in the program's order.
std::vector<StatementPart> statement_parts(const Program& program, std::string_view text);

/// `text` with each `{name}` replaced by its value. Throws Error(failed) about `subject` when a name is
/// unknown.
std::string fill(std::string_view text, const std::map<std::string, std::string>& values,
                 const std::string& subject);

}  // namespace car::program

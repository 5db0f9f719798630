#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/program/wording.hpp>
#include <charconv>
#include <map>
#include <optional>

namespace car::program {

namespace {

using format::Fault;
using format::List;
using format::Table;
using format::Value;

constexpr std::string_view about_file =
    "Written by 'car review program' with the office's own wording; the comments of the file before are "
    "lost.";

/// What a key of the wording names: `4`, `4a`.
struct Named {
  std::int64_t competency = 0;
  std::string suggestion;  ///< empty: the competency itself
};

std::optional<Named> named_by(std::string_view key) {
  Named named;
  const auto* end = key.data() + key.size();
  const auto [rest, problem] = std::from_chars(key.data(), end, named.competency);
  if (problem != std::errc() || named.competency < 1) return std::nullopt;
  named.suggestion = std::string(rest, end);
  const bool is_letter =
      named.suggestion.size() == 1 && named.suggestion[0] >= 'a' && named.suggestion[0] <= 'z';
  if (!named.suggestion.empty() && !is_letter) return std::nullopt;
  return named;
}

/// The table of `list` in which `key` is `wanted`; null when there is none.
template <typename T>
Table* entry_of(List& list, std::string_view key, const T& wanted) {
  for (auto& item : list) {
    auto* table = item.as<Table>();
    const auto* value = table == nullptr ? nullptr : table->find(key);
    const auto* found = value == nullptr ? nullptr : value->as<T>();
    if (found != nullptr && *found == wanted) return table;
  }
  return nullptr;
}

List list_in(const Table& table, std::string_view key) {
  const auto* value = table.find(key);
  const auto* list = value == nullptr ? nullptr : value->as<List>();
  return list == nullptr ? List() : *list;
}

/// A file of the pack that is a table, and whether it was changed.
struct SetFile {
  PackFile* file = nullptr;
  Table table;
  bool is_changed = false;
};

class Rewording {
 public:
  Rewording(std::vector<PackFile>& files, std::string subject) : subject_(std::move(subject)) {
    for (auto& file : files) {
      if (!file.name.starts_with("sets/")) continue;
      auto table = format::parse_toml(file.bytes, file.name);
      const auto* code = table.find("code");
      const auto* text = code == nullptr ? nullptr : code->as<std::string>();
      if (text != nullptr) sets_.emplace(*text, SetFile{&file, std::move(table), false});
    }
  }

  void apply(const Table& wording) {
    std::vector<std::string> codes;
    for (const auto& set : sets_) codes.push_back(set.first);
    for (const auto& [code, value] : wording.items()) {
      const auto* texts = value.as<Table>();
      const auto set = sets_.find(code);
      if (texts == nullptr) {
        fault(value.line(), fmt::format("'{}' is no table with the code of a set, such as [{}]",
                                        printable(code), codes.empty() ? "TEC" : codes.front()));
      } else if (set == sets_.end()) {
        fault(value.line(),
              fmt::format("there is no set [{}]; {}", printable(code),
                          did_you_mean(code, codes, "each table is named by the code of a set")));
      } else {
        for (const auto& [key, text] : texts->items()) replace(set->second, code, key, text);
      }
    }
  }

  void write() {
    for (auto& [code, set] : sets_) {
      if (set.is_changed) set.file->bytes = format::to_toml(set.table, about_file);
    }
  }

  std::size_t replaced() const { return replaced_; }
  std::vector<Fault> take_faults() { return std::move(faults_); }

 private:
  void fault(std::size_t line, std::string reason) { faults_.push_back({subject_, line, std::move(reason)}); }

  void replace(SetFile& set, const std::string& code, const std::string& key, const Value& value) {
    const auto named = named_by(key);
    const auto* text = value.as<std::string>();
    const auto name = fmt::format("{}: '{}'", code, printable(key));
    if (!named) return fault(value.line(), name + " is no number of a competency, nor one with a letter");
    if (text == nullptr || trimmed(*text).empty()) return fault(value.line(), name + " has no text");
    if (nfc(*text) != *text)
      return fault(value.line(), name + " has accents that are not in the composed form (NFC)");
    auto competencies = list_in(set.table, "competency");
    auto* competency = entry_of(competencies, "number", named->competency);
    if (competency == nullptr) return fault(value.line(), name + " is no competency of the set");
    if (!put(*competency, *named, *text))
      return fault(value.line(), name + " is no suggestion of the competency");
    set.table.set("competency", Value(std::move(competencies)));
    set.is_changed = true;
    ++replaced_;
  }

  /// Returns whether the competency has what is named.
  static bool put(Table& competency, const Named& named, const std::string& text) {
    if (named.suggestion.empty()) {
      competency.set("text", Value(text));
      competency.erase("unverified");
      return true;
    }
    auto suggestions = list_in(competency, "suggestion");
    auto* suggestion = entry_of(suggestions, "id", named.suggestion);
    if (suggestion == nullptr) return false;
    suggestion->set("text", Value(text));
    competency.set("suggestion", Value(std::move(suggestions)));
    return true;
  }

  std::string subject_;
  std::map<std::string, SetFile> sets_;  ///< by code
  std::vector<Fault> faults_;
  std::size_t replaced_ = 0;
};

void put_edition(std::vector<PackFile>& files, const std::string& edition) {
  for (auto& file : files) {
    if (file.name != "program.toml") continue;
    auto table = format::parse_toml(file.bytes, file.name);
    table.set("edition", Value(edition));
    file.bytes = format::to_toml(table, about_file);
  }
}

}  // namespace

Reworded reworded(std::vector<PackFile> files, std::string_view text, const std::string& subject,
                  const std::string& edition) {
  const auto wording = format::parse_toml(text, subject);
  Rewording rewording(files, subject);
  rewording.apply(wording);
  Reworded result;
  result.faults = rewording.take_faults();
  if (!result.faults.empty()) return result;
  rewording.write();
  put_edition(files, edition);
  result.files = std::move(files);
  result.replaced = rewording.replaced();
  return result;
}

}  // namespace car::program

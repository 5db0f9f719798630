#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/change.hpp>
#include <car/record/filing.hpp>
#include <car/record/history.hpp>
#include <car/record/writing.hpp>
#include <charconv>

namespace car::record {

namespace {

std::string kept_in(std::string_view path) { return fmt::format("{}/{}", history_folder, path); }

/// Reads the name of a copy, `<N>-<UTC>.<extension>`; nothing when it is none.
std::optional<Version> version_from(const std::string& name) {
  Version version;
  const auto* const last = name.data() + name.size();
  const auto [end, problem] = std::from_chars(name.data(), last, version.number);
  if (problem != std::errc() || end == last || *end != '-') return std::nullopt;
  version.at = parse_compact(name.substr(static_cast<std::size_t>(end + 1 - name.data()), 16));
  return version;
}

bool is_file(const Tree& tree, std::string_view path) {
  const auto parent = parent_name(path);
  const auto entries = tree.list(parent);
  return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
    return entry.kind == EntryKind::file && (parent == "." ? entry.name : parent + "/" + entry.name) == path;
  });
}

bool has_versions(const Tree& tree, const std::string& path) {
  const auto entries = tree.list(kept_in(path));
  return std::any_of(entries.begin(), entries.end(), [](const Entry& entry) {
    return entry.kind == EntryKind::file && version_from(entry.name).has_value();
  });
}

void add_texts(const Tree& tree, const std::string& path, std::vector<std::string>& texts) {
  if (!path.empty() && has_versions(tree, path)) texts.push_back(path);
  for (const auto& entry : tree.list(path.empty() ? std::string(history_folder) : kept_in(path))) {
    if (entry.kind != EntryKind::folder) continue;
    add_texts(tree, path.empty() ? entry.name : path + "/" + entry.name, texts);
  }
}

/// `path` as a name in the record; nothing when it is none, or one of what car keeps for itself.
std::optional<std::string> in_record(const Record& record, const std::filesystem::path& path) {
  const auto name = path.lexically_normal().lexically_relative(record.root().lexically_normal()).string();
  if (name.empty() || name == "." || name == ".." || name.starts_with("../")) return std::nullopt;
  if (name == ".car" || name.starts_with(".car/")) return std::nullopt;
  return name;
}

/// The folder of the section that `set` has, by its name alone; nothing when there is none.
std::optional<std::string> folder_of(const Tree& tree, const program::Set& set) {
  for (const auto& entry : tree.list(".")) {
    const auto dash = entry.name.find('-');
    if (entry.kind != EntryKind::folder || dash == 0 || dash == std::string::npos) continue;
    const auto number = entry.name.substr(0, dash);
    if (number.find_first_not_of("0123456789") == std::string::npos &&
        entry.name.substr(dash + 1) == set.slug) {
      return entry.name;
    }
  }
  return std::nullopt;
}

/// What `typed` names if it is no path.
std::optional<Place> place_named(const Record& record, std::string_view typed) {
  try {
    return record.place(typed);
  } catch (const Error& error) {
    if (error.kind() != Kind::usage) throw;
    return std::nullopt;
  }
}

Error no_such_text(const Record& record, std::string_view typed) {
  const auto tree = record.tree();
  std::vector<std::string> known;
  for (auto& text : texts_with_history(tree)) {
    if (is_utf8(text)) known.push_back(std::move(text));
  }
  for (const auto& set : record.program().sets) {
    if (folder_of(tree, set)) known.insert(known.end(), {set.code, set.slug});
  }
  return {Kind::usage, printable(typed), "there is no such text in the record",
          did_you_mean(typed, known, "name a set, or a file such as 1-introduction/section.toml")};
}

}  // namespace

bool History::stands(const Version& version) const { return present && present->digest == version.digest; }

const Version& History::version(unsigned number) const {
  for (const auto& one : versions) {
    if (one.number == number) return one;
  }
  throw Error(Kind::usage, fmt::format("{}@{}", printable(path), number),
              "there is no version of that number",
              versions.empty() ? "no version of it is kept yet"
                               : fmt::format("'car history {}' lists them", printable(path)));
}

std::string TextVersion::text() const { return number ? fmt::format("{}@{}", path, *number) : path; }

std::string text_named(const Record& record, const std::filesystem::path& here, std::string_view typed) {
  const auto tree = record.tree();
  const std::filesystem::path path(typed);
  for (const auto& start : {here, record.root()}) {
    const auto name = typed.empty() ? std::nullopt : in_record(record, start / path);
    if (name && (has_versions(tree, *name) || is_file(tree, *name))) return *name;
  }
  const auto place = is_utf8(typed) ? place_named(record, typed) : std::nullopt;
  if (!place) throw no_such_text(record, typed);
  if (place->set == nullptr) {
    throw Error(Kind::usage, place->text(), "is a place of documents, of which no versions are kept",
                "name a set, a competency, or a file such as 1-introduction/section.toml");
  }
  const auto file = writing_file(*place->set, place->competency);
  if (const auto folder = folder_of(tree, *place->set)) return fmt::format("{}/{}", *folder, file);
  return record.section_of(*place->set).path_of(file);
}

TextVersion version_named(const Record& record, const std::filesystem::path& here, std::string_view typed) {
  const auto at = typed.rfind('@');
  if (at == std::string_view::npos || at + 1 == typed.size()) return {text_named(record, here, typed), {}};
  unsigned number = 0;
  const auto* const last = typed.data() + typed.size();
  const auto [end, problem] = std::from_chars(typed.data() + at + 1, last, number);
  if (problem != std::errc() || end != last) return {text_named(record, here, typed), {}};
  return {text_named(record, here, typed.substr(0, at)), number};
}

TextVersion kept_version_named(const Record& record, const std::filesystem::path& here,
                               std::string_view typed) {
  auto version = version_named(record, here, typed);
  if (!version.number) {
    throw Error(Kind::usage, printable(typed), "which version is meant is not said",
                fmt::format("write its number behind it, as in {}@1; 'car history {}' lists them",
                            printable(typed), printable(typed)));
  }
  history_of(record.tree(), version.path).version(*version.number);
  return version;
}

std::vector<std::string> texts_with_history(const Tree& tree) {
  std::vector<std::string> texts;
  add_texts(tree, "", texts);
  std::sort(texts.begin(), texts.end());
  return texts;
}

History history_of(const Tree& tree, const std::string& path) {
  History history;
  history.path = path;
  Progress silent;
  const auto folder = kept_in(path);
  for (const auto& entry : tree.list(folder)) {
    auto version = entry.kind == EntryKind::file ? version_from(entry.name) : std::nullopt;
    if (!version) continue;
    version->file = fmt::format("{}/{}", folder, entry.name);
    const auto content = on_disk(tree, version->file, silent);
    if (!content) continue;
    version->size = content->size;
    version->digest = content->digest;
    history.versions.push_back(std::move(*version));
  }
  std::stable_sort(history.versions.begin(), history.versions.end(),
                   [](const Version& a, const Version& b) { return a.number < b.number; });
  if (const auto present = on_disk(tree, path, silent)) history.present = {present->size, present->digest};
  return history;
}

std::string bytes_of(const Tree& tree, const TextVersion& version) {
  if (version.number) {
    const auto history = history_of(tree, version.path);
    if (auto text = tree.read(history.version(*version.number).file, largest_text)) return std::move(*text);
  } else if (auto text = tree.read(version.path, largest_text)) {
    return std::move(*text);
  }
  throw Error(Kind::answer_no, tree.shown(version.path), "nothing stands there now",
              fmt::format("compare with another version; 'car history {}' lists them", version.path));
}

const program::Set* set_of_folder(const Record& record, std::string_view folder) {
  try {
    for (const auto& section : record.sections()) {
      if (section.folder == folder) return record.program().set(section.set);
    }
  } catch (const Error&) {
    // The name of the folder says the same, unless it was changed by hand.
  }
  const auto dash = folder.find('-');
  return dash == std::string_view::npos ? nullptr : record.program().set(folder.substr(dash + 1));
}

}  // namespace car::record

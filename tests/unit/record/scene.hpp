#pragma once

#include <algorithm>
#include <car/base/error.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/draft.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "temporary_folder.hpp"

/// A record with what is filed in it, for the tests of whatever changes one.
namespace car::record::testing {

inline const std::filesystem::path pack = CAR_SOURCE "/schemas/programs/lssc";
inline const Instant now = *parse_instant("2026-05-02T09:30:00Z");
inline const crypto::Digest key = crypto::sha256("key");

inline void put(const std::filesystem::path& path, std::string_view text) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path) << text;
}

inline std::string content(const std::filesystem::path& path) {
  return std::filesystem::is_regular_file(path) ? read_file(path, 1 << 20) : "(none)";
}

/// What kind of error `work` ends with; nothing when it ends well.
inline std::optional<Kind> refusal(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.kind();
  }
  return std::nullopt;
}

/// What `work` is refused with, subject and reason; empty when it is not.
inline std::string words_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.subject() + ": " + error.reason();
  }
  return "";
}

/// Every file below `folder` with its content: two states are the same when these are.
inline std::map<std::string, std::string> all_files(const std::filesystem::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file())
      files[entry.path().lexically_relative(folder).string()] = content(entry.path());
  }
  return files;
}

/// The same without `.car` and the log: what the candidate sees.
inline std::map<std::string, std::string> own_files(const std::filesystem::path& folder) {
  auto files = all_files(folder);
  std::erase_if(
      files, [](const auto& file) { return file.first.starts_with(".car/") || file.first == "log.jsonl"; });
  return files;
}

/// A record of Jane Doe, and documents to file beside it.
struct Scene {
  TemporaryFolder temporary;
  std::filesystem::path root = temporary / "DoeJane";
  Record record = Record::create(root, {"Jane Doe", "Doe", "Jane"}, pack, key, now);
  Progress silent;

  std::filesystem::path document(const std::string& name, std::string_view text) const {
    put(temporary / name, text);
    return temporary / name;
  }
  const program::Set& set(std::string_view typed) const { return program::find_set(record.program(), typed); }
  Section choose(std::string_view typed, std::string_view route = "portfolio") {
    return record.choose_set(set(typed), route, now);
  }
  std::vector<Added> add(const std::vector<std::string>& places,
                         const std::vector<std::filesystem::path>& sources,
                         const Description& description = {}) {
    std::vector<Place> found;
    for (const auto& place : places) found.push_back(record.place(place));
    return record.add(found, sources, description, now, silent);
  }
  std::vector<Added> add(const std::string& place, const std::string& name, std::string_view text,
                         const Description& description = {}) {
    return add(std::vector{place}, std::vector{document(name, text)}, description);
  }
  /// Saves `text` as the statement of a set or the introduction to a competency, as an editor would.
  void write(std::string_view typed, std::string_view text) {
    const auto draft = begin_draft(record, record.place(typed), "editor", now);
    put(draft.path, text);
    save_draft(record, draft, now);
  }
  /// What the log says last.
  std::string last_of_log() const {
    const auto log = read_log(record.tree());
    return log.entries.empty() ? "" : log.entries.back().text;
  }
  std::size_t lines_of_log() const {
    const auto text = content(root / "log.jsonl");
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  }
};

}  // namespace car::record::testing

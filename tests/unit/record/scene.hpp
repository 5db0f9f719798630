#pragma once

#include <car/base/error.hpp>
#include <car/program/vocabulary.hpp>
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

namespace car::record {

inline const Instant now = *parse_instant("2026-05-02T09:30:00Z");

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

/// Every file below `folder` but those of `.car` and the log, with its content: what the candidate sees.
inline std::map<std::string, std::string> own_files(const std::filesystem::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const auto name = entry.path().lexically_relative(folder).string();
    if (entry.is_regular_file() && !name.starts_with(".car/") && name != "log.jsonl")
      files[name] = content(entry.path());
  }
  return files;
}

/// A record of Jane Doe, and documents to file beside it.
struct OwnRecord {
  TemporaryFolder temporary;
  std::filesystem::path root = temporary / "DoeJane";
  Record record = Record::create(root, {"Jane Doe", "Doe", "Jane"}, CAR_SOURCE "/schemas/programs/lssc",
                                 crypto::sha256("key"), now);
  Progress silent;

  const program::Set& set(std::string_view typed) const { return program::find_set(record.program(), typed); }

  void choose(std::string_view typed) { record.choose_set(set(typed), "portfolio", now); }

  void add(const std::string& place, const std::string& name, std::string_view text,
           const Description& description = {}) {
    put(temporary / name, text);
    const std::vector<Place> places = {record.place(place)};
    const std::vector<std::filesystem::path> sources = {temporary / name};
    record.add(places, sources, description, now, silent);
  }

  /// Saves `text` as the statement of a set, as an editor would.
  void write(std::string_view typed, std::string_view text) {
    const auto draft = record.begin_draft(set(typed));
    put(draft.path, text);
    record.save_draft(set(typed), draft, now);
  }

  /// What the log says last.
  std::string last_of_log() const {
    const auto log = read_log(record.tree());
    return log.entries.empty() ? "" : log.entries.back().text;
  }
};

}  // namespace car::record

#pragma once

#include <algorithm>
#include <car/base/error.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "temporary_folder.hpp"

/// A record with what is filed in it, for the tests of whatever changes one.
namespace car::record::testing {

inline const std::filesystem::path pack = CAR_SOURCE "/schemas/programs/lssc";
inline const Instant now = *parse_instant("2026-05-02T09:30:00Z");
inline const crypto::Digest key = crypto::sha256("key");

inline void put(const std::filesystem::path& path, std::string_view text) { std::ofstream(path) << text; }

inline std::string content(const std::filesystem::path& path) {
  return std::filesystem::exists(path) ? read_file(path, 1 << 20) : "(none)";
}

inline std::optional<Kind> refusal(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.kind();
  }
  return std::nullopt;
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
  std::size_t lines_of_log() const {
    const auto text = content(root / "log.jsonl");
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  }
};

}  // namespace car::record::testing

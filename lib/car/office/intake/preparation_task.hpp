#pragma once

#include <car/base/file.hpp>
#include <car/base/time.hpp>
#include <car/office/folder/store.hpp>
#include <filesystem>
#include <optional>
#include <string>

namespace car::office {

/// What a worker process is to do with a file.
struct PreparationTask {
  std::filesystem::path path;
  std::optional<Instant> arrival;  ///< else the file's own time
  bool is_judged = false;          ///< there is a verdict: only the copy is wanted
  /// The copy, when there is one already: of what was encrypted, as it was opened.
  std::optional<Store::Staged> opened = std::nullopt;
};

/// As it is given to a worker, and read there.
std::string task_text(const PreparationTask& task);
PreparationTask task_from(const std::string& text);

/// When the file arrived: what was said, else its own time; never later than `now`.
Instant arrival_of(const PreparationTask& task, const FileStat& stat, Instant now);

}  // namespace car::office

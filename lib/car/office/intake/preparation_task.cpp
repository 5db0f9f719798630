#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/intake/preparation_task.hpp>
#include <chrono>

namespace car::office {

namespace {

constexpr std::string_view judged_word = "judged";

std::string copy_text(const std::optional<Store::Staged>& copy) {
  return copy ? fmt::format("{} {} {}", copy->digest.hex(), copy->size, copy->file) : std::string();
}

std::optional<Store::Staged> copy_from(const std::string& text) {
  if (text.empty()) return std::nullopt;
  const auto words = split(text, ' ');
  return Store::Staged{words.at(2), crypto::Digest::from_hex(words.at(0)).value(), std::stoull(words.at(1))};
}

}  // namespace

// Four lines: when it arrived, or nothing; whether it is judged; the copy, or nothing; the path, which may be
// of any bytes.

std::string task_text(const PreparationTask& task) {
  return fmt::format("{}\n{}\n{}\n{}", task.arrival ? to_text(*task.arrival) : "",
                     task.is_judged ? judged_word : "", copy_text(task.opened), task.path.string());
}

PreparationTask task_from(const std::string& text) {
  const auto first = text.find('\n');
  const auto second = text.find('\n', first + 1);
  const auto third = text.find('\n', second + 1);
  return {text.substr(third + 1), parse_instant(text.substr(0, first)),
          text.substr(first + 1, second - first - 1) == judged_word,
          copy_from(text.substr(second + 1, third - second - 1))};
}

Instant arrival_of(const PreparationTask& task, const FileStat& stat, Instant now) {
  const Instant modified(
      std::chrono::floor<std::chrono::seconds>(std::chrono::nanoseconds(stat.modified_ns)));
  return std::min(task.arrival.value_or(modified), now);
}

}  // namespace car::office

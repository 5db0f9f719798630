#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/intake/preparation_task.hpp>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <vector>

namespace car::office {

namespace {

constexpr std::string_view judged_word = "judged";
constexpr std::size_t copy_words = 3;
constexpr std::ptrdiff_t lines_before_path = 3;

[[noreturn]] void refuse() { throw Error(Kind::failed, "what a worker process is to do", "cannot be read"); }

std::string copy_text(const std::optional<Store::Staged>& copy) {
  return copy ? fmt::format("{} {} {}", copy->digest.hex(), copy->size, copy->file) : std::string();
}

std::optional<Store::Staged> copy_from(const std::string& text) {
  if (text.empty()) return std::nullopt;
  const auto words = split(text, ' ');
  if (words.size() != copy_words) refuse();
  const auto digest = crypto::Digest::from_hex(words[0]);
  std::uint64_t size = 0;
  const auto* const end = words[1].data() + words[1].size();
  const bool is_size = std::from_chars(words[1].data(), end, size) == std::from_chars_result{end, {}};
  if (!digest || !is_size || !Store::is_staging(words[2])) refuse();
  return Store::Staged{words[2], *digest, size};
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
  const bool has_all = std::count(text.begin(), text.end(), '\n') >= lines_before_path;
  if (!has_all) refuse();
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

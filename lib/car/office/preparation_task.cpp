#include <fmt/core.h>

#include <algorithm>
#include <car/office/preparation_task.hpp>
#include <chrono>

namespace car::office {

namespace {

constexpr std::string_view judged_word = "judged";

}  // namespace

// Three lines: when it arrived, or nothing; whether it is judged; the path, which may be of any bytes.

std::string task_text(const PreparationTask& task) {
  return fmt::format("{}\n{}\n{}", task.arrival ? to_text(*task.arrival) : "",
                     task.is_judged ? judged_word : "", task.path.string());
}

PreparationTask task_from(const std::string& text) {
  const auto first = text.find('\n');
  const auto second = text.find('\n', first + 1);
  return {text.substr(second + 1), parse_instant(text.substr(0, first)),
          text.substr(first + 1, second - first - 1) == judged_word};
}

Instant arrival_of(const PreparationTask& task, const FileStat& stat, Instant now) {
  const Instant modified(
      std::chrono::floor<std::chrono::seconds>(std::chrono::nanoseconds(stat.modified_ns)));
  return std::min(task.arrival.value_or(modified), now);
}

}  // namespace car::office

#include "cli/progress.hpp"

#include <fmt/core.h>

#include <car/base/text.hpp>
#include <cstdio>

#include "cli/signals.hpp"

namespace car::cli {

namespace {

constexpr auto pause = std::chrono::milliseconds(100);
// Rates of the first moments are guesses.
constexpr double settled_seconds = 0.5;

std::string amount(std::uint64_t units, Unit unit) {
  return unit == Unit::bytes ? human_size(units) : fmt::format("{}", units);
}

std::string time_left(double seconds) {
  if (seconds < 90) return fmt::format("{:.0f} s left", seconds);
  return fmt::format("{:.0f} min left", seconds / 60);
}

}  // namespace

std::string progress_line(std::string_view what, std::uint64_t done, std::uint64_t total, Unit unit,
                          double seconds) {
  auto line = fmt::format("{}: {}", what, amount(done, unit));
  if (total > 0) line += fmt::format(" of {}", amount(total, unit));
  if (seconds < settled_seconds || done == 0) return line;
  const double rate = static_cast<double>(done) / seconds;
  line += fmt::format(", {}/s", amount(static_cast<std::uint64_t>(rate), unit));
  if (total > done) line += ", " + time_left(static_cast<double>(total - done) / rate);
  return line;
}

TerminalProgress::~TerminalProgress() { wipe(); }

void TerminalProgress::begin(std::string_view what, std::uint64_t total, Unit unit) {
  wipe();
  what_ = what;
  total_ = total;
  done_ = 0;
  unit_ = unit;
  started_ = last_drawn_ = Clock::now();
}

void TerminalProgress::advance(std::uint64_t units) {
  stop_if_interrupted();
  done_ += units;
  if (drawing_ == Drawing::none) return;
  const auto now = Clock::now();
  if (now - last_drawn_ >= pause) draw(now);
}

void TerminalProgress::end() { wipe(); }

void TerminalProgress::draw(Clock::time_point now) {
  last_drawn_ = now;
  is_drawn_ = true;
  const double seconds = std::chrono::duration<double>(now - started_).count();
  const auto line = "\r\033[K" + printable(progress_line(what_, done_, total_, unit_, seconds));
  std::fwrite(line.data(), 1, line.size(), stderr);
  std::fflush(stderr);
}

void TerminalProgress::wipe() {
  if (!is_drawn_) return;
  std::fputs("\r\033[K", stderr);
  std::fflush(stderr);
  is_drawn_ = false;
}

}  // namespace car::cli

#pragma once

#include <car/base/progress.hpp>
#include <chrono>
#include <cstdint>
#include <string>

namespace car::cli {

/// Draws long work on standard error (how much, how fast, how long still), at most ten times a second, and
/// stops it at Ctrl-C: `advance` throws Error(interrupted).
class TerminalProgress : public Progress {
 public:
  enum class Drawing { none, shown };

  explicit TerminalProgress(Drawing drawing) : drawing_(drawing) {}
  ~TerminalProgress() override;
  TerminalProgress(const TerminalProgress&) = delete;
  TerminalProgress& operator=(const TerminalProgress&) = delete;

  void begin(std::string_view what, std::uint64_t total, Unit unit) override;
  void advance(std::uint64_t units) override;
  void end() override;

 private:
  using Clock = std::chrono::steady_clock;

  void draw(Clock::time_point now);
  void wipe();

  Drawing drawing_;
  bool is_drawn_ = false;
  std::string what_;
  std::uint64_t total_ = 0;
  std::uint64_t done_ = 0;
  Unit unit_ = Unit::bytes;
  Clock::time_point started_;
  Clock::time_point last_drawn_;
};

/// The line that is drawn: `hashing: 3.4 MB of 12.0 MB, 1.7 MB/s, 5 s left`.
std::string progress_line(std::string_view what, std::uint64_t done, std::uint64_t total, Unit unit,
                          double seconds);

}  // namespace car::cli

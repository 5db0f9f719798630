#pragma once

#include <sys/types.h>

#include <car/base/file.hpp>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace car {

/// What one worker may take.
struct WorkerLimits {
  std::uint64_t memory = std::uint64_t{2} << 30U;     ///< bytes of address space
  std::chrono::seconds processor_time{30};            ///< for one task
  std::uint64_t file_size = std::uint64_t{1} << 40U;  ///< bytes of a file that it writes
  std::uint64_t open_files = 128;
  std::size_t tasks = 200;  ///< then another process takes its place
};

/// Child processes that do one task after the other, each under limits: what ends one of them is the result
/// of the task that it had, and of no other. They end with this process, however it ends.
///
/// To be made while the process has one thread. A worker has all that the process had at that moment, and
/// must not use what is shared beyond it (an open database, a lock).
class Workers {
 public:
  using Clock = std::chrono::steady_clock;
  /// Runs in a worker.
  using Work = std::function<std::string(const std::string& task)>;

  struct Result {
    std::string answer;   ///< what the work gave
    std::string failure;  ///< why there is no answer, as a part of a sentence; else empty
  };

  Workers(std::size_t count, const WorkerLimits& limits, Work work);
  /// Ends what is still being done.
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  /// Gives a task out; never waits. A task is at most 64 KiB. Throws Error(failed) when no process can be
  /// started.
  void give(const std::string& task);

  /// How many were given whose result was not taken.
  std::size_t open() const { return tasks_.size(); }

  /// The result of the task that was given first among those open, waiting for it until `until`; nothing when
  /// it is not there by then, or a signal came. Throws as `give`.
  std::optional<Result> take(Clock::time_point until);

 private:
  struct Task {
    std::string text;
    bool is_sent = false;
    bool is_taken = false;  ///< by a worker
    std::optional<Result> result;
  };
  struct Worker {
    pid_t process = 0;
    Descriptor answers;
    std::string unread;
    std::optional<std::uint64_t> task;  ///< that it has at this moment
  };

  void start_missing();
  Worker start();
  [[noreturn]] void serve(const Descriptor& answers);
  bool do_next(const Descriptor& answers);
  void send_tasks();
  void collect(Clock::time_point until);
  bool read_from(Worker& worker);
  void heed(Worker& worker, char kind, std::uint64_t number, std::string text);
  void bury(Worker& worker);
  std::string cause_of(int status) const;

  std::size_t count_;
  WorkerLimits limits_;
  Work work_;
  Descriptor give_;     ///< where tasks are put in
  Descriptor receive_;  ///< where all workers take them from
  std::vector<Worker> workers_;
  std::map<std::uint64_t, Task> tasks_;  ///< by number, in the order in which they were given
  std::uint64_t next_number_ = 1;
};

}  // namespace car

#pragma once

#include <sys/types.h>

#include <car/base/confinement.hpp>
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

/// Processes that do one task after the other, each confined and under limits: what ends one of them is the
/// result of the task that it had, and of no other. They end with this process, however it ends.
///
/// To be made while the process has one thread. A worker has in its memory what this process had when it made
/// this object, however late the worker is started: a child of its own, made then, starts them all. So what
/// is read afterwards, a key or a passphrase, is in no worker.
class Workers {
 public:
  using Clock = std::chrono::steady_clock;
  /// Runs in a worker. `file` is what was given with the task; closed when there was none.
  using Work = std::function<std::string(const std::string& task, const Descriptor& file)>;

  struct Result {
    std::string answer;   ///< what the work gave
    std::string failure;  ///< why there is no answer, as a part of a sentence; else empty
  };

  /// Throws Error(failed) when no process can be started.
  Workers(std::size_t count, const WorkerLimits& limits, Confinement confinement, Work work);
  /// Ends what is still being done.
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  /// Gives a task out, and `file`, open, with it; never waits. Returns its number. A task is at most 64 KiB.
  /// Throws Error(failed) when no process can be started, or it cannot be confined as the system promises.
  std::uint64_t give(const std::string& task, Descriptor file = {});

  /// How many were given whose result was not taken.
  std::size_t open() const { return tasks_.size(); }

  /// The result of the task that was given first among those open, waiting for it until `until`; nothing when
  /// it is not there by then, or a signal came. Throws as `give`.
  std::optional<Result> take(Clock::time_point until);
  /// The same of the task of that number, which is open.
  std::optional<Result> take(std::uint64_t number, Clock::time_point until);

  /// Which measures hold in the workers; nothing before the first result.
  const std::optional<Isolation>& isolation() const { return isolation_; }

 private:
  struct Task {
    std::string text;
    Descriptor file;
    bool is_sent = false;
    bool is_taken = false;  ///< by a worker
    std::optional<Result> result;
  };
  struct Worker {
    pid_t process = 0;
    Descriptor answers;
    std::string unread;
    std::optional<std::uint64_t> task;  ///< that it has at this moment
    bool is_false = false;              ///< it said what it could not
  };

  void start_missing();
  Worker start();
  std::int64_t order(char kind, pid_t process, const Descriptor& file) const;
  [[noreturn]] void start_others(const Descriptor& orders);
  [[noreturn]] void serve(const Descriptor& answers);
  void prepare(const Descriptor& answers);
  bool do_next(const Descriptor& answers);
  void send_tasks();
  void collect(std::uint64_t number, Clock::time_point until);
  bool read_from(Worker& worker);
  bool heed(Worker& worker, char kind, std::uint64_t number, std::string text);
  void bury(Worker& worker);
  std::string cause_of(const Worker& worker, int status) const;

  std::size_t count_;
  WorkerLimits limits_;
  Confinement confinement_;
  Work work_;
  pid_t starter_ = 0;  ///< the child that starts workers
  Descriptor orders_;  ///< what it is told, and answers
  std::optional<Isolation> isolation_;
  Descriptor give_;     ///< where tasks are put in
  Descriptor receive_;  ///< where all workers take them from
  std::vector<Worker> workers_;
  std::map<std::uint64_t, Task> tasks_;  ///< by number, in the order in which they were given
  std::uint64_t next_number_ = 1;
};

/// How many files may be given out and not be done with: each is open in this process too, and the shell may
/// allow it few (`ulimit -n`). At least one.
std::size_t room_for_files();

}  // namespace car

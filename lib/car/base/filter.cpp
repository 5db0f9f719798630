#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/filter.hpp>
#include <cerrno>
#include <csignal>

namespace car {

namespace {

/// What a program is started with: its files, and none of the signals ignored that this process ignores.
class Setting {
 public:
  Setting(const Descriptor& input, const Descriptor& output) {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawn_file_actions_adddup2(&actions_, input.number(), STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions_, output.number(), STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    sigaddset(&defaults, SIGXFSZ);
    ::posix_spawnattr_init(&attributes_);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
    ::posix_spawnattr_setsigdefault(&attributes_, &defaults);
  }
  ~Setting() {
    ::posix_spawn_file_actions_destroy(&actions_);
    ::posix_spawnattr_destroy(&attributes_);
  }
  Setting(const Setting&) = delete;
  Setting& operator=(const Setting&) = delete;

  const posix_spawn_file_actions_t* actions() const { return &actions_; }
  const posix_spawnattr_t* attributes() const { return &attributes_; }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

/// While it lives, this process may write no larger file, and neither may what it starts.
class OutputLimit {
 public:
  explicit OutputLimit(std::uint64_t most) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    auto now = before_;
    if (most > 0) now.rlim_cur = std::min<rlim_t>(most, before_.rlim_max);
    ::setrlimit(RLIMIT_FSIZE, &now);
  }
  ~OutputLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }
  OutputLimit(const OutputLimit&) = delete;
  OutputLimit& operator=(const OutputLimit&) = delete;

 private:
  rlimit before_{};
};

/// Ends the program when it has not ended by itself within that time.
void end_after(pid_t child, std::chrono::seconds time) {
  const Descriptor process(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
  const auto end = std::chrono::steady_clock::now() + time;
  while (process.is_open()) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    if (left.count() <= 0) break;
    pollfd ended{process.number(), POLLIN, 0};
    if (::poll(&ended, 1, static_cast<int>(left.count())) > 0) return;
  }
  ::kill(child, SIGKILL);
}

}  // namespace

int run_filter(const std::vector<std::string>& words, const Descriptor& input, const Descriptor& output,
               const FilterLimits& limits) {
  const auto& path = words.front();
  auto copies = words;
  std::vector<char*> arguments;
  for (auto& word : copies) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  std::array<char*, 1> no_environment = {nullptr};
  const Setting setting(input, output);
  pid_t child = 0;
  int problem = 0;
  {
    const OutputLimit limit(limits.output);
    problem = ::posix_spawn(&child, path.c_str(), setting.actions(), setting.attributes(), arguments.data(),
                            no_environment.data());
  }
  if (problem != 0) throw system_error(problem, path, "start it");
  if (limits.time.count() > 0) end_after(child, limits.time);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) throw system_error(errno, path, "wait for it");
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

Descriptor nameless_file(std::string_view bytes) {
  const std::string subject = "a file in memory";
  Descriptor file(::memfd_create("car", 0));
  if (!file.is_open()) throw system_error(errno, subject, "make it");
  write_all(file, subject, bytes);
  if (::lseek(file.number(), 0, SEEK_SET) != 0) throw system_error(errno, subject, "read it");
  return file;
}

}  // namespace car

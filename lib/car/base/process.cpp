#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <car/base/error.hpp>
#include <car/base/process.hpp>
#include <cerrno>
#include <csignal>
#include <optional>

namespace car {

namespace {

/// SIGCHLD held back as long as this lives, so that waiting for it misses none.
class HeldChildSignal {
 public:
  HeldChildSignal() {
    sigemptyset(&child_);
    sigaddset(&child_, SIGCHLD);
    ::sigprocmask(SIG_BLOCK, &child_, &before_);
  }
  ~HeldChildSignal() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }
  HeldChildSignal(const HeldChildSignal&) = delete;
  HeldChildSignal& operator=(const HeldChildSignal&) = delete;

  const sigset_t& before() const { return before_; }

  /// Returns whether the time passed without a signal.
  bool wait(std::chrono::seconds most) const {
    const timespec time = {static_cast<time_t>(most.count()), 0};
    return ::sigtimedwait(&child_, nullptr, &time) < 0 && errno == EAGAIN;
  }

 private:
  sigset_t child_{};
  sigset_t before_{};
};

/// Starts the program as if from a shell: with none of the signals ignored that this process ignores.
pid_t start(const std::vector<std::string>& words, const sigset_t& mask) {
  std::vector<std::string> copies = words;
  std::vector<char*> arguments;
  for (auto& word : copies) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  sigaddset(&defaults, SIGXFSZ);
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  ::posix_spawnattr_setsigdefault(&attributes, &defaults);
  ::posix_spawnattr_setsigmask(&attributes, &mask);
  pid_t child = 0;
  const int problem = ::posix_spawnp(&child, arguments[0], nullptr, &attributes, arguments.data(), environ);
  ::posix_spawnattr_destroy(&attributes);
  if (problem != 0) throw system_error(problem, words.front(), "start it");
  return child;
}

/// Its status when it has ended.
std::optional<int> ended(pid_t child, const std::string& subject) {
  int status = 0;
  const auto found = ::waitpid(child, &status, WNOHANG);
  if (found < 0 && errno != EINTR) throw system_error(errno, subject, "wait for it");
  if (found != child) return std::nullopt;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

int run_program(const std::vector<std::string>& words, std::chrono::seconds every,
                const std::function<void()>& meanwhile) {
  const HeldChildSignal held;
  const auto child = start(words, held.before());
  while (true) {
    if (const auto status = ended(child, words.front())) return *status;
    if (held.wait(every)) meanwhile();
  }
}

}  // namespace car

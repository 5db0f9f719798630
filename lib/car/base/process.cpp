#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/process.hpp>
#include <cerrno>
#include <csignal>
#include <optional>

namespace car {

namespace {

using Clock = std::chrono::steady_clock;

/// The signals as they are while a program has the terminal: SIGCHLD is held back, so that waiting for it
/// misses none, and what the keyboard sends is ignored here, as system(3) does it.
class SignalsOfWaiting {
 public:
  SignalsOfWaiting() {
    sigemptyset(&child_);
    sigaddset(&child_, SIGCHLD);
    ::sigprocmask(SIG_BLOCK, &child_, &mask_);
    struct sigaction ignored = {};
    ignored.sa_handler = SIG_IGN;
    for (std::size_t i = 0; i < keys.size(); ++i) ::sigaction(keys.at(i), &ignored, &actions_.at(i));
  }
  ~SignalsOfWaiting() {
    for (std::size_t i = 0; i < keys.size(); ++i) ::sigaction(keys.at(i), &actions_.at(i), nullptr);
    ::sigprocmask(SIG_SETMASK, &mask_, nullptr);
  }
  SignalsOfWaiting(const SignalsOfWaiting&) = delete;
  SignalsOfWaiting& operator=(const SignalsOfWaiting&) = delete;

  /// The mask that there was before.
  const sigset_t& mask() const { return mask_; }

  /// Waits for a child, until `end` at the latest.
  void wait(Clock::time_point end) const {
    const auto left = std::max(std::chrono::nanoseconds(end - Clock::now()), std::chrono::nanoseconds(0));
    const auto seconds = std::chrono::floor<std::chrono::seconds>(left);
    const timespec time = {static_cast<time_t>(seconds.count()), static_cast<long>((left - seconds).count())};
    ::sigtimedwait(&child_, nullptr, &time);
  }

 private:
  static constexpr std::array keys = {SIGINT, SIGQUIT};

  sigset_t child_{};
  sigset_t mask_{};
  std::array<struct sigaction, keys.size()> actions_{};
};

/// Starts the program as if from a shell: with none of the signals ignored that this process ignores.
pid_t start(const std::vector<std::string>& words, const Descriptor& handed, const sigset_t& mask) {
  std::vector<std::string> copies = words;
  std::vector<char*> arguments;
  for (auto& word : copies) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  sigaddset(&defaults, SIGXFSZ);
  sigaddset(&defaults, SIGINT);
  sigaddset(&defaults, SIGQUIT);
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  ::posix_spawnattr_setsigdefault(&attributes, &defaults);
  ::posix_spawnattr_setsigmask(&attributes, &mask);
  posix_spawn_file_actions_t files;
  ::posix_spawn_file_actions_init(&files);
  if (handed.is_open()) ::posix_spawn_file_actions_adddup2(&files, handed.number(), handed_descriptor);
  pid_t child = 0;
  const int problem = ::posix_spawnp(&child, arguments[0], &files, &attributes, arguments.data(), environ);
  ::posix_spawn_file_actions_destroy(&files);
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

int run_program(const std::vector<std::string>& words, const Descriptor& handed, std::chrono::seconds every,
                const std::function<void()>& meanwhile) {
  const SignalsOfWaiting signals;
  const auto child = start(words, handed, signals.mask());
  auto next = Clock::now() + every;
  while (true) {
    if (const auto status = ended(child, words.front())) return *status;
    signals.wait(next);
    if (Clock::now() < next) continue;
    meanwhile();
    next = Clock::now() + every;
  }
}

}  // namespace car

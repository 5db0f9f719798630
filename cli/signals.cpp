#include "cli/signals.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <cerrno>
#include <csignal>
#include <thread>

namespace car::cli {

namespace {

constexpr std::array held = {SIGTERM, SIGHUP, SIGQUIT};

volatile std::sig_atomic_t interrupted = 0;

void note_interrupt(int) { interrupted = 1; }

void set_handler(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {};
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, nullptr);
}

/// The limit alone would not do: it does not hold for a core that is handed to a program (core(5),
/// `core_pattern`). That the process is not dumpable also keeps others of the same user from attaching to it;
/// who starts car under a debugger or strace is not hindered. For the whole life of the process, since nearly
/// every command may ask for a passphrase, and one that does not has nothing either that belongs into a dump.
void keep_memory_private() {
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

}  // namespace

void prepare_process() {
  keep_memory_private();
  set_handler(SIGPIPE, SIG_IGN, 0);
  set_handler(SIGXFSZ, SIG_IGN, 0);
  // Without SA_RESTART: a read from the terminal comes back, and the question is not asked again.
  set_handler(SIGINT, note_interrupt, static_cast<int>(SA_RESETHAND));
  for (int number = 0; number <= 2; ++number) {
    // The wrong way round on purpose: what nobody opened must fail when it is used, not swallow an answer.
    if (fcntl(number, F_GETFD) < 0 && errno == EBADF) {
      const int opened = open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY);
      if (opened >= 0 && opened != number) close(opened);
    }
  }
}

bool is_interrupted() { return interrupted != 0; }

bool wait_until(std::chrono::steady_clock::time_point end) {
  // In short pieces: a signal that comes just before a long one would be noticed at its end only.
  constexpr auto piece = std::chrono::milliseconds(100);
  while (!is_interrupted()) {
    const auto left = end - std::chrono::steady_clock::now();
    if (left <= left.zero()) return true;
    std::this_thread::sleep_for(std::min<std::chrono::steady_clock::duration>(left, piece));
  }
  return false;
}

void stop_if_interrupted() {
  if (is_interrupted())
    throw Error(Kind::interrupted, "", "interrupted", "run the same command again to go on");
}

HeldSignals::HeldSignals() {
  for (const int signal : held) set_handler(signal, note_interrupt, 0);
}

HeldSignals::~HeldSignals() {
  for (const int signal : held) set_handler(signal, SIG_DFL, 0);
}

}  // namespace car::cli

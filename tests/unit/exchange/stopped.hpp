#pragma once

#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <limits>

/// What became of work that was to be killed.
struct Stopped {
  bool was_killed = false;
  int calls = 0;  ///< system calls that it began
};

/// Does `work` in a process of its own, which is killed (SIGKILL) before its system call number `call`, from
/// 0; one that has fewer comes to its end.
inline Stopped stopped_before_call(int call, const std::function<void()>& work) {
  const auto child = ::fork();
  if (child == 0) {
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(2);
    ::raise(SIGSTOP);
    try {
      work();
    } catch (...) {
      ::_exit(1);
    }
    ::_exit(0);
  }
  int status = 0;
  int stop = 0;
  ::waitpid(child, &status, 0);
  // Each call stops it twice: before the system has it, and after.
  for (; WIFSTOPPED(status); ++stop) {
    if (stop == 2 * call + 1) ::kill(child, SIGKILL);
    const bool is_of_tracing = WSTOPSIG(status) == SIGTRAP || WSTOPSIG(status) == SIGSTOP;
    ::ptrace(PTRACE_SYSCALL, child, nullptr, is_of_tracing ? 0 : WSTOPSIG(status));
    if (::waitpid(child, &status, 0) != child) break;
  }
  return {WIFSIGNALED(status), stop / 2};
}

/// The system calls of `work`, which is done in a process of its own.
inline int calls_of(const std::function<void()>& work) {
  return stopped_before_call(std::numeric_limits<int>::max() / 4, work).calls;
}

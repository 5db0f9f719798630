#pragma once

#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

/// Does `work` in a process of its own, which is killed (SIGKILL) before its system call number `call`, from
/// 0. Returns whether it was killed: false when it came to its end before.
inline bool killed_before_call(int call, const std::function<void()>& work) {
  const auto child = ::fork();
  if (child == 0) {
    ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    ::raise(SIGSTOP);
    try {
      work();
    } catch (...) {
      ::_exit(1);
    }
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  // Each call stops it twice: before the system has it, and after.
  for (int stop = 0; WIFSTOPPED(status); ++stop) {
    if (stop == 2 * call + 1) ::kill(child, SIGKILL);
    const int passed_on = WSTOPSIG(status) == SIGTRAP || WSTOPSIG(status) == SIGSTOP ? 0 : WSTOPSIG(status);
    ::ptrace(PTRACE_SYSCALL, child, nullptr, passed_on);
    if (::waitpid(child, &status, 0) != child) return true;
  }
  return WIFSIGNALED(status);
}

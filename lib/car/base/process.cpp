#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <car/base/error.hpp>
#include <car/base/process.hpp>
#include <cerrno>

namespace car {

int run_program(const std::vector<std::string>& words) {
  std::vector<std::string> copies = words;
  std::vector<char*> arguments;
  for (auto& word : copies) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  pid_t child = 0;
  const int problem = ::posix_spawnp(&child, arguments[0], nullptr, nullptr, arguments.data(), environ);
  if (problem != 0) throw system_error(problem, words.front(), "start it");
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) throw system_error(errno, words.front(), "wait for it");
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace car

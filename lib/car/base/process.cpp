#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <car/base/error.hpp>
#include <car/base/process.hpp>
#include <cerrno>

namespace car {

namespace {

/// The words as a new program takes them; they live as long as this does.
class ArgumentList {
 public:
  explicit ArgumentList(const std::vector<std::string>& words) : words_(words) {
    for (auto& word : words_) pointers_.push_back(word.data());
    pointers_.push_back(nullptr);
  }
  char** data() { return pointers_.data(); }

 private:
  std::vector<std::string> words_;
  std::vector<char*> pointers_;
};

int end_of(pid_t child, const std::string& subject) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) throw system_error(errno, subject, "wait for it");
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

int run_program(const std::vector<std::string>& words) {
  ArgumentList arguments(words);
  pid_t child = 0;
  const int problem =
      ::posix_spawnp(&child, words.front().c_str(), nullptr, nullptr, arguments.data(), environ);
  if (problem != 0) throw system_error(problem, words.front(), "start it");
  return end_of(child, words.front());
}

int run_filter(const std::vector<std::string>& words, const Descriptor& input, const Descriptor& output) {
  ArgumentList arguments(words);
  std::array<char*, 1> no_environment = {nullptr};
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, input.number(), STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, output.number(), STDOUT_FILENO);
  ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int problem = ::posix_spawn(&child, words.front().c_str(), &actions, nullptr, arguments.data(),
                                    no_environment.data());
  ::posix_spawn_file_actions_destroy(&actions);
  if (problem != 0) throw system_error(problem, words.front(), "start it");
  return end_of(child, words.front());
}

}  // namespace car

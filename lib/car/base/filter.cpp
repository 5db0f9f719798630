#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

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

}  // namespace

int run_filter(const std::vector<std::string>& words, const Descriptor& input, const Descriptor& output) {
  const auto& path = words.front();
  auto copies = words;
  std::vector<char*> arguments;
  for (auto& word : copies) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  std::array<char*, 1> no_environment = {nullptr};
  const Setting setting(input, output);
  pid_t child = 0;
  const int problem = ::posix_spawn(&child, path.c_str(), setting.actions(), setting.attributes(),
                                    arguments.data(), no_environment.data());
  if (problem != 0) throw system_error(problem, path, "start it");
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

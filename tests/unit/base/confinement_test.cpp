#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <fmt/core.h>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <car/base/confinement.hpp>
#include <car/base/file.hpp>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>

#include "temporary_folder.hpp"

using namespace car;

namespace {

/// What became of a call in a process that is confined so: `done`, or the error.
struct Outcome {
  Isolation isolation;
  std::string text;
};

Outcome in_confinement(const Confinement& needed, const std::function<int()>& call) {
  std::array<int, 2> ends{};
  REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
  const Descriptor reading(ends[0]);
  Descriptor writing(ends[1]);
  const auto child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    auto inner = needed;
    inner.kept.push_back(writing.number());
    const auto isolation = confine(inner);
    errno = 0;
    const int result = call();
    const std::array<int, 3> told = {isolation.landlock, isolation.is_filtered ? 1 : 0,
                                     result < 0 ? errno : 0};
    static_cast<void>(::write(writing.number(), told.data(), sizeof told));
    ::_exit(0);
  }
  writing = Descriptor();
  std::array<int, 3> told{};
  const auto count = ::read(reading.number(), told.data(), sizeof told);
  int status = 0;
  ::waitpid(child, &status, 0);
  REQUIRE(count == static_cast<ssize_t>(sizeof told));
  return {{told[0], told[1] == 1}, told[2] == 0 ? "done" : std::strerror(told[2])};
}

Isolation isolation_here() {
  return in_confinement({}, [] { return 0; }).isolation;
}

int open_of(const std::string& path, int flags) { return ::open(path.c_str(), flags | O_CLOEXEC, 0600); }

int connect_to(int family) {
  const int socket = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (socket < 0) return -1;
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(9);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address);
}

int run(const char* path) {
  std::array<char*, 1> none = {nullptr};
  pid_t child = 0;
  const int problem = ::posix_spawn(&child, path, nullptr, nullptr, none.data(), none.data());
  if (problem == 0) ::waitpid(child, nullptr, 0);
  errno = problem;
  return problem == 0 ? 0 : -1;
}

}  // namespace

TEST_CASE("files are closed to a confined process, but for those that it needs") {
  if (isolation_here().landlock == 0) {
    MESSAGE("this kernel has no Landlock: not tested");
    return;
  }
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "readable");
  std::filesystem::create_directory(folder / "writable");
  std::filesystem::create_directory(folder / "other");
  write_new_file(folder / "readable/a", "a");
  write_new_file(folder / "other/a", "a");
  Confinement needed;
  needed.readable = {folder / "readable", folder / "absent"};
  needed.writable = {folder / "writable"};
  const auto opening = [&](const std::string& name, int flags) {
    return in_confinement(needed, [&] { return open_of((folder / name).string(), flags); }).text;
  };
  CHECK(opening("readable/a", O_RDONLY) == "done");
  CHECK(opening("readable/a", O_WRONLY) == "Permission denied");
  CHECK(opening("readable/b", O_WRONLY | O_CREAT) == "Permission denied");
  CHECK(opening("writable/b", O_RDWR | O_CREAT | O_EXCL) == "done");
  CHECK(opening("writable/b", O_RDONLY) == "done");
  CHECK(opening("writable/../other/a", O_RDONLY) == "Permission denied");
  CHECK(opening("other/a", O_RDONLY) == "Permission denied");
  CHECK(in_confinement(needed, [] { return open_of("/etc/passwd", O_RDONLY); }).text == "Permission denied");
  CHECK(in_confinement(needed, [&] { return ::unlink((folder / "other/a").c_str()); }).text ==
        "Permission denied");
  CHECK(in_confinement(needed, [&] { return ::unlink((folder / "writable/b").c_str()); }).text == "done");
}

TEST_CASE("a confined process has no network, no other process and no more rights") {
  if (!isolation_here().is_filtered) {
    MESSAGE("this kernel has no seccomp: not tested");
    return;
  }
  constexpr const char* refused = "Operation not permitted";
  const auto parent = ::getpid();
  for (const int family : {AF_INET, AF_INET6, AF_UNIX, AF_NETLINK})
    CHECK(in_confinement({}, [&] { return connect_to(family); }).text == refused);
  CHECK(in_confinement({}, [] { return run("/bin/true"); }).text == refused);
  CHECK(in_confinement({}, [] { return ::fork(); }).text == refused);
  CHECK(in_confinement({}, [&] { return ::kill(parent, 0); }).text == refused);
  CHECK(in_confinement({}, [] { return ::kill(::getpid(), 0); }).text == "done");
  CHECK(in_confinement({}, [] { return ::memfd_create("x", 0); }).text == refused);
  CHECK(in_confinement({}, [] { return ::chdir("/"); }).text == refused);
  CHECK(in_confinement({}, [] { return ::chmod("/tmp", 0777); }).text == refused);
}

TEST_CASE("a process that may run a program runs that one, and neither of them has a network") {
  Confinement needed;
  needed.programs = Confinement::Programs::some;
  needed.readable = {"/etc/ld.so.cache"};
  needed.runnable = {"/bin/true", "/lib", "/lib64", "/usr/lib"};
  const auto own = in_confinement(needed, [] { return run("/bin/true"); });
  CHECK(own.text == "done");
  if (own.isolation.landlock > 0) {
    CHECK(in_confinement(needed, [] { return run("/bin/false"); }).text == "Permission denied");
    CHECK(in_confinement(needed, [] { return open_of("/etc/passwd", O_RDONLY); }).text ==
          "Permission denied");
  }
  if (own.isolation.is_filtered)
    CHECK(in_confinement(needed, [] { return connect_to(AF_INET); }).text == "Operation not permitted");
}

TEST_CASE("what was open is closed to a confined process, and nobody sees what it writes") {
  const TemporaryFolder folder;
  write_new_file(folder / "a", "a");
  const auto file = open_source(folder / "a");
  char byte = 0;
  const auto reading = [&] { return static_cast<int>(::read(file.number(), &byte, 1)); };
  CHECK(in_confinement({}, reading).text == "Bad file descriptor");
  Confinement needed;
  needed.kept = {file.number()};
  CHECK(in_confinement(needed, reading).text == "done");
  const auto is_nothing = [] {
    struct stat status {};
    ::fstat(STDOUT_FILENO, &status);
    return S_ISCHR(status.st_mode) && status.st_rdev == makedev(1, 3) ? 0 : -1;
  };
  CHECK(in_confinement({}, is_nothing).text == "done");
}

TEST_CASE("which measures hold is told in one form, and what is missing in a sentence") {
  CHECK(Isolation{7, true}.text() == "landlock 7, seccomp, resource limits");
  CHECK(Isolation{0, true}.text() == "seccomp, resource limits");
  CHECK(Isolation{}.text() == "resource limits only");
  CHECK(Isolation{1, true}.missing().empty());
  CHECK(Isolation{4, false}.missing().find("other networks than TCP") != std::string::npos);
  CHECK(Isolation{0, true}.missing().find("your files") != std::string::npos);
  CHECK(Isolation{}.missing().find("only their resources were limited") != std::string::npos);
}

// A `car` that can be taken over: office::examine as it is, but that a file which begins with `planted: WORD`
// does in the process that reads it what somebody would want who had found a hole there. What was refused is
// told as the failure of the file, and what was possible as such.

// The real one stands here under another name.
#define examine examine_really
#include <car/office/intake/examine.cpp>  // NOLINT(bugprone-suspicious-include): one function of it under another name.
#undef examine

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <car/base/sanitizer.hpp>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <vector>

namespace car::office {

namespace {

constexpr std::string_view mark = "planted: ";

/// Of calls that give a number below 0 and errno.
std::string told(long result) { return result < 0 ? std::strerror(errno) : "it was possible"; }

std::string read_passwords() { return told(::open("/etc/passwd", O_RDONLY)); }

std::string read_key() { return told(::open("office/keys/intake.pem", O_RDONLY)); }

std::string read_age_key() { return told(::open("office/keys/age.txt", O_RDONLY)); }

std::string write_ledger() { return told(::open("office/ledger.sqlite3", O_WRONLY)); }

std::string write_beside() { return told(::open("planted", O_WRONLY | O_CREAT, 0600)); }

std::string connect_somewhere() {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  if (socket < 0) return told(socket);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(9);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  // A port where nobody listens: that it says so means that it was reached.
  const int result = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address);
  return result < 0 && errno == ECONNREFUSED ? "it was possible" : told(result);
}

std::string run_program() {
  std::array<char*, 1> none = {nullptr};
  pid_t child = 0;
  const int problem = ::posix_spawn(&child, "/bin/true", nullptr, nullptr, none.data(), none.data());
  return problem == 0 ? "it was possible" : std::strerror(problem);
}

std::string end_parent() { return told(::kill(::getppid(), SIGKILL)); }

/// Any open file that it could write to, but for the socket of its own answers and its task.
std::string write_open_files() {
  for (int number = 0; number < 1024; ++number) {
    const int flags = ::fcntl(number, F_GETFL);
    struct stat status {};
    if (flags < 0 || ::fstat(number, &status) != 0) continue;
    if (S_ISREG(status.st_mode) && (flags & O_ACCMODE) != O_RDONLY)
      return "it was possible: " + std::to_string(number);
  }
  return "there is none";
}

std::string crash() {
  ::raise(SIGSEGV);
  return "";
}

std::string abort_it() { std::abort(); }

/// Never touched, so that the computer is left in peace where nothing stops it.
std::string allocate() {
  // With the address sanitizer there is no limit.
  if (is_sanitized) throw std::bad_alloc();
  std::vector<std::unique_ptr<char[]>> all;
  while (all.size() < 100) all.push_back(std::make_unique_for_overwrite<char[]>(std::size_t{64} << 20U));
  return "it was possible";
}

std::string fill_disk() {
  const Descriptor file(::open("office/store/incoming/planted", O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
  if (!file.is_open()) return std::string("cannot begin: ") + std::strerror(errno);
  // Nothing but a hole, until the limit.
  const std::string block(1, 'x');
  for (off_t at = off_t{1} << 30; at > 0; at *= 2) {
    if (::pwrite(file.number(), block.data(), block.size(), at) < 0) return std::strerror(errno);
  }
  return "it was possible";
}

/// For whoever looks into its memory meanwhile.
std::string wait() {
  ::usleep(3'000'000);
  return "it waited";
}

using Deed = std::string (*)();
const std::map<std::string, Deed, std::less<>> deeds = {{"passwords", read_passwords},
                                                        {"key", read_key},
                                                        {"age-key", read_age_key},
                                                        {"ledger", write_ledger},
                                                        {"beside", write_beside},
                                                        {"network", connect_somewhere},
                                                        {"program", run_program},
                                                        {"parent", end_parent},
                                                        {"open-files", write_open_files},
                                                        {"crash", crash},
                                                        {"abort", abort_it},
                                                        {"memory", allocate},
                                                        {"disk", fill_disk},
                                                        {"wait", wait}};

void do_what_is_planted(const Descriptor& file) {
  std::string head(64, '\0');
  const auto size = ::pread(file.number(), head.data(), head.size(), 0);
  head.resize(static_cast<std::size_t>(size > 0 ? size : 0));
  if (!head.starts_with(mark)) return;
  const auto word = head.substr(mark.size(), head.find('\n') - mark.size());
  throw std::runtime_error(word + ": " + deeds.at(word)());
}

}  // namespace

// Declared as in car/office/intake/examine.hpp, which was read under the other name.
Examined examine(const std::function<Descriptor()>& open, const std::string& subject,
                 const container::Expectation& expectation, Progress& progress);

Examined examine(const std::function<Descriptor()>& open, const std::string& subject,
                 const container::Expectation& expectation, Progress& progress) {
  do_what_is_planted(open());
  return examine_really(open, subject, expectation, progress);
}

}  // namespace car::office

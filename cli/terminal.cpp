#include "cli/terminal.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/text.hpp>
#include <cerrno>
#include <cstdio>

#include "cli/signals.hpp"

namespace car::cli {

namespace {

constexpr std::size_t longest_line = 4096;

void say(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const auto written = write(descriptor, text.data(), text.size());
    if (written <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

/// A line without its end; nothing at the end of the input. Byte by byte, so that what follows it is left.
std::optional<crypto::Secret> read_secret_line(int descriptor) {
  // Of its full size from the beginning, so that no part of it is left where it was smaller.
  std::string line;
  line.reserve(longest_line);
  while (line.size() < longest_line) {
    char byte = 0;
    const auto got = read(descriptor, &byte, 1);
    stop_if_interrupted();
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) {
      if (line.empty()) return std::nullopt;
      break;
    }
    if (byte == '\n') break;
    line += byte;
  }
  if (line.ends_with('\r')) line.pop_back();
  return crypto::Secret(std::move(line));
}

std::optional<std::string> read_line(int descriptor) {
  const auto line = read_secret_line(descriptor);
  return line ? std::optional(line->text()) : std::nullopt;
}

/// The terminal without its echo, as long as it lives.
class Unseen {
 public:
  explicit Unseen(int descriptor) : descriptor_(descriptor) {
    is_changed_ = tcgetattr(descriptor_, &before_) == 0;
    if (!is_changed_) return;
    auto silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(descriptor_, TCSAFLUSH, &silent);
  }
  ~Unseen() {
    if (is_changed_) tcsetattr(descriptor_, TCSAFLUSH, &before_);
  }
  Unseen(const Unseen&) = delete;
  Unseen& operator=(const Unseen&) = delete;

 private:
  int descriptor_;
  termios before_ = {};
  bool is_changed_ = false;
};

}  // namespace

bool Terminal::is_interactive() const {
  return answers_ == Answers::asked && isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

std::size_t Terminal::width() const {
  winsize size = {};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 80;
}

bool Terminal::confirm(std::string_view question) const {
  if (answers_ == Answers::yes) return true;
  if (!is_interactive()) {
    throw Error(Kind::usage, "", fmt::format("there is no terminal to ask on: {}", question),
                "add --yes to answer yes to every question");
  }
  say(STDERR_FILENO, printable_lines(question) + " [y/N] ");
  const auto answer = fold(printable(read_line(STDIN_FILENO).value_or("")));
  return trimmed(answer) == "y" || trimmed(answer) == "yes";
}

std::string Terminal::ask(std::string_view question, std::string_view otherwise) const {
  if (!is_interactive()) return std::string(otherwise);
  const auto shown = otherwise.empty() ? std::string() : fmt::format(" [{}]", otherwise);
  say(STDERR_FILENO, printable_lines(fmt::format("{}{}: ", question, shown)));
  const auto line = read_line(STDIN_FILENO).value_or("");
  const auto answer = trimmed(line);
  return std::string(answer.empty() ? otherwise : answer);
}

std::optional<crypto::Secret> Terminal::ask_secret(std::string_view prompt) const {
  const Descriptor terminal(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
  if (!terminal.is_open()) return std::nullopt;
  const HeldSignals held;
  const Unseen unseen(terminal.number());
  say(terminal.number(), printable(prompt) + ": ");
  auto line = read_secret_line(terminal.number());
  say(terminal.number(), "\n");
  return line ? std::move(*line) : crypto::Secret();
}

}  // namespace car::cli

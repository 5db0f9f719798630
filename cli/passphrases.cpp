#include "cli/passphrases.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/text.hpp>
#include <cerrno>
#include <cstring>
#include <utility>

#include "cli/signals.hpp"

namespace car::cli {

namespace {

constexpr std::size_t largest = 64 * 1024;

/// All that `descriptor` gives. Throws Error(failed) about `subject`.
std::string read_to_end(int descriptor, const std::string& subject) {
  std::string text;
  std::array<char, 4096> block{};
  while (true) {
    const auto got = read(descriptor, block.data(), block.size());
    stop_if_interrupted();
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw system_error(errno, subject, "read the passphrase");
    if (got == 0) break;
    text.append(block.data(), static_cast<std::size_t>(got));
    if (text.size() > largest) throw Error(Kind::usage, subject, "there is more than a passphrase in it");
  }
  explicit_bzero(block.data(), block.size());
  return text;
}

std::string first_line(std::string_view text) {
  auto line = text.substr(0, text.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return std::string(line);
}

/// What the program `path`, run with `prompt`, prints as its first line.
std::string run_askpass(const std::string& path, std::string_view prompt) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) throw system_error(errno, path, "run it");
  const Descriptor reading(ends[0]);
  Descriptor writing(ends[1]);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, writing.number(), STDOUT_FILENO);
  std::string name = path;
  std::string question(prompt);
  std::array<char*, 3> words = {name.data(), question.data(), nullptr};
  pid_t process = 0;
  const int problem = posix_spawnp(&process, name.c_str(), &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (problem != 0) throw system_error(problem, path, "run it");
  writing.close(path);
  auto text = read_to_end(reading.number(), path);
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) continue;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    throw Error(Kind::interrupted, path, "it gave no passphrase", "run the same command again");
  }
  auto line = first_line(text);
  explicit_bzero(text.data(), text.size());
  return line;
}

}  // namespace

Passphrases::Passphrases(std::optional<int> descriptor, Environment environment, Terminal terminal)
    : descriptor_(descriptor), environment_(std::move(environment)), terminal_(terminal) {}

Passphrases::~Passphrases() {
  if (!given_) return;
  auto& text = *given_;
  explicit_bzero(text.data(), text.size());
}

const std::string& Passphrases::given() {
  if (!given_) given_ = read_to_end(*descriptor_, fmt::format("--passphrase-fd {}", *descriptor_));
  return *given_;
}

std::string Passphrases::of_candidate(std::string_view prompt, Secret secret) {
  if (!descriptor_) return asked(prompt, secret);
  return first_line(given());
}

std::string Passphrases::of_office(std::string_view key, std::string_view prompt, Secret secret) {
  if (!descriptor_) return asked(prompt, secret);
  const auto label = fmt::format("{}:", key);
  for (std::string_view rest = given(); !rest.empty();) {
    const auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (!line.starts_with(label)) continue;
    auto value = first_line(line.substr(label.size()));
    if (value.starts_with(' ')) value.erase(0, 1);
    return value;
  }
  throw Error(Kind::usage, fmt::format("--passphrase-fd {}", *descriptor_),
              fmt::format("no line of it is for the key '{}'", key),
              fmt::format("add a line '{}: passphrase'", key));
}

std::string Passphrases::asked(std::string_view prompt, Secret secret) const {
  auto first = asked_once(prompt);
  if (secret == Secret::existing) return first;
  if (first.empty())
    throw Error(Kind::usage, "", "the passphrase is empty", "type one that you can remember");
  if (asked_once("the same once more") != first) {
    throw Error(Kind::usage, "", "the two passphrases differ",
                "run the same command again and type it twice alike");
  }
  return first;
}

std::string Passphrases::asked_once(std::string_view prompt) const {
  if (auto answer = terminal_.ask_secret(prompt)) return *answer;
  for (const auto* variable : {"CAR_ASKPASS", "SSH_ASKPASS"}) {
    if (const auto program = environment_.value(variable)) return run_askpass(*program, prompt);
  }
  throw Error(Kind::usage, "", fmt::format("there is no terminal to ask on: {}", prompt),
              "add --passphrase-fd N, or name a program that asks in CAR_ASKPASS");
}

}  // namespace car::cli

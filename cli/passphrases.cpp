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
#include <memory>
#include <tuple>
#include <utility>

#include "cli/signals.hpp"

namespace car::cli {

namespace {

constexpr std::size_t largest = 64 * 1024;

/// All that `descriptor` gives. Throws Error(failed) about `subject`.
crypto::Secret read_to_end(int descriptor, const std::string& subject) {
  crypto::Secret secret;
  // Overwritten however this ends.
  std::array<char, 4096> block{};
  const std::unique_ptr<char, void (*)(char*)> cleansed(
      block.data(), [](char* bytes) { explicit_bzero(bytes, std::tuple_size<decltype(block)>::value); });
  while (true) {
    const auto got = read(descriptor, block.data(), block.size());
    stop_if_interrupted();
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw system_error(errno, subject, "read the passphrase");
    if (got == 0) return secret;
    secret.append({block.data(), static_cast<std::size_t>(got)});
    if (secret.text().size() > largest)
      throw Error(Kind::usage, subject, "there is more than a passphrase in it");
  }
}

crypto::Secret first_line(std::string_view text) {
  auto line = text.substr(0, text.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return crypto::Secret(std::string(line));
}

/// What the program `path`, run with `prompt`, prints as its first line.
crypto::Secret run_askpass(const std::string& path, std::string_view prompt) {
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
  const int problem = posix_spawn(&process, name.c_str(), &actions, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (problem != 0) throw system_error(problem, path, "run it");
  writing.close(path);
  const auto text = read_to_end(reading.number(), path);
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) continue;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    throw Error(Kind::interrupted, path, "it gave no passphrase", "run the same command again");
  }
  return first_line(text.text());
}

}  // namespace

Passphrases::Passphrases(std::optional<int> descriptor, Environment environment, Terminal terminal)
    : descriptor_(descriptor), environment_(std::move(environment)), terminal_(terminal) {}

const crypto::Secret& Passphrases::given() {
  if (!given_) given_ = read_to_end(*descriptor_, fmt::format("--passphrase-fd {}", *descriptor_));
  return *given_;
}

crypto::Secret Passphrases::of_candidate(std::string_view prompt, Secret secret) {
  if (!descriptor_) return asked(prompt, secret);
  return first_line(given().text());
}

crypto::Secret Passphrases::of_office(std::string_view key, std::string_view prompt, Secret secret) {
  if (!descriptor_) return asked(prompt, secret);
  const auto label = fmt::format("{}:", key);
  for (std::string_view rest = given().text(); !rest.empty();) {
    const auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    if (!line.starts_with(label)) continue;
    const auto value = line.substr(label.size());
    return first_line(value.substr(value.starts_with(' ') ? 1 : 0));
  }
  throw Error(Kind::usage, fmt::format("--passphrase-fd {}", *descriptor_),
              fmt::format("no line of it is for the key '{}'", key),
              fmt::format("add a line '{}: passphrase'", key));
}

crypto::Secret Passphrases::asked(std::string_view prompt, Secret secret) const {
  auto first = asked_once(prompt);
  if (secret == Secret::existing) return first;
  if (first.empty())
    throw Error(Kind::usage, "", "the passphrase is empty", "type one that you can remember");
  if (asked_once("the same once more").text() != first.text()) {
    throw Error(Kind::usage, "", "the two passphrases differ",
                "run the same command again and type it twice alike");
  }
  return first;
}

crypto::Secret Passphrases::asked_once(std::string_view prompt) const {
  if (auto answer = terminal_.ask_secret(prompt)) return std::move(*answer);
  for (const auto* variable : {"CAR_ASKPASS", "SSH_ASKPASS"}) {
    const auto program = environment_.value(variable);
    if (!program) continue;
    // A name alone would be looked for on PATH, where it could be anybody's.
    if (program->front() != '/') {
      throw Error(Kind::usage, variable, fmt::format("'{}' is no absolute path", printable(*program)),
                  "name the program by its whole path, as in '/usr/bin/ssh-askpass'");
    }
    return run_askpass(*program, prompt);
  }
  throw Error(Kind::usage, "", fmt::format("there is no terminal to ask on: {}", prompt),
              "add --passphrase-fd N, or name a program that asks in CAR_ASKPASS");
}

}  // namespace car::cli

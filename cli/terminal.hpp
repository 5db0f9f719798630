#pragma once

#include <car/crypto/key.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace car::cli {

/// The person at the terminal, if there is one. Questions go to standard error, answers come from standard
/// input.
class Terminal {
 public:
  /// How questions are answered: by the person, or all with yes (`--yes`).
  enum class Answers { asked, yes };

  explicit Terminal(Answers answers) : answers_(answers) {}

  /// Whether a person can be asked: standard input and error are terminals, and there is no `--yes`.
  bool is_interactive() const;

  /// Columns of standard output; 80 when it is no terminal.
  std::size_t width() const;

  /// Asks a yes-or-no question; only `y` or `yes` is yes. With `--yes` it is yes unasked.
  /// Throws Error(usage) when nobody can be asked, and Error(interrupted).
  bool confirm(std::string_view question) const;

  /// Asks for a line; an empty one is `otherwise`, and so is any when nobody can be asked.
  /// Throws Error(interrupted).
  std::string ask(std::string_view question, std::string_view otherwise = {}) const;

  /// Asks on the controlling terminal for a line that is not shown; nothing when there is no such terminal.
  /// Throws Error(interrupted).
  std::optional<crypto::Secret> ask_secret(std::string_view prompt) const;

 private:
  Answers answers_;
};

}  // namespace car::cli

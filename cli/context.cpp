#include "cli/context.hpp"

#include <fmt/core.h>
#include <pwd.h>
#include <unistd.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <system_error>
#include <utility>

#include "cli/progress.hpp"

namespace car::cli {

namespace {

namespace fs = std::filesystem;

fs::path working_directory() {
  std::error_code problem;
  return fs::current_path(problem);
}

fs::path root_of(const GlobalOptions& options) {
  std::error_code problem;
  const auto here = fs::current_path(problem);
  if (problem && !(options.folder && options.folder->is_absolute())) {
    throw Error(Kind::failed, "the working directory", problem.message(), "change to a folder that exists");
  }
  return options.folder ? (here / *options.folder).lexically_normal() : here;
}

std::optional<Instant> given_time(const GlobalOptions& options, const Environment& environment) {
  if (options.as_of) return options.as_of;
  const auto epoch = environment.value("SOURCE_DATE_EPOCH");
  if (!epoch) return std::nullopt;
  const auto moment = parse_moment("@" + *epoch);
  if (!moment) {
    throw Error(Kind::usage, "SOURCE_DATE_EPOCH",
                fmt::format("'{}' is no number of seconds", printable(*epoch)),
                "set it to seconds since 1970, or unset it");
  }
  return moment;
}

fs::path config_folder_of(const Environment& environment) {
  // XDG Base Directory Specification: a relative path is to be ignored.
  if (const auto given = environment.value("XDG_CONFIG_HOME"); given && fs::path(*given).is_absolute()) {
    return fs::path(*given) / "car";
  }
  if (const auto home = environment.value("HOME")) return fs::path(*home) / ".config" / "car";
  const auto* user = getpwuid(getuid());
  if (user == nullptr) {
    throw Error(Kind::failed, "HOME", "it is not set", "set it to your own folder");
  }
  return fs::path(user->pw_dir) / ".config" / "car";
}

fs::path programs_folder_of_this_program() {
  std::error_code problem;
  const auto program = fs::read_symlink("/proc/self/exe", problem);
  return (program.parent_path() / ".." / "share" / "car" / "programs").lexically_normal();
}

/// Who became root by sudo(8); only root is told of it.
std::optional<std::uint32_t> sudo_user(const Environment& environment) {
  const auto text = environment.value("SUDO_UID").value_or("");
  std::uint32_t user = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), user);
  if (text.empty() || problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return user;
}

}  // namespace

void declare(Arguments& arguments, GlobalOptions& options) {
  arguments.option("-C DIR", options.folder, "work in this record or office instead of the nearest one")
      .complete_with(Completion::folder);
  arguments.flag("--json", options.wants_json, "answer with one JSON object");
  arguments.option("--as-of TIME", options.as_of, "take this for the present time");
  arguments.flag("--yes", options.wants_yes, "answer every question with yes");
  arguments
      .option("--passphrase-fd N", options.passphrase_descriptor,
              "read passphrases from this file descriptor")
      .at_least(0);
  arguments.flag("--trust-owner", options.wants_any_owner,
                 "work in a record or office that another user of this computer owns");
  arguments.flag("--no-color", options.wants_no_colour, "show no colour");
  arguments.flag("--help", options.wants_help, "show how the command is written");
}

Instant Context::clock() const {
  return is_now_given ? now : std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Context make_context(const GlobalOptions& options, Output& out, const Environment& environment) {
  const auto given = given_time(options, environment);
  const auto clock = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  const Terminal terminal(options.wants_yes ? Terminal::Answers::yes : Terminal::Answers::asked);
  const bool is_drawn = out.form() == OutputForm::text && isatty(STDERR_FILENO) == 1 &&
                        environment.value("TERM").value_or("dumb") != "dumb";
  return Context{
      .root = root_of(options),
      .here = working_directory(),
      .now = given.value_or(clock),
      .is_now_given = given.has_value(),
      .environment = environment,
      .out = out,
      .terminal = terminal,
      .passphrases = Passphrases(options.passphrase_descriptor, environment, terminal),
      .config_folder = config_folder_of(environment),
      .programs_folder = programs_folder_of_this_program(),
      .owners = {options.wants_any_owner, sudo_user(environment)},
      .progress = std::make_unique<TerminalProgress>(is_drawn ? TerminalProgress::Drawing::shown
                                                              : TerminalProgress::Drawing::none),
  };
}

}  // namespace car::cli

#pragma once

#include <car/base/permissions.hpp>
#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <filesystem>
#include <memory>
#include <optional>

#include "cli/arguments.hpp"
#include "cli/environment.hpp"
#include "cli/output.hpp"
#include "cli/passphrases.hpp"
#include "cli/terminal.hpp"

namespace car::cli {

/// What every command takes beside its own arguments.
struct GlobalOptions {
  std::optional<std::filesystem::path> folder;
  bool wants_json = false;
  std::optional<Instant> as_of;
  bool wants_yes = false;
  std::optional<int> passphrase_descriptor;
  bool wants_any_owner = false;
  bool wants_no_colour = false;
  bool wants_help = false;
};

void declare(Arguments& arguments, GlobalOptions& options);

/// The world as one run of a command sees it: nothing below it looks at the clock, the environment or the
/// terminal by itself.
struct Context {
  /// Where to look for the record or office: `-C`, else the working directory. Absolute; the nearest one
  /// upward from here is the library's to find.
  std::filesystem::path root;
  /// The working directory, as the system names it; empty when there is none.
  std::filesystem::path here;
  /// The time of this run.
  Instant now;
  /// The time at this moment, of a command that runs for long: `now` when that is given.
  Instant clock() const;
  /// Whether `now` is that of `--as-of` or SOURCE_DATE_EPOCH, and not the clock's.
  bool is_now_given = false;
  Environment environment;
  Output& out;
  Terminal terminal;
  Passphrases passphrases;
  /// Where keys are kept: `$XDG_CONFIG_HOME/car`, else `~/.config/car`.
  std::filesystem::path config_folder;
  /// Where the program packs are that came with this program: `../share/car/programs` beside its real path.
  std::filesystem::path programs_folder;
  /// Whose records and offices are worked in (`--trust-owner`).
  Owners owners;
  /// For long library functions: drawn on a terminal, and stopped by Ctrl-C.
  std::unique_ptr<Progress> progress;
};

/// Throws Error(usage) when SOURCE_DATE_EPOCH is no number, and Error(failed) when there is no working
/// directory.
Context make_context(const GlobalOptions& options, Output& out, const Environment& environment);

}  // namespace car::cli

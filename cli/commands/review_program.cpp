#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/text.hpp>
#include <car/office/folder/packs.hpp>
#include <car/program/wording.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"
#include "cli/packs.hpp"

namespace car::cli::commands {

namespace {

constexpr std::uint64_t largest_wording = 4 * 1024 * 1024;

struct Options {
  std::string update;
  std::filesystem::path texts;
  std::string edition;
  bool is_dry_run = false;
};

using Files = std::vector<program::PackFile>;

void declare(Arguments& arguments, Options& options) {
  arguments.option("--update PACK", options.update,
                   "the folder of another edition, to be the office's program");
  arguments.option("--texts FILE", options.texts,
                   "the official wording of competencies and suggestions, TOML");
  arguments.option("--edition EDITION", options.edition, "what the edition with that wording is called");
  arguments.flag("--dry-run", options.is_dry_run, "only show what would change");
  arguments.describe(
      "Shows the editions of its program that the office knows, or takes another. The one before is kept: "
      "what was "
      "made under it is taken, rated and explained by it. --texts puts the office's own wording into a copy "
      "of the "
      "pack; car-program(5) has the form of that file.");
  arguments.example("car review program", "the editions that there are");
  arguments.example("car review program --update lssc-2027", "takes a new edition");
  arguments.example("car review program --texts wording.toml --edition 2026-official",
                    "puts the official wording in");
}

/// The pack that is asked for, before its texts.
Files base_of(const Options& options, const office::Office& office, const Context& context) {
  if (options.update.empty()) return program::pack_files(office.root() / "program");
  const auto folder = program::find_pack(options.update, context.programs_folder);
  program::load(folder);  // its faults are told by the names of its own files
  return program::pack_files(folder);
}

Files with_texts(Files files, const Options& options, const std::string& edition, Context& context) {
  const auto subject = options.texts.string();
  auto made =
      program::reworded(std::move(files), read_file(options.texts, largest_wording), subject, edition);
  if (made.faults.empty()) return std::move(made.files);
  std::string text;
  for (const auto& fault : made.faults) text += printable(fault.text()) + "\n";
  context.out.note(text);
  throw Error(Kind::failed, subject, fmt::format("has {}", counted(made.faults.size(), "fault")),
              "nothing was changed; mend them and try again");
}

Files wanted(const Options& options, const office::Office& office, Context& context) {
  auto files = base_of(options, office, context);
  if (options.texts.empty() && options.edition.empty()) return files;
  if (options.texts.empty() || options.edition.empty()) {
    throw Error(Kind::usage, options.texts.empty() ? "--edition" : "--texts",
                "--texts and --edition go together: a pack with other texts is another edition",
                "as in --texts wording.toml --edition 2026-official");
  }
  return with_texts(std::move(files), options, options.edition, context);
}

void confirm(const office::NewEdition& edition, const Context& context) {
  context.out.note(preview_of(edition, context.terminal.width()));
  if (context.terminal.confirm(fmt::format("Make edition {} the office's program?", edition.after))) return;
  throw Error(Kind::answer_no, edition.after, "not taken", "nothing was changed");
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  if (options.update.empty() && options.texts.empty() && options.edition.empty()) {
    const auto packs = office::known_packs(office);
    context.out.answer(text_of(packs), json_of(packs, {}, false));
    return ExitCode::ok;
  }
  const auto files = wanted(options, office, context);
  const auto edition = office::plan_edition(office, files);
  if (options.is_dry_run) {
    context.out.answer(edition.is_new ? preview_of(edition, context.terminal.width()) : text_of(edition),
                       json_of(office::known_packs(office), edition.changes, false));
    return ExitCode::ok;
  }
  if (edition.is_new) confirm(edition, context);
  office::install_edition(office, files, office.administrator(), context.now);
  context.out.answer(text_of(edition),
                     json_of(office::known_packs(open_office(context)), edition.changes, edition.is_new));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_program =
    command<Options>("review program", "Show the editions of the program, or take another", declare, run);

}  // namespace car::cli::commands

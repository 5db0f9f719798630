#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/privacy/scrub.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/disclosures.hpp"

namespace car::cli::commands {

namespace {

using Copies = std::vector<privacy::Copy>;

struct Options {
  std::vector<std::filesystem::path> files;
  std::optional<std::filesystem::path> output;
  bool is_replacing = false;
};

std::string first_line_of(const privacy::Copy& copy, bool is_replacing) {
  const auto original = copy.original.filed ? copy.original.filed->path() : copy.original.path.string();
  if (!copy.scrubbed.is_new)
    return fmt::format("{}: nothing in it can be taken off; no copy was made.\n", original);
  if (!is_replacing) return fmt::format("Made {}, a cleaned copy of {}.\n", copy.path.string(), original);
  return fmt::format(
      "{} is filed cleaned. What was there before is kept in .car/history, in your record alone.\n",
      copy.original.filed->path());
}

std::string text_of(const privacy::Copy& copy, bool is_replacing, std::size_t width) {
  auto text = first_line_of(copy, is_replacing);
  for (const auto& one : copy.scrubbed.gone)
    text += fmt::format("  gone: {}: {}\n", privacy::title_of(one.what), printable(one.found));
  const auto left = cli::text_of(copy.scrubbed.left, width);
  if (!left.empty()) text += "What it still reveals:\n" + left;
  if (copy.original.filed && copy.scrubbed.is_new && !is_replacing) {
    text += fmt::format("Next: 'car replace {} {}' files the copy in its place, as --replace does at once.\n",
                        copy.original.filed->path(), copy.path.string());
  }
  return text;
}

std::string text_of(const Copies& copies, bool is_replacing, std::size_t width) {
  std::string text;
  for (const auto& copy : copies) text += text_of(copy, is_replacing, width);
  return text;
}

format::JsonValue json_of(const Copies& copies) {
  auto files = format::JsonValue::array();
  for (const auto& copy : copies) {
    format::JsonValue file = {{"file", copy.original.path.string()},
                              {"copy", copy.path.string()},
                              {"gone", cli::json_of(copy.scrubbed.gone)}};
    add_disclosures(file, copy.scrubbed.left);
    files.push_back(std::move(file));
  }
  return {{"files", std::move(files)}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FILE", options.files, "the files to clean, or filed documents by their names")
      .required()
      .complete_with(Completion::file);
  arguments.option("--output PATH", options.output, "the folder for the copies, or the name of a single one")
      .complete_with(Completion::file);
  arguments.flag("--replace", options.is_replacing, "file the copies in place of the documents");
  arguments.describe(
      "Makes cleaned copies, and leaves the originals as they are: photographs (JPEG, PNG) without all that "
      "is "
      "said about them, PDF, Office documents and OpenDocument without properties and the names of who wrote "
      "and commented. Each copy is read again, and what it still reveals is told.");
  arguments.example("car scrub class.jpg", "makes class-scrubbed.jpg");
  arguments.example("car scrub 3-technology/evidence/class.jpg --replace", "files the cleaned photograph");
}

/// The record, if there is one here; to replace something there must be.
std::optional<record::Record> record_here(const Context& context, bool is_needed) {
  try {
    return record::Record::open(context.root, context.owners);
  } catch (const Error& error) {
    if (is_needed || error.kind() != Kind::no_record) throw;
    return std::nullopt;
  }
}

ExitCode run(const Options& options, Context& context) {
  if (options.is_replacing && options.output) {
    throw Error(Kind::usage, "car scrub", "has both --output and --replace", "choose one of them");
  }
  const auto here = record_here(context, options.is_replacing);
  const auto* record = here ? &*here : nullptr;
  std::vector<privacy::Original> originals;
  for (const auto& file : options.files) originals.push_back(privacy::original_of(record, file));
  auto copies = privacy::scrub_all(record, std::move(originals));
  if (options.is_replacing) {
    privacy::replace_originals(*record, copies, context.now, *context.progress);
  } else {
    privacy::write_copies(record, copies, options.output);
  }
  context.out.answer(text_of(copies, options.is_replacing, context.terminal.width()), json_of(copies));
  return ExitCode::ok;
}

}  // namespace

extern const Command scrub = command<Options>("scrub", "Make a copy that reveals less", declare, run);

}  // namespace car::cli::commands

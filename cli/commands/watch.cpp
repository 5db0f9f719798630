#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/watch.hpp>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/signals.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string place;
  int seconds = 30;
  std::optional<int> length;
  bool is_once = false;
};

/// All that was seen since the command began.
struct Watched {
  std::vector<record::KeptVersion> kept;
  std::vector<record::Diverged> diverged;
  std::string trouble;  ///< that was told last
};

std::string text_of(const record::KeptVersion& kept) {
  return fmt::format("{}  kept version {} of {}\n", to_text(kept.at), kept.number, kept.path);
}

std::string text_of(const record::Diverged& one) {
  return one.missing ? fmt::format("{} is not there any more; 'car validate' tells what to do\n", one.path)
                     : fmt::format("{} is not as it was filed; 'car accept {}' takes it as it is now\n",
                                   one.path, one.place);
}

std::string text_of(const Watched& watched) {
  if (watched.kept.empty()) return "No text was written: no version was kept.\n";
  return fmt::format("Kept {}.\nNext: 'car history {}' lists those of one text.\n",
                     counted(watched.kept.size(), "version"), watched.kept.back().path);
}

format::JsonValue json_of(const record::KeptVersion& kept) {
  return {
      {"result", "kept"}, {"path", kept.path}, {"number", kept.number}, {"at", kept.at}, {"size", kept.size}};
}

format::JsonValue json_of(const record::Diverged& one) {
  return {{"result", one.missing ? "missing" : "changed"}, {"path", one.path}, {"place", one.place}};
}

format::JsonValue json_of(const Watched& watched) {
  auto seen = format::JsonValue::array();
  for (const auto& one : watched.kept) seen.push_back(json_of(one));
  for (const auto& one : watched.diverged) seen.push_back(json_of(one));
  return {{"kept", watched.kept.size()}, {"changed", watched.diverged.size()}, {"seen", std::move(seen)}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("PLACE", options.place, "a set or a competency to watch (default: the whole record)")
      .complete_with(Completion::place);
  arguments.option("--every SECONDS", options.seconds, "how often to look (default: 30)").at_least(1);
  arguments.option("--for SECONDS", options.length, "end after so many seconds (default: at Ctrl-C)")
      .at_least(0);
  arguments.flag("--once", options.is_once, "look once, and end");
  arguments.stream();
  arguments.describe(
      "Keeps versions of the statements and introductions of the record while you write them in any other "
      "program, and names filed documents that were changed. Your own files are only read.");
  arguments.example("car watch", "keeps a version every 30 seconds of what was written, until Ctrl-C");
  arguments.example("car watch TEC --every 10", "looks at the texts of Technology every 10 seconds");
}

void tell(const record::Look& look, Watched& watched, Context& context) {
  for (const auto& one : look.kept) context.out.item(text_of(one), json_of(one));
  for (const auto& one : look.diverged) context.out.item(text_of(one), json_of(one));
  watched.kept.insert(watched.kept.end(), look.kept.begin(), look.kept.end());
  watched.diverged.insert(watched.diverged.end(), look.diverged.begin(), look.diverged.end());
  const auto trouble = look.troubles.empty() ? "" : look.troubles.front();
  if (!trouble.empty() && trouble != watched.trouble)
    context.out.note(fmt::format("not this time, and tried again: {}", trouble));
  watched.trouble = trouble;
}

ExitCode run(const Options& options, Context& context) {
  using Clock = std::chrono::steady_clock;
  const auto record = record::Record::open(context.root, context.owners);
  const auto place = options.place.empty() ? std::nullopt : std::optional(record.place(options.place));
  record::Watch watch(record, place);
  const HeldSignals signals;
  const auto every = std::chrono::seconds(options.seconds);
  const auto length = options.is_once ? std::optional(0) : options.length;
  const auto end = length ? Clock::now() + std::chrono::seconds(*length) : Clock::time_point::max();
  Watched watched;
  tell(watch.look(context.clock(), *context.progress), watched, context);
  Progress silent;  // the last look is made after Ctrl-C, too
  while (!is_interrupted() && Clock::now() < end) {
    wait_until(std::min(Clock::now() + every, end));
    tell(watch.look(context.clock(), silent), watched, context);
  }
  context.out.answer(text_of(watched), json_of(watched));
  return ExitCode::ok;
}

}  // namespace

extern const Command watch =
    command<Options>("watch", "Keep versions of what you write in other programs", declare, run);

}  // namespace car::cli::commands

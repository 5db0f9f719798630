#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/format/json_value.hpp>
#include <car/program/continuing.hpp>
#include <car/record/continuing.hpp>
#include <car/rules/continuing.hpp>
#include <filesystem>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::filesystem::path file;
  std::string title;
  std::string hours;
  int count = 0;
  std::string unit;
  std::string kind;
  Date date{};
};

std::string text_of(const record::ContinuingActivity& activity) {
  return fmt::format("Filed {} as an activity of {}.\nNext: 'car activity list' shows what counts.\n",
                     activity.filed.file, rules::hours_text(activity.minutes));
}

format::JsonValue json_of(const record::ContinuingActivity& activity) {
  format::JsonValue json = {{"file", activity.filed.file},
                            {"size", activity.filed.size},
                            {"sha256", activity.filed.digest.hex()},
                            {"title", activity.title},
                            {"minutes", activity.minutes}};
  if (!activity.kind.empty()) json.set("kind", activity.kind);
  if (activity.date) json.set("date", *activity.date);
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FILE", options.file, "what shows it: a certificate of attendance, say")
      .required()
      .complete_with(Completion::file);
  arguments.option("--title TEXT", options.title, "what it was").required();
  arguments.option("--date DATE", options.date, "its last day, such as 2026-05-02").required();
  arguments.option("--hours HOURS", options.hours, "how long it was: 6, 1.5 or 1:30");
  arguments.option("--count N", options.count, "instead of hours: how many of a unit").at_least(1);
  arguments.option("--unit UNIT", options.unit, "which unit, in the program's words: \"semester credit\"");
  arguments.option("--kind KIND", options.kind,
                   "when the program asks hours of such activities: technology, say");
  arguments.describe(
      "Continuing development after the certification: what you attended or learned, with a document that "
      "shows it. "
      "The hours count for the renewal; 'car request renewal' sends them.");
  arguments.example(
      "car activity add --title \"Library Technology Day\" --hours 6 --date 2026-05-02 --kind technology "
      "badge.pdf",
      "files a conference of six hours");
  arguments.example(
      "car activity add --title \"Metadata\" --count 1 --unit \"semester credit\" --date 2026-06-30 "
      "transcript.pdf",
      "files a course, whose credit the program turns into hours");
}

int minutes_of(const Options& options, const program::Program& program) {
  if (options.hours.empty() != (options.count != 0 || !options.unit.empty())) {
    throw Error(Kind::usage, "car activity add",
                options.hours.empty() ? "how long it was is not said" : "has both --hours and a unit",
                "say '--hours 6', or '--count 1 --unit \"semester credit\"'");
  }
  if (options.hours.empty()) return program::minutes_of(program, std::max(options.count, 1), options.unit);
  if (const auto minutes = program::parse_hours(options.hours)) return *minutes;
  throw Error(Kind::usage, "--hours", fmt::format("'{}' is no number of hours", options.hours),
              "write it like 6, 1.5 or 1:30");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  record::ContinuingActivity details;
  details.title = options.title;
  details.date = options.date;
  details.minutes = minutes_of(options, record.program());
  if (!options.kind.empty()) details.kind = program::find_renewal_kind(record.program(), options.kind);
  const auto activity = record::add_activity(record, options.file, details, context.now, *context.progress);
  context.out.answer(text_of(activity), json_of(activity));
  return ExitCode::ok;
}

}  // namespace

extern const Command activity_add =
    command<Options>("activity add", "File an activity of continuing development", declare, run);

}  // namespace car::cli::commands

#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/format/json_value.hpp>
#include <car/pages/layout.hpp>
#include <car/program/support.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/program.hpp"

namespace car::cli::commands {

namespace {

using program::SupportPeriod;

struct Options {
  std::optional<std::string> program;
};

std::string clock(std::chrono::minutes time) {
  return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60);
}

std::string joined(const std::vector<std::string>& days) {
  std::string text;
  for (const auto& day : days) text += (text.empty() ? "" : " ") + day;
  return text;
}

std::string text_of(const program::Program& program, const std::vector<SupportPeriod>& periods,
                    const LocalTime& local) {
  if (!program.support) return fmt::format("{} names no help line.\n", program.name);
  const auto& support = *program.support;
  auto text = fmt::format("{}{}\n", support.telephone, support.is_historic ? " (historic)" : "");
  if (!support.note.empty()) text += pages::wrapped(support.note, 0, 80);
  if (periods.empty()) return text;
  text += fmt::format("\nHours in {}, where it is {} {} now:\n", support.time_zone,
                      program::weekdays.at(local.weekday.c_encoding()), clock(local.since_midnight));
  for (const auto& period : periods) {
    const auto* historic = support.is_historic ? "would be " : "";
    text += fmt::format("  {} ({}{} now)\n", period.name, historic, period.is_open ? "open" : "closed");
    for (const auto& hours : period.hours)
      text += fmt::format("    {:<20} {} to {}\n", joined(hours.days), clock(hours.from), clock(hours.to));
  }
  return text;
}

format::JsonValue json_of(const program::Program& program, const std::vector<SupportPeriod>& periods) {
  format::JsonValue json = {{"program", program.id}};
  if (!program.support) return json;
  const auto& support = *program.support;
  auto list = format::JsonValue::array();
  for (const auto& period : periods) {
    auto all = format::JsonValue::array();
    for (const auto& hours : period.hours)
      all.push_back({{"days", hours.days}, {"from", clock(hours.from)}, {"to", clock(hours.to)}});
    list.push_back({{"period", period.name}, {"open_now", period.is_open}, {"hours", std::move(all)}});
  }
  json.set("telephone", support.telephone);
  json.set("historic", support.is_historic);
  json.set("time_zone", support.time_zone);
  json.set("note", support.note);
  json.set("periods", std::move(list));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  declare_program(arguments, options.program);
  arguments.describe(
      "The help line that the program names, its hours, and whether somebody would answer now. Every "
      "program's own; it does not answer questions about car, unless it says so.");
  arguments.example("car support", "of the program of the record here");
  arguments.example("car support --program lssc", "of a program, before there is a record");
}

/// The time where the help line is; any when it names no hours.
LocalTime local_of(const program::Program& program, Instant now) {
  if (!program.support || program.support->hours.empty()) return {};
  if (const auto local = local_time(now, program.support->time_zone)) return *local;
  throw Error(Kind::failed, program.support->time_zone, "this computer does not know the time zone",
              "install the package tzdata; if that is there, the program misspells its time zone");
}

ExitCode run(const Options& options, Context& context) {
  const auto program = program_at_hand(options.program, context, "car support --program lssc");
  const auto local = local_of(program, context.now);
  std::vector<SupportPeriod> periods;
  if (program.support) periods = periods_of(*program.support, local);
  context.out.answer(text_of(program, periods, local), json_of(program, periods));
  return ExitCode::ok;
}

}  // namespace

extern const Command support = command<Options>("support", "Whom to call, and when", declare, run);

}  // namespace car::cli::commands

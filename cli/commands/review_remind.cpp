#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/decision/reminders.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::optional<std::filesystem::path> output;
  int days = 60;
};

std::string text_of(const office::WrittenReminder& written) {
  const auto& reminder = written.reminder;
  auto text = fmt::format("{} {}{}{}\n", name_of(reminder.to), reminder.who, reminder.who.empty() ? "" : ", ",
                          printable(reminder.name));
  for (const auto& point : reminder.points) text += fmt::format("  {}\n", printable(point.text));
  if (!written.path.empty()) text += fmt::format("  written to {}\n", written.path.string());
  return text;
}

std::string text_of(const std::vector<office::WrittenReminder>& written, const Options& options) {
  if (written.empty()) return "Nobody has to be reminded of anything.\n";
  std::string text;
  for (const auto& one : written) text += text_of(one);
  return text + (options.output
                     ? "Next: send each text to whom its first line names; car sends nothing itself.\n"
                     : "Next: 'car review remind --output DIR' writes a text for each.\n");
}

format::JsonValue json_of(const office::WrittenReminder& written) {
  const auto& reminder = written.reminder;
  auto points = format::JsonValue::array();
  for (const auto& point : reminder.points) points.push_back({{"about", point.about}, {"text", point.text}});
  format::JsonValue json = {{"to", name_of(reminder.to)},
                            {"who", reminder.who},
                            {"name", reminder.name},
                            {"email", reminder.email},
                            {"file", written.path.string()}};
  json.set("points", std::move(points));
  return json;
}

format::JsonValue json_of(const std::vector<office::WrittenReminder>& written) {
  auto list = format::JsonValue::array();
  for (const auto& one : written) list.push_back(json_of(one));
  format::JsonValue json = {{"count", written.size()}};
  json.set("reminders", std::move(list));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments
      .option("--output DIR", options.output,
              "write a text for each into this folder, which is made or empty (default: only tell)")
      .complete_with(Completion::folder);
  arguments
      .option("--within DAYS", options.days,
              "remind of a subscription so many days before it ends (default: 60)")
      .at_least(1);
  arguments.describe(
      "Evaluators are reminded of forms that are still to come, candidates of documents that they were asked "
      "for and of a "
      "subscription that ends, the office of what is overdue, undecided or not answered. Nothing is sent: "
      "the address "
      "stands in the first line of each text.");
  arguments.example("car review remind", "shows who has something to do");
  arguments.example("car review remind --output reminders-june", "writes the texts to send");
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  const auto found = office::reminders(office, options.days, context.now);
  std::vector<office::WrittenReminder> written;
  if (options.output) {
    written = office::write_reminders(office, found, *options.output, context.now);
  } else {
    for (const auto& reminder : found) written.push_back({reminder, {}});
  }
  context.out.answer(text_of(written, options), json_of(written));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_remind =
    command<Options>("review remind", "Write reminders to those who have something to do", declare, run);

}  // namespace car::cli::commands

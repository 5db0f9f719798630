#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/trash.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {};

std::string text_of(const std::vector<record::Discarded>& trash) {
  if (trash.empty()) return "The trash is empty.\n";
  std::size_t width = 0;
  for (const auto& thing : trash) width = std::max(width, display_width(printable(thing.id)));
  std::string text;
  for (const auto& thing : trash) {
    const auto padding = std::string(width - display_width(printable(thing.id)), ' ');
    text +=
        fmt::format("{}{}  {:<20}  {:>9}  {}", printable(thing.id), padding,
                    thing.since ? to_text(*thing.since) : "-", human_size(thing.size), printable(thing.was));
    text += thing.files == 1 ? "\n" : fmt::format(" ({})\n", counted(thing.files, "file"));
  }
  return text +
         "Next: 'car trash restore ID' puts one back. Nothing here is deleted but by 'car trash purge'.\n";
}

format::JsonValue json_of(const std::vector<record::Discarded>& trash) {
  auto things = format::JsonValue::array();
  for (const auto& thing : trash) {
    things.push_back({{"id", thing.id},
                      {"was", thing.was},
                      {"what", name_of(thing.what)},
                      {"since", thing.since},
                      {"files", thing.files},
                      {"size", thing.size},
                      {"place", thing.place()}});
  }
  return {{"things", std::move(things)}};
}

void declare(Arguments& arguments, Options&) {
  arguments.describe(
      "What was taken out of the record and is kept: dropped sets, documents that others took the place of, "
      "submissions that were withdrawn. Since when it lies there, its size, and where it was; the oldest "
      "first.");
  arguments.example("car trash list", "what is in the trash");
}

ExitCode run(const Options&, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto trash = record::trash_of(record.tree());
  context.out.answer(text_of(trash), json_of(trash));
  return ExitCode::ok;
}

}  // namespace

extern const Command trash_list =
    command<Options>("trash list", "List what is in the record's trash", declare, run);

}  // namespace car::cli::commands

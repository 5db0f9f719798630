#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/trash.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

using Things = std::vector<record::Discarded>;

struct Options {
  std::vector<std::string> ids;
  bool wants_all = false;
};

std::uint64_t size_of(const Things& things) {
  std::uint64_t size = 0;
  for (const auto& thing : things) size += thing.size;
  return size;
}

std::string text_of(const Things& things) {
  if (things.empty()) return "The trash is empty.\n";
  return fmt::format("Deleted {} ({}).\n", counted(things.size(), "thing"), human_size(size_of(things)));
}

format::JsonValue json_of(const Things& things) {
  auto deleted = format::JsonValue::array();
  for (const auto& thing : things)
    deleted.push_back({{"id", thing.id}, {"was", thing.was}, {"files", thing.files}, {"size", thing.size}});
  return {{"deleted", std::move(deleted)}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.ids, "what to delete, by its id in 'car trash list' or its name there")
      .complete_with(Completion::discarded);
  arguments.flag("--all", options.wants_all, "everything that is in the trash");
  arguments.describe(
      "Deletes what lies in the trash, for good, after showing it and asking. No other command of car "
      "deletes "
      "anything of yours.");
  arguments.example("car trash purge --all", "empties the trash");
  arguments.example("car trash purge 20260502T093000Z-1", "deletes one thing");
}

Things chosen(const record::Record& record, const Options& options) {
  if (options.wants_all != options.ids.empty()) {
    throw Error(Kind::usage, "car trash purge",
                options.wants_all ? "has both ids and --all" : "what to delete is not said",
                "name things by their ids in 'car trash list', or all with --all");
  }
  auto trash = record::trash_of(record.tree());
  if (options.wants_all) return trash;
  Things things;
  for (const auto& id : options.ids) {
    const auto& found = record::find_discarded(trash, id);
    const bool is_twice =
        std::any_of(things.begin(), things.end(), [&](const auto& one) { return one.id == found.id; });
    if (!is_twice) things.push_back(found);
  }
  return things;
}

/// What is deleted, and what will not be possible any more.
void show(const Things& things, Context& context) {
  for (const auto& thing : things) {
    const bool is_sent = thing.what == record::Discarded::What::submission;
    context.out.note(fmt::format("{}  {}, {}{}", thing.id, thing.was, human_size(thing.size),
                                 is_sent ? "; if the office has it, its receipt cannot bring it back" : ""));
  }
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto things = chosen(record, options);
  if (!things.empty()) {
    show(things, context);
    if (!context.terminal.confirm(fmt::format("Delete {} for good?", counted(things.size(), "thing"))))
      throw Error(Kind::answer_no, "car trash purge", "not deleted", "nothing was changed");
    record::purge(record, things, context.now);
  }
  context.out.answer(text_of(things), json_of(things));
  return ExitCode::ok;
}

}  // namespace

extern const Command trash_purge =
    command<Options>("trash purge", "Delete what is in the trash, for good", declare, run);

}  // namespace car::cli::commands

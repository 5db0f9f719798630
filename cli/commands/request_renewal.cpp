#include <fmt/core.h>

#include <algorithm>
#include <car/exchange/request.hpp>
#include <car/format/json_value.hpp>
#include <car/privacy/privacy.hpp>
#include <car/record/record.hpp>
#include <car/rules/continuing.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/disclosures.hpp"
#include "cli/keys.hpp"
#include "cli/requesting.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string text;
  Sending sending;
};

std::size_t count_of(const rules::ContinuingStanding& standing) {
  return static_cast<std::size_t>(std::count_if(standing.activities.begin(), standing.activities.end(),
                                                [](const auto& one) { return one.why_not.empty(); }));
}

/// What goes with it, and what is missing of it.
std::string note_of(const rules::ContinuingStanding& standing) {
  const auto count = count_of(standing);
  auto text = fmt::format(
      "With it {}, {}.",
      count == 1 ? "goes 1 activity that counts" : fmt::format("go {} activities that count", count),
      rules::hours_text(standing.minutes));
  if (!standing.is_enough()) {
    text +=
        fmt::format(" For the certification itself {} are asked: 'car activity list' shows what is missing.",
                    rules::hours_text(standing.needed));
  }
  return text;
}

/// The documents that go along, by their paths in the record.
std::vector<std::string> paths_of(const record::Record& record, const rules::ContinuingStanding& standing) {
  std::vector<std::string> paths;
  if (count_of(standing) == 0) return paths;
  const auto section = record.section_of_kind(program::SectionKind::continuing);
  for (const auto& one : standing.activities) {
    if (one.why_not.empty()) paths.push_back(section.path_of(one.activity.filed.file));
  }
  return paths;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("TEXT", options.text, "what you want to say to the office");
  cli::declare(arguments, options.sending);
  arguments.describe(
      "Asks the office to renew the subscription, and the certification when its hours are there: a signed "
      "request "
      "with the activities that count and their documents. It can be made after the subscription has ended "
      "too. "
      "Nothing is sent: the file is for you to send, and the office answers with a letter for the same key.");
  arguments.example("car request renewal", "asks for the renewal");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto standing = exchange::renewal_standing(record, context.now, *context.progress);
  const auto disclosures = privacy::disclosures_of(record, paths_of(record, standing), *context.progress);
  context.out.note(note_of(standing) + "\n" + text_of(disclosures, context.terminal.width()));
  const auto key = key_of(record, context);
  const auto prepared = exchange::request_renewal(record, key, options.text, options.sending.delivery(),
                                                  context.now, *context.progress);
  auto json = json_of("renewal", prepared);
  json.set("activities", count_of(standing));
  json.set("minutes", standing.minutes);
  json.set("is_enough", standing.is_enough());
  add_disclosures(json, disclosures);
  context.out.answer(text_of("your request for renewal", record, prepared), json);
  return ExitCode::ok;
}

}  // namespace

extern const Command request_renewal = command<Options>(
    "request renewal", "Ask the office to renew subscription and certification", declare, run);

}  // namespace car::cli::commands

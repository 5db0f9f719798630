#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/enrolment/renewal.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/enrolled.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

constexpr std::uint64_t largest_list = 64 * 1024 * 1024;

struct Options {
  std::string number;
  std::optional<std::filesystem::path> list;
  std::optional<Date> until;
  std::optional<int> years;
  std::string why;
};

/// What became of one of them; `refusal` is empty when it is renewed.
struct Result {
  office::Renewed renewed;
  std::string refusal;
  std::string hint;
};

std::string text_of(const Result& result) {
  const auto& renewed = result.renewed;
  if (!result.refusal.empty()) {
    return fmt::format("{}: refused: {}\n{}: hint: {}\n", renewed.number, result.refusal, renewed.number,
                       result.hint);
  }
  return fmt::format("{}, {}: {} until {}; the letter is {}\n", renewed.number, printable(renewed.name),
                     renewed.how == office::Renewed::How::known ? "known," : "renewed",
                     to_text(date_of(renewed.subscription_end)), renewed.letter);
}

format::JsonValue json_of(const Result& result) {
  const auto& renewed = result.renewed;
  const bool is_refused = !result.refusal.empty();
  return {
      {"candidate", renewed.number},
      {"name", renewed.name},
      {"how", is_refused ? "refused" : name_of(renewed.how)},
      {"subscription_end", is_refused ? format::JsonValue() : format::JsonValue(renewed.subscription_end)},
      {"letter", renewed.letter},
      {"reason", result.refusal},
      {"hint", result.hint}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("NUMBER", options.number, "the candidate").complete_with(Completion::candidate);
  arguments.option("--list FILE", options.list, "a list in CSV instead: candidate, until, years, why")
      .complete_with(Completion::file);
  arguments.option("--until DATE", options.until, "the last day of the subscription");
  arguments.option("--years N", options.years, "so many years more, from its end; from now when it is over")
      .at_least(1);
  arguments.option("--why TEXT", options.why, "why, for the journal");
  arguments.stream();
  arguments.describe(
      "Renews a candidate's subscription: a letter of renewal, with a new certificate for the same key. The "
      "same "
      "again gives the same letter.");
  arguments.example("car review renew LSSC-2026-00042 --years 1 --why \"fee received on 2 May\"",
                    "one year more for one candidate");
  arguments.example("car review renew --list fees.csv --years 1 --why \"fee received\"", "for all of a list");
}

std::vector<office::Renewing> renewals_of(const Options& options, office::Office& office, Context& context) {
  const auto refuse = [](std::string reason, std::string hint) {
    throw Error(Kind::usage, "car review renew", std::move(reason), std::move(hint));
  };
  if (options.list.has_value() != options.number.empty())
    refuse("takes either a candidate or a list", "name the candidate, or the list with --list");
  if (options.until && options.years)
    refuse("takes a day or years, not both", "leave one of --until and --years out");
  const office::Renewing renewing = {options.number, {options.until, options.years.value_or(0)}, options.why};
  if (options.list) {
    auto list =
        office::renewals_in(office, read_file(*options.list, largest_list), options.list->string(), renewing);
    require_no_faults(list.faults, options.list->string(), context);
    return std::move(list.renewals);
  }
  if (!options.until && !options.years) refuse("does not say until when", "add --until DATE, or --years N");
  return {renewing};
}

Result renew(office::Office& office, const office::Renewing& renewing, bool is_alone, Instant now) {
  try {
    return {office::renew(office, renewing, now), "", ""};
  } catch (const Error& error) {
    if (is_alone || error.kind() != Kind::answer_no) throw;
    Result result;
    result.renewed.number = renewing.number;
    result.refusal = error.reason();
    result.hint = error.hint();
    return result;
  }
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  const auto renewals = renewals_of(options, office, context);
  auto results = format::JsonValue::array();
  std::size_t known = 0;
  std::size_t refused = 0;
  for (const auto& renewing : renewals) {
    const auto result = renew(office, renewing, !options.list, context.now);
    if (!result.refusal.empty()) {
      ++refused;
    } else if (result.renewed.how == office::Renewed::How::known) {
      ++known;
    }
    context.out.item(text_of(result), json_of(result));
    results.push_back(json_of(result));
  }
  context.out.answer(
      fmt::format(
          "{} renewed, {} known, {} refused.\nNext: send each candidate what lies in outbox/ for them.\n",
          renewals.size() - known - refused, known, refused),
      {{"renewals", std::move(results)}, {"refused", refused}});
  return refused > 0 ? ExitCode::answer_no : ExitCode::ok;
}

}  // namespace

extern const Command review_renew = command<Options>("review renew", "Renew subscriptions", declare, run);

}  // namespace car::cli::commands

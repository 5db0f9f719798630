#include <car/base/error.hpp>
#include <car/office/decision/decisions.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/decided.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string id;
  bool wants_ready = false;
  bool is_dry_run = false;
  std::optional<std::string> outcome;
  std::vector<std::string> requests;
  std::string reason;
  std::string appeal;
};

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.id, "the submission, or as much of its id as tells it apart")
      .complete_with(Completion::submission);
  arguments.flag("--ready", options.wants_ready, "decide by the rule whatever is completely rated");
  arguments.flag("--dry-run", options.is_dry_run, "tell the decision and write nothing down");
  arguments.option("--outcome OUTCOME", options.outcome, "decide it yourself, instead of by the rule")
      .choices({"approved", "more-documents", "take-course"});
  arguments.option("--request CODE=TEXT", options.requests,
                   "with more-documents: what is asked for on a competency (TEC-4=…) or on the set (TEC=…)");
  arguments.option("--reason TEXT", options.reason, "why; it goes to the candidate with the decision");
  arguments.option("--appeal ID", options.appeal, "decide anew, after this appeal was granted");
  arguments.describe(
      "A portfolio is decided by the program's rule out of the evaluators' ratings; 'car review explain' "
      "shows how. "
      "A decision of your own instead needs a reason, and both are written down. On the other routes nobody "
      "rates: "
      "'car review show' has what the program's table says, and you decide with --outcome. A decision "
      "stands.");
  arguments.example("car review decide --ready", "decides whatever is completely rated");
  arguments.example(
      "car review decide LSSC-2026-00042-TEC-1 --outcome more-documents --request TEC-4=\"Scan it again.\" "
      "--reason "
      "\"The scan cannot be read.\"",
      "asks for something that the evaluators did not");
}

/// The ruling that the options make; nothing when the rule is to decide.
std::optional<office::Ruling> ruling_of(const Options& options, office::Office& office,
                                        const office::SubmissionEntry& entry) {
  if (!options.outcome) {
    if (options.requests.empty() && options.reason.empty()) return std::nullopt;
    throw Error(Kind::usage, "car review decide", "--request and --reason belong to --outcome",
                "say with --outcome what you decide");
  }
  const auto review = office::case_of(office, entry);
  return office::Ruling{container::outcome_from(*options.outcome).value(),
                        office::requests_from(review.set, options.requests), options.reason};
}

office::Keeping keeping_of(const Options& options) {
  return options.is_dry_run ? office::Keeping::tried : office::Keeping::recorded;
}

office::DecidedAll decided(const Options& options, office::Office& office, Instant now) {
  const auto who = office.administrator();
  const auto keeping = keeping_of(options);
  if (options.wants_ready) return office::decide_ready(office, who, now, keeping);
  const auto entry = office::find_submission(office.ledger(), options.id);
  if (!options.appeal.empty()) {
    const auto ruling = ruling_of(options, office, entry);
    if (!ruling)
      throw Error(Kind::usage, "--appeal", "belongs to --outcome", "say with --outcome what you decide");
    const auto appeal = office::find_request(office.ledger(), options.appeal);
    return {{office::decide_anew(office, entry, appeal, *ruling, who, now, keeping)}, {}};
  }
  return {{office::decide(office, entry, ruling_of(options, office, entry), who, now, keeping)}, {}};
}

ExitCode run(const Options& options, Context& context) {
  if (options.wants_ready != options.id.empty() ||
      (options.wants_ready && (options.outcome || !options.appeal.empty()))) {
    throw Error(Kind::usage, "car review decide", "takes either --ready, or an ID and what is decided",
                "'car review decide --help' shows how it is written");
  }
  auto office = open_office(context);
  const auto all = decided(options, office, context.now);
  for (const auto& one : all.decided) context.out.item(text_of(one, keeping_of(options)), json_of(one));
  context.out.answer(text_of(all, keeping_of(options)), json_of(all, keeping_of(options)));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_decide =
    command<Options>("review decide", "Decide submissions, by the rule or yourself", declare, run);

}  // namespace car::cli::commands

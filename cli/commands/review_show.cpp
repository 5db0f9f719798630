#include <car/office/overview/overview.hpp>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"
#include "cli/overview.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string id;
  bool wants_difference = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.id, "the submission, or as much of its id as tells it apart")
      .required()
      .complete_with(Completion::submission);
  arguments.flag("--diff", options.wants_difference,
                 "what a second attempt added, changed or removed, against what was asked for");
  arguments.example("car review show LSSC-2026-00042-TEC-2 --diff",
                    "shows a second attempt and what is new in it");
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  const auto overview = office::overview_of(office, office::find_submission(office.ledger(), options.id));
  std::optional<container::Difference> difference;
  if (options.wants_difference) difference = office::difference_of(office, overview.review);
  context.out.answer(text_of(overview, difference), json_of(overview, difference));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_show =
    command<Options>("review show", "Show a submission and where its review stands", declare, run);

}  // namespace car::cli::commands

#include <car/base/error.hpp>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"
#include "cli/requests.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string id;
  std::optional<Date> until;
  std::optional<int> years;
  std::string why;
};

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.id, "the request, or as much of its id as tells it apart").required();
  arguments.option("--until DATE", options.until, "of a renewal: the last day of the subscription");
  arguments.option("--years N", options.years, "of a renewal: so many years more (default: the program's)")
      .at_least(1);
  arguments.option("--why TEXT", options.why,
                   "why, for the journal; of a renewal that does not suffice it is needed");
  arguments.describe(
      "Grants a renewal, with a letter and a new certificate, when the hours in the request suffice by the "
      "program's "
      "rule; or an appeal, after which the decision can be made anew.");
  arguments.example("car review request grant LSSC-2026-00042-renewal-1",
                    "renews certification and subscription");
}

ExitCode run(const Options& options, Context& context) {
  if (options.until && options.years)
    throw Error(Kind::usage, "car review request grant", "takes a day or years, not both",
                "leave one of --until and --years out");
  auto office = open_office(context);
  const auto entry = office::find_request(office.ledger(), options.id);
  const bool is_renewal = entry.kind == container::RequestKind::renewal;
  if (!is_renewal && (options.until || options.years))
    throw Error(Kind::usage, entry.id, "is no request for renewal", "leave --until and --years out");
  const office::Granting granting{{options.until, options.years.value_or(0)}, options.why};
  const auto answered = office::grant(office, entry, granting, context.now);
  context.out.answer(text_of(answered), json_of(answered));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_request_grant =
    command<Options>("review request grant", "Grant a renewal or an appeal", declare, run);

}  // namespace car::cli::commands

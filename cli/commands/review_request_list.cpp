#include <fmt/core.h>

#include <car/base/text.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"
#include "cli/requests.hpp"

namespace car::cli::commands {

namespace {

using container::RequestKind;

struct Options {
  std::optional<std::string> kind;
  bool is_overdue = false;
  bool wants_all = false;
};

std::string text_of(std::size_t count) {
  if (count == 0) return "There is no such request.\n";
  return fmt::format(
      "{}.\nNext: 'car review request grant ID' or 'decline ID --reason TEXT'; 'car review letters' "
      "grants certifications.\n",
      counted(count, "request"));
}

void declare(Arguments& arguments, Options& options) {
  arguments.option("--kind KIND", options.kind, "only these").choices({"certification", "renewal", "appeal"});
  arguments.flag("--overdue", options.is_overdue, "only those whose answer was due");
  arguments.flag("--all", options.wants_all, "also those that are answered");
  arguments.stream();
  arguments.describe(
      "What candidates ask for: of an appeal the days that the program names, of a renewal the hours that "
      "count by "
      "its rule.");
  arguments.example("car review request list --overdue", "what should have been answered");
}

std::optional<RequestKind> kind_of(const Options& options) {
  for (const auto kind : {RequestKind::certification, RequestKind::renewal, RequestKind::appeal}) {
    if (options.kind == container::name_of(kind)) return kind;
  }
  return std::nullopt;
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  office::RequestFilter filter{kind_of(options), options.wants_all, {}};
  if (options.is_overdue) filter.overdue_at = context.now;
  auto requests = format::JsonValue::array();
  const auto cases = office::request_cases(office, filter);
  for (const auto& one : cases) {
    context.out.item(cli::text_of(one, context.now), cli::json_of(one, context.now));
    requests.push_back(cli::json_of(one, context.now));
  }
  context.out.answer(text_of(cases.size()), {{"count", cases.size()}, {"requests", std::move(requests)}});
  return ExitCode::ok;
}

}  // namespace

extern const Command review_request_list =
    command<Options>("review request list", "List what candidates ask for", declare, run);

}  // namespace car::cli::commands

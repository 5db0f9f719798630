#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/overview/audit.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"
#include "cli/style.hpp"

namespace car::cli::commands {

namespace {

struct Options {};

std::size_t findings_in(const std::vector<office::AuditCheck>& checks) {
  std::size_t count = 0;
  for (const auto& check : checks) count += check.findings.size();
  return count;
}

std::string text_of(const std::vector<office::AuditCheck>& checks) {
  std::string text;
  for (const auto& check : checks) {
    const bool is_in_order = check.findings.empty();
    text += fmt::format("{:<10} {}: {}\n", check.name, is_in_order ? good("in order") : bad("not in order"),
                        check.looked_at);
    for (const auto& finding : check.findings) {
      text += fmt::format("  {}: {}\n", printable(finding.subject), printable(finding.reason));
      if (!finding.hint.empty()) text += fmt::format("    hint: {}\n", printable(finding.hint));
    }
  }
  const auto count = findings_in(checks);
  if (count == 0) return text + "The office is whole, and nothing of it was rewritten.\n";
  return text + fmt::format("{} to look at.\n", count == 1 ? "1 thing" : fmt::format("{} things", count));
}

format::JsonValue json_of(const office::AuditCheck& check) {
  auto findings = format::JsonValue::array();
  for (const auto& finding : check.findings) {
    findings.push_back({{"subject", finding.subject}, {"reason", finding.reason}, {"hint", finding.hint}});
  }
  format::JsonValue json = {
      {"name", check.name}, {"in_order", check.findings.empty()}, {"looked_at", check.looked_at}};
  json.set("findings", std::move(findings));
  return json;
}

format::JsonValue json_of(const std::vector<office::AuditCheck>& checks) {
  auto list = format::JsonValue::array();
  for (const auto& check : checks) list.push_back(json_of(check));
  format::JsonValue json = {{"in_order", findings_in(checks) == 0}};
  json.set("checks", std::move(list));
  return json;
}

void declare(Arguments& arguments, Options& /*options*/) {
  arguments.describe(
      "Looks whether the ledger is sound and was not changed by another program, whether every container "
      "that it names is there and unchanged, whether the receipts agree with it, and whether the ratings "
      "give each decision again. It only reads.");
  arguments.example("car review audit", "looks into all of it; a good thing to do every month");
}

ExitCode run(const Options& /*options*/, Context& context) {
  auto office = open_office(context);
  const auto checks = office::audit(office, *context.progress);
  context.out.answer(text_of(checks), json_of(checks));
  return findings_in(checks) == 0 ? ExitCode::ok : ExitCode::answer_no;
}

}  // namespace

extern const Command review_audit =
    command<Options>("review audit", "Look whether the office is whole and was not rewritten", declare, run);

}  // namespace car::cli::commands

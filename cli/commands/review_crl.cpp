#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
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

using container::Authority;

constexpr std::chrono::days root_notice(60);
constexpr int default_days = 7;

struct Options {
  bool wants_root = false;
  bool wants_due = false;
  std::optional<int> days;
};

std::string text_of(const std::vector<office::IssuedList>& issued, const std::string& check_code) {
  if (issued.empty()) return "No list ends so soon: nothing was issued.\n";
  std::string text;
  for (const auto& list : issued) {
    text += fmt::format("Issued list {} of '{}', in force until {}.\n", list.number,
                        container::name_of(list.authority), to_text(date_of(list.next_update)));
  }
  return text + fmt::format(
                    "Next: publish the files in public/; the lists also travel with all that the office signs. The "
                    "office's check code is {}.\n",
                    check_code);
}

format::JsonValue json_of(const std::vector<office::IssuedList>& issued, const std::string& check_code) {
  auto lists = format::JsonValue::array();
  for (const auto& list : issued) lists.push_back(cli::json_of(list));
  return {{"lists", std::move(lists)}, {"check_code", check_code}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.flag("--root", options.wants_root, "that of the root too, whose key is kept elsewhere");
  arguments.flag("--due", options.wants_due, "only those that end soon: for every day, unattended");
  arguments.option("--days N", options.days, "with --due: how soon (default: 7)").at_least(1);
  arguments.describe(
      "Issues the lists of revoked certificates anew. Those of the two authorities that sign certificates "
      "hold for 35 "
      "days, that of the root for 13 months; without lists in force the office signs nothing and takes "
      "nothing in.");
  arguments.example("car review crl", "issues the lists that are due every month");
  arguments.example("car review crl --due", "the same, if they end within a week");
  arguments.example("car review crl --root", "issues all three, once a year");
}

/// The authorities whose list is to be issued.
std::vector<Authority> authorities_of(const Options& options, const office::Office& office, Instant now) {
  std::vector<Authority> authorities = {Authority::candidates, Authority::office};
  if (options.wants_root) authorities.insert(authorities.begin(), Authority::root);
  if (!options.wants_due) return authorities;
  const auto soon = now + std::chrono::days(options.days.value_or(default_days));
  std::erase_if(authorities, [&](Authority one) { return office.lists().newest(one).next_update() > soon; });
  return authorities;
}

ExitCode run(const Options& options, Context& context) {
  if (options.days && !options.wants_due)
    throw Error(Kind::usage, "--days", "belongs to --due", "add --due, or leave it out");
  auto office = open_office(context);
  std::vector<office::IssuedList> issued;
  for (const auto authority : authorities_of(options, office, context.now))
    issued.push_back(office.issue_list(authority, context.now));
  const auto root_until = office.lists().newest(Authority::root).next_update();
  if (root_until < context.now + root_notice) {
    context.out.note(
        fmt::format("The list of 'root' is in force until {}: bring its key and add --root before then.",
                    to_text(date_of(root_until))));
  }
  context.out.answer(text_of(issued, office.check_code()), json_of(issued, office.check_code()));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_crl =
    command<Options>("review crl", "Issue the lists of revoked certificates anew", declare, run);

}  // namespace car::cli::commands

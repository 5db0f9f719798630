#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/overview/opened.hpp>
#include <filesystem>
#include <optional>
#include <string>

#include "cli/browser.hpp"
#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string id;
  std::optional<std::filesystem::path> output;
  bool wants_active = false;
  bool is_only_made = false;
};

std::string text_of(const office::Opened& opened, const Options& options, const std::string& browser) {
  auto text = fmt::format("Made its pages: {}\n", opened.page.string());
  for (const auto& one : opened.withheld) {
    text += fmt::format("  only listed: {} ({}), which {}\n", printable(one.file), human_size(one.size),
                        one.reason);
  }
  if (!opened.withheld.empty()) {
    text += options.wants_active ? fmt::format("These lie in {}; open them only where they can do no harm.\n",
                                               (opened.folder / "active").string())
                                 : "'--with-active' copies them too.\n";
  }
  if (!options.output) text += "The folder may be deleted at any time.\n";
  if (browser.empty())
    return text + "Open that file in any browser; with BROWSER=w3m it is shown in the terminal.\n";
  return text + fmt::format("Opened by {}.\n", browser);
}

format::JsonValue json_of(const office::Opened& opened, const std::string& id, const std::string& browser) {
  auto withheld = format::JsonValue::array();
  for (const auto& one : opened.withheld)
    withheld.push_back({{"file", one.file}, {"size", one.size}, {"reason", one.reason}});
  format::JsonValue json = {{"id", id},
                            {"path", opened.page.string()},
                            {"address", address_of(opened.page)},
                            {"is_opened", !browser.empty()},
                            {"copied", opened.copied}};
  json.set("withheld", std::move(withheld));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.id, "the submission, or as much of its id as tells it apart")
      .required()
      .complete_with(Completion::submission);
  arguments
      .option("--output DIR", options.output, "make them in this new folder (default: open/ID in the office)")
      .complete_with(Completion::folder);
  arguments.flag("--with-active", options.wants_active,
                 "copy too what can run something when it is opened, into a folder that nothing leads to");
  arguments.flag("--no-open", options.is_only_made, "only make the pages, and tell where they are");
  arguments.describe(
      "Makes a submission into pages and opens them: by the program that BROWSER names, else by xdg-open. "
      "The "
      "pages are made from what the submission says of itself; nothing active of it is ever rendered. They "
      "have no ratings and no comments.");
  arguments.example("car review open LSSC-2026-00042-TEC-1", "opens it in the browser");
  arguments.example("car review open LSSC-2026-00042-TEC-1 --output ~/to-read/tec",
                    "makes the pages there, to be read elsewhere");
}

ExitCode run(const Options& options, Context& context) {
  auto office = open_office(context);
  const auto entry = office::find_submission(office.ledger(), options.id);
  const auto withheld = options.wants_active ? office::Withheld::copied : office::Withheld::listed;
  const auto opened = office::open_submission(office, entry, options.output, withheld, *context.progress);
  const bool is_opened = !options.is_only_made && context.out.form() == OutputForm::text;
  const auto browser = is_opened ? open_in_browser(address_of(opened.page), context) : std::string();
  context.out.answer(text_of(opened, options, browser), json_of(opened, entry.id, browser));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_open =
    command<Options>("review open", "Look at a submission in a browser", declare, run);

}  // namespace car::cli::commands

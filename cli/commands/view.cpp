#include <fmt/core.h>

#include <car/exchange/view.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <optional>
#include <string>

#include "cli/browser.hpp"
#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string place;
  bool is_only_made = false;
};

std::string text_of(const exchange::View& view, const std::string& browser) {
  auto text = fmt::format("Made the pages of the record: {}\n", view.page.string());
  if (browser.empty())
    return text + "Open that file in any browser; 'BROWSER=w3m car view' shows it in the terminal.\n";
  return text + fmt::format("Opened by {}.\n", browser);
}

format::JsonValue json_of(const exchange::View& view, const std::string& browser) {
  return {{"path", view.page.string()},
          {"address", address_of(view.page, view.anchor)},
          {"is_opened", !browser.empty()}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("PLACE", options.place, "where to open them: a set, a competency or a slot")
      .complete_with(Completion::place);
  arguments.flag("--no-open", options.is_only_made, "only make the pages, and tell where they are");
  arguments.describe(
      "Makes the record into pages and opens them: by the program that BROWSER names, else by xdg-open. The "
      "pages lie in the record's cache and nothing leaves it; they may be deleted at any time.");
  arguments.example("car view", "opens the table of contents");
  arguments.example("BROWSER=w3m car view TEC-4", "one competency, in the terminal");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  std::optional<record::Place> place;
  if (!options.place.empty()) place = record.place(options.place);
  const auto view = exchange::make_view(record, place, context.now, *context.progress);
  const bool is_opened = !options.is_only_made && context.out.form() == OutputForm::text;
  const auto browser =
      is_opened ? open_in_browser(address_of(view.page, view.anchor), context) : std::string();
  context.out.answer(text_of(view, browser), json_of(view, browser));
  return ExitCode::ok;
}

}  // namespace

extern const Command view = command<Options>("view", "Look at the record in a browser", declare, run);

}  // namespace car::cli::commands

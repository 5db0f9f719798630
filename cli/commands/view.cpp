#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/process.hpp>
#include <car/base/text.hpp>
#include <car/exchange/view.hpp>
#include <car/format/json_value.hpp>
#include <car/format/uri.hpp>
#include <car/record/record.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string place;
  bool is_only_made = false;
};

std::string address_of(const exchange::View& view) {
  const auto anchor = view.anchor.empty() ? view.anchor : "#" + view.anchor;
  return "file://" + format::relative_uri(view.page.string()) + anchor;
}

std::string text_of(const exchange::View& view, const std::string& browser) {
  auto text = fmt::format("Made the pages of the record: {}\n", view.page.string());
  if (browser.empty())
    return text + "Open that file in any browser; 'BROWSER=w3m car view' shows it in the terminal.\n";
  return text + fmt::format("Opened by {}.\n", browser);
}

format::JsonValue json_of(const exchange::View& view, const std::string& browser) {
  return {{"path", view.page.string()}, {"address", address_of(view)}, {"is_opened", !browser.empty()}};
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

/// The words that open an address; none when there is nowhere to show it. BROWSER may name several, with a
/// colon between them, and say by `%s` where the address goes.
std::vector<std::string> browser_for(const std::string& address, const Context& context) {
  const auto& environment = context.environment;
  const bool has_display = environment.value("DISPLAY") || environment.value("WAYLAND_DISPLAY");
  const auto named = environment.value("BROWSER");
  if (!has_display && !(named && context.terminal.is_interactive())) return {};
  if (!named) return {"xdg-open", address};
  auto words = split(split(*named, ':').front(), ' ');
  std::erase(words, "");
  if (std::find(words.begin(), words.end(), "%s") == words.end()) words.emplace_back("%s");
  std::replace(words.begin(), words.end(), std::string("%s"), address);
  return words;
}

/// Returns the program that opened it; empty when none did, which ends nothing: the pages are there.
std::string open(const exchange::View& view, const Context& context) {
  const auto words = browser_for(address_of(view), context);
  if (words.size() < 2) return "";
  std::string fault;
  try {
    const auto status = run_program(words, Descriptor(), std::chrono::seconds(60), [] {});
    if (status == 0) return words.front();
    fault = fmt::format("it ended with {}", status);
  } catch (const Error& error) {
    fault = error.reason();
  }
  context.out.note(fmt::format("{} could not open them: {}", words.front(), fault));
  return "";
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root);
  std::optional<record::Place> place;
  if (!options.place.empty()) place = record.place(options.place);
  const auto view = exchange::make_view(record, place, context.now, *context.progress);
  const bool is_opened = !options.is_only_made && context.out.form() == OutputForm::text;
  const auto browser = is_opened ? open(view, context) : std::string();
  context.out.answer(text_of(view, browser), json_of(view, browser));
  return ExitCode::ok;
}

}  // namespace

extern const Command view = command<Options>("view", "Look at the record in a browser", declare, run);

}  // namespace car::cli::commands

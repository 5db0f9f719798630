#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/exchange/share.hpp>
#include <car/record/record.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/keys.hpp"
#include "cli/places.hpp"
#include "cli/share_preview.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::vector<std::string> places;
  std::string recipient;
  std::string reason;
  std::string form = "container";
  exchange::Output output;
  bool is_dry_run = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.positional("PLACE", options.places, "sets, competencies or slots")
      .required()
      .complete_with(Completion::place);
  arguments.option("--for NAME", options.recipient, "who gets it").required();
  arguments.option("--as FORM", options.form, "a signed container, or pages (default: container)")
      .choices({"container", "pages"});
  arguments.option("--output DIR", options.output, "put it into this folder; pages need one")
      .complete_with(Completion::folder);
  arguments.option("--reason TEXT", options.reason, "why, for them to read and for you to remember");
  arguments.flag("--dry-run", options.is_dry_run, "only show what would leave");
  arguments.describe(
      "Makes a copy of these parts of the record, and of nothing else, for somebody whom you name. It shows "
      "each file that leaves and what it reveals, and asks. What leaves is in the log before the copy has "
      "its name.");
  arguments.example("car share TEC --for \"Ann Archer\" --output ~/outbox", "a signed copy of a set");
  arguments.example("car share TEC-4 resume --for \"Millbrook Library\" --as pages --output ~/outbox",
                    "a competency and the resume, as pages");
}

exchange::ShareWish wish_of(const Options& options) {
  using exchange::ShareForm;
  return {options.recipient, options.reason,
          options.form == "pages" ? ShareForm::pages : ShareForm::container};
}

void confirm(const SharePreview& preview, const Context& context) {
  context.out.note(text_of(preview, context.terminal.width()));
  const auto& plan = preview.plan;
  if (context.terminal.confirm(fmt::format("Make this copy for {}?", printable(plan.wish.recipient)))) return;
  throw Error(Kind::answer_no, plan.name, "not shared", "nothing was made");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto places = places_of(record, options.places);
  const auto preview = share_preview_of(record, places, wish_of(options), context.now, *context.progress);
  if (options.is_dry_run) {
    context.out.answer(text_of(preview, context.terminal.width()), json_of(preview));
    return ExitCode::ok;
  }
  confirm(preview, context);
  const auto key = [&] { return key_of(record, context); };
  const auto shared =
      exchange::share(record, places, preview.plan, key, options.output, context.now, *context.progress);
  context.out.answer(text_of(preview, shared), json_of(preview, shared));
  return ExitCode::ok;
}

}  // namespace

extern const Command share =
    command<Options>("share", "Make a copy of chosen parts for somebody", declare, run);

}  // namespace car::cli::commands

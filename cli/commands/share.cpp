#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/exchange/share.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/keys.hpp"
#include "cli/places.hpp"

namespace car::cli::commands {

namespace {

using exchange::ShareSigner;

struct Options {
  std::vector<std::string> places;
  std::string recipient;
  std::string reason;
  std::string form = "container";
  exchange::Output output;
  bool is_dry_run = false;
};

std::string_view sentence_for(ShareSigner signer) {
  switch (signer) {
    case ShareSigner::office:
      return "It is signed with your key, for which the office vouches.\n";
    case ShareSigner::candidate:
      return "It is signed with your key, for which nobody else vouches: the office has not accepted you "
             "yet, "
             "or your subscription is over.\n";
    case ShareSigner::nobody:
      break;
  }
  return "Pages are not signed: whoever has them can change them.\n";
}

std::string_view name_of(ShareSigner signer) {
  return signer == ShareSigner::office ? "office" : signer == ShareSigner::candidate ? "candidate" : "nobody";
}

std::string text_of(const exchange::SharePlan& plan) {
  auto text = fmt::format("This is what leaves, and nothing else: {}, {}.\n",
                          counted(plan.files.size(), "file"), human_size(plan.bytes));
  for (const auto& file : plan.files)
    text += fmt::format("{:>10}  {}\n", human_size(file.size), printable(file.file));
  text += fmt::format("In the pages stands what you said about the documents, and your name{}.\n",
                      plan.share.candidate.number.empty() ? "" : " and number");
  return text + fmt::format("For: {}.\n{}", printable(plan.wish.recipient), sentence_for(plan.signer));
}

std::string text_of(const exchange::SharePlan& plan, const exchange::Shared& shared) {
  auto text = fmt::format("Made a copy for {}:\n  {} ({})\n  SHA-256 of its content {}\n",
                          printable(plan.wish.recipient), shared.to_send.string(), human_size(shared.size),
                          shared.digest.hex());
  if (!shared.file.empty()) text += fmt::format("Your own copy is {}.\n", shared.file);
  return text + "It is made, not sent: that is for you to do. 'car share log' shows all that ever left.\n";
}

format::JsonValue json_of(const exchange::SharePlan& plan) {
  auto places = format::JsonValue::array();
  for (const auto& part : plan.share.parts) places.push_back(part.place);
  auto files = format::JsonValue::array();
  for (const auto& file : plan.files) files.push_back({{"file", file.file}, {"size", file.size}});
  return {{"for", plan.wish.recipient},
          {"reason", plan.wish.reason},
          {"places", places},
          {"bytes", plan.bytes},
          {"files", files},
          {"vouched_for_by", name_of(plan.signer)}};
}

format::JsonValue json_of(const exchange::SharePlan& plan, const exchange::Shared& shared) {
  auto json = json_of(plan);
  json.set("share", {{"to_send", shared.to_send.string()},
                     {"file", shared.file},
                     {"sha256", shared.digest.hex()},
                     {"size", shared.size}});
  return json;
}

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
      "each file that leaves, and asks. What leaves is in the log before the copy has its name.");
  arguments.example("car share TEC --for \"Ann Archer\" --output ~/outbox", "a signed copy of a set");
  arguments.example("car share TEC-4 resume --for \"Millbrook Library\" --as pages --output ~/outbox",
                    "a competency and the resume, as pages");
}

exchange::ShareWish wish_of(const Options& options) {
  using exchange::ShareForm;
  return {options.recipient, options.reason,
          options.form == "pages" ? ShareForm::pages : ShareForm::container};
}

void confirm(const exchange::SharePlan& plan, const Context& context) {
  context.out.note(text_of(plan));
  if (context.terminal.confirm(fmt::format("Make this copy for {}?", printable(plan.wish.recipient)))) return;
  throw Error(Kind::answer_no, plan.name, "not shared", "nothing was made");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root);
  const auto places = places_of(record, options.places);
  const auto plan = exchange::plan_share(record, places, wish_of(options), context.now, *context.progress);
  if (options.is_dry_run) {
    context.out.answer(text_of(plan), json_of(plan));
    return ExitCode::ok;
  }
  confirm(plan, context);
  const auto key = [&] { return key_of(record, context); };
  const auto shared =
      exchange::share(record, places, plan, key, options.output, context.now, *context.progress);
  context.out.answer(text_of(plan, shared), json_of(plan, shared));
  return ExitCode::ok;
}

}  // namespace

extern const Command share =
    command<Options>("share", "Make a copy of chosen parts for somebody", declare, run);

}  // namespace car::cli::commands

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/record/revision.hpp>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/describing.hpp"

namespace car::cli::commands {

namespace {

using record::Said;

constexpr std::array<std::pair<std::string_view, Said>, 8> words = {
    {{"title", Said::title},
     {"kind", Said::kind},
     {"basis", Said::basis},
     {"suggestion", Said::suggestion},
     {"activity", Said::activity},
     {"own-role", Said::own_role},
     {"alternative-text", Said::alternative_text},
     {"answers", Said::answers}}};

struct Options {
  std::string file;
  Describing describing;
  std::vector<std::string> unsaid;
};

/// What is said of it, a line each.
std::string text_of(const record::FiledAt& at, const record::Artifact& artifact) {
  const auto& said = artifact.description;
  auto text = fmt::format("{}\n", at.path());
  const auto line = [&](std::string_view word, const std::string& value) {
    if (!value.empty()) text += fmt::format("  {:<17} {}\n", word, printable(value));
  };
  const auto joined = [](const auto& values) {
    std::string all;
    for (const auto& value : values) all += (all.empty() ? "" : ", ") + fmt::format("{}", value);
    return all;
  };
  line("title", said.title);
  line("kind", said.kind);
  line("basis", said.basis);
  line("suggestion", joined(said.suggestions));
  line("activity", said.activity.done);
  line("learned", said.activity.learned);
  line("judged", said.activity.judged);
  line("own role", said.own_role);
  line("alternative text", said.alternative_text);
  line("answers", joined(said.answers));
  if (text.ends_with(at.path() + "\n")) text += "  Nothing is said of it yet.\n";
  return text;
}

format::JsonValue json_of(const record::FiledAt& at, const record::Artifact& artifact) {
  const auto& said = artifact.description;
  return {{"section", at.section},
          {"file", at.file},
          {"title", said.title},
          {"kind", said.kind},
          {"basis", said.basis},
          {"suggestions", said.suggestions},
          {"activity", said.activity.done},
          {"learned", said.activity.learned},
          {"judged", said.activity.judged},
          {"own_role", said.own_role},
          {"alternative_text", said.alternative_text},
          {"answers", said.answers}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FILE", options.file, "a filed document, by its name or path")
      .required()
      .complete_with(Completion::artifact);
  cli::declare(arguments, options.describing);
  std::vector<std::string> choices;
  for (const auto& [word, said] : words) choices.emplace_back(word);
  arguments
      .option("--clear WHAT", options.unsaid, "what is no longer to be said; may be given more than once")
      .choices(std::move(choices));
  arguments.describe(
      "Says something else about a document that is filed: what is named here is changed, and all else that "
      "was said stays. With nothing to say it shows what is said now.");
  arguments.example("car describe booklist.pdf --title \"Booklist for the reading group\"",
                    "gives it a title");
  arguments.example("car describe class.jpg --clear own-role", "takes back what was said of your part");
}

record::Saying saying_of(const Options& options) {
  record::Saying saying = {
      options.describing.said, options.describing.suggestions, options.describing.answers, {}};
  for (const auto& word : options.unsaid) {
    const auto* found =
        std::find_if(words.begin(), words.end(), [&](const auto& known) { return known.first == word; });
    saying.unsaid.push_back(found->second);
  }
  return saying;
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto at = record::find_filed(record, options.file, context.root);
  const auto artifact = record::describe(record, at, saying_of(options), context.now);
  context.out.answer(text_of(at, artifact), json_of(at, artifact));
  return ExitCode::ok;
}

}  // namespace

extern const Command describe = command<Options>("describe", "Say what a filed document is", declare, run);

}  // namespace car::cli::commands

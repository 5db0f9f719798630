#include <fmt/core.h>

#include <car/format/json_value.hpp>
#include <car/pages/layout.hpp>
#include <car/program/vocabulary.hpp>
#include <optional>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/program.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string topic;
  std::optional<std::string> program;
};

/// What the text is called: its first heading, else the topic.
std::string title_of(const std::string& topic, const std::string& text) {
  if (!text.starts_with("# ")) return topic;
  return text.substr(2, text.find('\n') - 2);
}

std::string list_of(const program::Program& program) {
  std::string text;
  for (const auto& [topic, guide] : program.guides) {
    text += fmt::format("{}{}\n", pages::fitted(topic, 20), title_of(topic, guide));
  }
  if (text.empty()) return fmt::format("{} gives no advice.\n", program.name);
  return text + "\n'car guide TOPIC' shows one.\n";
}

std::string text_of(const program::Program& program, const std::string& topic) {
  return topic.empty() ? list_of(program) : program::find_guide(program, topic);
}

format::JsonValue json_of(const program::Program& program, const std::string& topic) {
  const auto* wanted = topic.empty() ? nullptr : &program::find_guide(program, topic);
  auto topics = format::JsonValue::array();
  format::JsonValue json = {{"program", program.id}, {"edition", program.edition}};
  for (const auto& [name, text] : program.guides) {
    topics.push_back({{"topic", name}, {"title", title_of(name, text)}});
    if (&text != wanted) continue;
    json.set("topic", name);
    json.set("text", text);
  }
  if (wanted == nullptr) json.set("topics", std::move(topics));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("TOPIC", options.topic, "what to read about (default: list the topics)")
      .complete_with(Completion::topic);
  declare_program(arguments, options.program);
  arguments.describe("The program's advice, topic by topic, in Markdown.");
  arguments.example("car guide", "lists the topics");
  arguments.example("car guide portfolio", "how a portfolio is made");
  arguments.example("car guide overview --program lssc", "about a program, before there is a record");
}

ExitCode run(const Options& options, Context& context) {
  const auto program = program_at_hand(options.program, context, "car guide --program lssc");
  context.out.answer(text_of(program, options.topic), json_of(program, options.topic));
  return ExitCode::ok;
}

}  // namespace

extern const Command guide = command<Options>("guide", "Read the program's advice", declare, run);

}  // namespace car::cli::commands

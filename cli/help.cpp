#include "cli/help.hpp"

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/pages/layout.hpp>

namespace car::cli {

namespace {

using pages::wrapped;

constexpr std::size_t widest_name = 24;

std::string usage_form(const Argument& positional) {
  const auto name = positional.value_name() + (positional.is_many() ? "..." : "");
  return positional.is_required() ? name : fmt::format("[{}]", name);
}

std::string written_form(const Argument& argument) {
  if (argument.is_positional()) return argument.value_name() + (argument.is_many() ? "..." : "");
  return argument.is_flag() ? argument.name() : fmt::format("{} {}", argument.name(), argument.value_name());
}

std::string meaning_of(const Argument& argument) {
  if (argument.choices().empty()) return argument.help();
  return fmt::format("{}; one of {}", argument.help(), fmt::join(argument.choices(), ", "));
}

std::string listed(std::string_view title, const std::vector<const Argument*>& arguments, std::size_t width) {
  if (arguments.empty()) return {};
  std::size_t column = 0;
  for (const auto* argument : arguments) column = std::max(column, display_width(written_form(*argument)));
  column = std::min(column, widest_name);
  auto result = fmt::format("\n{}:\n", title);
  for (const auto* argument : arguments) {
    const auto form = written_form(*argument);
    const auto meaning = wrapped(meaning_of(*argument), column + 4, width);
    if (display_width(form) <= column) {
      result += fmt::format("  {:<{}}{}", form, column, meaning.substr(column + 2));
    } else {
      result += fmt::format("  {}\n{}", form, meaning);
    }
  }
  return result;
}

std::vector<const Argument*> shown(const Arguments& arguments, bool positionals) {
  std::vector<const Argument*> result;
  for (const auto& argument : arguments.all()) {
    if (argument.is_positional() == positionals && !argument.is_hidden()) result.push_back(&argument);
  }
  return result;
}

bool begins_with_words(std::string_view name, std::string_view prefix) {
  return name.starts_with(prefix) &&
         (prefix.empty() || name.size() == prefix.size() || name[prefix.size()] == ' ');
}

}  // namespace

std::string man_page_of(std::string_view command) {
  auto result = fmt::format("car-{}", command);
  std::replace(result.begin(), result.end(), ' ', '-');
  return result;
}

std::string help_of(const Command& command, const Arguments& arguments, const Arguments& globals,
                    std::size_t width) {
  const auto positionals = shown(arguments, true);
  const auto options = shown(arguments, false);
  auto usage = fmt::format("car {}", command.name);
  for (const auto* argument : positionals) usage += " " + usage_form(*argument);
  for (const auto* argument : options) {
    if (argument->is_required()) usage += " " + written_form(*argument);
  }
  const bool has_choice =
      std::any_of(options.begin(), options.end(), [](const auto* one) { return !one->is_required(); });
  auto result = fmt::format("usage: {}{}\n\n", usage, has_choice ? " [options]" : "");
  result += wrapped(fmt::format("{}.", command.summary), 0, width);
  for (const auto& paragraph : arguments.paragraphs()) result += "\n" + wrapped(paragraph, 0, width);
  result += listed("Arguments", positionals, width);
  result += listed("Options", options, width);

  std::vector<std::string> everywhere;
  for (const auto* argument : shown(globals, false)) everywhere.push_back(written_form(*argument));
  result += "\n" + wrapped(fmt::format("With every command: {}. See car(1).", fmt::join(everywhere, ", ")), 0,
                           width);

  result += arguments.examples().size() > 1 ? "\nExamples:\n" : "\nExample:\n";
  for (const auto& example : arguments.examples()) {
    result += fmt::format("  {}\n{}", example.line, wrapped(example.meaning, 6, width));
  }
  result += fmt::format("\nSee also: man {}\n", man_page_of(command.name));
  return result;
}

std::string overview(std::span<const CommandGroup> groups, std::string_view prefix) {
  std::size_t column = 0;
  for (const auto& group : groups) {
    for (const auto* command : group.commands) {
      if (begins_with_words(command->name, prefix)) column = std::max(column, command->name.size());
    }
  }
  std::string result = prefix.empty() ? "usage: car COMMAND [arguments] [options]\n"
                                      : fmt::format("usage: car {} …\n", prefix);
  for (const auto& group : groups) {
    std::string lines;
    for (const auto* command : group.commands) {
      if (begins_with_words(command->name, prefix)) {
        lines += fmt::format("  {:<{}}  {}\n", command->name, column, command->summary);
      }
    }
    if (!lines.empty()) result += fmt::format("\n{}:\n{}", group.title, lines);
  }
  result += "\n'car COMMAND --help' tells more of one, 'man car' of all.\n";
  return result;
}

}  // namespace car::cli

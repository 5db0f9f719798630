#include "cli/completion.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/text.hpp>
#include <functional>
#include <optional>

namespace car::cli {

namespace {

using Words = std::vector<std::string>;

/// The words before the current one, as a parser would see them.
struct Line {
  Words command;                   // words that are the command's, as far as there is one with them
  const Argument* open = nullptr;  // the option whose value comes next
  std::size_t positionals = 0;
  bool is_after_mark = false;
};

std::vector<std::string> words_of(std::string_view name) { return split(name, ' '); }

bool begins_with(const Words& words, const Words& start) {
  return start.size() <= words.size() && std::equal(start.begin(), start.end(), words.begin());
}

bool leads_to_command(std::span<const Command* const> commands, const Words& words) {
  return std::any_of(commands.begin(), commands.end(),
                     [&](const Command* command) { return begins_with(words_of(command->name), words); });
}

const Command* command_of(std::span<const Command* const> commands, const Words& words) {
  const auto found = std::find_if(commands.begin(), commands.end(),
                                  [&](const Command* command) { return words_of(command->name) == words; });
  return found == commands.end() ? nullptr : *found;
}

/// Reads one word into `line`.
void take(Line& line, const std::string& word, const Arguments& known,
          std::span<const Command* const> commands) {
  if (line.open != nullptr) {
    line.open = nullptr;
  } else if (!line.is_after_mark && word == "--") {
    line.is_after_mark = true;
  } else if (!line.is_after_mark && word.starts_with('-')) {
    const auto* option = known.find(word);
    if (option != nullptr && !option->is_flag()) line.open = option;
  } else {
    auto longer = line.command;
    longer.push_back(word);
    if (line.positionals == 0 && leads_to_command(commands, longer)) {
      line.command = longer;
    } else {
      ++line.positionals;
    }
  }
}

const Argument* positional_at(const Arguments& arguments, std::size_t index) {
  const auto all = arguments.positionals();
  if (index < all.size()) return all[index];
  return !all.empty() && all.back()->is_many() ? all.back() : nullptr;
}

void add_values(Completed& result, const Argument& argument, const std::string& before,
                const Lookup& lookup) {
  if (!argument.choices().empty()) {
    for (const auto& value : argument.choices()) result.suggestions.push_back({before + value, ""});
    return;
  }
  if (argument.completion() == Completion::nothing) return;
  if (argument.completion() == Completion::file || argument.completion() == Completion::folder) {
    result.rest = argument.completion();
    return;
  }
  for (const auto& found : lookup(argument.completion())) {
    result.suggestions.push_back({before + found.value, found.meaning});
  }
}

void add_options(Completed& result, const Arguments& arguments) {
  for (const auto& argument : arguments.all()) {
    if (!argument.is_positional() && !argument.is_hidden()) {
      result.suggestions.push_back({argument.name(), argument.help()});
    }
  }
}

void add_command_words(Completed& result, std::span<const Command* const> commands, const Words& before) {
  for (const auto* command : commands) {
    const auto words = words_of(command->name);
    if (words.size() <= before.size() || !begins_with(words, before)) continue;
    const auto& next = words[before.size()];
    const bool is_known = std::any_of(result.suggestions.begin(), result.suggestions.end(),
                                      [&](const Suggestion& one) { return one.value == next; });
    const bool is_last = words.size() == before.size() + 1;
    if (!is_known) result.suggestions.push_back({next, is_last ? std::string(command->summary) : "…"});
  }
}

/// Keeps what begins with `typed`; if nothing does, what begins with it case aside; if nothing does either,
/// what has it anywhere in value or meaning.
void keep_matching(std::vector<Suggestion>& suggestions, std::string_view typed) {
  if (!is_utf8(typed)) return suggestions.clear();
  const auto folded = fold(typed);
  const std::array<std::function<bool(const Suggestion&)>, 3> rules = {
      [&](const Suggestion& one) { return one.value.starts_with(typed); },
      [&](const Suggestion& one) { return fold(one.value).starts_with(folded); },
      [&](const Suggestion& one) {
        return (fold(one.value) + "\n" + fold(one.meaning)).find(folded) != std::string::npos;
      }};
  for (const auto& matches : rules) {
    if (std::none_of(suggestions.begin(), suggestions.end(), matches)) continue;
    std::erase_if(suggestions, [&](const Suggestion& one) { return !matches(one); });
    return;
  }
  suggestions.clear();
}

}  // namespace

Completed complete(std::span<const Command* const> commands, const Arguments& globals, const Words& words,
                   const Lookup& lookup) {
  const std::string current = words.empty() ? "" : words.back();
  Completed result;
  // Two passes: which option takes a value depends on the command, which may stand behind it.
  Line line;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) take(line, words[i], globals, commands);
  Arguments own;
  const auto* command = command_of(commands, line.command);
  const Action keeps_targets = command != nullptr ? command->prepare(own) : Action();
  Arguments all = globals;
  all.append(own);
  line = Line();
  for (std::size_t i = 0; i + 1 < words.size(); ++i) take(line, words[i], all, commands);

  const auto equals = current.find('=');
  if (line.open != nullptr) {
    add_values(result, *line.open, "", lookup);
  } else if (!line.is_after_mark && current.starts_with("--") && equals != std::string::npos) {
    const auto* option = all.find(current.substr(0, equals));
    if (option != nullptr && !option->is_flag()) add_values(result, *option, option->name() + "=", lookup);
  } else if (!line.is_after_mark && current.starts_with('-')) {
    add_options(result, own);
    add_options(result, globals);
  } else {
    if (line.positionals == 0) add_command_words(result, commands, line.command);
    if (line.positionals == 0 && line.command.empty()) {
      result.suggestions.push_back({"help", "Show how a command is written"});
    }
    if (const auto* positional = positional_at(own, line.positionals))
      add_values(result, *positional, "", lookup);
  }
  keep_matching(result.suggestions, current);
  return result;
}

std::string completed_text(const Completed& completed, std::string_view shell) {
  std::string result = completed.rest == Completion::file     ? "files\n"
                       : completed.rest == Completion::folder ? "folders\n"
                                                              : "none\n";
  for (const auto& one : completed.suggestions) {
    result += printable(one.value);
    if (shell != "bash" && !one.meaning.empty()) result += "\t" + printable(one.meaning);
    result += '\n';
  }
  return result;
}

}  // namespace car::cli

#include "cli/parser.hpp"

#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <map>

namespace car::cli {

namespace {

using Words = std::vector<std::string>;

Error unknown_option(const Arguments& arguments, const std::string& word, std::string_view command) {
  Words names;
  for (const auto& argument : arguments.all()) {
    if (!argument.is_positional() && !argument.is_hidden()) names.push_back(argument.name());
  }
  const auto name = word.substr(0, word.find('='));
  if (!name.starts_with("--")) names.clear();
  return {Kind::usage, printable(name), fmt::format("'{}' has no such option", command),
          did_you_mean(name, names, fmt::format("'{} --help' lists those it has", command))};
}

Error missing_value(const Argument& option) {
  return {Kind::usage, option.name(), "its value is missing",
          fmt::format("write {} {}", option.name(), option.value_name())};
}

/// CLI11 takes `--name= next` for `--name next`, and knows nothing of a flag that was given a value, so that
/// what is written with `=` comes to it as two words.
Words spread(const Arguments& arguments, const Words& words) {
  Words result;
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (*word == "--") {
      result.insert(result.end(), word, words.end());
      break;
    }
    const auto equals = word->find('=');
    const auto* option = arguments.find(word->substr(0, equals));
    const bool is_spread = option != nullptr && word->starts_with("--") && equals != std::string::npos;
    result.push_back(is_spread ? option->name() : *word);
    if (option == nullptr) continue;
    if (option->is_flag()) {
      if (is_spread) throw Error(Kind::usage, option->name(), "it takes no value", "write it alone");
    } else if (is_spread) {
      result.push_back(word->substr(equals + 1));
    } else if (++word != words.end()) {
      result.push_back(*word);
    } else {
      throw missing_value(*option);
    }
  }
  return result;
}

struct Found {
  std::map<const Argument*, Words> values;
  std::map<const Argument*, bool> flags;
  Words rest;  // positionals, `--` and options that there are not
};

Found find_options(const Arguments& arguments, Words words) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  Found found;
  for (const auto& argument : arguments.all()) {
    if (argument.is_positional()) continue;
    if (argument.is_flag()) {
      app.add_flag(argument.name(), found.flags[&argument]);
    } else {
      app.add_option(argument.name(), found.values[&argument])->allow_extra_args(false);
    }
  }
  std::reverse(words.begin(), words.end());
  try {
    app.parse(std::move(words));
  } catch (const CLI::Error& problem) {
    throw Error(Kind::usage, "", problem.what());
  }
  found.rest = app.remaining();
  return found;
}

Words positionals_in(const Arguments& arguments, const Words& rest, std::string_view command) {
  Words result;
  bool is_after_mark = false;
  for (const auto& word : rest) {
    if (!is_after_mark && word == "--") {
      is_after_mark = true;
    } else if (!is_after_mark && word.size() > 1 && word.starts_with('-') &&
               !(word[1] >= '0' && word[1] <= '9')) {
      throw unknown_option(arguments, word, command);
    } else {
      result.push_back(word);
    }
  }
  return result;
}

/// Gives each positional its words: one each, and to the one that takes many all that the required ones
/// behind it leave.
void assign_positionals(const Arguments& arguments, const Words& words, std::string_view command) {
  const auto positionals = arguments.positionals();
  const auto help = fmt::format("'{} --help' shows how it is written", command);
  auto next = words.begin();
  for (auto argument = positionals.begin(); argument != positionals.end(); ++argument) {
    const auto kept =
        std::count_if(argument + 1, positionals.end(), [](const auto* one) { return one->is_required(); });
    const auto left = std::max<std::ptrdiff_t>(0, (words.end() - next) - kept);
    auto count = (*argument)->is_many() ? left : std::min<std::ptrdiff_t>(1, left);
    if (count == 0 && (*argument)->is_required() && next != words.end()) count = 1;
    if (count == 0 && (*argument)->is_required()) {
      throw Error(Kind::usage, std::string(command), fmt::format("{} is missing", (*argument)->value_name()),
                  help);
    }
    (*argument)->assign(Words(next, next + count));
    next += count;
  }
  if (next != words.end()) {
    throw Error(Kind::usage, printable(*next), fmt::format("'{}' takes no such argument", command), help);
  }
}

}  // namespace

void parse(const Arguments& arguments, const std::vector<std::string>& words, std::string_view command) {
  const auto found = find_options(arguments, spread(arguments, words));
  const auto positionals = positionals_in(arguments, found.rest, command);
  for (const auto& [flag, is_set] : found.flags) {
    if (is_set) flag->set();
  }
  for (const auto& [option, values] : found.values) {
    if (values.size() > 1 && !option->is_many()) {
      throw Error(Kind::usage, option->name(), "it is given twice", "give it once");
    }
    if (values.empty() && option->is_required()) {
      throw Error(Kind::usage, std::string(command), fmt::format("{} is missing", option->name()),
                  fmt::format("add {} {}", option->name(), option->value_name()));
    }
    option->assign(values);
  }
  assign_positionals(arguments, positionals, command);
}

}  // namespace car::cli

#pragma once

#include <car/base/time.hpp>
#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace car::cli {

/// What the shell may offer for a value. Those below `folder` are looked up in the record, office or program
/// at hand (`cli/suggestions.hpp`).
enum class Completion {
  nothing,
  file,
  folder,
  place,
  slot,
  set,
  elective,
  competency,
  writing,
  suggestion,
  artifact,
  text,
  version,
  discarded,
  reviewer,
  evaluator,
  candidate,
  submission,
  program,
  topic,
};

/// Where a value goes once it is read.
using Target = std::variant<bool*, std::string*, std::optional<std::string>*, std::vector<std::string>*,
                            std::filesystem::path*, std::optional<std::filesystem::path>*,
                            std::vector<std::filesystem::path>*, int*, std::optional<int>*, Instant*,
                            std::optional<Instant>*, Date*, std::optional<Date>*>;

/// One positional, option or flag: how it is written, what it means, where its value goes.
class Argument {
 public:
  /// `spelling` is `PLACE`, `--title`, `--title TEXT` or `-C DIR`; without a value's name the target gives
  /// one.
  Argument(std::string_view spelling, Target target, std::string help);

  Argument& required();
  /// The only values it takes. They are checked, shown in the help and completed.
  Argument& choices(std::vector<std::string> values);
  Argument& complete_with(Completion completion);
  /// The smallest number it takes.
  Argument& at_least(int number);
  /// Left out of the help and of completion.
  Argument& hidden();

  const std::string& name() const { return name_; }
  const std::string& value_name() const { return value_name_; }
  const std::string& help() const { return help_; }
  const std::vector<std::string>& choices() const { return choices_; }
  Completion completion() const { return completion_; }
  bool is_required() const { return is_required_; }
  bool is_hidden() const { return is_hidden_; }
  bool is_positional() const { return !name_.starts_with('-'); }
  bool is_flag() const { return std::holds_alternative<bool*>(target_); }
  /// Whether it may be given more than once.
  bool is_many() const;

  /// Sets a flag.
  void set() const;

  /// Stores the values as given. Throws Error(usage) when one is not of its type or choices.
  void assign(const std::vector<std::string>& values) const;

 private:
  std::string name_;
  std::string value_name_;
  std::string help_;
  Target target_;
  std::vector<std::string> choices_;
  std::optional<int> smallest_;
  Completion completion_ = Completion::nothing;
  bool is_required_ = false;
  bool is_hidden_ = false;
};

/// A line to type, and what it does.
struct Example {
  std::string line;
  std::string meaning;
};

/// What one command takes: the one description from which the parser, the help and completion are made.
/// Targets must outlive it. Nothing here touches the disk.
class Arguments {
 public:
  /// `PLACE`, in the order in which they are typed. A vector takes all that the others leave.
  template <typename T>
  Argument& positional(std::string_view spelling, T& target, std::string help) {
    return add(spelling, Target(&target), std::move(help));
  }
  /// `--title TEXT`; a vector may be given more than once, one value each.
  template <typename T>
  Argument& option(std::string_view spelling, T& target, std::string help) {
    static_assert(!std::is_same_v<T, bool>, "an option without a value is a flag");
    return add(spelling, Target(&target), std::move(help));
  }
  /// `--strict`.
  Argument& flag(std::string_view spelling, bool& target, std::string help);

  /// A paragraph of the help, below the summary.
  void describe(std::string paragraph);
  /// An example of the help: at least one for every command.
  void example(std::string line, std::string meaning);
  /// Adds the arguments of `others` behind these.
  void append(const Arguments& others);
  /// The command works on many things: adds `--jsonl`, which gives one JSON object a line as each is done.
  void stream();

  const std::deque<Argument>& all() const { return arguments_; }
  const std::vector<std::string>& paragraphs() const { return paragraphs_; }
  const std::vector<Example>& examples() const { return examples_; }
  bool wants_json_lines() const { return wants_json_lines_; }

  /// The option or flag of that name; nothing when there is none.
  const Argument* find(std::string_view name) const;
  std::vector<const Argument*> positionals() const;

 private:
  Argument& add(std::string_view spelling, Target target, std::string help);

  std::deque<Argument> arguments_;
  std::vector<std::string> paragraphs_;
  std::vector<Example> examples_;
  bool wants_json_lines_ = false;
};

}  // namespace car::cli

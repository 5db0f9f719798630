#include "cli/arguments.hpp"

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <charconv>
#include <type_traits>
#include <utility>

namespace car::cli {

namespace {

template <typename T>
struct Element {
  using Type = T;
};
template <typename T>
struct Element<std::optional<T>> {
  using Type = T;
};
template <typename T>
struct Element<std::vector<T>> {
  using Type = T;
};

template <typename T>
constexpr bool is_vector = false;
template <typename T>
constexpr bool is_vector<std::vector<T>> = true;

template <typename T>
using ElementOf = typename Element<T>::Type;

std::string default_value_name(const Target& target) {
  return std::visit(
      [](const auto* place) -> std::string {
        using Type = ElementOf<std::remove_cv_t<std::remove_pointer_t<decltype(place)>>>;
        if constexpr (std::is_same_v<Type, std::filesystem::path>) return "FILE";
        if constexpr (std::is_same_v<Type, int>) return "N";
        if constexpr (std::is_same_v<Type, Instant>) return "TIME";
        if constexpr (std::is_same_v<Type, Date>) return "DATE";
        return "TEXT";
      },
      target);
}

bool holds_path(const Target& target) {
  return std::visit(
      [](const auto* place) {
        using Type = std::remove_cv_t<std::remove_pointer_t<decltype(place)>>;
        return std::is_same_v<ElementOf<Type>, std::filesystem::path>;
      },
      target);
}

void read(const std::string& name, const std::string& value, std::string& result) {
  if (!is_utf8(value)) {
    throw Error(Kind::usage, name, fmt::format("'{}' is not UTF-8 text", printable(value)),
                "set the terminal to UTF-8");
  }
  result = value;
}

void read(const std::string& name, const std::string& value, std::filesystem::path& result) {
  if (value.empty()) throw Error(Kind::usage, name, "the path is empty", "name a file or folder");
  result = value;
}

void read(const std::string& name, const std::string& value, int& result) {
  const auto* end = value.data() + value.size();
  const auto [stopped, problem] = std::from_chars(value.data(), end, result);
  if (problem != std::errc() || stopped != end || value.empty()) {
    throw Error(Kind::usage, name, fmt::format("'{}' is no whole number", printable(value)));
  }
}

void read(const std::string& name, const std::string& value, Instant& result) {
  const auto moment = parse_moment(value);
  if (!moment) {
    throw Error(Kind::usage, name, fmt::format("'{}' is no moment", printable(value)),
                "write it like 2026-05-02, 2026-05-02T09:30:00Z or @1777714200 (seconds since 1970)");
  }
  result = *moment;
}

void read(const std::string& name, const std::string& value, Date& result) {
  const auto date = parse_date(value);
  if (!date) {
    throw Error(Kind::usage, name, fmt::format("'{}' is no day of the calendar", printable(value)),
                "write it like 2026-05-02: year, month, day");
  }
  result = *date;
}

}  // namespace

Argument::Argument(std::string_view spelling, Target target, std::string help)
    : help_(std::move(help)), target_(target) {
  const auto space = spelling.find(' ');
  name_ = spelling.substr(0, space);
  if (space != std::string_view::npos) value_name_ = spelling.substr(space + 1);
  if (value_name_.empty() && !is_flag()) value_name_ = is_positional() ? name_ : default_value_name(target_);
  if (holds_path(target_)) completion_ = Completion::file;
}

Argument& Argument::required() {
  is_required_ = true;
  return *this;
}

Argument& Argument::choices(std::vector<std::string> values) {
  choices_ = std::move(values);
  return *this;
}

Argument& Argument::complete_with(Completion completion) {
  completion_ = completion;
  return *this;
}

Argument& Argument::at_least(int number) {
  smallest_ = number;
  return *this;
}

Argument& Argument::hidden() {
  is_hidden_ = true;
  return *this;
}

bool Argument::is_many() const {
  return std::visit(
      [](const auto* place) { return is_vector<std::remove_cv_t<std::remove_pointer_t<decltype(place)>>>; },
      target_);
}

void Argument::set() const { *std::get<bool*>(target_) = true; }

void Argument::assign(const std::vector<std::string>& values) const {
  for (const auto& value : values) {
    if (!choices_.empty() && std::find(choices_.begin(), choices_.end(), value) == choices_.end()) {
      throw Error(Kind::usage, name_,
                  fmt::format("'{}' is none of {}", printable(value), fmt::join(choices_, ", ")),
                  did_you_mean(value, choices_, ""));
    }
  }
  std::visit(
      [&](auto* place) {
        using Type = std::remove_pointer_t<decltype(place)>;
        if constexpr (!std::is_same_v<Type, bool>) {
          for (const auto& value : values) {
            ElementOf<Type> element{};
            read(name_, value, element);
            if constexpr (std::is_same_v<ElementOf<Type>, int>) {
              if (smallest_ && element < *smallest_) {
                throw Error(Kind::usage, name_, fmt::format("{} is too small", element),
                            fmt::format("give at least {}", *smallest_));
              }
            }
            if constexpr (is_vector<Type>) {
              place->push_back(std::move(element));
            } else {
              *place = std::move(element);
            }
          }
        }
      },
      target_);
}

Argument& Arguments::add(std::string_view spelling, Target target, std::string help) {
  return arguments_.emplace_back(spelling, target, std::move(help));
}

Argument& Arguments::flag(std::string_view spelling, bool& target, std::string help) {
  return add(spelling, &target, std::move(help));
}

void Arguments::describe(std::string paragraph) { paragraphs_.push_back(std::move(paragraph)); }

void Arguments::example(std::string line, std::string meaning) {
  examples_.push_back({std::move(line), std::move(meaning)});
}

void Arguments::append(const Arguments& others) {
  arguments_.insert(arguments_.end(), others.arguments_.begin(), others.arguments_.end());
}

void Arguments::stream() { flag("--jsonl", wants_json_lines_, "one JSON object a line, as each is done"); }

const Argument* Arguments::find(std::string_view name) const {
  const auto found = std::find_if(arguments_.begin(), arguments_.end(),
                                  [&](const Argument& argument) { return argument.name() == name; });
  return found == arguments_.end() || found->is_positional() ? nullptr : &*found;
}

std::vector<const Argument*> Arguments::positionals() const {
  std::vector<const Argument*> result;
  for (const auto& argument : arguments_) {
    if (argument.is_positional()) result.push_back(&argument);
  }
  return result;
}

}  // namespace car::cli

#include <car/container/values.hpp>
#include <string>
#include <type_traits>

#include "fuzz/fuzz.hpp"

namespace {

std::string written(const car::container::Value& value) {
  return std::visit(
      [](const auto& one) -> std::string {
        using One = std::decay_t<decltype(one)>;
        if constexpr (std::is_same_v<One, std::monostate>) {
          return "";
        } else if constexpr (std::is_same_v<One, car::container::Letter>) {
          return to_text(one);
        } else {
          return to_json(one);
        }
      },
      value);
}

}  // namespace

// The text that says what a container is: application, submission, request, share, receipt, decision, letter.
void car::fuzz::target(std::string_view input) {
  container::Value value;
  if (!takes([&] { value = container::value_from(input, "input"); })) return;
  container::files_of(value);
  std::string text;
  promise(takes([&] { text = written(value); }), "what was read can be written");
  container::Value again;
  promise(takes([&] { again = container::value_from(text, "input"); }), "what was written can be read");
  promise(again == value, "what was written is read as the same");
}

#include "cli/edition.hpp"

#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/pages/layout.hpp>

namespace car::cli {

std::string text_of(std::span<const program::EditionChange> changes, std::size_t width) {
  std::string text;
  for (const auto& one : changes) {
    text += fmt::format("  {:<8}  {}\n", program::name_of(one.what), printable(one.subject));
    if (!one.before.empty()) text += pages::labelled("            was", printable(one.before), 17, width);
    if (!one.after.empty()) text += pages::labelled("            is", printable(one.after), 17, width);
  }
  return text;
}

format::JsonValue json_of(std::span<const program::EditionChange> changes) {
  auto list = format::JsonValue::array();
  for (const auto& one : changes) {
    list.push_back({{"what", program::name_of(one.what)},
                    {"subject", one.subject},
                    {"before", one.before},
                    {"after", one.after}});
  }
  return list;
}

}  // namespace car::cli

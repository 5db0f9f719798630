#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/rules/annotations.hpp>
#include <string_view>

namespace car::rules {

namespace {

std::string replaced(std::string_view text, std::string_view characters) {
  std::string result;
  for (const char c : text) {
    if (characters.find(c) == std::string_view::npos) {
      result += c;
    } else {
      result += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
  }
  return result;
}

/// What stands behind the second `::`. The runner turns back just these.
std::string escaped_data(std::string_view text) { return replaced(printable_lines(text), "%\r\n"); }

/// The value of a property, which a comma or a colon would end.
std::string escaped_property(std::string_view text) { return replaced(printable_lines(text), "%\r\n:,"); }

std::string_view command_of(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "notice";
}

}  // namespace

std::string annotations(const Outcome& outcome) {
  std::string text;
  for (const auto& one : outcome.findings) {
    const auto line = one.line == 0 ? std::string() : fmt::format("line={},", one.line);
    const auto title = is_about_whole(*outcome.facts, one) && one.section.empty()
                           ? one.rule
                           : fmt::format("{} {}", one.rule, one.place);
    text += fmt::format("::{} file={},{}title={}::{}\n", command_of(one.severity),
                        escaped_property(file_of(outcome, one)), line, escaped_property(title),
                        escaped_data(told(one) + "\n-> " + one.hint));
  }
  const auto counts = text_of(counts_of(outcome.findings));
  return text + (counts.empty() ? "Nothing is wrong.\n" : counts + ".\n");
}

std::string annotations(const Failure& failure) {
  return fmt::format("::error title=car validate::{}\n", escaped_data(failure.text()));
}

}  // namespace car::rules

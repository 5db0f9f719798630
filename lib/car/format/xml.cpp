#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/xml.hpp>

namespace car::format {

namespace {

enum class Where { attribute, text };

/// XML 1.0, 2.2 and 3.3.3: of all controls it takes line feed, tab and carriage return alone, and in an
/// attribute a reader makes spaces of them unless they are written as numbers.
std::string escaped(std::string_view text, Where where) {
  std::string result;
  for (const char c : printable_lines(text)) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\n':
      case '\t':
        result += where == Where::text ? std::string(1, c) : fmt::format("&#{};", static_cast<int>(c));
        break;
      default:
        result += c;
    }
  }
  return result;
}

void write(const XmlElement& element, std::size_t level, std::string& out) {
  const std::string indent(2 * level, ' ');
  out += fmt::format("{}<{}", indent, element.name);
  for (const auto& [name, value] : element.attributes) {
    out += fmt::format(" {}=\"{}\"", name, escaped(value, Where::attribute));
  }
  if (element.elements.empty() && element.text.empty()) {
    out += "/>\n";
    return;
  }
  out += '>';
  if (element.elements.empty()) {
    out += escaped(element.text, Where::text);
  } else {
    out += '\n';
    for (const auto& inner : element.elements) write(inner, level + 1, out);
    out += indent;
  }
  out += fmt::format("</{}>\n", element.name);
}

}  // namespace

std::string to_xml(const XmlElement& element) {
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  write(element, 0, out);
  return out;
}

}  // namespace car::format

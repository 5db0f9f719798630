#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace car::format {

/// An element of an XML 1.0 document: either other elements or a text stands in it. Names are our own; what
/// an attribute or text holds may be anything.
struct XmlElement {
  std::string name;
  std::vector<std::pair<std::string_view, std::string>> attributes;
  std::vector<XmlElement> elements = {};
  std::string text = {};
};

/// The document with the root `element`: UTF-8, two spaces a level. What XML cannot hold (controls, half
/// characters, bytes that are not UTF-8) and what no reader would see stands there as `printable` shows it.
std::string to_xml(const XmlElement& element);

}  // namespace car::format

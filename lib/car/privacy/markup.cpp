#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/privacy/markup.hpp>

namespace car::privacy {

namespace {

/// Gathers what pugixml writes.
struct Text : pugi::xml_writer {
  std::string bytes;
  void write(const void* data, std::size_t size) override {
    bytes.append(static_cast<const char*>(data), size);
  }
};

}  // namespace

std::unique_ptr<pugi::xml_document> parsed(std::string_view xml, const std::string& subject) {
  auto document = std::make_unique<pugi::xml_document>();
  const auto result = document->load_buffer(xml.data(), xml.size(), pugi::parse_full | pugi::parse_ws_pcdata);
  if (result) return document;
  throw Error(Kind::failed, subject,
              fmt::format("is no well-formed XML ({}, byte {})", result.description(), result.offset),
              "open it in the program that made it, and save it again");
}

std::string written(const pugi::xml_document& document) {
  Text text;
  document.save(text, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return std::move(text.bytes);
}

std::string_view local_name(std::string_view name) { return name.substr(name.find(':') + 1); }

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
  for (const auto& one : node.attributes()) {
    if (local_name(one.name()) == name) return one.value();
  }
  return {};
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
  for (const auto& one : node.children()) {
    if (local_name(one) == name) return one;
  }
  return {};
}

std::string text_of(const pugi::xml_node& node, std::size_t most) {
  std::string text;
  walk(
      node,
      [&](const pugi::xml_node& part) {
        if (text.size() < most) text += part.value();
      },
      [](const pugi::xml_node&) {});
  return text;
}

}  // namespace car::privacy

#include <car/privacy/document_part.hpp>

namespace car::privacy {

void DocumentPart::look_into(const pugi::xml_node& root) {
  walk(
      root, [&](const pugi::xml_node& node) { enter(node); },
      [&](const pugi::xml_node& node) { leave(node); });
  flush();
}

void DocumentPart::enter(const pugi::xml_node& node) {
  if (node.type() != pugi::node_element) {
    text_ += node.value();
    return;
  }
  const auto element = local_name(node);
  if (is_block(element)) flush();
  if (!outermost_ && is_whole(node, element)) {
    outermost_ = node;
    tell_whole(node, element);
  }
  tell(node, element);
}

void DocumentPart::leave(const pugi::xml_node& node) {
  if (node == outermost_) outermost_ = {};
  if (node.type() == pugi::node_element && is_block(local_name(node))) flush();
}

void DocumentPart::flush() {
  finder_.scan(text_, name_);
  text_.clear();
}

}  // namespace car::privacy

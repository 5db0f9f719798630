#pragma once

#include <cstddef>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

// XML as the readers of documents see it: by the names of elements and attributes without their prefixes,
// which programs choose as they like. Included by the files of privacy alone.

namespace car::privacy {

/// Reads XML; no entity of a document's own is expanded and nothing is fetched. Throws Error(failed) about
/// `subject`. White space is kept, so that it can be written again.
std::unique_ptr<pugi::xml_document> parsed(std::string_view xml, const std::string& subject);

/// The bytes of it, with nothing put in order.
std::string written(const pugi::xml_document& document);

/// `del` of `w:del`.
std::string_view local_name(std::string_view name);
inline std::string_view local_name(const pugi::xml_node& node) { return local_name(node.name()); }

/// Its value; empty when there is none of that name.
std::string_view attribute(const pugi::xml_node& node, std::string_view name);

/// The first child of that name.
pugi::xml_node child(const pugi::xml_node& node, std::string_view name);

/// The text below a node, at most about `most` bytes of it.
std::string text_of(const pugi::xml_node& node, std::size_t most = 4096);

/// Goes through all that is below `root` in the order of the document, however deep: `enter` at the
/// beginning of each element and at each text, `leave` at its end.
template <typename Enter, typename Leave>
void walk(const pugi::xml_node& root, Enter enter, Leave leave) {
  auto node = root.first_child();
  while (node && node != root) {
    enter(node);
    if (node.first_child()) {
      node = node.first_child();
      continue;
    }
    leave(node);
    while (node != root && !node.next_sibling()) {
      node = node.parent();
      if (node != root) leave(node);
    }
    if (node != root) node = node.next_sibling();
  }
}

/// The same where the end of an element says nothing.
template <typename Enter>
void walk(const pugi::xml_node& root, Enter enter) {
  walk(root, enter, [](const pugi::xml_node&) {});
}

/// Takes the children out for whose name `is_dropped`.
template <typename Condition>
void drop_children(pugi::xml_node parent, Condition is_dropped) {
  for (auto node = parent.first_child(); node;) {
    const auto next = node.next_sibling();
    if (is_dropped(local_name(node))) parent.remove_child(node);
    node = next;
  }
}

}  // namespace car::privacy

#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/privacy/documents.hpp>
#include <car/privacy/finder.hpp>
#include <car/privacy/markup.hpp>
#include <car/privacy/opendocument.hpp>
#include <car/privacy/scan.hpp>
#include <optional>
#include <set>

namespace car::privacy {

namespace {

constexpr std::string_view properties_name = "meta.xml";
constexpr std::string_view manifest_name = "META-INF/manifest.xml";

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_part(std::string_view name) {
  return is_one_of(name, {"content.xml", "styles.xml"}) || name.ends_with("/content.xml") ||
         name.ends_with("/styles.xml");
}

/// What a property in `meta.xml` reveals by being there.
std::optional<What> meaning_of_property(std::string_view name) {
  if (is_one_of(name, {"initial-creator", "creator", "printed-by"})) return What::document_author;
  if (name == "user-defined") return What::document_property;
  return std::nullopt;
}

void look_into_properties(const pugi::xml_node& properties, Finder& finder) {
  for (const auto& property : properties.children()) {
    const auto what = meaning_of_property(local_name(property));
    const auto text = text_of(property);
    if (!what) {
      finder.scan(text, properties_name);
    } else if (*what == What::document_property) {
      if (!text.empty()) {
        finder.add(*what, properties_name,
                   shortened(fmt::format("{}: {}", attribute(property, "name"), text)));
      }
    } else {
      finder.add(*what, properties_name, text);
    }
  }
}

/// The text below `node` without who changed or commented, and when.
std::string text_without_signature(const pugi::xml_node& node) {
  std::string text;
  for (const auto& part : node.children()) {
    if (!is_one_of(local_name(part), {"change-info", "creator", "date", "creator-initials"}))
      text += (text.empty() ? "" : " ") + text_of(part);
  }
  return text;
}

/// Goes through one part of a document.
class Part {
 public:
  Part(std::string_view name, Finder& finder) : name_(name), finder_(finder) {}

  void look_into(const pugi::xml_node& root) {
    walk(
        root, [&](const pugi::xml_node& node) { enter(node); },
        [&](const pugi::xml_node& node) { leave(node); });
    flush();
  }

 private:
  void enter(const pugi::xml_node& node) {
    if (node.type() != pugi::node_element) {
      text_ += node.value();
      return;
    }
    const auto name = local_name(node);
    if (is_block(name)) flush();
    if (is_one_of(name, {"table-properties", "text-properties", "drawing-page-properties"})) note_style(node);
    if (!outermost_ && is_whole(node, name)) {
      outermost_ = node;
      tell_whole(node, name);
    }
    tell(node, name);
  }

  void leave(const pugi::xml_node& node) {
    if (node == outermost_) outermost_ = {};
    if (node.type() == pugi::node_element && is_block(local_name(node))) flush();
  }

  void flush() {
    finder_.scan(text_, name_);
    text_.clear();
  }

  static bool is_block(std::string_view name) { return is_one_of(name, {"p", "h"}); }

  /// The style above says that what has it is not shown.
  void note_style(const pugi::xml_node& properties) {
    const bool is_hidden = attribute(properties, "display") == "false" ||
                           attribute(properties, "display") == "none" ||
                           attribute(properties, "visibility") == "hidden";
    if (is_hidden) hidden_.emplace(attribute(properties.parent(), "name"));
  }

  bool has_hidden_style(const pugi::xml_node& node) const {
    const auto style = attribute(node, "style-name");
    return !style.empty() && hidden_.contains(style);
  }

  /// Elements of which all the text is told, once and not again of those within them.
  bool is_whole(const pugi::xml_node& node, std::string_view name) const {
    return is_one_of(name, {"deletion", "annotation", "hidden-text", "hidden-paragraph"}) ||
           (is_one_of(name, {"p", "h", "span"}) && has_hidden_style(node));
  }

  void tell_whole(const pugi::xml_node& node, std::string_view name) {
    if (name == "deletion") {
      const auto text = text_without_signature(node);
      const auto by = text_of(child(child(node, "change-info"), "creator"));
      if (!text.empty()) finder_.add(What::document_deleted_text, name_, signed_text(by, text));
    } else if (name == "annotation") {
      finder_.add(What::document_comment, name_,
                  signed_text(text_of(child(node, "creator")), text_without_signature(node)));
    } else {
      const auto value = attribute(node, "string-value");
      finder_.add(What::hidden_text, name_, value.empty() ? text_of(node) : value);
    }
  }

  void tell(const pugi::xml_node& node, std::string_view name) {
    if (is_one_of(name, {"insertion", "format-change", "cell-content-change", "movement"})) {
      finder_.add(What::document_tracked_change, name_,
                  text_of(child(child(node, "change-info"), "creator")));
    } else if (name == "table" && has_hidden_style(node)) {
      finder_.add(What::hidden_sheet, name_, attribute(node, "name"));
    } else if (name == "page" && has_hidden_style(node)) {
      finder_.add(What::hidden_slide, name_, attribute(node, "name"));
    } else if (is_one_of(name, {"table-row", "table-column"}) &&
               is_one_of(attribute(node, "visibility"), {"collapse", "filter"})) {
      const std::string_view found = name == "table-row" ? "rows" : "columns";
      finder_.add(What::hidden_cells, name_, found, fmt::format("{} {}", name_, found));
    } else if (name == "a") {
      finder_.scan(attribute(node, "href"), name_);
    }
  }

  std::string_view name_;
  Finder& finder_;
  std::string text_;
  pugi::xml_node outermost_;
  std::set<std::string, std::less<>> hidden_;
};

void require_no_password(container::ForeignArchive& archive) {
  if (!archive.has(manifest_name)) return;
  if (archive.read(manifest_name).find("encryption-data") == std::string::npos) return;
  throw Error(Kind::failed, archive.subject(), "is protected by a password", "save a copy of it without one");
}

/// Who commented and changed says nothing; the properties of the whole document go.
void clean_names(const pugi::xml_node& root) {
  walk(
      root,
      [](pugi::xml_node node) {
        if (!is_one_of(local_name(node), {"creator", "creator-initials"})) return;
        while (node.first_child()) node.remove_child(node.first_child());
        node.append_child(pugi::node_pcdata).set_value(nobody.data());
      },
      [](const pugi::xml_node&) {});
}

std::string cleaned_properties(const std::string& xml) {
  const auto document = parsed(xml, std::string(properties_name));
  auto properties = child(document->document_element(), "meta");
  for (auto node = properties.first_child(); node;) {
    const auto next = node.next_sibling();
    if (meaning_of_property(local_name(node))) properties.remove_child(node);
    node = next;
  }
  return written(*document);
}

}  // namespace

bool is_opendocument(container::ForeignArchive& archive) {
  return archive.has("mimetype") && archive.has("content.xml") &&
         archive.read("mimetype").starts_with("application/vnd.oasis.opendocument");
}

void look_into_opendocument(container::ForeignArchive& archive, Finder& finder) {
  require_no_password(archive);
  for (const auto& name : archive.names()) {
    if (name == properties_name) {
      const auto document = parsed(archive.read(name), name);
      look_into_properties(child(document->document_element(), "meta"), finder);
    } else if (is_part(name)) {
      Part(name, finder).look_into(*parsed(archive.read(name), name));
    } else if (name.starts_with("Versions/") && !name.ends_with('/')) {
      finder.add(What::document_earlier_version, name, name);
    } else if (is_picture_member(name)) {
      look_into_picture_member(archive, name, finder);
    }
  }
}

std::map<std::string, std::string> cleaned_opendocument(container::ForeignArchive& archive) {
  require_no_password(archive);
  std::map<std::string, std::string> texts;
  for (const auto& name : archive.names()) {
    if (name == properties_name) {
      texts.emplace(name, cleaned_properties(archive.read(name)));
    } else if (is_part(name)) {
      const auto xml = archive.read(name);
      const auto document = parsed(xml, name);
      if (xml.find("creator") == std::string::npos) continue;
      clean_names(*document);
      texts.emplace(name, written(*document));
    } else if (is_picture_member(name)) {
      clean_picture_member(archive, name, texts);
    }
  }
  return texts;
}

}  // namespace car::privacy

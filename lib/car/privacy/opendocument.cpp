#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/privacy/document_part.hpp>
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

class Part : public DocumentPart {
 public:
  using DocumentPart::DocumentPart;

 private:
  bool is_block(std::string_view element) const override { return is_one_of(element, {"p", "h"}); }

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

  bool is_whole(const pugi::xml_node& node, std::string_view element) const override {
    return is_one_of(element, {"deletion", "annotation", "hidden-text", "hidden-paragraph"}) ||
           (is_one_of(element, {"p", "h", "span"}) && has_hidden_style(node));
  }

  void tell_whole(const pugi::xml_node& node, std::string_view element) override {
    if (element == "deletion") {
      const auto text = text_without_signature(node);
      const auto by = text_of(child(child(node, "change-info"), "creator"));
      if (!text.empty()) finder().add(What::document_deleted_text, name(), signed_text(by, text));
    } else if (element == "annotation") {
      finder().add(What::document_comment, name(),
                   signed_text(text_of(child(node, "creator")), text_without_signature(node)));
    } else {
      const auto value = attribute(node, "string-value");
      finder().add(What::hidden_text, name(), value.empty() ? text_of(node) : value);
    }
  }

  void tell(const pugi::xml_node& node, std::string_view element) override {
    if (is_one_of(element, {"table-properties", "text-properties", "drawing-page-properties"}))
      note_style(node);
    if (is_one_of(element, {"insertion", "format-change", "cell-content-change", "movement"})) {
      finder().add(What::document_tracked_change, name(),
                   text_of(child(child(node, "change-info"), "creator")));
    } else if (element == "table" && has_hidden_style(node)) {
      finder().add(What::hidden_sheet, name(), attribute(node, "name"));
    } else if (element == "page" && has_hidden_style(node)) {
      finder().add(What::hidden_slide, name(), attribute(node, "name"));
    } else if (is_one_of(element, {"table-row", "table-column"}) &&
               is_one_of(attribute(node, "visibility"), {"collapse", "filter"})) {
      const std::string_view found = element == "table-row" ? "rows" : "columns";
      finder().add(What::hidden_cells, name(), found, fmt::format("{} {}", name(), found));
    } else if (element == "a") {
      finder().scan(attribute(node, "href"), name());
    }
  }

  std::set<std::string, std::less<>> hidden_;
};

void require_no_password(container::ForeignArchive& archive) {
  if (!archive.has(manifest_name)) return;
  if (archive.read(manifest_name).find("encryption-data") == std::string::npos) return;
  throw Error(Kind::failed, archive.subject(), "is protected by a password", "save a copy of it without one");
}

/// Who commented and changed says nothing; the properties of the whole document go.
void clean_names(const pugi::xml_node& root) {
  walk(root, [](pugi::xml_node node) {
    if (!is_one_of(local_name(node), {"creator", "creator-initials"})) return;
    while (node.first_child()) node.remove_child(node.first_child());
    node.append_child(pugi::node_pcdata).set_value(nobody.data());
  });
}

std::string cleaned_properties(const std::string& xml) {
  const auto document = parsed(xml, std::string(properties_name));
  drop_children(child(document->document_element(), "meta"),
                [](std::string_view property) { return meaning_of_property(property).has_value(); });
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

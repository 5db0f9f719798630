#include <fmt/core.h>

#include <algorithm>
#include <car/privacy/document_part.hpp>
#include <car/privacy/documents.hpp>
#include <car/privacy/finder.hpp>
#include <car/privacy/markup.hpp>
#include <car/privacy/office.hpp>
#include <car/privacy/scan.hpp>
#include <initializer_list>
#include <optional>

namespace car::privacy {

namespace {

constexpr std::string_view application_properties = "docProps/app.xml";
constexpr std::string_view custom_properties = "docProps/custom.xml";

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The properties that every document has. Programs that use Windows' library for packages name them anew
/// each time.
bool is_core(std::string_view name) { return name == "docProps/core.xml" || name.ends_with(".psmdcp"); }

/// What a property of `docProps/core.xml` or `app.xml` reveals by being there.
std::optional<What> meaning_of_property(std::string_view name) {
  if (is_one_of(name, {"creator", "lastModifiedBy"})) return What::document_author;
  if (is_one_of(name, {"Company", "Manager"})) return What::document_organisation;
  return std::nullopt;
}

void look_into_properties(const pugi::xml_node& properties, std::string_view place, Finder& finder) {
  for (const auto& property : properties.children()) {
    const auto text = text_of(property);
    if (const auto what = meaning_of_property(local_name(property))) {
      finder.add(*what, place, text);
    } else {
      finder.scan(text, place);
    }
  }
}

void look_into_custom_properties(const pugi::xml_node& properties, std::string_view place, Finder& finder) {
  for (const auto& property : properties.children()) {
    finder.add(What::document_property, place,
               shortened(fmt::format("{}: {}", attribute(property, "name"), text_of(property))));
  }
}

/// Elements whose text is one piece, so that a number is found though its digits are formatted apart:
/// paragraphs of Word and PowerPoint, shared and inline strings, values and comments of Excel.
bool is_on(std::string_view value) { return !is_one_of(value, {"0", "false", "off"}); }

bool is_hidden_run(const pugi::xml_node& run) {
  const auto vanish = child(child(run, "rPr"), "vanish");
  return vanish && is_on(attribute(vanish, "val"));
}

/// Elements by which Word, Excel and PowerPoint list who commented or changed.
bool is_person(std::string_view name) { return is_one_of(name, {"person", "cmAuthor", "author"}); }

bool is_change(std::string_view name) {
  return is_one_of(name, {"ins", "moveTo", "cellIns", "cellDel", "cellMerge"}) || name.ends_with("Change");
}

class Part : public DocumentPart {
 public:
  using DocumentPart::DocumentPart;

  void look_into(const pugi::xml_node& root) {
    if (local_name(root.first_child()) == "sld" && !is_on(attribute(root.first_child(), "show")))
      finder().add(What::hidden_slide, name(), name());
    DocumentPart::look_into(root);
  }

 private:
  bool is_block(std::string_view element) const override {
    return is_one_of(element, {"p", "si", "is", "v", "text", "tc"});
  }

  bool is_whole(const pugi::xml_node&, std::string_view element) const override {
    return is_one_of(element, {"del", "moveFrom", "comment", "threadedComment", "cm", "author"});
  }

  void tell_whole(const pugi::xml_node& node, std::string_view element) override {
    const auto by = attribute(node, "author");
    const auto text = text_of(node);
    if (element == "del" || element == "moveFrom") {
      if (!text.empty()) finder().add(What::document_deleted_text, name(), signed_text(by, text));
    } else if (element == "author") {
      tell_author(text);
    } else {
      finder().add(What::document_comment, name(), signed_text(by, text));
    }
  }

  void tell(const pugi::xml_node& node, std::string_view element) override {
    if (is_change(element) && !attribute(node, "author").empty()) {
      finder().add(What::document_tracked_change, name(), attribute(node, "author"));
    } else if (is_person(element)) {
      for (const auto* word : {"author", "displayName", "name"}) tell_author(attribute(node, word));
    } else if (element == "r" && is_hidden_run(node)) {
      finder().add(What::hidden_text, name(), text_of(node));
    } else if (element == "sheet" && is_one_of(attribute(node, "state"), {"hidden", "veryHidden"})) {
      finder().add(What::hidden_sheet, name(), attribute(node, "name"));
    } else if ((element == "row" || element == "col") &&
               is_one_of(attribute(node, "hidden"), {"1", "true"})) {
      finder().add(What::hidden_cells, name(), element == "row" ? "rows" : "columns",
                   fmt::format("{}{}", name(), element));
    }
  }

  void tell_author(std::string_view author) {
    if (author != nobody) finder().add(What::document_author, name(), author);
  }
};

bool is_part(std::string_view name) {
  const auto begins = [&](std::string_view folder) { return name.starts_with(folder); };
  return name.ends_with(".xml") &&
         (begins("word/") || begins("xl/") || begins("ppt/") || begins("customXml/")) &&
         name.find("/theme/") == std::string_view::npos;
}

/// Puts nobody in place of whoever commented or changed; returns whether there was somebody.
bool clean_names(const pugi::xml_node& root) {
  bool has_changed = false;
  const auto clear = [&](auto named) {
    if (*named.value() == '\0' || named.value() == nobody) return;
    named.set_value(nobody.data());
    has_changed = true;
  };
  walk(root, [&](const pugi::xml_node& node) {
    const auto name = local_name(node);
    for (const auto& one : node.attributes()) {
      const auto word = local_name(one.name());
      const bool is_name = is_one_of(word, {"displayName", "name", "userId"}) && is_person(name);
      if (is_name || is_one_of(word, {"author", "initials"})) clear(one);
    }
    if (node.type() == pugi::node_pcdata && local_name(node.parent()) == "author") clear(node);
  });
  return has_changed;
}

}  // namespace

bool is_office(const container::ForeignArchive& archive) {
  return archive.has("[Content_Types].xml") && archive.has("_rels/.rels");
}

void look_into_office(container::ForeignArchive& archive, Finder& finder) {
  for (const auto& name : archive.names()) {
    if (is_core(name) || name == application_properties) {
      look_into_properties(parsed(archive.read(name), name)->document_element(), name, finder);
    } else if (name == custom_properties) {
      look_into_custom_properties(parsed(archive.read(name), name)->document_element(), name, finder);
    } else if (is_part(name)) {
      Part(name, finder).look_into(*parsed(archive.read(name), name));
    } else if (name.ends_with(".rels")) {
      finder.scan(archive.read(name), name);
    } else if (name.find("/embeddings/") != std::string::npos && !name.ends_with('/')) {
      finder.add(What::document_attachment, name, name);
    } else if (is_picture_member(name)) {
      look_into_picture_member(archive, name, finder);
    }
  }
}

std::map<std::string, std::string> cleaned_office(container::ForeignArchive& archive) {
  std::map<std::string, std::string> texts;
  for (const auto& name : archive.names()) {
    if (is_core(name) || is_one_of(name, {application_properties, custom_properties})) {
      const auto xml = parsed(archive.read(name), name);
      drop_children(xml->document_element(), [&](std::string_view property) {
        return name == custom_properties || meaning_of_property(property).has_value();
      });
      texts.emplace(name, written(*xml));
    } else if (is_part(name)) {
      const auto xml = parsed(archive.read(name), name);
      if (clean_names(*xml)) texts.emplace(name, written(*xml));
    } else if (is_picture_member(name)) {
      clean_picture_member(archive, name, texts);
    }
  }
  return texts;
}

}  // namespace car::privacy

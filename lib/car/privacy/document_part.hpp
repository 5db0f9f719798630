#pragma once

#include <car/privacy/finder.hpp>
#include <car/privacy/markup.hpp>
#include <string>
#include <string_view>

// Included by the files of privacy alone.

namespace car::privacy {

/// Goes through the XML of one part of a document: the text of each block is scanned for people, and what its
/// elements mean is told by whoever knows the format.
class DocumentPart {
 public:
  DocumentPart(std::string_view name, Finder& finder) : name_(name), finder_(finder) {}
  virtual ~DocumentPart() = default;
  DocumentPart(const DocumentPart&) = delete;
  DocumentPart& operator=(const DocumentPart&) = delete;

  void look_into(const pugi::xml_node& root);

 protected:
  std::string_view name() const { return name_; }
  Finder& finder() { return finder_; }

 private:
  /// Whether text before and behind such an element is not to be read together.
  virtual bool is_block(std::string_view element) const = 0;
  /// Elements of which all the text is told, once and not again of those within them.
  virtual bool is_whole(const pugi::xml_node& node, std::string_view element) const = 0;
  virtual void tell_whole(const pugi::xml_node& node, std::string_view element) = 0;
  /// Told of every element, before those within it.
  virtual void tell(const pugi::xml_node& node, std::string_view element) = 0;

  void enter(const pugi::xml_node& node);
  void leave(const pugi::xml_node& node);
  void flush();

  std::string_view name_;
  Finder& finder_;
  std::string text_;
  pugi::xml_node outermost_;
};

}  // namespace car::privacy

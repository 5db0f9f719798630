#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/inflate.hpp>
#include <car/privacy/documents.hpp>
#include <car/privacy/finder.hpp>
#include <car/privacy/markup.hpp>
#include <car/privacy/pdf.hpp>
#include <car/privacy/pdf_file.hpp>
#include <car/privacy/pdf_text.hpp>
#include <car/privacy/photograph.hpp>
#include <car/privacy/picture.hpp>
#include <car/privacy/scan.hpp>
#include <exception>
#include <functional>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace car::privacy {

namespace {

/// No more of what is compressed in a PDF is unpacked at once.
constexpr std::size_t most_metadata = 16 * 1024 * 1024;

/// The filter by which a stream is packed (ISO 32000-1, 7.4), empty for none; nothing when there are several.
std::optional<std::string> filter_of(const PdfObject& dictionary) {
  const auto filter = dictionary["/Filter"];
  if (!filter.is_array()) return filter.text();
  const auto filters = filter.items();
  if (filters.size() > 1) return std::nullopt;
  return filters.empty() ? std::string() : filters.front().text();
}

/// What a stream says; nothing when it is damaged, is more than can be looked at, or is packed in another way
/// than streams of text mostly are.
std::optional<std::string> unpacked(const PdfObject& stream) {
  const auto dictionary = stream.dictionary();
  const auto filter = filter_of(dictionary);
  if (filter == "FlateDecode" && dictionary["/DecodeParms"].is_null())
    return container::inflated(stream.packed(), most_metadata);
  if (filter != "") return std::nullopt;
  auto text = stream.packed();
  if (text.size() > most_metadata) return std::nullopt;
  return text;
}

/// A photograph (`/DCTDecode` and nothing else) as it lies in the PDF; nothing when the object is none.
std::optional<std::string> photograph_in(const PdfObject& object) {
  if (!object.is_stream()) return std::nullopt;
  const auto dictionary = object.dictionary();
  if (dictionary["/Subtype"].text() != "Image" || filter_of(dictionary) != "DCTDecode") return std::nullopt;
  auto bytes = object.packed();
  if (picture_of(bytes) != Picture::jpeg) return std::nullopt;
  return bytes;
}

/// Calls `see` with each page's number and each annotation on it, but those that only link or belong to a
/// form.
void for_each_comment(const PdfFile& pdf, const std::function<void(std::size_t, PdfObject&)>& see) {
  std::size_t number = 0;
  for (const auto& page : pdf.pages()) {
    ++number;
    for (auto& annotation : page["/Annots"].items()) {
      if (!annotation.is_dictionary()) continue;
      const auto kind = annotation["/Subtype"].text();
      if (kind != "Widget" && kind != "Popup") see(number, annotation);
    }
  }
}

void look_into_properties(const PdfFile& pdf, Finder& finder) {
  constexpr std::string_view place = "Info";
  const auto properties = pdf.trailer()["/Info"];
  for (const auto& key : properties.keys()) {
    const auto text = properties[key.c_str()].text();
    if (key == "/Author") {
      finder.add(What::document_author, place, text);
    } else if (key == "/Company" || key == "/Manager") {
      finder.add(What::document_organisation, place, text);
    } else {
      finder.scan(text, place);
    }
  }
}

/// XMP (ISO 16684-1) of the whole document: what the properties say, in XML.
void look_into_xmp(const PdfFile& pdf, Finder& finder) {
  constexpr std::string_view place = "XMP";
  const auto metadata = pdf.root()["/Metadata"];
  if (!metadata.is_stream()) return;
  const auto xml = unpacked(metadata);
  if (!xml) return finder.leave_out("its XMP", Unread::Why::damaged);
  const auto document = parsed(*xml, finder.file());
  walk(
      *document,
      [&](const pugi::xml_node& node) {
        if (local_name(node) == "creator") finder.add(What::document_author, place, trimmed(text_of(node)));
        finder.scan(node.value(), place);
      },
      [](const pugi::xml_node&) {});
}

void look_into_comments(const PdfFile& pdf, Finder& finder) {
  for_each_comment(pdf, [&](std::size_t page, const PdfObject& annotation) {
    const auto place = fmt::format("page {}", page);
    const auto by = annotation["/T"].text();
    const auto text = annotation["/Contents"].text();
    if (annotation["/Subtype"].text() == "Link") {
      finder.scan(annotation["/A"]["/URI"].text(), place);
    } else if (!text.empty() || !by.empty()) {
      finder.add(What::document_comment, place, signed_text(by, text), fmt::format("{}: {}", by, text));
      finder.scan(text, place);
    }
  });
}

/// Whether bytes other than white space follow the last end of the PDF: an update that was cut off, mostly.
bool has_more_behind(std::string_view bytes) {
  constexpr std::string_view end = "%%EOF";
  const auto at = bytes.rfind(end);
  return at == std::string_view::npos || !trimmed(bytes.substr(at + end.size())).empty();
}

/// A PDF without a table that leads to its objects is put together again from what is found in it: that may
/// be less than there was.
void tell_whether_damaged(PdfFile& pdf, std::string_view bytes, Finder& finder) {
  const auto warnings = pdf.take_warnings();
  const bool is_rebuilt = std::any_of(warnings.begin(), warnings.end(), [](const std::string& warning) {
    return warning.find("reconstruct") != std::string::npos;
  });
  if (is_rebuilt || has_more_behind(bytes))
    finder.leave_out("a part of this PDF, which is damaged: the rest was looked into", Unread::Why::damaged);
}

/// The names in a name tree (ISO 32000-1, 7.9.6). A node to which a circle leads back is seen once.
std::set<std::string> names_in(PdfObject tree) {
  std::set<std::string> names;
  std::set<PdfObjectId> seen;
  std::vector<PdfObject> nodes;
  nodes.push_back(std::move(tree));
  while (!nodes.empty()) {
    const auto node = std::move(nodes.back());
    nodes.pop_back();
    if (node.id() != PdfObjectId() && !seen.insert(node.id()).second) continue;
    const auto leaves = node["/Names"].items();
    for (std::size_t i = 0; i + 1 < leaves.size(); i += 2) names.insert(leaves[i].text());
    for (auto& kid : node["/Kids"].items()) nodes.push_back(std::move(kid));
  }
  return names;
}

void look_into_attachments(const PdfFile& pdf, Finder& finder) {
  for (const auto& name : names_in(pdf.root()["/Names"]["/EmbeddedFiles"]))
    finder.add(What::document_attachment, "attachments", name);
}

/// What was saved again and again by adding to it ends as many times in `startxref`; a PDF made to be shown
/// while it loads has one more.
void count_versions(const PdfFile& pdf, std::string_view bytes, Finder& finder) {
  constexpr std::string_view end = "startxref";
  std::size_t count = 0;
  for (auto at = bytes.find(end); at != std::string_view::npos; at = bytes.find(end, at + end.size()))
    ++count;
  if (pdf.is_linearized() && count > 0) --count;
  if (count > 1) finder.add(What::document_earlier_version, "", counted(count - 1, "earlier version"));
}

void look_into_photographs(const PdfFile& pdf, Finder& finder) {
  pdf.for_each_object([&](const PdfObject& object) {
    const auto photograph = photograph_in(object);
    if (!photograph) return;
    try {
      look_into_photograph(*photograph, fmt::format("picture {}", object.id().number), finder);
    } catch (const std::exception& problem) {
      finder.leave_out(fmt::format("a picture in it ({})", problem.what()), Unread::Why::damaged);
    }
  });
}

void clean_photograph(PdfObject& object) {
  const auto photograph = photograph_in(object);
  if (!photograph) return;
  // How a picture in a PDF is turned, the PDF says.
  const auto cleaned = cleaned_picture(*photograph, 1, "a picture in it");
  if (cleaned != *photograph) object.replace_packed(cleaned);
}

void clean(PdfFile& pdf) {
  pdf.trailer().remove("/Info");
  pdf.for_each_object([](PdfObject& object) {
    auto dictionary = object.dictionary();
    for (const char* key : {"/Metadata", "/PieceInfo", "/LastModified"}) dictionary.remove(key);
    clean_photograph(object);
  });
  for_each_comment(pdf, [](std::size_t, PdfObject& annotation) { annotation.remove("/T"); });
}

}  // namespace

void look_into_pdf(std::string_view bytes, Finder& finder, const std::string& program) {
  PdfFile pdf(bytes, finder.file());
  look_into_properties(pdf, finder);
  look_into_xmp(pdf, finder);
  look_into_comments(pdf, finder);
  look_into_attachments(pdf, finder);
  look_into_photographs(pdf, finder);
  count_versions(pdf, bytes, finder);
  tell_whether_damaged(pdf, bytes, finder);
  look_into_pdf_text(bytes, finder, program);
}

std::vector<std::string> read_pdf(
    std::string_view bytes, const std::string& subject,
    const std::function<void(PdfContent content, std::string_view text, std::string_view place)>& see,
    const std::string& program) {
  std::vector<std::string> unread;
  PdfFile pdf(bytes, subject);
  see(PdfContent::text, pdf.described(), "its objects");
  pdf.for_each_object([&](const PdfObject& object) {
    // What leads to the objects holds numbers alone.
    if (!object.is_stream() || object.dictionary()["/Type"].text() == "XRef") return;
    const auto place = fmt::format("object {}", object.id().number);
    if (object.dictionary()["/Subtype"].text() == "Image") {
      see(PdfContent::bytes, object.packed(), place);
    } else if (const auto text = unpacked(object)) {
      see(is_utf8(*text) ? PdfContent::text : PdfContent::bytes, *text, place);
    } else {
      unread.push_back(place);
    }
  });
  const auto pages = text_of_pdf(bytes, program);
  if (!pages.is_whole) unread.emplace_back("the text of its pages");
  std::size_t number = 0;
  for (const auto& page : split(pages.text, '\f'))
    see(PdfContent::text, page, fmt::format("page {}", ++number));
  return unread;
}

std::string cleaned_pdf(std::string_view bytes, const std::string& subject) {
  PdfFile pdf(bytes, subject);
  if (pdf.is_encrypted()) {
    throw Error(Kind::answer_no, subject, "is protected against changes",
                "save a copy of it without protection, in the program that made it");
  }
  clean(pdf);
  return pdf.written();
}

}  // namespace car::privacy

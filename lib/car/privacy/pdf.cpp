#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/privacy/documents.hpp>
#include <car/privacy/finder.hpp>
#include <car/privacy/markup.hpp>
#include <car/privacy/pdf.hpp>
#include <car/privacy/pdf_text.hpp>
#include <car/privacy/photograph.hpp>
#include <car/privacy/picture.hpp>
#include <car/privacy/scan.hpp>
#include <exception>
#include <functional>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

namespace car::privacy {

namespace {

/// No more of what is compressed in a PDF is unpacked at once.
constexpr std::size_t most_metadata = 16 * 1024 * 1024;

std::unique_ptr<QPDF> opened(std::string_view bytes, const std::string& subject) {
  auto pdf = std::make_unique<QPDF>();
  pdf->setSuppressWarnings(true);
  try {
    pdf->processMemoryFile("", bytes.data(), bytes.size());
  } catch (const QPDFExc& problem) {
    if (problem.getErrorCode() == qpdf_e_password) {
      throw Error(Kind::failed, subject, "is protected by a password", "save a copy of it without one");
    }
    throw Error(Kind::failed, subject,
                fmt::format("the PDF is damaged ({})", printable(problem.getMessageDetail())),
                "open it in the program that made it, and save it again");
  }
  return pdf;
}

/// Takes what is unpacked, up to a limit.
class Unpacked : public Pipeline {
 public:
  Unpacked() : Pipeline("unpacked", nullptr) {}

  void write(const unsigned char* data, std::size_t size) override {
    if (text_.size() + size > most_metadata) throw std::length_error("more than can be looked at");
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): qpdf counts in unsigned bytes.
    text_.append(reinterpret_cast<const char*>(data), size);
  }
  void finish() override {}
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

std::string text_of(QPDFObjectHandle value) {
  if (value.isString()) return value.getUTF8Value();
  return value.isName() ? value.getName().substr(1) : std::string();
}

std::string_view view_of(const std::shared_ptr<Buffer>& buffer) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): qpdf counts in unsigned bytes.
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// A photograph (`/DCTDecode` and nothing else) as it lies in the PDF; nothing when the object is none.
std::shared_ptr<Buffer> photograph_in(QPDFObjectHandle object) {
  if (!object.isStream() || !object.getDict().getKey("/Subtype").isNameAndEquals("/Image")) return nullptr;
  auto filter = object.getDict().getKey("/Filter");
  if (filter.isArray() && filter.getArrayNItems() == 1) filter = filter.getArrayItem(0);
  if (!filter.isNameAndEquals("/DCTDecode")) return nullptr;
  auto raw = object.getRawStreamData();
  return picture_of(view_of(raw)) == Picture::jpeg ? raw : nullptr;
}

/// Calls `see` with each page's number and each annotation on it, but those that only link or belong to a
/// form.
void for_each_comment(QPDF& pdf, const std::function<void(std::size_t, QPDFObjectHandle)>& see) {
  std::size_t number = 0;
  for (auto page : pdf.getAllPages()) {
    ++number;
    auto annotations = page.getKey("/Annots");
    if (!annotations.isArray()) continue;
    for (auto annotation : annotations.getArrayAsVector()) {
      if (!annotation.isDictionary()) continue;
      const auto kind = text_of(annotation.getKey("/Subtype"));
      if (kind != "Widget" && kind != "Popup") see(number, annotation);
    }
  }
}

void look_into_properties(QPDF& pdf, Finder& finder) {
  constexpr std::string_view place = "Info";
  auto properties = pdf.getTrailer().getKey("/Info");
  if (!properties.isDictionary()) return;
  for (const auto& [key, value] : properties.getDictAsMap()) {
    const auto text = text_of(value);
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
void look_into_xmp(QPDF& pdf, Finder& finder) {
  constexpr std::string_view place = "XMP";
  auto metadata = pdf.getRoot().getKey("/Metadata");
  if (!metadata.isStream()) return;
  Unpacked xml;
  bool is_filtered = false;
  if (!metadata.pipeStreamData(&xml, &is_filtered, 0, qpdf_dl_generalized, true))
    return finder.leave_out("its XMP", Unread::Why::damaged);
  const auto document = parsed(xml.text(), finder.file());
  walk(
      *document,
      [&](const pugi::xml_node& node) {
        if (local_name(node) == "creator")
          finder.add(What::document_author, place, trimmed(privacy::text_of(node)));
        finder.scan(node.value(), place);
      },
      [](const pugi::xml_node&) {});
}

void look_into_comments(QPDF& pdf, Finder& finder) {
  for_each_comment(pdf, [&](std::size_t page, QPDFObjectHandle annotation) {
    const auto place = fmt::format("page {}", page);
    const auto by = text_of(annotation.getKey("/T"));
    const auto text = text_of(annotation.getKey("/Contents"));
    if (text_of(annotation.getKey("/Subtype")) == "Link") {
      finder.scan(text_of(annotation.getKey("/A").isDictionary() ? annotation.getKey("/A").getKey("/URI")
                                                                 : QPDFObjectHandle::newNull()),
                  place);
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
void tell_whether_damaged(QPDF& pdf, std::string_view bytes, Finder& finder) {
  const auto warnings = pdf.getWarnings();
  const bool is_rebuilt = std::any_of(warnings.begin(), warnings.end(), [](const QPDFExc& warning) {
    return warning.getMessageDetail().find("reconstruct") != std::string::npos;
  });
  if (is_rebuilt || has_more_behind(bytes))
    finder.leave_out("a part of this PDF, which is damaged: the rest was looked into", Unread::Why::damaged);
}

void look_into_attachments(QPDF& pdf, Finder& finder) {
  QPDFEmbeddedFileDocumentHelper files(pdf);
  for (const auto& [name, file] : files.getEmbeddedFiles())
    finder.add(What::document_attachment, "attachments", name);
}

/// What was saved again and again by adding to it ends as many times in `startxref`; a PDF made to be shown
/// while it loads has one more.
void count_versions(QPDF& pdf, std::string_view bytes, Finder& finder) {
  constexpr std::string_view end = "startxref";
  std::size_t count = 0;
  for (auto at = bytes.find(end); at != std::string_view::npos; at = bytes.find(end, at + end.size()))
    ++count;
  if (pdf.isLinearized() && count > 0) --count;
  if (count > 1) finder.add(What::document_earlier_version, "", counted(count - 1, "earlier version"));
}

void look_into_photographs(QPDF& pdf, Finder& finder) {
  for (const auto& object : pdf.getAllObjects()) {
    const auto photograph = photograph_in(object);
    if (!photograph) continue;
    try {
      look_into_photograph(view_of(photograph), fmt::format("picture {}", object.getObjectID()), finder);
    } catch (const std::exception& problem) {
      finder.leave_out(fmt::format("a picture in it ({})", problem.what()), Unread::Why::damaged);
    }
  }
}

void clean_photograph(QPDFObjectHandle object) {
  const auto photograph = photograph_in(object);
  if (!photograph) return;
  const auto bytes = view_of(photograph);
  // How a picture in a PDF is turned, the PDF says.
  const auto cleaned = cleaned_picture(bytes, 1, "a picture in it");
  if (cleaned != bytes) {
    object.replaceStreamData(cleaned, object.getDict().getKey("/Filter"),
                             object.getDict().getKey("/DecodeParms"));
  }
}

void clean(QPDF& pdf) {
  pdf.getTrailer().removeKey("/Info");
  for (auto object : pdf.getAllObjects()) {
    auto dictionary = object.isStream() ? object.getDict() : object;
    if (!dictionary.isDictionary()) continue;
    dictionary.removeKey("/Metadata");
    dictionary.removeKey("/PieceInfo");
    dictionary.removeKey("/LastModified");
    clean_photograph(object);
  }
  for_each_comment(pdf, [](std::size_t, QPDFObjectHandle annotation) { annotation.removeKey("/T"); });
}

}  // namespace

void look_into_pdf(std::string_view bytes, Finder& finder, const std::string& program) {
  const auto pdf = opened(bytes, finder.file());
  look_into_properties(*pdf, finder);
  look_into_xmp(*pdf, finder);
  look_into_comments(*pdf, finder);
  look_into_attachments(*pdf, finder);
  look_into_photographs(*pdf, finder);
  count_versions(*pdf, bytes, finder);
  tell_whether_damaged(*pdf, bytes, finder);
  look_into_pdf_text(bytes, finder, program);
}

std::string cleaned_pdf(std::string_view bytes, const std::string& subject) {
  const auto pdf = opened(bytes, subject);
  if (pdf->isEncrypted()) {
    throw Error(Kind::answer_no, subject, "is protected against changes",
                "save a copy of it without protection, in the program that made it");
  }
  clean(*pdf);
  QPDFWriter writer(*pdf);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.write();
  return std::string(view_of(writer.getBufferSharedPointer()));
}

}  // namespace car::privacy

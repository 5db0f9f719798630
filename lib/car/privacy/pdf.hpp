#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace car::privacy {

class Finder;

/// Where pdftotext(1) of Poppler lies: the one place it is ever run from, whatever PATH says. It is a program
/// of its own so that a PDF that breaks it breaks nothing else.
inline constexpr const char* pdf_text_program = "/usr/bin/pdftotext";

/// What a PDF (ISO 32000) says beside its pages: author and other properties, XMP, comments, attached files,
/// earlier versions, and what its photographs tell; and who is named in the text of its pages, which
/// `program` reads. Where that is not installed, the text is said to be left out. Throws std::exception when
/// it cannot be read.
void look_into_pdf(std::string_view bytes, Finder& finder, const std::string& program = pdf_text_program);

/// Whether what `read_pdf` hands on is text, or bytes of a picture, font or the like.
enum class PdfContent { text, bytes };

/// Hands all that stands in a PDF to `see`: what its objects say, its streams unpacked, and the text of its
/// pages, each with its place. Returns what could not be read, empty when all was. Throws std::exception when
/// it cannot be read at all.
std::vector<std::string> read_pdf(
    std::string_view bytes, const std::string& subject,
    const std::function<void(PdfContent content, std::string_view text, std::string_view place)>& see,
    const std::string& program = pdf_text_program);

/// A copy without properties, XMP, the names of who commented, earlier versions, and what photographs tell.
/// Comments themselves, attached files and pages stay as they are. Throws Error(failed) about `subject` when
/// it is damaged, and Error(answer_no) when it is protected.
std::string cleaned_pdf(std::string_view bytes, const std::string& subject);

}  // namespace car::privacy

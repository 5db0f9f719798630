#include <array>
#include <car/privacy/disclosure.hpp>

namespace car::privacy {

namespace {

struct Description {
  std::string_view name;
  std::string_view title;
  std::string_view hint;
};

constexpr std::string_view blacken = "Take it out or blacken it, unless it is meant to be read.";
constexpr std::string_view scrub =
    "'car scrub FILE' makes a copy without it; with --replace it takes its place.";

/// In the order of `What`.
constexpr std::array<Description, 20> all = {{
    {"e-mail-address", "e-mail address", blacken},
    {"telephone-number", "telephone number", blacken},
    {"card-number", "number of a library card",
     "Take it out or blacken it: who borrowed what is for nobody else to know."},
    {"photograph-position", "where the photograph was taken", scrub},
    {"photograph-owner", "who made the photograph, or owns the camera", scrub},
    {"photograph-serial-number", "serial number of the camera", scrub},
    {"photograph-person", "person named in the photograph", scrub},
    {"photograph-trailer", "something behind the picture, such as a short film", scrub},
    {"document-author", "author of the document", scrub},
    {"document-organisation", "organisation of the document", scrub},
    {"document-property", "property of the document", scrub},
    {"document-comment", "comment",
     "Delete the comments in the program that made it, and file that with 'car replace'; 'car scrub FILE' "
     "takes "
     "only the names off them."},
    {"document-deleted-text", "deleted text that is still in the document",
     "Accept or reject all changes in Word or LibreOffice, and file that with 'car replace'."},
    {"document-tracked-change", "tracked change",
     "Accept or reject all changes in Word or LibreOffice, and file that with 'car replace'."},
    {"document-earlier-version", "earlier version of the document",
     "'car scrub FILE' makes a PDF without it; in LibreOffice delete it under File, Versions."},
    {"document-attachment", "file within the document",
     "Take it out in the program that made the document, unless it is meant to be read."},
    {"hidden-sheet", "hidden sheet",
     "Show the sheet in Excel or LibreOffice, and delete it if nobody is to see it."},
    {"hidden-slide", "hidden slide", "Show the slide, and delete it if nobody is to see it."},
    {"hidden-cells", "hidden rows or columns",
     "Show them in Excel or LibreOffice, and delete them if nobody is to see them."},
    {"hidden-text", "hidden text",
     "Show hidden text in Word or LibreOffice, and delete it if nobody is to see it."},
}};

const Description& description_of(What what) { return all.at(static_cast<std::size_t>(what)); }

}  // namespace

std::string_view name_of(What what) { return description_of(what).name; }

std::string_view title_of(What what) { return description_of(what).title; }

std::string_view hint_of(What what) { return description_of(what).hint; }

}  // namespace car::privacy

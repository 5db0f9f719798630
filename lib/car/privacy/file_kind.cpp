#include <algorithm>
#include <array>
#include <car/privacy/file_kind.hpp>

namespace car::privacy {

namespace {

using namespace std::string_view_literals;

/// Bytes by which files of a kind are known, and where they stand.
struct Mark {
  std::size_t at;
  std::string_view bytes;
  FileKind kind;
};

/// The first that fits counts.
constexpr auto marks = std::to_array<Mark>({
    {0, "\xFF\xD8\xFF"sv, FileKind::photograph},
    {0, "\x89PNG\r\n\x1a\n"sv, FileKind::photograph},
    {0, "II*\0"sv, FileKind::photograph},
    {0, "MM\0*"sv, FileKind::photograph},
    {8, "WEBP"sv, FileKind::photograph},
    {4, "ftypheic"sv, FileKind::photograph},
    {4, "ftypheix"sv, FileKind::photograph},
    {4, "ftypmif1"sv, FileKind::photograph},
    {4, "ftypavif"sv, FileKind::photograph},
    {4, "ftyp"sv, FileKind::recording},
    {4, "moov"sv, FileKind::recording},
    {8, "AVI "sv, FileKind::recording},
    {8, "WAVE"sv, FileKind::recording},
    {0, "ID3"sv, FileKind::recording},
    {0, "\xFF\xFB"sv, FileKind::recording},
    {0, "\xFF\xF3"sv, FileKind::recording},
    {0, "OggS"sv, FileKind::recording},
    {0, "fLaC"sv, FileKind::recording},
    {0, "\x1A\x45\xDF\xA3"sv, FileKind::recording},
    {0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv, FileKind::recording},
    {0, "PK\x03\x04"sv, FileKind::archive},
    {0, "PK\x05\x06"sv, FileKind::archive},
    {0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, FileKind::old_office},
    {0, "{\\rtf"sv, FileKind::rich_text},
    {0, "\xFF\xFE"sv, FileKind::wide_text},
    {0, "\xFE\xFF"sv, FileKind::wide_text},
});

/// Bytes that no text has: controls but tab, line ends, form feed and escape.
bool is_binary(char c) {
  return static_cast<unsigned char>(c) < 0x20 && "\t\n\v\f\r\x1b"sv.find(c) == std::string_view::npos;
}

}  // namespace

FileKind kind_of(std::string_view beginning) {
  beginning = beginning.substr(0, telling_bytes);
  // ISO 32000, annex H: the header of a PDF may stand anywhere in the first 1024 bytes.
  if (beginning.substr(0, 1024).find("%PDF-") != std::string_view::npos) return FileKind::pdf;
  for (const auto& mark : marks) {
    if (beginning.size() >= mark.at && beginning.substr(mark.at).starts_with(mark.bytes)) return mark.kind;
  }
  return std::any_of(beginning.begin(), beginning.end(), is_binary) ? FileKind::unknown : FileKind::text;
}

bool is_read(FileKind kind) {
  return kind != FileKind::old_office && kind != FileKind::recording && kind != FileKind::unknown;
}

std::string_view title_of(FileKind kind) {
  switch (kind) {
    case FileKind::old_office:
      return "a document of Office before 2007, or one with a password";
    case FileKind::recording:
      return "a recording";
    case FileKind::archive:
      return "an archive";
    case FileKind::rich_text:
      return "a document in RTF";
    case FileKind::photograph:
      return "a photograph";
    case FileKind::pdf:
      return "a PDF";
    case FileKind::text:
    case FileKind::wide_text:
      return "text";
    case FileKind::unknown:
      break;
  }
  return "a file of a kind that car does not know";
}

}  // namespace car::privacy

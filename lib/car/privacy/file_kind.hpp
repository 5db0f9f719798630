#pragma once

#include <cstdint>
#include <string_view>

namespace car::privacy {

/// What a file is, as far as it matters for reading it.
enum class FileKind : std::uint8_t {
  text,        ///< UTF-8, or any other in which ASCII is ASCII
  wide_text,   ///< UTF-16 with its mark
  rich_text,   ///< RTF
  photograph,  ///< JPEG, PNG, TIFF, WebP, HEIC
  pdf,
  archive,  ///< a zip: perhaps a document of Office or OpenDocument
  old_office,
  recording,
  unknown,
};

/// So many bytes tell what a file is.
inline constexpr std::size_t telling_bytes = 4096;

/// What the file that begins with `beginning` is. Its name does not matter.
FileKind kind_of(std::string_view beginning);

/// Whether car looks into such files.
bool is_read(FileKind kind);

/// `a recording`: what to call one that is not looked into.
std::string_view title_of(FileKind kind);

}  // namespace car::privacy

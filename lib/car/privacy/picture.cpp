#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/container/zip_writer.hpp>
#include <car/privacy/picture.hpp>
#include <utility>

namespace car::privacy {

namespace {

using namespace std::string_view_literals;

constexpr auto png_signature = "\x89PNG\r\n\x1a\n"sv;

/// A picture without what is said about it, and where it ends in the bytes it was read from.
struct Bare {
  std::string bytes;
  std::size_t end = 0;
};

Error damaged(const std::string& subject) {
  return {Kind::failed, subject, "the picture is damaged: it is cut off or not formed as it must be",
          "open it in a program for pictures, and save it again"};
}

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < size; ++i) value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

std::string big_endian(std::uint32_t value, std::size_t size) {
  std::string bytes(size, '\0');
  for (std::size_t i = size; i > 0; --i, value >>= 8U) bytes[i - 1] = static_cast<char>(value & 0xFFU);
  return bytes;
}

bool says_something(int orientation) { return orientation > 1 && orientation <= 8; }

/// The smallest Exif there is (CIPA DC-008): a TIFF header and one directory with the one entry Orientation.
std::string exif_of(int orientation) {
  return std::string("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01"sv) +
         big_endian(static_cast<std::uint32_t>(orientation), 2) + std::string(6, '\0');
}

/// What of a JPEG's segment is kept: all that is no application's or comment; of those the JFIF header
/// without its thumbnail, the colour profile, and Adobe's word on how colours are coded.
std::string kept_of(unsigned char marker, std::string_view segment) {
  constexpr std::size_t jfif_without_thumbnail = 12;
  const bool is_application = marker >= 0xE0 && marker <= 0xEF;
  if (!is_application && marker != 0xFE) return std::string(segment);
  if (marker == 0xE2 && segment.starts_with("ICC_PROFILE\0"sv)) return std::string(segment);
  if (marker == 0xEE && segment.starts_with("Adobe")) return std::string(segment);
  if (marker == 0xE0 && segment.starts_with("JFIF\0"sv) && segment.size() >= jfif_without_thumbnail)
    return std::string(segment.substr(0, jfif_without_thumbnail)) + std::string(2, '\0');
  return {};
}

std::string segment_of(unsigned char marker, std::string_view content) {
  return std::string("\xFF") + static_cast<char>(marker) +
         big_endian(static_cast<std::uint32_t>(content.size() + 2), 2) + std::string(content);
}

/// Where the next marker after the coded data at `at` stands: an FF that neither stands for itself (FF00) nor
/// begins a restart (FFD0 to FFD7).
std::size_t end_of_scan(std::string_view bytes, std::size_t at, const std::string& subject) {
  while (true) {
    at = bytes.find('\xFF', at);
    if (at == std::string_view::npos || at + 1 >= bytes.size()) throw damaged(subject);
    const auto next = static_cast<unsigned char>(bytes[at + 1]);
    if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) return at;
    ++at;
  }
}

/// ITU-T T.81, B: FFD8, segments of a marker, a length and content, coded data after each FFDA, and FFD9.
Bare bare_jpeg(std::string_view bytes, int orientation, const std::string& subject) {
  Bare bare{"\xFF\xD8", 2};
  auto exif = says_something(orientation) ? segment_of(0xE1, std::string("Exif\0\0"sv) + exif_of(orientation))
                                          : std::string();
  auto& at = bare.end;
  while (true) {
    if (at + 2 > bytes.size() || bytes[at] != '\xFF') throw damaged(subject);
    const auto marker = static_cast<unsigned char>(bytes[at + 1]);
    if (marker == 0xFF) {  // a byte that fills up
      ++at;
      continue;
    }
    if (marker == 0xD9) break;
    if (at + 4 > bytes.size()) throw damaged(subject);
    const auto size = number(bytes, at + 2, 2);
    if (size < 2 || at + 2 + size > bytes.size()) throw damaged(subject);
    const auto kept = kept_of(marker, bytes.substr(at + 4, size - 2));
    // JFIF wants to be first, and Exif before all else.
    if (marker != 0xE0) bare.bytes += std::exchange(exif, {});
    if (!kept.empty() || size == 2) bare.bytes += segment_of(marker, kept);
    at += 2 + size;
    if (marker != 0xDA) continue;
    const auto end = end_of_scan(bytes, at, subject);
    bare.bytes += bytes.substr(at, end - at);
    at = end;
  }
  bare.bytes += "\xFF\xD9";
  at += 2;
  return bare;
}

bool is_kept_chunk(std::string_view type) {
  // A capital letter first: the picture cannot be shown without it (PNG, 5.4).
  if (type.front() >= 'A' && type.front() <= 'Z') return true;
  constexpr auto kept =
      std::to_array<std::string_view>({"acTL", "bKGD", "cHRM", "cICP", "fcTL", "fdAT", "gAMA", "hIST", "iCCP",
                                       "pHYs", "sBIT", "sPLT", "sRGB", "tRNS"});
  return std::find(kept.begin(), kept.end(), type) != kept.end();
}

std::string chunk_of(std::string_view type, std::string_view content) {
  const auto crc = container::crc32(container::crc32(0, type), content);
  return big_endian(static_cast<std::uint32_t>(content.size()), 4) + std::string(type) +
         std::string(content) + big_endian(crc, 4);
}

/// PNG (ISO/IEC 15948), 5.3: chunks of a length, a type, content and a CRC-32, from IHDR to IEND.
Bare bare_png(std::string_view bytes, int orientation, const std::string& subject) {
  constexpr std::size_t around = 12;  // of a chunk: all but its content
  Bare bare{std::string(png_signature), png_signature.size()};
  auto& at = bare.end;
  while (true) {
    if (at + around > bytes.size()) throw damaged(subject);
    const auto size = number(bytes, at, 4);
    if (size > bytes.size() - at - around) throw damaged(subject);
    const auto type = bytes.substr(at + 4, 4);
    if (is_kept_chunk(type)) bare.bytes += bytes.substr(at, size + around);
    if (type == "IHDR" && says_something(orientation)) bare.bytes += chunk_of("eXIf", exif_of(orientation));
    at += size + around;
    if (type == "IEND") return bare;
  }
}

Bare bare_picture(std::string_view bytes, int orientation, const std::string& subject) {
  switch (picture_of(bytes)) {
    case Picture::jpeg:
      return bare_jpeg(bytes, orientation, subject);
    case Picture::png:
      return bare_png(bytes, orientation, subject);
    case Picture::other:
      break;
  }
  throw damaged(subject);
}

}  // namespace

Picture picture_of(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xD8\xFF")) return Picture::jpeg;
  return bytes.starts_with(png_signature) ? Picture::png : Picture::other;
}

std::string cleaned_picture(std::string_view bytes, int orientation, const std::string& subject) {
  return bare_picture(bytes, orientation, subject).bytes;
}

std::uint64_t bytes_behind(std::string_view bytes, const std::string& subject) {
  return bytes.size() - bare_picture(bytes, 1, subject).end;
}

}  // namespace car::privacy

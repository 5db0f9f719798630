#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/text.hpp>
#include <car/privacy/finder.hpp>
#include <car/privacy/photograph.hpp>
#include <car/privacy/picture.hpp>
#include <cmath>
#include <exiv2/exiv2.hpp>
#include <optional>
#include <string>

namespace car::privacy {

namespace {

/// A part of the key under which exiv2 names a piece of metadata, and what that piece reveals.
struct Meaning {
  std::string_view key;
  What what;
};

constexpr auto meanings = std::to_array<Meaning>({
    {"Image.Artist", What::photograph_owner},
    {"Image.Copyright", What::photograph_owner},
    {"Image.XPAuthor", What::photograph_owner},
    {"OwnerName", What::photograph_owner},
    {"Xmp.dc.creator", What::photograph_owner},
    {"Xmp.dc.rights", What::photograph_owner},
    {"Xmp.tiff.Artist", What::photograph_owner},
    {"Application2.Byline", What::photograph_owner},
    {"Application2.Copyright", What::photograph_owner},
    {"SerialNumber", What::photograph_serial_number},
    {"PersonInImage", What::photograph_person},
    {"PersonDisplayName", What::photograph_person},
    {"mwg-rs:Name", What::photograph_person},
    {"Application2.City", What::photograph_position},
    {"Application2.SubLocation", What::photograph_position},
    {"Xmp.photoshop.City", What::photograph_position},
    {"Xmp.iptc.Location", What::photograph_position},
    {"Xmp.exif.GPSLatitude", What::photograph_position},
});

std::optional<What> meaning_of(std::string_view key) {
  const auto found = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning& meaning) {
    return key.find(meaning.key) != std::string_view::npos;
  });
  if (found == meanings.end()) return std::nullopt;
  return found->what;
}

/// What exiv2 could not read of the last photograph, in its words; it goes on after that.
std::string& complaint() {
  thread_local std::string text;
  return text;
}

void keep_complaint(int level, const char* text) {
  if (level == Exiv2::LogMsg::error && complaint().empty()) complaint() = trimmed(text);
}

/// exiv2 complains on standard error unless told otherwise, and reads HEIC only when asked to.
void prepare_exiv2() {
  static const bool is_prepared = [] {
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::error);
    Exiv2::LogMsg::setHandler(keep_complaint);
    Exiv2::enableBMFF(true);
    return Exiv2::XmpParser::initialize();
  }();
  static_cast<void>(is_prepared);
}

auto opened(std::string_view bytes) {
  prepare_exiv2();
  complaint().clear();
  auto image = Exiv2::ImageFactory::open(
      // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): exiv2 counts in unsigned bytes.
      reinterpret_cast<const Exiv2::byte*>(bytes.data()), static_cast<long>(bytes.size()));
  image->readMetadata();
  return image;
}

bool is_text(Exiv2::TypeId type) {
  switch (type) {
    case Exiv2::asciiString:
    case Exiv2::string:
    case Exiv2::comment:
    case Exiv2::xmpText:
    case Exiv2::xmpAlt:
    case Exiv2::xmpBag:
    case Exiv2::xmpSeq:
    case Exiv2::langAlt:
      return true;
    default:
      return false;
  }
}

/// Without the language that XMP puts before it (`lang="x-default" Jane`) and the zeros after it.
std::string plain(std::string text) {
  if (text.starts_with("lang=\"")) text.erase(0, std::min(text.find("\" ") + 2, text.size()));
  text.erase(std::find(text.begin(), text.end(), '\0'), text.end());
  return text;
}

template <typename Data>
void look_into_data(const Data& data, const std::string& prefix, Finder& finder) {
  for (const auto& datum : data) {
    const auto key = datum.key();
    const auto place = prefix + key;
    if (const auto what = meaning_of(key)) {
      // The names that Windows gives are bytes, which only `print` makes a text.
      const auto text = plain(key.find(".XP") == std::string::npos ? datum.toString() : datum.print());
      if (text != "0") finder.add(*what, place, text);
    } else if (is_text(datum.typeId())) {
      finder.scan(plain(datum.toString()), place);
    }
  }
}

/// Degrees, negative for south and west; nothing when it does not say.
std::optional<double> degrees(const Exiv2::ExifData& exif, const std::string& name) {
  const auto value = exif.findKey(Exiv2::ExifKey("Exif.GPSInfo." + name));
  const auto side = exif.findKey(Exiv2::ExifKey("Exif.GPSInfo." + name + "Ref"));
  if (value == exif.end() || value->count() < 1) return std::nullopt;
  double sum = 0;
  for (long part = 0; part < std::min(value->count(), 3L); ++part)
    sum += static_cast<double>(value->toFloat(part)) / std::pow(60.0, static_cast<double>(part));
  const auto letter = side == exif.end() ? std::string() : side->toString();
  return letter.starts_with('S') || letter.starts_with('W') ? -sum : sum;
}

/// To two places: a kilometre, enough to recognise where it was.
void look_for_position(const Exiv2::ExifData& exif, const std::string& prefix, Finder& finder) {
  const auto latitude = degrees(exif, "GPSLatitude");
  const auto longitude = degrees(exif, "GPSLongitude");
  if (!latitude && !longitude) return;
  const bool is_number = latitude && longitude && std::isfinite(*latitude) && std::isfinite(*longitude);
  finder.add(What::photograph_position, prefix + "Exif.GPSInfo",
             is_number ? fmt::format("{:.2f}, {:.2f}", *latitude, *longitude) : "a position");
}

}  // namespace

void look_into_photograph(std::string_view bytes, std::string_view place, Finder& finder) {
  const auto image = opened(bytes);
  const auto prefix = place.empty() ? std::string() : std::string(place) + " ";
  look_for_position(image->exifData(), prefix, finder);
  look_into_data(image->exifData(), prefix, finder);
  look_into_data(image->iptcData(), prefix, finder);
  look_into_data(image->xmpData(), prefix, finder);
  finder.scan(image->comment(), prefix + "comment");
  const auto error = complaint();
  if (!error.empty()) {
    finder.leave_out(fmt::format("a part of what is said about the picture ({})", error),
                     Unread::Why::damaged);
  }
  if (picture_of(bytes) == Picture::other) return;
  const auto behind = bytes_behind(bytes, finder.file());
  // Some programs leave a few bytes there that mean nothing.
  constexpr std::uint64_t few = 64;
  if (behind > few) finder.add(What::photograph_trailer, place, fmt::format("{} bytes", behind));
}

int orientation_of(std::string_view bytes) {
  const auto image = opened(bytes);
  const auto& exif = image->exifData();
  const auto found = exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
  if (found == exif.end() || found->count() != 1) return 1;
  const auto value = found->toLong();
  return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

}  // namespace car::privacy

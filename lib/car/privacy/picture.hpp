#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace car::privacy {

/// The pictures that can be cleaned; the others can only be looked into.
enum class Picture : std::uint8_t { jpeg, png, other };
Picture picture_of(std::string_view bytes);

/// A copy of a JPEG or PNG with nothing in it but the picture: its pixels byte for byte, what their colours
/// mean, and how it is to be turned (`orientation` of Exif, 1 to 8). Only what is known to be needed is kept,
/// so that what nobody here has heard of goes too. Throws Error(failed) about `subject` when it is damaged.
std::string cleaned_picture(std::string_view bytes, int orientation, const std::string& subject);

/// How many bytes lie behind the end of a JPEG or PNG. Throws likewise.
std::uint64_t bytes_behind(std::string_view bytes, const std::string& subject);

}  // namespace car::privacy

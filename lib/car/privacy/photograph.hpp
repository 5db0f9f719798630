#pragma once

#include <string_view>

namespace car::privacy {

class Finder;

/// What a photograph says about where and by whom it was taken, and who is on it: Exif, IPTC and XMP, and
/// what lies behind the picture. `place` is where it lies within the file, empty when it is the file.
/// Throws std::exception when it cannot be read.
void look_into_photograph(std::string_view bytes, std::string_view place, Finder& finder);

/// How it is to be turned: 1 to 8 as Exif counts; 1 when it does not say.
int orientation_of(std::string_view bytes);

}  // namespace car::privacy

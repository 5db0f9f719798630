#pragma once

#include <car/container/foreign_archive.hpp>
#include <map>
#include <string>

namespace car::privacy {

class Finder;

/// Whether the archive is an OpenDocument, as LibreOffice makes it (ISO/IEC 26300).
bool is_opendocument(container::ForeignArchive& archive);

/// As `look_into_office` does. Throws std::exception when it cannot be read.
void look_into_opendocument(container::ForeignArchive& archive, Finder& finder);

/// As `cleaned_office` does. Throws Error(failed).
std::map<std::string, std::string> cleaned_opendocument(container::ForeignArchive& archive);

}  // namespace car::privacy

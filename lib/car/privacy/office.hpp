#pragma once

#include <car/container/foreign_archive.hpp>
#include <map>
#include <string>

namespace car::privacy {

class Finder;

/// Whether the archive is a document of Office since 2007 (Office Open XML, ECMA-376).
bool is_office(const container::ForeignArchive& archive);

/// Its properties, comments, deleted and hidden text, tracked changes, hidden sheets, slides and cells, who
/// is named in its text, and what its pictures tell. Throws std::exception when it cannot be read.
void look_into_office(container::ForeignArchive& archive, Finder& finder);

/// The members that have to be written anew for a copy without properties, authors' names and what pictures
/// tell. Text, comments, changes and hidden parts stay: they are for the author to decide on. Throws
/// Error(failed).
std::map<std::string, std::string> cleaned_office(container::ForeignArchive& archive);

}  // namespace car::privacy

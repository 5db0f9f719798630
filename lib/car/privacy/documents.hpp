#pragma once

#include <car/container/foreign_archive.hpp>
#include <map>
#include <string>
#include <string_view>

// What the readers of documents made of many parts share. Included by the files of privacy alone.

namespace car::privacy {

class Finder;

/// Who is named in a cleaned document where somebody has to be.
inline constexpr std::string_view nobody = "Author";

/// Whether a member of a document is a photograph, by its name.
bool is_picture_member(std::string_view name);

/// What a photograph within a document tells. One that cannot be read is said to be left out.
void look_into_picture_member(container::ForeignArchive& archive, const std::string& name, Finder& finder);

/// Adds the bytes of it without what is said about it, unless they are so already or it is of a kind that is
/// not cleaned.
void clean_picture_member(container::ForeignArchive& archive, const std::string& name,
                          std::map<std::string, std::string>& texts);

/// `Ann Archer: please look at this`: who said it, and its beginning.
std::string signed_text(std::string_view by, std::string_view text);

}  // namespace car::privacy

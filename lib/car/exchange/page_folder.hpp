#pragma once

#include <car/base/progress.hpp>
#include <car/crypto/digest.hpp>
#include <car/pages/record_pages.hpp>
#include <car/pages/selection.hpp>
#include <car/record/record.hpp>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace car::exchange {

/// Pages of a record with the documents that they show, before there is a byte of it on a disk.
struct PageFolder {
  std::vector<pages::RecordPage> pages;
  std::vector<pages::ChosenFile> files;  ///< each goes below `files/` under its path in the record
  std::uint64_t bytes = 0;               ///< of both
  /// SHA-256 over a line for each file of the folder, sorted by name, as sha256sum(1) writes them.
  crypto::Digest digest;
};

/// Where the documents lie, seen from the pages.
inline constexpr std::string_view documents_folder = "files/";

/// What the pages of `selection` consist of; a document that is missing or changed is left out, and the pages
/// say so. Equal arguments give equal folders. `making.files` is set here.
PageFolder page_folder(const pages::Selection& selection, pages::Making making);

/// Writes the folder to `to`, of which `container::PendingFolder::require_room` holds, and compares every
/// document with what was filed. Begins and ends `progress`. A crash leaves what a container::PendingFolder
/// leaves. Throws Error(failed) when a document changed meanwhile or the disk does not take it.
void write_page_folder(const record::Record& record, const PageFolder& folder,
                       const std::filesystem::path& to, Progress& progress);

}  // namespace car::exchange

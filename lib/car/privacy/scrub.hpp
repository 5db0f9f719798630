#pragma once

#include <car/base/progress.hpp>
#include <car/privacy/disclosure.hpp>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace car::privacy {

/// A copy of a file without what can be taken off safely.
struct Scrubbed {
  std::string bytes;
  std::vector<Disclosure> gone;  ///< what the original revealed and the copy does not
  Disclosures left;              ///< what the copy reveals, found by reading it as any other file
};

/// Makes the copy in memory; nothing is written. Of a JPEG or PNG only the picture is kept, of a PDF of Office
/// or OpenDocument document all but its properties and the names of who wrote, commented and changed. What
/// is for its author to decide stays: text, comments, tracked changes, what is hidden or attached. Throws
/// Error(answer_no) about `file` when car knows no way of cleaning such a file, and Error(failed) when it is
/// damaged.
Scrubbed scrub(std::string_view bytes, const std::string& file, const Own& own);

/// `photo-scrubbed.jpg`: what the copy of `photo.jpg` is called.
std::filesystem::path scrubbed_name(const std::filesystem::path& file);

}  // namespace car::privacy

#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/privacy/disclosure.hpp>
#include <car/record/record.hpp>
#include <car/record/revision.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::privacy {

/// A copy of a file without what can be taken off safely.
struct Scrubbed {
  std::string bytes;
  std::vector<Disclosure> gone;  ///< what the original revealed and the copy does not
  Disclosures left;              ///< what the copy reveals, found by reading it as any other file
  bool is_new = false;           ///< whether the bytes are others than those of the original
};

/// Makes the copy in memory; nothing is written. Of a JPEG or PNG only the picture is kept; of a PDF, Office
/// document or OpenDocument all but its properties, its earlier versions, what its pictures tell, and the
/// names of who wrote, commented and changed. What is for its author to decide stays: text, comments,
/// tracked changes, what is hidden or attached. Throws Error(answer_no) about `file` when car knows no way
/// of cleaning such a file, and Error(failed) when it is damaged.
Scrubbed scrub(std::string_view bytes, const std::string& file, const Own& own);

/// The file that a person named, and where it is filed.
struct Original {
  std::filesystem::path path;
  std::optional<record::FiledAt> filed;
};

/// What `typed` names: a file on the disk, or else a document of `record` (may be null) by its name there.
/// Throws Error(usage) or Error(failed) when it is neither.
Original original_of(const record::Record* record, const std::filesystem::path& typed);

/// A file that was cleaned, and what became of the copy.
struct Copy {
  Original original;
  Scrubbed scrubbed;
  std::filesystem::path path = {};  ///< where it was written; empty when it was not
};

/// Cleans each. Throws as `scrub` does, and Error(failed) when one cannot be read or is too large.
std::vector<Copy> scrub_all(const record::Record* record, std::vector<Original> originals);

/// Writes the copies, all or none, over nothing: beside their originals as `photo-scrubbed.jpg`, those of a
/// record beside that; or in the folder `output`; a single one as `output`. One that is like its original is
/// not written. Throws Error(usage) when several are to be one file, Error(answer_no) when something is there
/// already, Error(failed) when there is no room. A crash can leave some of them.
void write_copies(const record::Record* record, std::vector<Copy>& copies,
                  const std::optional<std::filesystem::path>& output);

/// Files the copies in place of the documents, one change each: the originals are kept in the record's
/// history. Throws Error(usage), before anything is changed, when one is not filed, and what
/// `record::replace` throws.
void replace_originals(const record::Record& record, std::vector<Copy>& copies, Instant now,
                       Progress& progress);

}  // namespace car::privacy

#pragma once

#include <car/base/time.hpp>
#include <car/record/record.hpp>
#include <car/record/tree.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace car::record {

/// One thing in the trash: a file, or a folder with all that is in it.
struct Discarded {
  enum class What { document, text, section, submission, other };

  std::string id;   ///< its folder in `.car/trash`, `20260502T093000Z-1`
  std::string was;  ///< its name in the record, `1-introduction/resume.pdf`
  What what = What::other;
  std::optional<Instant> since;  ///< nothing when the name of its folder does not say
  std::size_t files = 0;
  std::uint64_t size = 0;  ///< of all its files

  /// Where it lies, in the record.
  std::string place() const;
};

/// `document`.
std::string_view name_of(Discarded::What what);

/// What lies in the trash, oldest first. A place from which everything was taken back is none.
std::vector<Discarded> trash_of(const Tree& tree);

/// The one thing that a person named by its id, the unique beginning of it, or its name in the record.
/// Throws Error(usage) with what may have been meant.
const Discarded& find_discarded(std::span<const Discarded> trash, std::string_view typed);

/// What came back out of the trash.
struct TakenBack {
  Discarded thing;
  bool is_listed = false;  ///< whether a `section.toml` names it again
};

/// Puts what `typed` names back where it was. A document is listed in its section again, as it was before: as
/// the last kept version of `section.toml` that listed these very bytes says. Throws Error(answer_no) when
/// something is there already, when its section, its number or its slot is another's now, when the set is
/// with the office, and when nothing tells as what a document was filed; what `find_discarded` throws.
TakenBack restore_from_trash(Record& record, std::string_view typed, Instant now);

/// Deletes those things, for good. Throws Error(usage) when one of them is not there any more. A crash leaves
/// each in the trash, or all of them out of it; what is not deleted yet is deleted by the next `purge`.
void purge(Record& record, std::span<const Discarded> things, Instant now);

}  // namespace car::record

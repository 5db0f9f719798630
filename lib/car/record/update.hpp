#pragma once

#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/program/difference.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <string>
#include <vector>

namespace car::record {

/// What another edition of its program makes of a record.
struct Update {
  std::string before;  ///< the edition that the record has
  std::string after;
  crypto::Digest digest;                        ///< of the new pack
  std::vector<program::EditionChange> changes;  ///< what a candidate goes by
  std::vector<std::string> files;     ///< of the pack that are new, other or gone, by their names in it
  std::vector<std::string> sections;  ///< folders that are made, for sections that it adds
  /// Places for which something is filed and that the new edition does not have, `TEC-9`. It stays where it
  /// is.
  std::vector<std::string> gone;

  /// The record has that very pack.
  bool is_none() const { return files.empty(); }
};

/// What the pack in `pack` would change. Throws Error(usage) when it is of another program, Error(answer_no)
/// when a set is prepared for sending, which names the edition it was made under, when the new edition lacks
/// a set of the record or numbers its sections in a way that the record cannot follow, and Error(failed) when
/// the pack has faults.
Update plan_update(const Record& record, const std::filesystem::path& pack);

/// Makes the pack in `pack`, which must be of that digest still, the record's own, in one commit: what it
/// replaces is kept in the history, what it drops goes to the trash, and `undo` takes it back. Of what the
/// candidate filed and wrote nothing is touched. Throws what `plan_update` throws, and Error(failed) when the
/// pack is another by now.
Update update_program(Record& record, const std::filesystem::path& pack, const crypto::Digest& digest,
                      Instant now);

}  // namespace car::record

#pragma once

#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/office/folder/office.hpp>
#include <car/program/difference.hpp>
#include <car/program/program.hpp>
#include <span>
#include <string>
#include <vector>

/// The editions of its program that an office has and had.
namespace car::office {

/// Where the pack of that digest is kept: `programs/0123456789abcdef`.
std::string kept_pack(const crypto::Digest& digest);

/// A pack that the office takes records of.
struct KnownPack {
  std::string edition;
  crypto::Digest digest;
  bool is_current = false;
  std::string folder;  ///< in the office; empty when it is not kept, so that nothing can be rated by it
};

/// The current one first.
std::vector<KnownPack> known_packs(const Office& office);

/// What another edition of its program means for the office.
struct NewEdition {
  std::string before;  ///< the edition that the office has
  std::string after;
  crypto::Digest digest;                        ///< of the new pack
  std::vector<program::EditionChange> changes;  ///< what candidates and evaluators go by
  bool is_new = false;                          ///< not the one that the office has
};

/// What the pack of `files` changes. Throws Error(usage) when it is of another program, and Error(failed)
/// when it has faults.
NewEdition plan_edition(const Office& office, std::span<const program::PackFile> files);

/// Makes the pack of `files` the office's program, from the next run on. What was made under the one before
/// is taken, rated and explained by that one: it is kept. Throws what `plan_edition` throws, and
/// Error(failed) when `program/` is not the pack that `office.toml` names.
///
/// Both packs are in place under `programs/` before `office.toml` names the new one, which is the commit;
/// `program/` follows. A crash before leaves folders that nothing names, one after at most a `program/` that
/// lags: an office reads its pack from `programs/`, and doing it again completes it.
NewEdition install_edition(Office& office, std::span<const program::PackFile> files, const std::string& who,
                           Instant now);

}  // namespace car::office

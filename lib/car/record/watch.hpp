#pragma once

#include <car/base/folder.hpp>
#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/record/record.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace car::record {

/// A version that was kept of a text.
struct KeptVersion {
  std::string path;  ///< of the text, in the record
  unsigned number = 0;
  Instant at;
  std::uint64_t size = 0;

  bool operator==(const KeptVersion&) const = default;
};

/// A filed document whose content is no longer what was filed.
struct Diverged {
  std::string path;      ///< in the record
  std::string place;     ///< that it is filed under, `TEC-4`
  bool missing = false;  ///< it is not there at all

  bool operator==(const Diverged&) const = default;
};

/// What one look brought.
struct Look {
  std::vector<KeptVersion> kept;
  std::vector<Diverged> diverged;     ///< each once for each content that it has
  std::vector<std::string> troubles;  ///< what could not be read or kept this time; the next look tries again
};

/// Keeps versions of what the candidate writes in the record with whatever program, and notices documents
/// that were changed since they were filed. Never writes on either: what is kept goes to `.car/history`.
///
/// The record's lock is held only while a version is kept, so that other processes may change the record
/// between two looks, and sections may come and go.
class Watch {
 public:
  /// Watches what lies under `place`; without one, all of the record. `record` must outlive it. Throws
  /// Error(answer_no) when its set is not chosen, and Error(failed) when the record may not be written.
  Watch(const Record& record, std::optional<Place> place);

  /// Keeps a version of each statement and introduction that was written since the last look, or, in the
  /// first, of which the newest version is another text. A document is read when it looks changed from
  /// outside, and in the first look. Texts come first; `progress` is told of documents alone.
  Look look(Instant now, Progress& progress);

 private:
  void look_at_texts(const Section& section, Instant now, Look& look);
  void look_at_text(const std::string& path, Instant now, Look& look);
  void look_at_documents(const Section& section, Look& look, Progress& progress);
  void look_at_document(const Section& section, const Filed& filed, Look& look, Progress& progress);
  bool has(const Section& section) const;
  bool has(const Section& section, const Filed& filed) const;

  const Record* record_;
  std::optional<Place> place_;
  std::map<std::string, FileStat> seen_;        ///< what was looked at, as it was then
  std::map<std::string, crypto::Digest> told_;  ///< what was told of; an empty digest: that it is missing
};

}  // namespace car::record

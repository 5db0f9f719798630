#pragma once

#include <car/base/folder.hpp>
#include <car/crypto/digest.hpp>
#include <car/format/json.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::record {

/// One step of a committed change. All are relative names in the record.
struct Step {
  enum class Kind {
    place,    ///< `staged` becomes `to`, which did not exist
    replace,  ///< `staged` becomes `to`; what was there is kept as `keep`
    move,     ///< the file or folder `from` becomes `to`
    append,   ///< `line` stands at byte `offset` of `to`
  };
  Kind kind = Kind::place;
  std::string staged;
  std::string from;
  std::string to;
  std::string keep;
  std::string digest;  ///< SHA-256 of what is placed or moved, in hex; empty when it was not needed
  std::string line;
  std::uint64_t offset = 0;
  std::string was = {};  ///< SHA-256 of what is replaced, in hex; empty when there was nothing
};

/// Where an intent lies while it is made, and from its commit until it is carried out. One at a time: the
/// writer holds the record's lock.
inline constexpr std::string_view staging_folder = ".car/intent/tmp";
inline constexpr std::string_view intent_folder = ".car/intent/pending";
inline constexpr std::string_view intent_file = ".car/intent/pending/intent.json";

/// The steps of the committed change that is not carried out yet; empty when there is none.
/// Throws Error(failed) when it is damaged.
std::vector<Step> pending_steps(const Folder& folder);

/// Carries out the committed change, if there is one: every step can be done twice. The caller holds the
/// lock.
void roll_forward(const Folder& folder);

/// The steps as they are written in an intent and in a note, and read from one. `steps_from` throws
/// Error(failed) about the subject of its reader.
format::Json json_of(const std::vector<Step>& steps);
std::vector<Step> steps_from(format::ObjectReader& reader, const std::string& subject);

/// The text of an intent: its `intent.json`.
std::string intent_text(const std::vector<Step>& steps);

/// The files of a record as they are after the last committed change, also while another process carries it
/// out or was killed before it could. Only reads.
class Tree {
 public:
  explicit Tree(const Folder& folder);

  const Folder& folder() const { return *folder_; }
  std::string shown(std::string_view name) const { return folder_->shown(name); }

  std::optional<Descriptor> open_file(std::string_view name) const;
  std::optional<std::string> read(std::string_view name, std::uint64_t cap) const;
  bool exists(std::string_view name) const;
  std::vector<Entry> list(std::string_view name) const;

 private:
  /// Where the bytes of `name` lie now, in the order to be tried.
  std::vector<std::string> places_of(std::string_view name) const;

  const Folder* folder_;
  std::vector<Step> steps_;
};

}  // namespace car::record

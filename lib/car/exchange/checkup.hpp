#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/exchange/keys.hpp>
#include <car/record/record.hpp>
#include <car/rules/gather.hpp>
#include <car/rules/rule.hpp>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace car::exchange {

/// What can be done about a complaint without anybody's word on it.
enum class Remedy {
  none,          ///< the hint says what a person can do
  carry_out,     ///< finish what a killed process had committed, and clear away what it had not
  close,         ///< nobody else may read it
  set_aside,     ///< it goes to the trash
  end_log,       ///< drop the line that a loss of power cut off, which says nothing
  complete_log,  ///< write the log anew, with the lines that the notes of the changes tell
};

/// One thing that is not as car leaves it.
struct Complaint {
  std::string check;  ///< stable, kebab-case, listed in car-doctor(1); or the name of a rule
  rules::Severity severity = rules::Severity::error;
  std::string path;  ///< in the record; empty: the record as a whole
  std::string reason;
  std::string hint;
  Remedy remedy = Remedy::none;
};

/// How sound a record is.
struct Checkup {
  std::vector<Complaint> complaints;
  std::size_t containers = 0;  ///< that were looked at
  std::uint64_t bytes = 0;     ///< that are filed

  bool has_remedies() const;
};

/// Whether the record is whole and private on this disk: changes that a killed process left, damaged or
/// missing files, the log, every container with its signature, the trust, the modes, the key. Completeness is
/// for the rules to say. With `Look::contents` every filed byte is read. Only reads.
Checkup check_up(const record::Record& record, const KeyFolder& keys, rules::Look look, Instant now,
                 Progress& progress);

/// The complaint about a committed change that cannot be read, which keeps the record that `start` lies in
/// from being opened; nothing when there is none, or no record.
/// Throws as Record::open does of one that is somebody else's.
std::optional<Complaint> damaged_change(const std::filesystem::path& start, const Owners& owners);

/// Something that was mended.
struct Repaired {
  std::string path;
  std::string done;  ///< a part of a sentence
};

/// Does what `checkup` names remedies for. Deletes nothing: what is set aside lies in the trash. A run that
/// is killed leaves a record that the next one can go on with.
std::vector<Repaired> repair(const record::Record& record, const Checkup& checkup, Instant now);

/// Sets the change aside that `damaged_change` told of, so that the record can be opened again. What of it
/// was carried out stays; `check_up` then tells what is missing.
Repaired set_damaged_change_aside(const std::filesystem::path& start, const Owners& owners);

}  // namespace car::exchange

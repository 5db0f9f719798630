#pragma once

#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/program/program.hpp>
#include <car/record/configuration.hpp>
#include <car/record/section.hpp>
#include <car/record/state.hpp>
#include <car/record/writing.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace car::rules {

/// What became of a filed document on disk.
enum class Condition : std::uint8_t { as_filed, changed, missing, empty, lfs_pointer, unreadable };

/// One section of the record, and what lies on disk for it.
struct SectionFacts {
  record::Section section;
  record::SetState state;                       ///< of its set
  std::optional<std::string> statement;         ///< the file as it stands; nothing when there is none
  std::vector<record::Writing> introductions;   ///< those in which something is written, by competency
  std::map<std::string, Condition> conditions;  ///< by file; what is not named is as it was filed

  /// Of something that is filed in the section.
  Condition condition_of(std::string_view file) const;
};

/// All that rules look at. `program` must outlive it.
struct Facts {
  const program::Program* program = nullptr;
  record::Configuration configuration;
  std::optional<crypto::Digest> pack;  ///< of the copy of the program; nothing when it cannot be told
  std::vector<SectionFacts> sections;  ///< by number
  std::vector<record::DamagedSection> damaged;  ///< those of which nothing else is known; by number
  std::vector<std::string>
      unlisted;           ///< files in sections that no section.toml lists, by their names in the record
  std::string candidate;  ///< the number that the office gave; empty before the acceptance letter
  std::optional<Instant> subscription_end;  ///< nothing before the acceptance letter
  bool has_waiting_key = false;             ///< an application with a new key waits for the office's letter
  std::set<std::string> letters;            ///< slugs of the sets whose letter of achievement is filed
  std::optional<Date> certified;            ///< the date of the letter of the certification
  std::vector<Date> renewed;                ///< the dates of the letters of renewal, in no order
  Instant now;

  /// The section of that set; nothing when it is not chosen.
  const SectionFacts* section_of(const program::Set& set) const;
  /// Whether the set is chosen. A section that is damaged is told by the name of its folder.
  bool is_chosen(const program::Set& set) const;
};

/// Whether `artifact` is filed for `competency`.
bool serves(const record::Artifact& artifact, int competency);

/// Whether a document is filed for `competency` in the section.
bool is_covered(const SectionFacts& facts, int competency);

/// Whether the set waits for the office or is done, so that what was submitted counts and not what lies on
/// disk.
bool is_frozen(record::State state);

/// Whether the office's request on `competency` has an answer: a document for it that the attempt asked about
/// had not.
bool is_answered(const SectionFacts& facts, int competency);

}  // namespace car::rules

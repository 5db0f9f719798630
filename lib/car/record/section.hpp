#pragma once

#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/format/toml.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::record {

/// What every filed document has, whatever it is filed as.
struct Filed {
  std::string file;           ///< its name in the section's folder, `evidence/booklist.pdf`
  std::string original_name;  ///< what it was called when it was filed
  std::uint64_t size = 0;
  crypto::Digest digest;
  Instant filed;  ///< when this version of it was filed
};

/// An activity of the candidate's own, instead of one of the program's suggestions: what was done, what was
/// learned, and how the work is judged.
struct Activity {
  std::string done;
  std::string learned;
  std::string judged;
  format::Table others;  ///< as those of an artifact

  bool empty() const { return done.empty() && learned.empty() && judged.empty() && others.empty(); }
};

/// What a candidate says about a piece of evidence. All of it may be empty.
struct Description {
  std::string title;
  std::string kind;   ///< one of the pack's kinds, `handout`; primary or secondary follows from it
  std::string basis;  ///< `experience` or `new-learning`; empty when not said
  std::vector<std::string> suggestions;  ///< `4a`: competency and letter
  Activity activity;
  std::string own_role;  ///< in shared work
  std::string alternative_text;
  std::vector<int> answers;  ///< in a second attempt: the competencies whose request this file answers
};

/// A file filed as evidence, or as a document of the introduction.
struct Artifact {
  Filed filed;
  std::string slot;               ///< of the introduction, `resume`; empty in a set
  std::vector<int> competencies;  ///< that it serves, ascending; empty in the introduction
  Description description;
  format::Table others;  ///< keys written by hand or by a later version, kept as they are
};

/// A certificate of course completion (CCC).
struct Certificate {
  Filed filed;
  std::string provider;
  std::string course;
  std::optional<Date> completed;
  std::string part;       ///< of the set that it covers, when a set needs several
  std::string signed_by;  ///< who signed it
  std::string reference;
  format::Table others;
};

/// Evidence of a recognition agreement.
struct Recognition {
  Filed filed;
  std::string agreement;
  format::Table others;
};

/// An activity of continuing development, and the document that shows it.
struct ContinuingActivity {
  Filed filed;
  std::string title;
  std::string kind;          ///< one that the program asks hours of, `technology`; empty: any other
  std::optional<Date> date;  ///< its last day
  int minutes = 0;           ///< of contact, up to container::most_minutes
  format::Table others;
};

/// What a candidate means to show for one competency: a worksheet, which never leaves with a submission.
struct Plan {
  int competency = 0;
  std::string primary;     ///< documents that show the work itself
  std::string secondary;   ///< what others say of it
  std::string suggestion;  ///< the program's that is followed, `4a`
  std::string other;
  format::Table others;

  bool empty() const {
    return primary.empty() && secondary.empty() && suggestion.empty() && other.empty() && others.empty();
  }
};

/// One numbered folder of the record and its `section.toml`.
struct Section {
  int number = 0;
  std::string kind;    ///< introduction, acceptance, set, letters or continuing
  std::string folder;  ///< its name in the record, `3-technology`
  std::string set;     ///< the slug of its set; empty for other kinds
  std::string route;   ///< course, portfolio or recognition; empty for other kinds
  std::string title;   ///< by the naming rule; empty for other kinds
  std::vector<Artifact> artifacts;
  std::vector<Certificate> certificates;
  std::vector<Recognition> recognitions;
  std::vector<ContinuingActivity> activities;
  std::vector<Plan> plans;  ///< by competency
  format::Table others;
  std::optional<crypto::Digest>
      read_from;  ///< SHA-256 of the text it was read from; nothing when it was made here

  /// `3-technology/section.toml`.
  std::string manifest() const { return folder + "/section.toml"; }
  /// `3-technology/evidence/booklist.pdf`.
  std::string path_of(std::string_view file) const { return folder + "/" + std::string(file); }
  /// All that is filed in it, of whatever kind, sorted by name.
  std::vector<const Filed*> all_filed() const;
  std::vector<Filed*> all_filed();
  /// The artifact of that name; nothing when there is none.
  const Artifact* artifact(std::string_view file) const;
};

/// A section whose `section.toml` is not as it must be, so that nothing of it is known but its folder.
struct DamagedSection {
  int number = 0;
  std::string folder;
  format::Damaged damage;

  /// `3-technology/section.toml`.
  std::string manifest() const { return folder + "/section.toml"; }
};

/// All sections that there are, by number.
struct Sections {
  std::vector<Section> sound;
  std::vector<DamagedSection> damaged;
};

/// The number that the name of a section's folder begins with; 0 when it begins with none.
int number_of(const std::string& folder);

/// The bytes of a `section.toml`: entries sorted by file, equal sections give equal bytes.
std::string to_text(const Section& section);

/// Reads a `section.toml`; `folder` is the name of its folder in the record. Throws format::Damaged about the
/// first fault, which says how many more there are, and Error(newer_format).
Section section_from(std::string_view text, const std::string& folder, const std::string& subject);

/// The same of one that is parsed already: `table` is what `format::parse_toml` makes of a text whose SHA-256
/// is `digest`.
Section section_from(const format::Table& table, const crypto::Digest& digest, const std::string& folder,
                     const std::string& subject);

}  // namespace car::record

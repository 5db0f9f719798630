#pragma once

#include <car/base/folder.hpp>
#include <car/base/permissions.hpp>
#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/program/program.hpp>
#include <car/record/change.hpp>
#include <car/record/configuration.hpp>
#include <car/record/log.hpp>
#include <car/record/section.hpp>
#include <car/record/state.hpp>
#include <car/record/tree.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace car::record {

/// Where a document is filed: a slot of the introduction, what the program asks of everybody who applies (a
/// document is its proof then), a set, or one competency of a set.
struct Place {
  std::string slot;                   ///< `resume`, `diploma`; empty for a set
  const program::Set* set = nullptr;  ///< nothing for a slot
  int competency = 0;                 ///< 0: the set as a whole

  /// `resume`, `TEC`, `TEC-4`.
  std::string text() const;
};

/// What `add` did with one source.
struct Added {
  enum class How { filed, place_added, present };
  How how = How::filed;
  std::string section;  ///< the folder, `3-technology`
  Artifact artifact;    ///< as it is filed now
  Place place;
  std::string replaced;  ///< where the document lies that was in the slot before; empty when there was none
};

/// A document to be filed as evidence: under which places, and what is said of it.
struct ToFile {
  std::filesystem::path source;
  std::vector<Place> places;
  Description description;  ///< its suggestions and answers are those of the first place's set
};

/// A filed document whose content on disk is no longer what was filed.
struct Changed {
  std::string section;
  std::string file;
  bool missing = false;  ///< it is not there at all
};

/// Whether the documents of the record and its program are parsed, or taken as they were parsed before while
/// they are the same. Whatever signs or decides reads anew.
enum class Reading { anew, remembered };

class ParsedDocuments;

/// The folder of one candidate: sections of ordinary files, and what is filed in them.
///
/// Every function that changes it makes exactly one Change, whole or not at all; what it throws leaves the
/// record as it was. All throw Error(failed) when a file cannot be read or written, and Error(locked) when
/// another process is changing the record.
class Record {
 public:
  /// Makes an empty record in the new folder `root`, with a copy of the pack in `pack` and with `files` (name
  /// to bytes) from the beginning. A crash leaves nothing under that name; a `.NAME.car-part` beside it,
  /// which the next try removes. Throws what `require_place_for` throws, and Error(failed) when the folder
  /// above cannot be written.
  static Record create(const std::filesystem::path& root, const Candidate& candidate,
                       const std::filesystem::path& pack, const crypto::Digest& key, Instant now,
                       const std::map<std::string, std::string>& files = {});

  /// Throws Error(answer_no) when `root` exists or lies inside another record, Error(failed) when there is no
  /// folder that it could be made in.
  static void require_place_for(const std::filesystem::path& root);

  /// Opens the record that `start` lies in: the nearest folder upward that has a `car.toml`. Throws
  /// Error(no_record), Error(newer_format), and Error(failed) when it is none of `owners`' or its program
  /// pack has faults. That the pack was changed is no error but a finding.
  static Record open(const std::filesystem::path& start, const Owners& owners = {},
                     Reading reading = Reading::anew);

  /// The same for whoever only looks: a record that nobody changed opens in a fraction of the time.
  static Record look_at(const std::filesystem::path& start, const Owners& owners = {}) {
    return open(start, owners, Reading::remembered);
  }

  const std::filesystem::path& root() const { return folder_->path(); }
  const Folder& folder() const { return *folder_; }
  const Configuration& configuration() const { return configuration_; }
  const program::Program& program() const { return *program_; }

  /// The files as they are after the last committed change.
  Tree tree() const { return Tree(*folder_); }

  /// All sections that there are, by number. Throws Error(failed) about the line when a `section.toml` is
  /// damaged.
  std::vector<Section> sections() const;

  /// Like `sections`, and goes on after a damaged one: for whoever tells all that is wrong.
  Sections sections_and_damage() const;

  /// The section of `set`. Throws Error(answer_no) when it is not chosen.
  Section section_of(const program::Set& set) const;
  /// The section of the only kind of that name: introduction, acceptance, letters.
  Section section_of_kind(program::SectionKind kind) const;
  /// The section that `place` lies in. Throws Error(answer_no) when its set is not chosen.
  Section section_of(const Place& place) const;

  /// What a person typed as PLACE. Throws Error(usage) with what may have been meant.
  Place place(std::string_view typed) const;

  /// `description` in the program's own words: kinds as the pack spells them, `suggestions` (`a`, `4a`) of
  /// the first of `places`, and `answers` (`TEC-4`, `4`) as numbers of its set. Throws Error(usage) with what
  /// may have been meant.
  Description checked(std::span<const Place> places, std::span<const std::string> suggestions,
                      std::span<const std::string> answers, Description description) const;

  SetState state(const program::Set& set) const;

  /// The next free set section, for `set`. Throws Error(answer_no) when the set is chosen or no section is
  /// free.
  Section choose_set(const program::Set& set, std::string_view route, Instant now);

  /// Throws Error(answer_no) when the set is not chosen, or once anything of it was prepared or received.
  void require_droppable(const program::Set& set) const;

  /// Moves the set's folder to the trash and returns where it lies. Throws what `require_droppable` throws.
  std::string drop_set(const program::Set& set, Instant now);

  /// Another route; what is filed stays. Does nothing when it has that route already. Throws Error(answer_no)
  /// while the set is with the office.
  Section change_route(const program::Set& set, std::string_view route, Instant now);

  /// Files `documents`, all or none, in one commit, and returns what was filed, in their order. Content that
  /// the section already has gains the places instead of a second copy. A slot has one document: the one
  /// before goes to the trash. In a second round a document answers what it is filed under when its
  /// description names nothing else. Throws Error(answer_no) when a set is with the office, on another route
  /// than the portfolio, or when the office asked for more on other competencies only; Error(usage) when a
  /// place is a whole set, or a slot is to have several documents.
  std::vector<Added> add(std::span<const ToFile> documents, Instant now, Progress& progress);
  /// The same of several documents under the same places, of which the same is said.
  std::vector<Added> add(std::span<const Place> places, std::span<const std::filesystem::path> sources,
                         const Description& description, Instant now, Progress& progress);

  /// Files a certificate of course completion.
  Certificate attach_certificate(const program::Set& set, const std::filesystem::path& source,
                                 Certificate details, Instant now, Progress& progress);

  /// Files the evidence of a recognition agreement.
  Recognition attach_recognition(const program::Set& set, const std::filesystem::path& source,
                                 Recognition details, Instant now, Progress& progress);

  /// All filed documents of `section` whose content changed or is gone. Reads every byte.
  std::vector<Changed> changed_files(const Section& section, Progress& progress) const;

  /// Makes what lies on disk now the filed version of everything under `place` that changed, and returns its
  /// files. Throws Error(answer_no) when the set is with the office, and Error(failed) when a file is gone.
  std::vector<std::string> accept(const Place& place, Instant now, Progress& progress);

  /// Throws Error(answer_no), naming what to do, when the set cannot be changed now: prepared, received,
  /// approved, or open only for some competencies and `competency` (0: any) is none of them.
  void require_open(const program::Set& set, int competency) const;

  /// Throws Error(answer_no) when the office did not ask for more on each of `competencies`.
  void require_requested(const program::Set& set, std::span<const int> competencies) const;

 private:
  Record(std::unique_ptr<Folder> folder, Configuration configuration,
         std::shared_ptr<ParsedDocuments> parsed);

  std::unique_ptr<Folder> folder_;
  Configuration configuration_;
  std::shared_ptr<ParsedDocuments> parsed_;  ///< null: everything is parsed anew
  std::unique_ptr<program::Program> program_;
};

/// The nearest folder upward from `start` that holds a file `marker`; nothing when there is none.
std::optional<std::filesystem::path> find_upward(const std::filesystem::path& start, std::string_view marker);

/// The folder of the record that `start` lies in; nothing when there is none. Throws Error(failed) when it
/// belongs to nobody among `owners`.
std::optional<Folder> find_folder(const std::filesystem::path& start, const Owners& owners);

/// The folder of the section of `kind`, also when its `section.toml` is damaged: what lies beside that counts
/// all the same. Nothing when there is none.
std::optional<std::string> folder_of(const program::Program& program, const Sections& sections,
                                     program::SectionKind kind);

/// The name of the file of a set's statement.
inline constexpr std::string_view statement_file = "statement.md";

/// The slot of an introduction that the candidate fills by applying.
inline constexpr std::string_view application_slot = "application";

}  // namespace car::record

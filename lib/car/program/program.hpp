#pragma once

#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/format/toml.hpp>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Program packs: all that is particular to one certification. No fact of a program stands in C++.
namespace car::program {

/// One thing that the program suggests doing to show a competency (a portfolio development suggestion).
struct Suggestion {
  std::string id;        ///< a letter, `a`
  std::string text;      ///< what to do, Markdown
  std::string evidence;  ///< what file it yields
};

/// One numbered statement of a set.
struct Competency {
  int number = 0;
  std::string text;
  std::string unverified;  ///< what was not seen of the official wording; empty when it was
  std::vector<Suggestion> suggestions;
};

/// A document of the program about a set, to be read by people alone.
struct Document {
  std::string file;  ///< its name in the pack, `files/technology.pdf`
  std::string title;
};

/// A competency set.
struct Set {
  std::string code;   ///< `TEC`
  std::string slug;   ///< `access-services`
  std::string title;  ///< `Access Services`
  bool is_core = false;
  std::vector<std::string> aliases;
  std::string overview;  ///< Markdown
  std::vector<Competency> competencies;
  std::vector<Document> documents;

  /// Nothing when the set has no such competency.
  const Competency* competency(int number) const;
};

enum class SectionKind { introduction, acceptance, set, letters, continuing };

/// `introduction`, `acceptance`, …
std::string_view name_of(SectionKind kind);

/// A place for a single document in the introduction.
struct Slot {
  std::string id;  ///< `resume`
  std::string title;
  std::string about;
};

/// One numbered folder that a record has or may have.
struct Section {
  int number = 0;
  SectionKind kind = SectionKind::set;
  std::string folder;  ///< empty for a set section, which is named after its set
  std::string title;
  std::vector<Slot> slots;
};

/// A front page of the table of contents, before the sets.
struct Contents {
  std::string title;
  std::string guide;  ///< the topic it shows
};

struct Eligibility {
  std::string id;
  std::string text;
  std::optional<int> hours;
  std::optional<int> within_years;
};

struct Fee {
  std::string what;  ///< application, review or continuation
  std::string audience;
  std::int64_t amount = 0;
  std::string currency;
  std::string note;
};

struct Reviewer {
  std::string id;    ///< `LSSCP_Admin`
  std::string name;  ///< `LSSCP Certification Administrator`

  /// `LSSCP Certification Administrator <LSSCP_Admin>`.
  std::string shown() const;
};

/// What a portfolio consists of.
struct Portfolio {
  std::vector<std::string> statement_parts;  ///< headings of the Personal Learning Statement
  int statement_pages = 0;                   ///< advice: more is a warning
  int response_pages = 0;
  int artifacts_per_competency = 1;
  std::vector<std::string> primary_kinds;
  std::vector<std::string> secondary_kinds;
};

struct ApprovedCourse {
  std::string provider;
  std::string course;
  std::vector<std::string> sets;
  std::optional<Date> from;
  std::optional<Date> until;
};

struct Course {
  int look_back_years = 0;
  int approval_years = 0;
  std::vector<std::string> certificate_fields;
  bool has_several_certificates = false;
  std::vector<ApprovedCourse> approved;
};

struct Agreement {
  std::string college;
  std::vector<std::string> sets;
};

/// How ratings become a decision. All in whole numbers.
struct ReviewRules {
  int evaluators = 1;
  int due_days = 0;
  int rounds = 1;
  std::vector<std::string> ratings;  ///< the program's words, best first: met, partly met, not met
  int pass_numerator = 1;  ///< pass when denominator · met >= numerator · n and not met <= allowed
  int pass_denominator = 1;
  int not_met_allowed = 0;
  enum class TwoPartly { request, count } two_partly = TwoPartly::request;
  enum class Adjudication { third_if_outcomes_differ, combine } adjudication = Adjudication::combine;
  std::string approved_clause;
  std::string more_documents_clause;
  std::string take_course_clause;
};

struct Appeal {
  int notice_days = 0;
  int documents_days = 0;
  int answer_days = 0;
  int meeting_days = 0;
};

struct Conversion {
  std::string unit;
  int hours = 0;
};

struct KindHours {
  std::string kind;
  int hours = 0;
};

struct Renewal {
  int years = 0;
  int hours = 0;
  int minimum_activity_hours = 0;
  int within_months = 0;
  int grace_months = 0;
  std::vector<KindHours> required;
  std::vector<Conversion> conversions;
};

struct SupportHours {
  std::string period;
  std::vector<std::string> days;  ///< `Mon` to `Sun`
  std::chrono::minutes from{};    ///< since midnight, in the time zone of the support
  std::chrono::minutes to{};      ///< likewise, up to 24:00
};

struct Support {
  std::string telephone;
  bool is_historic = false;
  std::string time_zone;
  std::string note;
  std::vector<SupportHours> hours;
};

struct Resource {
  std::string title;
  std::string about;
  std::string address;
};

struct OpenQuestion {
  std::string key;
  std::string note;
};

/// One certification program, of one edition.
struct Program {
  std::string id;  ///< `lssc`
  std::string name;
  std::string code;  ///< begins candidate numbers, `LSSC`
  std::string edition;
  std::string language;
  std::string about;
  std::string title_rule;                    ///< `{Last}{First}{Set}CAR`
  std::vector<std::string> accepted_titles;  ///< rules of titles that are accepted too
  int candidacy_years = 0;
  std::string subscription_starts;
  bool is_continued_by_renewal = false;
  std::vector<Eligibility> eligibility;
  std::vector<Fee> fees;
  std::vector<Section> sections;
  std::vector<Contents> contents;
  int core_sets = 0;
  int elective_sets = 0;
  Portfolio portfolio;
  Course course;
  std::string recognition_about;
  std::vector<Agreement> agreements;
  ReviewRules review;
  std::uint64_t most_files = 0;
  std::uint64_t most_bytes = 0;
  std::vector<Reviewer> reviewers;
  std::string delivery;  ///< where applications can be sent, an address of http; may be empty
  std::optional<Appeal> appeal;
  std::optional<Renewal> renewal;
  std::optional<Support> support;
  std::vector<Resource> resources;
  std::vector<OpenQuestion> open_questions;
  std::vector<Set> sets;
  std::map<std::string, std::string> guides;   ///< topic to Markdown
  std::map<std::string, std::string> letters;  ///< kind to template

  /// The set of that slug; nothing when there is none.
  const Set* set(std::string_view slug) const;
  /// The slot of that id, of whatever section; nothing when there is none.
  const Slot* slot(std::string_view id) const;
  /// What is asked under that id of everybody who applies; nothing when nothing is. A document of the
  /// introduction that is filed under it is its proof.
  const Eligibility* asked(std::string_view id) const;
};

/// The folder of the pack that a person named: a folder that holds one, or the name of one in
/// `programs_folder`, where the packs are that came with car. Throws Error(usage) with what may have been
/// meant.
std::filesystem::path find_pack(const std::string& typed, const std::filesystem::path& programs_folder);

/// The names of the packs in `programs_folder`, sorted.
std::vector<std::string> pack_names(const std::filesystem::path& programs_folder);

/// Reads the pack in `folder`. Throws Error(failed) with its first fault and how many more there are, and
/// Error(newer_format). (program/pack.hpp reads packs from elsewhere.)
Program load(const std::filesystem::path& folder);

/// Every fault of the pack in `folder`, by file and line, in one run; empty when `load` takes it.
/// Throws Error(failed) when there is no pack there at all.
std::vector<format::Fault> check(const std::filesystem::path& folder);

/// One file of a pack.
struct PackFile {
  std::string name;  ///< relative, `sets/technology.toml`
  std::string bytes;
};

/// All files of the pack, sorted by name. Throws Error(failed) when one has a name that a record cannot keep,
/// is no regular file, or all together are larger than 64 MiB.
std::vector<PackFile> pack_files(const std::filesystem::path& folder);

/// The SHA-256 of the pack: over one line for each file, sorted by name: its SHA-256 in hex, two spaces, its
/// name and a line feed, as `sha256sum` writes them.
crypto::Digest pack_digest(const std::filesystem::path& folder);

}  // namespace car::program

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

/// Findings: what is wrong with a record, told by named rules. Values in, findings out: a rule sees neither
/// disk nor clock.
namespace car::rules {

/// How much a finding matters, least first. A note asks for nothing; of a rule that is `off` there are no
/// findings.
enum class Severity : std::uint8_t { off, note, warning, error };

/// `warning`.
std::string_view name_of(Severity severity);

/// What a rule looks at, so that a report can tell where it looked and found nothing wrong.
enum class About : std::uint8_t {
  record,        ///< the record as a whole, and how its sections stand to each other
  introduction,  ///< each slot of the introduction
  acceptance,    ///< the office's acceptance, and the subscription
  set,           ///< a set in any state
  open_set,      ///< a set that neither waits for the office nor is approved; so are those of the next seven
  request,       ///< each competency of it on which the office asked for more
  competency,    ///< each competency of one on the portfolio route
  introduced,    ///< each of those that has an introduction
  statement,     ///< the statement of one on the portfolio route
  certificate,   ///< the certificates of one on the course route
  recognition,   ///< the papers of one on the recognition route
  evidence,      ///< what is said about the documents of one on the portfolio route
  document,      ///< the documents of a section, unless its set waits for the office or is approved
  names,         ///< their names, likewise
  files,         ///< what lies in the folder of a section
  with_office,   ///< a set that waits for the office
  approved,      ///< a set that is approved
};

/// One thing that can be wrong. Its name never changes meaning.
struct Rule {
  std::string_view name;
  Severity severity;         ///< unless `car.toml` says otherwise
  About about;               ///< what it looks at
  std::string_view summary;  ///< what is wrong, one sentence for people
  std::string_view remedy;   ///< what mends it
};

/// Every rule, in the order in which findings of one section are told. The manual page car-rules(7) is made
/// of it.
inline constexpr auto all_rules = std::to_array<Rule>({
    {"program-changed", Severity::error, About::record,
     "The copy of the program in the record is not the one it was made with.",
     "Take the folder 'program' back from a backup or from the first commit."},
    {"rule-unknown", Severity::warning, About::record,
     "A line of car.toml says how much a rule matters, and there is no such rule.",
     "Correct the name, or take the line out."},
    {"section-missing", Severity::error, About::record,
     "A section that every record of the program has is not there.", "Take its folder back from a backup."},
    {"section-damaged", Severity::error, About::record,
     "A section.toml cannot be read, so that its section was not checked.",
     "Open it in a text editor and mend the line, or take the last good one from .car/history."},
    {"number-twice", Severity::error, About::record, "Two folders have the same section number.",
     "Give one of them a free number by renaming its folder; a merge of two copies may have made them."},
    {"set-twice", Severity::error, About::record, "A set has two sections.",
     "Bring the files of both together in one, and move the other folder out of the record."},
    {"set-count", Severity::error, About::record, "More or fewer sets are chosen than the program asks for.",
     "Choose another with 'car set choose', or drop one with 'car set drop'."},
    {"core-set-missing", Severity::error, About::record,
     "A core set that the program asks for is not chosen.", "Choose it with 'car set choose'."},
    {"subscription-expired", Severity::error, About::acceptance,
     "The subscription has ended: nothing can be submitted.",
     "Ask the office for a renewal. Reading, checking and backing up work as ever."},
    {"subscription-ends-soon", Severity::warning, About::acceptance, "The subscription ends within 90 days.",
     "Submit what is complete, or ask the office for a renewal."},
    {"slot-empty", Severity::error, About::introduction, "A document of the introduction is missing.",
     "File it with 'car add-artifact'; the application comes from 'car apply'."},
    {"acceptance-missing", Severity::warning, About::acceptance, "There is no acceptance letter yet.",
     "Send the application ('car apply'), and file the office's letter with 'car receive'."},
    {"letter-missing", Severity::note, About::record, "A set is approved, and its letter has not been filed.",
     "File it with 'car receive', or ask the office to send it again."},
    {"title-differs", Severity::warning, About::set,
     "The title of a set is none that the program's naming rule allows.",
     "Write the right title into its section.toml."},
    {"word-unknown", Severity::error, About::document,
     "A word or number in a section.toml is none that the program knows.",
     "Correct it there, or file the document again in its right place."},
    {"course-required", Severity::error, About::open_set,
     "The office decided that a set is to be achieved by a course, and it is on another route.",
     "Change the route with 'car set route'."},
    {"request-unanswered", Severity::error, About::request,
     "The office asked for more on a competency, and no new document answers it.",
     "File one with 'car add-artifact'."},
    {"competency-uncovered", Severity::error, About::competency, "No document is filed for a competency.",
     "File one with 'car add-artifact'; 'car show' has the suggestions."},
    {"suggestion-or-activity-missing", Severity::warning, About::competency,
     "No document of a competency says which suggestion, or which activity of your own, it comes from.",
     "File it again with --suggestion or with the options of an own activity: that adds them."},
    {"own-activity-incomplete", Severity::warning, About::evidence,
     "An activity of your own lacks what was done, what was learned, or how the work is judged.",
     "File the document again with the missing part: that adds it."},
    {"statement-missing", Severity::error, About::statement, "There is no Personal Learning Statement.",
     "Write it with 'car edit'."},
    {"statement-not-text", Severity::error, About::statement, "The statement is not plain text in UTF-8.",
     "Save it as UTF-8 text, without the format of a word processor."},
    {"statement-part-empty", Severity::error, About::statement,
     "A part of the statement is empty, or its heading is gone.",
     "Write it with 'car edit', below its heading."},
    {"template-text-left", Severity::warning, About::statement,
     "The statement, or the introduction to a competency, repeats guidance of the program word for word.",
     "Take it out with 'car edit', or say it in your own words; 'car show' and 'car guide' always have it."},
    {"statement-long", Severity::warning, About::statement,
     "The statement is longer than the program advises.", "Shorten it; 500 words are taken for a page."},
    {"introduction-not-text", Severity::error, About::introduced,
     "The introduction to a competency is not plain text in UTF-8.",
     "Save it as UTF-8 text, without the format of a word processor."},
    {"introduction-long", Severity::warning, About::introduced,
     "The introduction to a competency is longer than the program advises.",
     "Shorten it; 500 words are taken for a page."},
    {"certificate-missing", Severity::error, About::certificate,
     "A set on the course route has no certificate of course completion.", "File it with 'car attach-ccc'."},
    {"certificate-incomplete", Severity::warning, About::certificate,
     "A certificate lacks its provider, its course or the day of completion.",
     "Write what is missing into the section.toml."},
    {"certificate-not-approved", Severity::warning, About::certificate,
     "The program's table has no such course for the set, or not at that time. The office decides.",
     "Compare provider, course and day with the certificate; ask the office when they are right."},
    {"recognition-missing", Severity::error, About::recognition,
     "A set on the recognition route has no diploma or transcript.",
     "File it with 'car attach-recognition'."},
    {"agreement-not-listed", Severity::warning, About::recognition,
     "The program's table has no such recognition agreement for the set. The office decides.",
     "Compare its name with the table; ask the office when it is right."},
    {"set-too-large", Severity::error, About::open_set,
     "A set has more or larger files than the program takes.",
     "Bring documents together in one file, shorten recordings, make pictures smaller."},
    {"artifact-missing", Severity::error, About::document, "A filed document is not there any more.",
     "Put it back, from a backup or from where it came."},
    {"artifact-unreadable", Severity::error, About::document, "A filed document cannot be read.",
     "Look at its permissions, and whether it is an ordinary file."},
    {"artifact-empty", Severity::error, About::document, "A filed document is empty.",
     "Put the document in its place and take it as the new version with 'car accept'."},
    {"artifact-is-lfs-pointer", Severity::error, About::document,
     "In place of a document lies a pointer of Git LFS.", "Fetch the document itself with 'git lfs pull'."},
    {"artifact-changed", Severity::error, About::document, "A filed document was changed.",
     "Take it as the new version with 'car accept', or put the old one back."},
    {"artifact-unplaced", Severity::warning, About::evidence,
     "A document of a portfolio is filed for no competency.",
     "File it again under one, as in 'car add-artifact TEC-4 FILE': that adds the place."},
    {"artifact-undescribed", Severity::note, About::evidence, "A document has no title.",
     "File it again with --title: that adds it."},
    {"picture-without-text", Severity::warning, About::evidence,
     "A picture has no text for those who cannot see it.",
     "File it again with --alternative-text: that adds it."},
    {"file-name", Severity::error, About::names,
     "Two filed documents have names that some computers take for the same.",
     "Rename one of them on disk and in the section.toml."},
    {"file-unlisted", Severity::warning, About::files,
     "A file lies in a section, and no section.toml lists it: it is part of nothing.",
     "File it with 'car add-artifact', or move it out of the record."},
    {"changed-while-with-office", Severity::note, About::with_office,
     "A set differs from what was submitted and is not decided yet.",
     "Nothing needs mending: the submitted copy is what counts."},
    {"changed-after-approval", Severity::note, About::approved, "A set differs from what was approved.",
     "Nothing needs mending: the approved copy lies in 'submissions'."},
});

/// Nothing when there is no such rule.
const Rule* find_rule(std::string_view name);

/// How much the rule matters to a record whose `car.toml` has these `severities` (rule name to `error`,
/// `warning` or `off`).
Severity severity_of(const Rule& rule, const std::map<std::string, std::string>& severities);

/// All rules as car-rules(7) lists them, in the language of scdoc.
std::string manual();

/// The name of a rule that there is: any other does not compile.
class RuleName {
 public:
  consteval RuleName(const char* name) : index_(index_of(name)) {}  // NOLINT(google-explicit-constructor)
  constexpr const Rule& rule() const { return all_rules.at(index_); }

 private:
  static constexpr std::size_t index_of(std::string_view name) {
    std::size_t index = 0;
    while (all_rules.at(index).name != name) ++index;  // past the end: no constant expression
    return index;
  }

  std::size_t index_;
};

}  // namespace car::rules

#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/pages/place_page.hpp>
#include <car/record/record.hpp>
#include <car/record/writing.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Parts of a record, chosen to be looked at or to be handed on: values alone.
namespace car::pages {

/// A filed document, by its path in the record.
struct ChosenFile {
  std::string path;  ///< `3-technology/evidence/booklist.pdf`
  record::Filed filed;
};

/// A set, or those of its competencies that were chosen.
struct ChosenSet {
  SetPage page;
  /// The set as a whole: with its statement, certificates and recognition. Else `page.competencies` are those
  /// that were chosen, and of the section nothing counts but its names.
  bool is_whole = false;
  std::vector<record::Writing> writings;  ///< of what was chosen, those in which something is written

  /// The text of the statement; empty when there is none, or it was not chosen.
  std::string_view statement() const;
};

/// A letter of the office, as text.
struct LetterPage {
  std::string title;
  Date date{};
  std::string text;
};

/// What was chosen, in the order of the record.
struct Selection {
  const record::Record* record = nullptr;
  bool is_whole = false;              ///< the whole record: with the program's advice, and the letters
  std::vector<record::Place> places;  ///< as they were named; empty when it is whole
  std::string introduction;           ///< the folder that the documents of `slots` lie in
  std::vector<SlotPage> slots;        ///< of the whole: all that the program has, and proofs
  std::vector<ChosenSet> sets;        ///< by number of their sections
  std::string continuing;             ///< the folder of the continuing development
  std::vector<record::ContinuingActivity> activities;  ///< of the whole: what was done since, as filed
  std::vector<LetterPage> letters;                     ///< by date
  std::vector<record::Changed> unsound;                ///< documents that are not what was filed

  /// Null when the document is as it was filed.
  const record::Changed* fault_of(std::string_view path) const;
};

/// What `places` name in `record`, which must outlive it; all of it when there are none. A place that lies in
/// another one adds nothing. Looks at every byte of what is filed there; begins and ends `progress`. Throws
/// Error(answer_no) when a set is not chosen.
Selection select(const record::Record& record, std::span<const record::Place> places, Progress& progress);

/// What is filed there, sorted by path, each once; what is written in the record, and letters, are no
/// documents.
std::vector<ChosenFile> files_of(const Selection& selection);

/// The same of one place of the selection.
std::vector<ChosenFile> files_of(const Selection& selection, const record::Place& place);

/// The path of a text of `set` in the record.
std::string path_of(const ChosenSet& set, const record::Writing& writing);

/// What a place is called for a person: `Technology`, `Technology, competency 4`, `Resume`.
std::string title_of(const Selection& selection, const record::Place& place);

}  // namespace car::pages

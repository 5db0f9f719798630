#pragma once

#include <car/base/time.hpp>
#include <car/office/evaluation/form.hpp>
#include <car/office/evaluation/review_case.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

/// Forms out to the evaluators, and back into the ledger.
namespace car::office {

/// A form as a file.
struct FormText {
  std::string submission;
  std::string evaluator;
  std::string name;  ///< of the file
  std::string text;
};

/// The forms of a submission, one for each evaluator, with what was handed in so far. Throws Error(answer_no)
/// when it has none: nobody is assigned, the assignment is a draft, or its route is not rated.
std::vector<FormText> forms_of(Office& office, const SubmissionEntry& entry);

/// Throws Error(answer_no) when a submission has no evaluators whose assignment is published, or its route is
/// not rated.
void require_given_out(const ReviewCase& review);

/// The forms that are still to be filled in.
std::vector<FormText> open_forms(Office& office);

/// What a blinded form calls a submission: `TEC-1f0a93c2d4`, which tells nothing of the candidate.
std::string reference_of(const SubmissionEntry& entry);

/// The form of that evaluator as it goes into a blinded packet: under the reference, with `evidence` by
/// competency, one line a file, and `requested` as it is to be read. Throws nothing of its own.
FormText blinded_form(Office& office, const ReviewCase& review, const std::string& evaluator,
                      std::map<int, std::vector<std::string>> evidence,
                      const std::map<int, std::string>& requested);

/// What was asked for in the round before, by competency; nothing in the first.
std::map<int, std::string> requested_of(const ReviewCase& review);

/// A form on disk.
struct WrittenForm {
  FormText form;
  std::filesystem::path path;
  bool is_new = false;  ///< else a file of that name was there, and stays as it is
};

/// Writes forms into `folder`, which is made when it is missing. A form that is there already is kept: it may
/// be filled in. Throws Error(failed).
std::vector<WrittenForm> write_forms(const std::vector<FormText>& forms, const std::filesystem::path& folder);

/// What became of one file.
struct RecordedForm {
  enum class How {
    recorded,  ///< it is the first of this evaluator
    revised,   ///< it is another than before, which is kept as an earlier revision
    known,     ///< the same was handed in already
    blank,     ///< not filled in yet
    refused,   ///< faults, or the submission is decided
  };
  std::string file;
  How how = How::refused;
  std::string submission;
  std::string evaluator;
  int revision = 0;
  std::vector<format::Fault> faults;
};
std::string_view name_of(RecordedForm::How how);

/// Takes filled-in forms, each whole or not at all; a folder among `sources` stands for the `.toml` and
/// `.asics` files in it and below it, the signed one where there are both. Of an evaluator who has a key only
/// what it signed is taken. The same form again changes nothing. Throws Error(failed) when a source is not
/// there.
std::vector<RecordedForm> record_forms(Office& office, std::span<const std::filesystem::path> sources,
                                       const std::string& who, Instant now);

}  // namespace car::office

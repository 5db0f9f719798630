#pragma once

#include <car/format/toml.hpp>
#include <car/office/evaluation/combination.hpp>
#include <car/program/program.hpp>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// The form that an evaluator fills in, offline and in any editor: one TOML file for a submission and an
/// evaluator.
namespace car::office {

/// What an evaluator is asked.
struct Form {
  /// One competency to rate.
  struct Question {
    int competency = 0;
    std::string text;
    std::string requested;              ///< what was asked for in the round before; empty in the first
    std::vector<std::string> evidence;  ///< one line a file
  };

  std::string submission;      ///< `LSSC-2026-00042-TEC-1`
  std::string evaluator;       ///< the id
  std::string evaluator_name;  ///< for people
  std::string set_code;
  std::string set_title;
  std::vector<Question> questions;
  std::string reference = {};  ///< instead of the submission's id, which tells the candidate's number
};

/// What was written into a form.
struct FilledForm {
  struct Answer {
    Rating rating = Rating::met;
    std::string comments;  ///< sealed until the set is approved
    std::string requests;  ///< what the candidate may be asked for

    bool operator==(const Answer&) const = default;
  };

  std::string submission;
  std::string evaluator;
  std::string comments;           ///< about the set as a whole, sealed likewise
  std::map<int, Answer> answers;  ///< by competency

  bool operator==(const FilledForm&) const = default;
};

/// What the form calls the submission: its reference where there is one, else its id.
const std::string& name_of(const Form& form);

/// `LSSC-2026-00042-TEC-1-anna.toml`.
std::string file_name_of(const Form& form);

/// The form as a file, with `filled` in it, or empty. Its comments say how it is filled in.
std::string toml_of(const Form& form, const program::ReviewRules& rules,
                    const std::optional<FilledForm>& filled = std::nullopt);

/// A file that is taken for a form.
struct FormFile {
  std::string name;  ///< as it is shown to people
  std::string bytes;
  std::string fault = {};      ///< why it could not be read; empty when it was
  std::string key = {};        ///< of whoever signed it; empty when it is not signed
  std::string container = {};  ///< the signed file, whose text is `bytes`; empty likewise
};

/// The form as TOML, from whatever editor: a byte order mark and line ends of Windows do no harm. Throws
/// format::Damaged with what to do about a file that is not UTF-8, or has curly quotation marks.
format::Table parse_form(const FormFile& file);

/// What became of one file. It is a form to record, an untouched one, or one with faults.
struct ReadForm {
  std::string file;
  std::optional<FilledForm> filled;
  bool is_blank = false;              ///< no rating and no text in it yet
  std::vector<format::Fault> faults;  ///< all of them
};

/// Reads filled-in forms. `expected` are those that were asked for, by id or reference; what is filled in has
/// the id. A file for another submission or evaluator, a second file for the same, a competency that is not
/// asked, a rating that is missing or none of the pack's words are faults. A fault in one file is no fault of
/// another.
std::vector<ReadForm> read_forms(std::span<const FormFile> files, std::span<const Form> expected,
                                 const program::ReviewRules& rules);

}  // namespace car::office

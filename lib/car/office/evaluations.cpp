#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/folder.hpp>
#include <car/base/text.hpp>
#include <car/office/evaluations.hpp>
#include <map>
#include <set>

namespace car::office {

namespace {

constexpr std::uint64_t largest_form = 4 * 1024 * 1024;

std::string evidence_line(const container::Evidence& evidence) {
  auto line = evidence.file.file;
  if (!evidence.title.empty()) line += fmt::format(": {}", evidence.title);
  if (!evidence.kind.empty()) line += fmt::format(" ({})", evidence.kind);
  return line;
}

/// The files of each competency, one line each.
std::map<int, std::vector<std::string>> evidence_by_competency(const container::Submission& submission) {
  std::map<std::string, std::string> lines;
  for (const auto& evidence : submission.files) lines[evidence.file.file] = evidence_line(evidence);
  std::map<int, std::vector<std::string>> result;
  for (const auto& claim : submission.claims) {
    if (claim.introduction) {
      result[claim.competency].push_back(
          fmt::format("{}: the candidate's introduction", claim.introduction->file));
    }
    for (const auto& file : claim.files) result[claim.competency].push_back(lines[file]);
  }
  return result;
}

/// The form without what only the container has: enough to read one.
Form bare_form(Office& office, const ReviewCase& review, const std::string& evaluator) {
  const auto known = office.ledger().evaluator(evaluator);
  Form form{review.entry.id, evaluator,        known ? known->name : evaluator,
            review.set.code, review.set.title, {}};
  for (const int competency : asked_of(review, review.program->review)) {
    form.questions.push_back({competency, review.set.competency(competency)->text, "", {}});
  }
  return form;
}

std::string requested_of(const ReviewCase& review, int competency) {
  if (!review.answered) return "";
  for (const auto& request : review.answered->requests) {
    if (request.competency == competency) return request.text;
  }
  return "";
}

Form whole_form(Office& office, const ReviewCase& review, const std::string& evaluator,
                std::map<int, std::vector<std::string>>& evidence) {
  auto form = bare_form(office, review, evaluator);
  for (auto& question : form.questions) {
    question.requested = requested_of(review, question.competency);
    question.evidence = evidence[question.competency];
  }
  return form;
}

FilledForm filled_from(const EvaluationEntry& evaluation, const program::ReviewRules& rules) {
  FilledForm filled{evaluation.submission, evaluation.evaluator, evaluation.comment, {}};
  for (const auto& rated : evaluation.ratings) {
    const auto rating = rating_from(rated.rating, rules);
    if (rating) filled.answers[rated.competency] = {*rating, rated.comment, rated.request};
  }
  return filled;
}

EvaluationEntry entry_from(const FilledForm& filled, const program::ReviewRules& rules) {
  EvaluationEntry evaluation;
  evaluation.submission = filled.submission;
  evaluation.evaluator = filled.evaluator;
  evaluation.comment = filled.comments;
  for (const auto& [competency, answer] : filled.answers) {
    evaluation.ratings.push_back(
        {competency, word_of(answer.rating, rules), answer.comments, answer.requests});
  }
  return evaluation;
}

const EvaluationEntry* evaluation_by(const ReviewCase& review, const std::string& evaluator) {
  const auto found = std::find_if(review.evaluations.begin(), review.evaluations.end(),
                                  [&](const auto& one) { return one.evaluator == evaluator; });
  return found == review.evaluations.end() ? nullptr : &*found;
}

/// The forms of the evaluators that `is_wanted` names.
template <typename Wanted>
std::vector<FormText> form_texts(Office& office, const ReviewCase& review, Wanted is_wanted) {
  const auto& rules = review.program->review;
  auto evidence = evidence_by_competency(submission_of(office, review.entry));
  std::vector<FormText> texts;
  for (const auto& assignment : review.assignments) {
    if (!is_wanted(assignment.evaluator)) continue;
    const auto form = whole_form(office, review, assignment.evaluator, evidence);
    const auto* given = evaluation_by(review, assignment.evaluator);
    texts.push_back({review.entry.id, assignment.evaluator, file_name_of(form),
                     toml_of(form, rules, given ? std::optional(filled_from(*given, rules)) : std::nullopt)});
  }
  return texts;
}

std::vector<FormFile> read_files(std::span<const std::filesystem::path> sources) {
  std::vector<std::filesystem::path> paths;
  for (const auto& source : sources) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(source, ignored)) {
      paths.push_back(source);
      continue;
    }
    for (const auto& entry : Folder::open(source).list(".")) {
      if (entry.kind == EntryKind::file && entry.name.ends_with(".toml"))
        paths.push_back(source / entry.name);
    }
  }
  std::vector<FormFile> files;
  files.reserve(paths.size());
  for (const auto& path : paths) files.push_back({path.string(), read_file(path, largest_form)});
  return files;
}

/// Which submissions the files say to be about; nothing is said of those that cannot be read.
std::set<std::string> named_submissions(const std::vector<FormFile>& files) {
  std::set<std::string> names;
  for (const auto& file : files) {
    try {
      const auto table = format::parse_toml(file.bytes, file.name);
      const auto* value = table.find("submission");
      if (const auto* name = value == nullptr ? nullptr : value->as<std::string>()) names.insert(*name);
    } catch (const Error&) {
      // Its fault is told when it is read as a form.
    }
  }
  return names;
}

/// Takes the forms of one run into the ledger.
class Recorder {
 public:
  Recorder(Office& office, const std::string& who, Instant now) : office_(office), who_(who), now_(now) {}

  std::vector<RecordedForm> record(const std::vector<FormFile>& files) {
    collect(files);
    std::vector<RecordedForm> results;
    const auto& rules = office_.program().review;
    const auto forms = read_forms(files, expected_, rules);
    for (std::size_t i = 0; i < forms.size(); ++i) results.push_back(take(forms[i], files[i].bytes));
    return results;
  }

 private:
  /// All forms that the files may be. Where one names a submission that there is not, those in review are
  /// among them, to tell what may have been meant.
  void collect(const std::vector<FormFile>& files) {
    auto names = named_submissions(files);
    const bool all_known = std::all_of(names.begin(), names.end(), [&](const std::string& name) {
      return office_.ledger().submission(name).has_value();
    });
    if (!all_known) {
      for (const auto& queued : office_.ledger().queue({}, office_.program().review.evaluators)) {
        names.insert(queued.submission.id);
      }
    }
    for (const auto& name : names) {
      const auto entry = office_.ledger().submission(name);
      if (!entry) continue;
      const auto review = case_of(office_, *entry);
      for (const auto& assignment : review.assignments) {
        expected_.push_back(bare_form(office_, review, assignment.evaluator));
      }
      reviews_.emplace(name, review);
    }
  }

  RecordedForm take(const ReadForm& form, const std::string& bytes) {
    RecordedForm result;
    result.file = form.file;
    result.faults = form.faults;
    if (form.is_blank) result.how = RecordedForm::How::blank;
    if (!form.filled) return result;
    result.submission = form.filled->submission;
    result.evaluator = form.filled->evaluator;
    const auto& review = reviews_.at(result.submission);
    const auto* given = evaluation_by(review, result.evaluator);
    result.revision = given == nullptr ? 0 : given->revision;
    if (given != nullptr && filled_from(*given, review.program->review) == *form.filled) {
      result.how = RecordedForm::How::known;
    } else if (review.decision) {
      result.faults.push_back(
          {form.file, 0,
           fmt::format("{} was decided on {}, so its ratings stay as they are", result.submission,
                       to_text(date_of(review.decision->decided_at)))});
    } else {
      add(*form.filled, bytes, result);
    }
    return result;
  }

  void add(const FilledForm& filled, const std::string& bytes, RecordedForm& result) {
    result.how = result.revision == 0 ? RecordedForm::How::recorded : RecordedForm::How::revised;
    ++result.revision;
    auto evaluation = entry_from(filled, reviews_.at(filled.submission).program->review);
    evaluation.revision = result.revision;
    evaluation.handed_in_at = now_;
    evaluation.form = crypto::sha256(bytes);
    office_.ledger().add_evaluation(evaluation);
    office_.ledger().add_journal({now_, who_, "record", filled.submission,
                                  fmt::format("{}, revision {}", filled.evaluator, result.revision)});
  }

  Office& office_;
  const std::string& who_;
  Instant now_;
  std::vector<Form> expected_;
  std::map<std::string, ReviewCase> reviews_;
};

}  // namespace

std::vector<FormText> forms_of(Office& office, const SubmissionEntry& entry) {
  const auto review = case_of(office, entry);
  if (!review.is_rated()) {
    throw Error(Kind::answer_no, entry.id, fmt::format("is on the {} route, which nobody rates", entry.route),
                fmt::format("'car review decide {} --outcome …' decides it", entry.id));
  }
  if (review.assignments.empty()) {
    throw Error(Kind::answer_no, entry.id, "has no evaluators yet, so there is no form",
                "'car review assign --auto' gives it to some");
  }
  return form_texts(office, review, [](const std::string&) { return true; });
}

std::vector<FormText> open_forms(Office& office) {
  std::map<std::string, std::set<std::string>> open;
  for (const auto& assignment : office.ledger().open_assignments()) {
    open[assignment.submission].insert(assignment.evaluator);
  }
  std::vector<FormText> texts;
  for (const auto& [submission, evaluators] : open) {
    const auto& wanted = evaluators;
    const auto review = case_of(office, office.ledger().submission(submission).value());
    for (auto& text :
         form_texts(office, review, [&](const std::string& id) { return wanted.count(id) != 0; })) {
      texts.push_back(std::move(text));
    }
  }
  return texts;
}

std::vector<WrittenForm> write_forms(const std::vector<FormText>& forms,
                                     const std::filesystem::path& folder) {
  std::error_code ignored;
  if (!std::filesystem::exists(folder, ignored)) Folder::create(folder);
  std::vector<WrittenForm> written;
  for (const auto& form : forms) {
    const auto path = folder / form.name;
    const bool is_new = !std::filesystem::exists(path, ignored);
    if (is_new) write_new_file(path, form.text);
    written.push_back({form, path, is_new});
  }
  return written;
}

std::string_view name_of(RecordedForm::How how) {
  switch (how) {
    case RecordedForm::How::recorded:
      return "recorded";
    case RecordedForm::How::revised:
      return "revised";
    case RecordedForm::How::known:
      return "known";
    case RecordedForm::How::blank:
      return "blank";
    case RecordedForm::How::refused:
      break;
  }
  return "refused";
}

std::vector<RecordedForm> record_forms(Office& office, std::span<const std::filesystem::path> sources,
                                       const std::string& who, Instant now) {
  const auto files = read_files(sources);
  database::Transaction transaction(office.ledger().database());
  auto recorded = Recorder(office, who, now).record(files);
  transaction.commit();
  return recorded;
}

}  // namespace car::office

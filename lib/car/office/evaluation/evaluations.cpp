#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/folder.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/office/evaluation/evaluations.hpp>
#include <car/office/evaluation/signing.hpp>
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
  form.reference = reference_of(review.entry);
  for (const int competency : asked_of(review, review.program->review)) {
    form.questions.push_back({competency, review.set.competency(competency)->text, "", {}});
  }
  return form;
}

void fill_in(Form& form, const std::map<int, std::string>& requested,
             std::map<int, std::vector<std::string>>& evidence) {
  for (auto& question : form.questions) {
    const auto asked = requested.find(question.competency);
    if (asked != requested.end()) question.requested = asked->second;
    question.evidence = evidence[question.competency];
  }
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

FormText text_of(const Form& form, const ReviewCase& review, const program::ReviewRules& rules) {
  const auto* given = evaluation_by(review, form.evaluator);
  return {review.entry.id, form.evaluator, file_name_of(form),
          toml_of(form, rules, given ? std::optional(filled_from(*given, rules)) : std::nullopt)};
}

/// The forms of the evaluators that `is_wanted` names.
template <typename Wanted>
std::vector<FormText> form_texts(Office& office, const ReviewCase& review, Wanted is_wanted) {
  const auto& rules = review.program->review;
  auto evidence = evidence_by_competency(submission_of(office, review.entry));
  std::vector<FormText> texts;
  for (const auto& assignment : review.assignments) {
    if (!is_wanted(assignment.evaluator)) continue;
    auto form = bare_form(office, review, assignment.evaluator);
    form.reference.clear();
    fill_in(form, requested_of(review), evidence);
    texts.push_back(text_of(form, review, rules));
  }
  return texts;
}

bool is_signed_form(const std::filesystem::path& path) { return path.extension() == ".asics"; }

/// A file that is too large or cannot be read is told with the others, and does not stop them.
FormFile read_form_file(Office& office, const std::filesystem::path& path, Instant now) {
  try {
    FormFile file{path.string(), read_file(path, largest_form), {}, {}, {}};
    if (!is_signed_form(path)) return file;
    auto opened = open_signed_form(office, file.bytes, file.name, now);
    file.container = std::move(file.bytes);
    file.bytes = std::move(opened.text);
    file.key = std::move(opened.key);
    return file;
  } catch (const Error& error) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) throw;
    return {path.string(), {}, error.reason(), {}, {}};
  }
}

/// Whether a container is around a form, and not a submission or the like. One that cannot be read is told as
/// a form with a fault.
bool has_form(const std::filesystem::path& path) {
  try {
    return container::Container::open(open_source(path), path.string()).object_name().ends_with(".toml");
  } catch (const Error&) {
    return true;
  }
}

/// A form that somebody signed lies beside the signed one: that is the one to take.
bool is_form(const std::filesystem::path& folder, const std::vector<Entry>& entries, const Entry& entry) {
  const std::filesystem::path name(entry.name);
  if (entry.kind != EntryKind::file) return false;
  if (is_signed_form(name)) return has_form(folder / name);
  const auto beside = name.stem().string() + ".asics";
  return name.extension() == ".toml" && std::none_of(entries.begin(), entries.end(), [&](const Entry& other) {
           return other.name == beside;
         });
}

/// The forms in a folder and in those below it, but for what is hidden.
void add_forms_in(const std::filesystem::path& source, std::vector<std::filesystem::path>& paths) {
  const auto folder = Folder::open(source);
  std::vector<std::string> names = {"."};
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto name = names[i];
    const auto entries = folder.list(name);
    for (const auto& entry : entries) {
      const auto inner = name == "." ? entry.name : fmt::format("{}/{}", name, entry.name);
      if (entry.name.starts_with('.')) continue;
      if (entry.kind == EntryKind::folder) names.push_back(inner);
      if (is_form(source / name, entries, entry)) paths.push_back(source / inner);
    }
  }
}

std::vector<FormFile> read_files(Office& office, std::span<const std::filesystem::path> sources,
                                 Instant now) {
  std::vector<std::filesystem::path> paths;
  for (const auto& source : sources) {
    std::error_code ignored;
    if (std::filesystem::is_directory(source, ignored)) {
      add_forms_in(source, paths);
    } else {
      paths.push_back(source);
    }
  }
  // What is wrong with the office's own lists is no fault of a form.
  if (std::any_of(paths.begin(), paths.end(), is_signed_form)) office.require_in_order(now);
  std::vector<FormFile> files;
  files.reserve(paths.size());
  for (const auto& path : paths) files.push_back(read_form_file(office, path, now));
  return files;
}

/// Which submissions the files say to be about; nothing is said of those that cannot be read.
std::set<std::string> named_submissions(const std::vector<FormFile>& files) {
  std::set<std::string> names;
  for (const auto& file : files) {
    try {
      const auto table = parse_form(file);
      const auto* value = table.find("submission");
      if (const auto* name = value == nullptr ? nullptr : value->as<std::string>()) names.insert(*name);
    } catch (const Error&) {
      // Its fault is told when it is read as a form.
    }
  }
  return names;
}

/// The submissions of which `names` are the ids or references.
std::set<std::string> ids_of(Ledger& ledger, const std::set<std::string>& names, bool& all_known) {
  std::set<std::string> ids;
  std::set<std::string> others;
  for (const auto& name : names) (ledger.submission(name) ? ids : others).insert(name);
  if (others.empty()) return ids;
  for (const auto& id : ledger.submission_ids("")) {
    const auto entry = ledger.submission(id);
    if (entry && others.erase(reference_of(*entry)) != 0) ids.insert(id);
  }
  all_known = others.empty();
  return ids;
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
    for (std::size_t i = 0; i < forms.size(); ++i) results.push_back(take(forms[i], files[i]));
    return results;
  }

 private:
  /// All forms that the files may be. Where one names a submission that there is not, those in review are
  /// among them, to tell what may have been meant.
  void collect(const std::vector<FormFile>& files) {
    bool all_known = true;
    auto names = ids_of(office_.ledger(), named_submissions(files), all_known);
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

  RecordedForm take(const ReadForm& form, const FormFile& file) {
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
    } else if (auto fault = signature_fault(result.evaluator, file); !fault.empty()) {
      result.faults.push_back({form.file, 0, std::move(fault)});
    } else {
      add(*form.filled, file, result);
    }
    return result;
  }

  /// Whoever has a key signs with it, and nobody signs with another's.
  std::string signature_fault(const std::string& id, const FormFile& file) {
    const auto evaluator = office_.ledger().evaluator(id);
    const auto key = evaluator ? evaluator->key : std::string();
    if (key == file.key) return "";
    if (file.key.empty())
      return fmt::format("{} signs forms; ask for the one that 'car review sign' made", id);
    return key.empty()
               ? fmt::format("is signed, and no key of {} is known; 'car review evaluator certify' notes one",
                             id)
               : fmt::format("is signed by another key than that of {}", id);
  }

  void add(const FilledForm& filled, const FormFile& file, RecordedForm& result) {
    result.how = result.revision == 0 ? RecordedForm::How::recorded : RecordedForm::How::revised;
    ++result.revision;
    auto evaluation = entry_from(filled, reviews_.at(filled.submission).program->review);
    evaluation.revision = result.revision;
    evaluation.handed_in_at = now_;
    evaluation.form = crypto::sha256(file.bytes);
    if (!file.container.empty()) evaluation.signature = office_.store().put(file.container).hex();
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

void require_given_out(const ReviewCase& review) {
  const auto& entry = review.entry;
  if (!review.is_rated()) {
    throw Error(Kind::answer_no, entry.id, fmt::format("is on the {} route, which nobody rates", entry.route),
                fmt::format("'car review decide {} --outcome …' decides it", entry.id));
  }
  if (review.assignments.empty()) {
    throw Error(Kind::answer_no, entry.id,
                review.drafts.empty() ? "has no evaluators yet, so there is no form"
                                      : "is assigned in a draft only, so there is no form",
                review.drafts.empty() ? "'car review assign --auto' gives it to some"
                                      : "'car review assign --publish' makes drafts count");
  }
}

std::vector<FormText> forms_of(Office& office, const SubmissionEntry& entry) {
  const auto review = case_of(office, entry);
  require_given_out(review);
  return form_texts(office, review, [](const std::string&) { return true; });
}

std::vector<FormText> open_forms(Office& office) {
  std::map<std::string, std::set<std::string>> open;
  for (const auto& assignment : office.ledger().open_assignments()) {
    if (assignment.published_at) open[assignment.submission].insert(assignment.evaluator);
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

std::string reference_of(const SubmissionEntry& entry) {
  constexpr std::size_t length = 10;
  const auto digest = crypto::sha256("car.packet/1\n" + entry.object.hex());
  return fmt::format("{}-{}", entry.set.code, digest.hex().substr(0, length));
}

FormText blinded_form(Office& office, const ReviewCase& review, const std::string& evaluator,
                      std::map<int, std::vector<std::string>> evidence,
                      const std::map<int, std::string>& requested) {
  auto form = bare_form(office, review, evaluator);
  fill_in(form, requested, evidence);
  return text_of(form, review, review.program->review);
}

std::map<int, std::string> requested_of(const ReviewCase& review) {
  std::map<int, std::string> requested;
  if (!review.answered) return requested;
  for (const auto& request : review.answered->requests) requested.emplace(request.competency, request.text);
  return requested;
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
  const auto files = read_files(office, sources, now);
  database::Transaction transaction(office.ledger().database());
  auto recorded = Recorder(office, who, now).record(files);
  transaction.commit();
  return recorded;
}

}  // namespace car::office

#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/evaluation/form.hpp>
#include <string_view>
#include <utility>

namespace car::office {

namespace {

using format::Table;
using format::TableReader;
using format::Value;
using program::ReviewRules;

constexpr std::size_t comment_width = 96;
constexpr std::size_t longest_text = 20'000;

std::string code_of(const Form& form, int competency) {
  return fmt::format("{}-{}", form.set_code, competency);
}

std::string words_of(const ReviewRules& rules) {
  return fmt::format("{}, {} or {}", rules.ratings[0], rules.ratings[1], rules.ratings[2]);
}

/// `text` as comment lines, broken at spaces. Foreign characters cannot end a comment.
std::string commented(std::string_view text) {
  std::string lines;
  std::string line;
  for (const auto& word : split(printable(text), ' ')) {
    if (!line.empty() && display_width(line) + 1 + display_width(word) > comment_width) {
      lines += fmt::format("# {}\n", line);
      line.clear();
    }
    if (!line.empty()) line += ' ';
    line += word;
  }
  return lines + fmt::format("# {}\n", line);
}

std::string heading(const Form& form, const ReviewRules& rules) {
  return commented(
             fmt::format("Review of {}: {}, by {}.", name_of(form), form.set_title, form.evaluator_name)) +
         "#\n" +
         commented(fmt::format("rating: write {} between the quotation marks, for every competency.",
                               words_of(rules))) +
         commented(
             "comments: what you think of it. They stay sealed until the set is approved; then the candidate "
             "reads them.") +
         commented(
             "requests: what the candidate should add. They are sent when more documents are asked for, so "
             "keep your judgement out of them.") +
         commented(
             "A text of several lines stands between three quotation marks, \"\"\"like this\"\"\"; a "
             "quotation "
             "mark within a text is written \\\" .") +
         commented("When it is filled in, send the file back under its own name.");
}

std::string question_text(const Form& form, const Form::Question& question, const ReviewRules& rules,
                          const FilledForm::Answer* answer) {
  auto text = fmt::format("\n[{}]\n", code_of(form, question.competency)) + commented(question.text);
  if (!question.requested.empty()) text += commented("Asked for: " + question.requested);
  for (const auto& line : question.evidence) text += commented("- " + line);
  Table table;
  table.set("rating", Value(answer == nullptr ? std::string() : word_of(answer->rating, rules)));
  table.set("comments", Value(answer == nullptr ? std::string() : answer->comments));
  table.set("requests", Value(answer == nullptr ? std::string() : answer->requests));
  return text + format::to_toml(table);
}

/// What a person can do about a form that is no TOML.
std::string advice_on(std::string_view text, std::size_t line, const std::string& hint) {
  for (std::size_t i = 1; i < line && !text.empty(); ++i) {
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  }
  const auto one = text.substr(0, text.find('\n'));
  if (!is_utf8(one)) return "save it again as UTF-8";
  const bool is_curly =
      one.find("\u201c") != std::string_view::npos || one.find("\u201d") != std::string_view::npos;
  return is_curly ? "that line has curly quotation marks; type straight ones" : hint;
}

/// Reads one file; each fault goes to the result.
class FormReader {
 public:
  FormReader(const FormFile& file, std::span<const Form> expected, const ReviewRules& rules)
      : file_(file), expected_(expected), rules_(rules) {
    result_.file = file.name;
  }

  ReadForm read() {
    Table table;
    try {
      table = parse_form(file_);
    } catch (const format::Damaged& error) {
      result_.faults.push_back(
          {file_.name, error.line(), fmt::format("{}; {}", error.reason(), error.hint())});
      return result_;
    }
    TableReader reader(table, file_.name, {}, 0, result_.faults);
    FilledForm filled;
    filled.submission = reader.text("submission");
    filled.evaluator = reader.text("evaluator");
    filled.comments = read_text(reader, "comments");
    if (const auto* form = form_for(filled, reader)) {
      filled.submission = form->submission;
      read_questions(*form, table, reader, filled);
    }
    if (result_.is_blank) result_.faults.clear();
    if (result_.faults.empty() && !result_.is_blank) result_.filled = std::move(filled);
    return result_;
  }

 private:
  const Form* form_for(const FilledForm& filled, TableReader& reader) const {
    std::vector<std::string> submissions;
    std::vector<std::string> evaluators;
    for (const auto& form : expected_) {
      submissions.push_back(form.submission);
      if (form.submission != filled.submission && name_of(form) != filled.submission) continue;
      if (form.evaluator == filled.evaluator) return &form;
      evaluators.push_back(form.evaluator);
    }
    if (evaluators.empty() && !filled.submission.empty()) {
      reader.fault(reader.line_of("submission"),
                   fmt::format("'{}' is no submission that is in review; {}", printable(filled.submission),
                               did_you_mean(filled.submission, submissions,
                                            "'car review queue' lists those that are")));
    } else if (!filled.submission.empty() && !filled.evaluator.empty()) {
      reader.fault(
          reader.line_of("evaluator"),
          fmt::format(
              "'{}' is no evaluator of {}; {}", printable(filled.evaluator), printable(filled.submission),
              did_you_mean(filled.evaluator, evaluators,
                           fmt::format("'car review show {}' names them", printable(filled.submission)))));
    }
    // Both are there, and one of them is empty.
    if (result_.faults.empty()) {
      reader.fault(reader.line_of(filled.submission.empty() ? "submission" : "evaluator"),
                   "the form does not say whose review of what it is; leave 'submission' and 'evaluator' as "
                   "they came");
    }
    return nullptr;
  }

  void read_questions(const Form& form, const Table& table, TableReader& reader, FilledForm& filled) {
    std::vector<std::string> codes;
    for (const auto& question : form.questions) codes.push_back(code_of(form, question.competency));
    bool is_touched = !filled.comments.empty();
    for (std::size_t i = 0; i < codes.size(); ++i) {
      if (table.find(codes[i]) == nullptr) {
        reader.fault(0, fmt::format("[{}] is missing", codes[i]));
        is_touched = true;
      } else if (auto inner = reader.optional_table(codes[i])) {
        filled.answers[form.questions[i].competency] = read_answer(*inner, is_touched);
      }
    }
    const auto others = reader.others();
    for (const auto& [key, value] : others.items()) {
      const auto hint =
          value.as<Table>() == nullptr
              ? std::string("a form has submission, evaluator and a table for each competency")
              : did_you_mean(key, codes, fmt::format("the form has {} to {}", codes.front(), codes.back()));
      reader.fault(value.line(), fmt::format("'{}' is not asked for here; {}", printable(key), hint));
      is_touched = true;
    }
    result_.is_blank = !is_touched;
  }

  FilledForm::Answer read_answer(TableReader& reader, bool& is_touched) {
    FilledForm::Answer answer;
    const auto rating = reader.text("rating");
    answer.comments = read_text(reader, "comments");
    answer.requests = read_text(reader, "requests");
    reader.no_others();
    is_touched =
        is_touched || !trimmed(rating).empty() || !answer.comments.empty() || !answer.requests.empty();
    if (trimmed(rating).empty()) {
      reader.fault(reader.line_of("rating"),
                   fmt::format("the rating is missing; write {}", words_of(rules_)));
    } else if (const auto read = rating_from(rating, rules_)) {
      answer.rating = *read;
    } else {
      reader.fault(
          reader.line_of("rating"),
          fmt::format("'{}' is not a rating; {}", printable(rating),
                      did_you_mean(rating, rules_.ratings, fmt::format("write {}", words_of(rules_)))));
    }
    return answer;
  }

  /// A text as it is kept: lines end in a line feed alone, whatever the editor, and what cannot be shown is
  /// refused.
  static std::string read_text(TableReader& reader, std::string_view key) {
    auto text = reader.text_or(key, {});
    text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
    text = std::string(trimmed(text));
    if (printable_lines(text) != text) {
      reader.fault(reader.line_of(key), fmt::format("'{}' has characters that cannot be shown", key));
    }
    if (text.size() > longest_text) {
      reader.fault(reader.line_of(key), fmt::format("'{}' is longer than {}", key, human_size(longest_text)));
    }
    return text;
  }

  const FormFile& file_;
  std::span<const Form> expected_;
  const ReviewRules& rules_;
  ReadForm result_;
};

/// Two files for the same evaluator and submission: neither is taken, as nobody can tell which one holds.
void refuse_twins(std::vector<ReadForm>& forms) {
  std::map<std::pair<std::string, std::string>, std::vector<ReadForm*>> by_form;
  for (auto& form : forms) {
    if (form.filled) by_form[{form.filled->submission, form.filled->evaluator}].push_back(&form);
  }
  for (const auto& [name, twins] : by_form) {
    if (twins.size() == 1) continue;
    for (auto* form : twins) {
      const auto* other = twins.front() == form ? twins.back() : twins.front();
      form->filled.reset();
      form->faults.push_back({form->file, 0,
                              fmt::format("{} is filled in by {} in {}, too; keep the one that holds",
                                          name.first, name.second, other->file)});
    }
  }
}

}  // namespace

const std::string& name_of(const Form& form) {
  return form.reference.empty() ? form.submission : form.reference;
}

std::string file_name_of(const Form& form) {
  return fmt::format("{}-{}.toml", name_of(form), form.evaluator);
}

format::Table parse_form(const FormFile& file) {
  if (!file.fault.empty()) throw format::Damaged(file.name, 0, file.fault, "send it again as it came");
  std::string_view text = file.bytes;
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    throw format::Damaged(file.name, 1, "is saved as UTF-16", "save it again as UTF-8");
  }
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  try {
    return format::parse_toml(text, file.name);
  } catch (const format::Damaged& error) {
    throw format::Damaged(file.name, error.line(), error.reason(),
                          advice_on(text, error.line(), error.hint()));
  }
}

std::string toml_of(const Form& form, const ReviewRules& rules, const std::optional<FilledForm>& filled) {
  Table names;
  names.set("submission", Value(name_of(form)));
  names.set("evaluator", Value(form.evaluator));
  Table whole;
  whole.set("comments", Value(filled ? filled->comments : std::string()));
  auto text = heading(form, rules) + "\n" + format::to_toml(names) + "\n" +
              commented("About the set as a whole, if there is anything to say.") + format::to_toml(whole);
  for (const auto& question : form.questions) {
    const FilledForm::Answer* answer = nullptr;
    if (filled) {
      const auto found = filled->answers.find(question.competency);
      if (found != filled->answers.end()) answer = &found->second;
    }
    text += question_text(form, question, rules, answer);
  }
  return text;
}

std::vector<ReadForm> read_forms(std::span<const FormFile> files, std::span<const Form> expected,
                                 const ReviewRules& rules) {
  std::vector<ReadForm> forms;
  for (const auto& file : files) forms.push_back(FormReader(file, expected, rules).read());
  refuse_twins(forms);
  return forms;
}

}  // namespace car::office

#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/values.hpp>
#include <car/record/section.hpp>
#include <charconv>

namespace car::record {

namespace {

using format::List;
using format::Table;
using format::TableReader;
using format::Value;

constexpr std::string_view heading =
    "What is filed in this folder. Written by car, and may be edited by hand: keys that car does not know\n"
    "are kept, comments are not.";

constexpr std::string_view mend =
    "open it in a text editor and mend that line, or take the last good one from .car/history";

void put(Table& table, std::string_view key, const std::string& text) {
  if (!text.empty()) table.set(key, Value(text));
}

void put(Table& table, std::string_view key, const std::vector<std::string>& texts) {
  if (texts.empty()) return;
  List list;
  for (const auto& text : texts) list.emplace_back(text);
  table.set(key, Value(std::move(list)));
}

void put(Table& table, std::string_view key, const std::vector<int>& numbers) {
  if (numbers.empty()) return;
  List list;
  for (const int number : numbers) list.emplace_back(std::int64_t{number});
  table.set(key, Value(std::move(list)));
}

void put(Table& table, const Table& others) {
  for (const auto& [key, value] : others.items()) table.set(key, value);
}

Table table_of(const Filed& filed) {
  Table table;
  table.set("file", Value(filed.file));
  if (filed.original_name != filed.file.substr(filed.file.rfind('/') + 1)) {
    put(table, "original_name", filed.original_name);
  }
  table.set("size", Value(static_cast<std::int64_t>(filed.size)));
  table.set("sha256", Value(filed.digest.hex()));
  table.set("filed", Value(filed.filed));
  return table;
}

Table table_of(const Artifact& artifact) {
  auto table = table_of(artifact.filed);
  const auto& description = artifact.description;
  put(table, "slot", artifact.slot);
  put(table, "title", description.title);
  put(table, "competencies", artifact.competencies);
  put(table, "suggestions", description.suggestions);
  put(table, "kind", description.kind);
  put(table, "basis", description.basis);
  put(table, "own_role", description.own_role);
  put(table, "alternative_text", description.alternative_text);
  put(table, "answers", description.answers);
  if (!description.activity.empty()) {
    Table activity;
    put(activity, "done", description.activity.done);
    put(activity, "learned", description.activity.learned);
    put(activity, "judged", description.activity.judged);
    put(activity, description.activity.others);
    table.set("activity", Value(std::move(activity)));
  }
  put(table, artifact.others);
  return table;
}

Table table_of(const Certificate& certificate) {
  auto table = table_of(certificate.filed);
  put(table, "provider", certificate.provider);
  put(table, "course", certificate.course);
  if (certificate.completed) table.set("completed", Value(*certificate.completed));
  put(table, "part", certificate.part);
  put(table, "signed_by", certificate.signed_by);
  put(table, "reference", certificate.reference);
  put(table, certificate.others);
  return table;
}

Table table_of(const Recognition& recognition) {
  auto table = table_of(recognition.filed);
  put(table, "agreement", recognition.agreement);
  put(table, recognition.others);
  return table;
}

Table table_of(const ContinuingActivity& activity) {
  auto table = table_of(activity.filed);
  put(table, "title", activity.title);
  put(table, "kind", activity.kind);
  if (activity.date) table.set("date", Value(*activity.date));
  table.set("minutes", Value(std::int64_t{activity.minutes}));
  put(table, activity.others);
  return table;
}

Table table_of(const Plan& plan) {
  Table table;
  table.set("competency", Value(std::int64_t{plan.competency}));
  put(table, "primary", plan.primary);
  put(table, "secondary", plan.secondary);
  put(table, "suggestion", plan.suggestion);
  put(table, "other", plan.other);
  put(table, plan.others);
  return table;
}

void put_plans(Table& table, std::vector<Plan> plans) {
  if (plans.empty()) return;
  std::sort(plans.begin(), plans.end(),
            [](const Plan& a, const Plan& b) { return a.competency < b.competency; });
  List list;
  for (const auto& plan : plans) list.emplace_back(table_of(plan));
  table.set("plan", Value(std::move(list)));
}

template <typename T>
void put_sorted(Table& table, std::string_view key, const std::vector<T>& things) {
  if (things.empty()) return;
  std::vector<const T*> sorted;
  for (const auto& thing : things) sorted.push_back(&thing);
  std::sort(sorted.begin(), sorted.end(),
            [](const T* a, const T* b) { return a->filed.file < b->filed.file; });
  List list;
  for (const auto* thing : sorted) list.emplace_back(table_of(*thing));
  table.set(key, Value(std::move(list)));
}

Filed filed_from(TableReader& reader) {
  Filed filed;
  filed.file = reader.text("file");
  if (const auto fault = fault_of_path(filed.file)) reader.fault(reader.line_of("file"), *fault);
  filed.original_name = reader.text_or("original_name", filed.file.substr(filed.file.rfind('/') + 1));
  const auto size = reader.integer("size");
  if (size < 0) reader.fault(reader.line_of("size"), "'size' is negative");
  filed.size = static_cast<std::uint64_t>(size);
  const auto hex = reader.text("sha256");
  if (const auto digest = crypto::Digest::from_hex(hex)) {
    filed.digest = *digest;
  } else if (!hex.empty()) {
    reader.fault(reader.line_of("sha256"), "'sha256' is not 64 hexadecimal digits");
  }
  filed.filed = reader.optional_instant("filed").value_or(Instant());
  return filed;
}

std::vector<int> numbers_from(TableReader& reader, std::string_view key) {
  std::vector<int> numbers;
  const auto* value = reader.value(key);
  if (value == nullptr) return numbers;
  const auto* list = value->as<List>();
  for (const auto& item : list == nullptr ? List() : *list) {
    const auto* number = item.as<std::int64_t>();
    if (number == nullptr || *number < 1 || *number > 999) {
      reader.fault(item.line(),
                   fmt::format("'{}' has something that is not the number of a competency", key));
    } else {
      numbers.push_back(static_cast<int>(*number));
    }
  }
  if (list == nullptr) reader.fault(value->line(), fmt::format("'{}' is not a list", key));
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

Artifact artifact_from(TableReader& reader) {
  Artifact artifact;
  artifact.filed = filed_from(reader);
  artifact.slot = reader.text_or("slot", "");
  artifact.competencies = numbers_from(reader, "competencies");
  auto& description = artifact.description;
  description.title = reader.text_or("title", "");
  description.suggestions = reader.texts_or_none("suggestions");
  description.kind = reader.text_or("kind", "");
  description.basis = reader.text_or("basis", "");
  description.own_role = reader.text_or("own_role", "");
  description.alternative_text = reader.text_or("alternative_text", "");
  description.answers = numbers_from(reader, "answers");
  if (auto activity = reader.optional_table("activity")) {
    description.activity = {activity->text_or("done", ""), activity->text_or("learned", ""),
                            activity->text_or("judged", ""), activity->others()};
  }
  artifact.others = reader.others();
  return artifact;
}

Certificate certificate_from(TableReader& reader) {
  Certificate certificate;
  certificate.filed = filed_from(reader);
  certificate.provider = reader.text_or("provider", "");
  certificate.course = reader.text_or("course", "");
  certificate.completed = reader.optional_date("completed");
  certificate.part = reader.text_or("part", "");
  certificate.signed_by = reader.text_or("signed_by", "");
  certificate.reference = reader.text_or("reference", "");
  certificate.others = reader.others();
  return certificate;
}

Recognition recognition_from(TableReader& reader) {
  Recognition recognition;
  recognition.filed = filed_from(reader);
  recognition.agreement = reader.text_or("agreement", "");
  recognition.others = reader.others();
  return recognition;
}

/// A whole number from `least` to `most`; anything else is a fault.
int number_from(TableReader& reader, std::string_view key, int least, int most) {
  const auto number = reader.integer(key);
  if (number >= least && number <= most) return static_cast<int>(number);
  reader.fault(reader.line_of(key), fmt::format("'{}' is not a number from {} to {}", key, least, most));
  return least;
}

ContinuingActivity continuing_activity_from(TableReader& reader) {
  ContinuingActivity activity;
  activity.filed = filed_from(reader);
  activity.title = reader.text_or("title", "");
  activity.kind = reader.text_or("kind", "");
  activity.date = reader.optional_date("date");
  activity.minutes = number_from(reader, "minutes", 0, container::most_minutes);
  activity.others = reader.others();
  return activity;
}

Plan plan_from(TableReader& reader) {
  Plan plan;
  plan.competency = number_from(reader, "competency", 1, 999);
  plan.primary = reader.text_or("primary", "");
  plan.secondary = reader.text_or("secondary", "");
  plan.suggestion = reader.text_or("suggestion", "");
  plan.other = reader.text_or("other", "");
  plan.others = reader.others();
  return plan;
}

template <typename Result, typename Source>
std::vector<Result> collect_filed(Source& section) {
  std::vector<Result> all;
  for (auto& artifact : section.artifacts) all.push_back(&artifact.filed);
  for (auto& certificate : section.certificates) all.push_back(&certificate.filed);
  for (auto& recognition : section.recognitions) all.push_back(&recognition.filed);
  for (auto& activity : section.activities) all.push_back(&activity.filed);
  std::sort(all.begin(), all.end(), [](const Filed* a, const Filed* b) { return a->file < b->file; });
  return all;
}

}  // namespace

std::vector<const Filed*> Section::all_filed() const { return collect_filed<const Filed*>(*this); }

std::vector<Filed*> Section::all_filed() { return collect_filed<Filed*>(*this); }

const Artifact* Section::artifact(std::string_view file) const {
  const auto found = std::find_if(artifacts.begin(), artifacts.end(),
                                  [&](const Artifact& artifact) { return artifact.filed.file == file; });
  return found == artifacts.end() ? nullptr : &*found;
}

int number_of(const std::string& folder) {
  int number = 0;
  std::from_chars(folder.data(), folder.data() + folder.size(), number);
  return number;
}

std::string to_text(const Section& section) {
  Table table;
  table.set("format", Value(std::int64_t{1}));
  table.set("kind", Value(section.kind));
  put(table, "set", section.set);
  put(table, "route", section.route);
  put(table, "title", section.title);
  put(table, section.others);
  put_sorted(table, "artifact", section.artifacts);
  put_sorted(table, "certificate", section.certificates);
  put_sorted(table, "recognition", section.recognitions);
  put_sorted(table, "activity", section.activities);
  put_plans(table, section.plans);
  return format::to_toml(table, heading);
}

Section section_from(std::string_view text, const std::string& folder, const std::string& subject) {
  return section_from(format::parse_toml(text, subject), crypto::sha256(text), folder, subject);
}

Section section_from(const Table& table, const crypto::Digest& digest, const std::string& folder,
                     const std::string& subject) {
  std::vector<format::Fault> faults;
  TableReader reader(table, subject, "", 0, faults);
  if (reader.integer("format") > 1) {
    throw Error(Kind::newer_format, subject, "was written by a newer version of car", "install that version");
  }
  Section section;
  section.read_from = digest;
  section.folder = folder;
  section.number = number_of(folder);
  section.kind = reader.text("kind");
  section.set = reader.text_or("set", "");
  section.route = reader.text_or("route", "");
  section.title = reader.text_or("title", "");
  for (auto& entry : reader.tables("artifact")) section.artifacts.push_back(artifact_from(entry));
  for (auto& entry : reader.tables("certificate")) section.certificates.push_back(certificate_from(entry));
  for (auto& entry : reader.tables("recognition")) section.recognitions.push_back(recognition_from(entry));
  for (auto& entry : reader.tables("activity")) section.activities.push_back(continuing_activity_from(entry));
  for (auto& entry : reader.tables("plan")) section.plans.push_back(plan_from(entry));
  section.others = reader.others();
  std::string before;
  for (const auto* filed : section.all_filed()) {
    if (filed->file == before && !before.empty()) {
      faults.push_back({subject, 0, fmt::format("'{}' is listed twice", printable(before))});
    }
    before = filed->file;
  }
  format::throw_if_any(faults, std::string(mend));
  return section;
}

}  // namespace car::record

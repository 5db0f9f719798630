#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/program/naming.hpp>
#include <car/program/pack.hpp>
#include <car/program/program.hpp>
#include <car/program/support.hpp>
#include <charconv>
#include <set>
#include <tuple>

namespace car::program {

namespace {

using format::Fault;
using format::TableReader;

constexpr std::uint64_t largest_text = 4 * 1024 * 1024;
constexpr std::uint64_t largest_pack = 64 * 1024 * 1024;
constexpr std::uint64_t largest_document = 16 * 1024 * 1024;
constexpr std::string_view program_file = "program.toml";

/// Where a pack keeps what is not text, and what may lie there: nothing that runs when it is opened.
constexpr std::string_view documents_folder = "files";
constexpr std::array<std::string_view, 4> document_endings = {".pdf", ".docx", ".odt", ".txt"};
constexpr std::string_view document_bytes =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

constexpr std::array<std::string_view, 5> section_kinds = {"introduction", "acceptance", "set", "letters",
                                                           "continuing"};

const std::array<std::string_view, 6> letter_kinds = {"acceptance",     "achievement", "certification",
                                                      "more-documents", "take-course", "approved"};

/// The placeholders that a letter's template may use.
const std::map<std::string, std::string>& letter_placeholders() {
  static const std::map<std::string, std::string> names = {
      {"candidate", "x"}, {"number", "x"},           {"program", "x"}, {"set", "x"},
      {"date", "x"},      {"subscription_end", "x"}, {"requests", "x"}};
  return names;
}

/// What `parse_toml` threw, whose subject ends in the line.
Fault fault_of(const Error& error) {
  const auto& subject = error.subject();
  const auto colon = subject.rfind(':');
  std::size_t line = 0;
  const auto* end = subject.data() + subject.size();
  const bool has_line =
      colon != std::string::npos &&
      std::from_chars(subject.data() + colon + 1, end, line) == std::from_chars_result{end, {}};
  return {has_line ? subject.substr(0, colon) : subject, line, error.reason()};
}

bool is_made_of(std::string_view text, std::string_view allowed) {
  return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

/// Whether a pack can have a document of that name: `files/technology.pdf`.
bool is_document_name(std::string_view name) {
  const auto slash = name.find('/');
  if (name.substr(0, slash) != documents_folder || slash == std::string_view::npos) return false;
  const auto file = name.substr(slash + 1);
  const bool has_ending = std::any_of(
      document_endings.begin(), document_endings.end(),
      [&](std::string_view ending) { return file.size() > ending.size() && file.ends_with(ending); });
  return has_ending && is_made_of(file, document_bytes) && !fault_of_name(file);
}

/// A text that is shown within a line: with a line break it would make lines of its own there.
std::string line_from(TableReader& reader, std::string_view key,
                      const std::optional<std::string>& otherwise = std::nullopt) {
  auto text = otherwise ? reader.text_or(key, *otherwise) : reader.text(key);
  if (text.find_first_of("\r\n") != std::string::npos)
    reader.fault(reader.line_of(key), fmt::format("'{}' has more than one line", key));
  return text;
}

std::chrono::minutes time_of_day(TableReader& reader, std::string_view key) {
  const auto text = reader.text(key);
  const auto time = parse_time_of_day(text);
  if (!time && !text.empty()) {
    reader.fault(reader.line_of(key),
                 fmt::format("{}: '{}' is no time of the day such as 07:30", key, printable(text)));
  }
  return time.value_or(std::chrono::minutes(0));
}

Support support_from(TableReader& reader) {
  Support support{reader.text_or("telephone", ""),
                  reader.boolean_or("historic", false),
                  reader.text_or("time_zone", ""),
                  reader.text_or("note", ""),
                  {}};
  for (auto& entry : reader.tables("hours")) {
    auto& hours = support.hours.emplace_back();
    hours.period = entry.text("period");
    hours.days = entry.texts("days");
    for (const auto& day : hours.days) {
      if (std::find(weekdays.begin(), weekdays.end(), day) != weekdays.end()) continue;
      entry.fault(entry.line_of("days"),
                  fmt::format("days: '{}' is none of Mon, Tue, Wed, Thu, Fri, Sat, Sun", printable(day)));
    }
    hours.from = time_of_day(entry, "from");
    hours.to = time_of_day(entry, "to");
    entry.no_others();
  }
  reader.no_others();
  return support;
}

/// Reads a pack, and notes all that is wrong in it.
class PackReader {
 public:
  PackReader(const PackSource& source, const format::TomlParser& parse, std::vector<Fault>& faults)
      : source_(source), parse_(parse), faults_(faults) {}

  Program read();

 private:
  std::string shown(std::string_view name) const { return source_.shown(name); }
  void fault(std::string_view file, std::size_t line, std::string reason) {
    faults_.push_back({shown(file), line, std::move(reason)});
  }
  std::optional<format::Table> table_of(const std::string& name);
  void check_composed(const std::string& name, std::string_view text);
  void check_placeholders(const std::string& name, std::string_view text);
  void read_program(TableReader& reader);
  void read_parts(TableReader& reader);
  void read_portfolio(TableReader reader);
  void read_sections(TableReader& reader);
  void read_course(TableReader& reader);
  void read_review(TableReader reader);
  void read_rest(TableReader& reader);
  void read_sets(const std::vector<std::string>& slugs, std::size_t line);
  Set read_set(TableReader& reader, const std::string& slug);
  Competency read_competency(TableReader& reader, int expected);
  std::vector<Document> read_documents(TableReader& reader);
  void check_documents();
  void read_texts();
  void check_whole(TableReader& reader);
  std::int64_t bounded(TableReader& reader, std::string_view key, std::int64_t least, std::int64_t most);
  int small(TableReader& reader, std::string_view key, int least);

  const PackSource& source_;
  const format::TomlParser& parse_;
  std::vector<Fault>& faults_;
  Program program_;
  std::vector<std::pair<std::string, std::size_t>> named_sets_;    // in tables, to be looked up at the end
  std::vector<std::pair<std::string, std::size_t>> named_guides_;  // likewise
  std::set<std::string> named_documents_;
};

std::optional<format::Table> PackReader::table_of(const std::string& name) {
  const auto text = source_.read(name, largest_text);
  if (!text) {
    fault(name, 0, "there is no such file");
    return std::nullopt;
  }
  try {
    auto table = parse_(name, *text, shown(name));
    check_composed(name, *text);
    return table;
  } catch (const Error& error) {
    faults_.push_back(fault_of(error));
    return std::nullopt;
  }
}

void PackReader::check_composed(const std::string& name, std::string_view text) {
  std::size_t number = 0;
  for (const auto& line : split(text, '\n')) {
    ++number;
    if (!is_utf8(line)) {
      fault(name, number, "is not UTF-8 text");
    } else if (nfc(line) != line) {
      fault(name, number, "has accents that are not in the composed form (NFC)");
    }
  }
}

std::int64_t PackReader::bounded(TableReader& reader, std::string_view key, std::int64_t least,
                                 std::int64_t most) {
  const auto* value = reader.value(key);
  const auto number = reader.integer(key);
  // What is missing or no number has its fault already.
  if (value == nullptr || value->as<std::int64_t>() == nullptr) return least;
  if (number >= least && number <= most) return number;
  reader.fault(reader.line_of(key), fmt::format("'{}' is not a number from {} to {}", key, least, most));
  return least;
}

int PackReader::small(TableReader& reader, std::string_view key, int least) {
  return static_cast<int>(bounded(reader, key, least, 1'000'000));
}

void PackReader::read_program(TableReader& reader) {
  program_.id = reader.text("id");
  program_.name = line_from(reader, "name");
  program_.code = reader.text("code");
  program_.edition = reader.text("edition");
  program_.language = reader.text_or("language", "en");
  program_.about = reader.text_or("about", "");
  if (!program_.id.empty() && !is_made_of(program_.id, "abcdefghijklmnopqrstuvwxyz0123456789-"))
    reader.fault(reader.line_of("id"), "'id' has other characters than a-z, 0-9 and -");
  if (!program_.code.empty() && !is_made_of(program_.code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"))
    reader.fault(reader.line_of("code"), "'code' has other characters than A-Z and 0-9");

  auto naming = reader.table("naming");
  program_.title_rule = line_from(naming, "title");
  program_.accepted_titles = naming.texts_or_none("accepted");
  naming.no_others();
  auto rules = program_.accepted_titles;
  rules.push_back(program_.title_rule);
  for (const auto& rule : rules) {
    try {
      fill(rule, {{"Last", ""}, {"First", ""}, {"Set", ""}}, "naming");
    } catch (const Error&) {
      naming.fault(
          naming.line(),
          fmt::format("'{}' has a placeholder other than {{Last}}, {{First}} and {{Set}}", printable(rule)));
    }
  }

  auto candidacy = reader.table("candidacy");
  program_.candidacy_years = small(candidacy, "years", 1);
  program_.subscription_starts = candidacy.text_or("subscription_starts", "acceptance");
  if (program_.subscription_starts != "acceptance" && program_.subscription_starts != "application") {
    candidacy.fault(candidacy.line_of("subscription_starts"),
                    "'subscription_starts' is neither acceptance nor application");
  }
  program_.is_continued_by_renewal = candidacy.boolean_or("continued_by_renewal", false);
  candidacy.no_others();
}

void PackReader::read_parts(TableReader& reader) {
  for (auto& entry : reader.tables("eligibility")) {
    Eligibility eligibility{entry.text("id"), entry.text("text"), std::nullopt, std::nullopt};
    if (entry.value("hours") != nullptr) eligibility.hours = small(entry, "hours", 1);
    if (entry.value("within_years") != nullptr) eligibility.within_years = small(entry, "within_years", 1);
    entry.no_others();
    program_.eligibility.push_back(std::move(eligibility));
  }
  for (auto& entry : reader.tables("fee")) {
    Fee fee{entry.text("for"), entry.text_or("audience", ""), entry.integer("amount"), entry.text("currency"),
            entry.text_or("note", "")};
    entry.no_others();
    program_.fees.push_back(std::move(fee));
  }
  for (auto& entry : reader.tables("contents")) {
    Contents contents{line_from(entry, "title"), entry.text("guide")};
    named_guides_.emplace_back(contents.guide, entry.line_of("guide"));
    entry.no_others();
    program_.contents.push_back(std::move(contents));
  }
  for (auto& entry : reader.tables("reviewer")) {
    Reviewer reviewer{entry.text("id"), line_from(entry, "name")};
    entry.no_others();
    program_.reviewers.push_back(std::move(reviewer));
  }
  program_.delivery = reader.text_or("delivery", "");
  auto certification = reader.table("certification");
  program_.core_sets = small(certification, "core", 0);
  program_.elective_sets = small(certification, "elective", 0);
  certification.no_others();

  auto caps = reader.table("caps");
  program_.most_files = static_cast<std::uint64_t>(bounded(caps, "files", 1, 10'000));
  program_.most_bytes = static_cast<std::uint64_t>(bounded(caps, "bytes", 1, 17'179'869'184));
  caps.no_others();
}

void PackReader::read_portfolio(TableReader reader) {
  auto& portfolio = program_.portfolio;
  portfolio.statement_parts = reader.texts_or_none("statement_parts");
  portfolio.statement_pages = static_cast<int>(reader.integer_or("statement_pages", 0));
  portfolio.response_pages = static_cast<int>(reader.integer_or("response_pages", 0));
  portfolio.artifacts_per_competency = static_cast<int>(reader.integer_or("artifacts_per_competency", 1));
  auto kinds = reader.table("kinds");
  portfolio.primary_kinds = kinds.texts_or_none("primary");
  portfolio.secondary_kinds = kinds.texts_or_none("secondary");
  kinds.no_others();
  std::set<std::string> seen;
  for (const auto* list : {&portfolio.primary_kinds, &portfolio.secondary_kinds}) {
    for (const auto& kind : *list) {
      if (!seen.insert(kind).second)
        kinds.fault(kinds.line(), fmt::format("the kind '{}' is named twice", printable(kind)));
    }
  }
  reader.no_others();
}

void PackReader::read_sections(TableReader& reader) {
  std::set<std::string> slots;
  int expected = 1;
  for (auto& entry : reader.tables("section")) {
    Section section;
    section.number = small(entry, "number", 1);
    if (section.number != expected++) {
      entry.fault(entry.line_of("number"),
                  fmt::format("the section has number {} where {} follows", section.number, expected - 1));
    }
    const auto kind = entry.text("kind");
    const auto found = std::find(section_kinds.begin(), section_kinds.end(), kind);
    const bool is_known = found != section_kinds.end();
    if (!is_known) {
      if (!kind.empty()) {
        entry.fault(entry.line_of("kind"),
                    fmt::format("'{}' is no kind of section; the kinds are "
                                "introduction, acceptance, set, letters and continuing",
                                printable(kind)));
      }
    } else {
      section.kind = static_cast<SectionKind>(found - section_kinds.begin());
    }
    section.title = line_from(entry, "title", "");
    section.folder = entry.text_or("folder", "");
    if (is_known && section.kind == SectionKind::set && !section.folder.empty()) {
      entry.fault(entry.line_of("folder"), "a set section is named after its set and has no 'folder'");
    }
    if (section.kind != SectionKind::set) {
      if (const auto fault = fault_of_name(section.folder))
        entry.fault(entry.line_of("folder"), fmt::format("'folder': {}", *fault));
    }
    for (auto& inner : entry.tables("slot")) {
      Slot slot{inner.text("id"), line_from(inner, "title"), inner.text_or("about", "")};
      if (!slots.insert(slot.id).second)
        inner.fault(inner.line_of("id"), fmt::format("the slot '{}' is there twice", printable(slot.id)));
      if (is_known && section.kind != SectionKind::introduction)
        inner.fault(inner.line(), "only an introduction has slots");
      inner.no_others();
      section.slots.push_back(std::move(slot));
    }
    entry.no_others();
    program_.sections.push_back(std::move(section));
  }
}

void PackReader::read_course(TableReader& reader) {
  if (auto course = reader.optional_table("course")) {
    program_.course.look_back_years = static_cast<int>(course->integer_or("look_back_years", 0));
    program_.course.approval_years = static_cast<int>(course->integer_or("approval_years", 0));
    program_.course.certificate_fields = course->texts_or_none("certificate_fields");
    program_.course.has_several_certificates = course->boolean_or("several_certificates", false);
    for (auto& entry : course->tables("approved")) {
      ApprovedCourse approved{entry.text("provider"), entry.text("course"), entry.texts("sets"),
                              entry.optional_date("from"), entry.optional_date("until")};
      for (const auto& set : approved.sets) named_sets_.emplace_back(set, entry.line_of("sets"));
      entry.no_others();
      program_.course.approved.push_back(std::move(approved));
    }
    course->no_others();
  }
  if (auto recognition = reader.optional_table("recognition")) {
    program_.recognition_about = recognition->text_or("about", "");
    for (auto& entry : recognition->tables("agreement")) {
      Agreement agreement{entry.text("college"), entry.texts("sets")};
      for (const auto& set : agreement.sets) named_sets_.emplace_back(set, entry.line_of("sets"));
      entry.no_others();
      program_.agreements.push_back(std::move(agreement));
    }
    recognition->no_others();
  }
}

void PackReader::read_review(TableReader reader) {
  auto& review = program_.review;
  review.evaluators = small(reader, "evaluators", 1);
  if (review.evaluators > 2) reader.fault(reader.line_of("evaluators"), "'evaluators' is neither 1 nor 2");
  review.due_days = small(reader, "due_days", 1);
  review.rounds = small(reader, "rounds", 1);
  if (review.rounds > 2) reader.fault(reader.line_of("rounds"), "'rounds' is neither 1 nor 2");
  review.ratings = reader.texts("ratings");
  if (reader.value("ratings") != nullptr && review.ratings.size() != 3)
    reader.fault(reader.line_of("ratings"), "'ratings' are not three words, best first");
  review.pass_numerator = small(reader, "pass_numerator", 1);
  review.pass_denominator = small(reader, "pass_denominator", 1);
  if (review.pass_numerator > review.pass_denominator) {
    reader.fault(reader.line_of("pass_numerator"),
                 "nobody could pass: 'pass_numerator' is larger than 'pass_denominator'");
  }
  review.not_met_allowed = small(reader, "not_met_allowed", 0);
  const auto two_partly = reader.text("two_partly");
  if (two_partly == "count") {
    review.two_partly = ReviewRules::TwoPartly::count;
  } else if (!two_partly.empty() && two_partly != "request") {
    reader.fault(reader.line_of("two_partly"), "'two_partly' is neither request nor count");
  }
  const auto adjudication = reader.text("adjudication");
  if (adjudication == "third-if-outcomes-differ") {
    review.adjudication = ReviewRules::Adjudication::third_if_outcomes_differ;
  } else if (!adjudication.empty() && adjudication != "combine") {
    reader.fault(reader.line_of("adjudication"),
                 "'adjudication' is neither third-if-outcomes-differ nor combine");
  }
  auto clauses = reader.table("clauses");
  review.approved_clause = clauses.text("approved");
  review.more_documents_clause = clauses.text("more_documents");
  review.take_course_clause = clauses.text("take_course");
  clauses.no_others();
  reader.no_others();
}

void PackReader::read_rest(TableReader& reader) {
  if (auto entry = reader.optional_table("appeal")) {
    program_.appeal = Appeal{small(*entry, "notice_days", 1), small(*entry, "documents_days", 1),
                             small(*entry, "answer_days", 1), small(*entry, "meeting_days", 1)};
    entry->no_others();
  }
  if (auto entry = reader.optional_table("renewal")) {
    Renewal renewal{small(*entry, "years", 1),
                    small(*entry, "hours", 0),
                    static_cast<int>(entry->integer_or("minimum_activity_hours", 0)),
                    static_cast<int>(entry->integer_or("within_months", 0)),
                    static_cast<int>(entry->integer_or("grace_months", 0)),
                    {},
                    {}};
    for (auto& inner : entry->tables("requires")) {
      renewal.required.push_back({inner.text("kind"), small(inner, "hours", 0)});
      inner.no_others();
    }
    for (auto& inner : entry->tables("conversions")) {
      renewal.conversions.push_back({inner.text("unit"), small(inner, "hours", 0)});
      inner.no_others();
    }
    entry->no_others();
    program_.renewal = std::move(renewal);
  }
  if (auto entry = reader.optional_table("support")) program_.support = support_from(*entry);
  for (auto& entry : reader.tables("resource")) {
    program_.resources.push_back(
        {line_from(entry, "title"), entry.text_or("about", ""), entry.text_or("address", "")});
    entry.no_others();
  }
  for (auto& entry : reader.tables("open_question")) {
    program_.open_questions.push_back({entry.text("key"), entry.text("note")});
    entry.no_others();
  }
}

Competency PackReader::read_competency(TableReader& reader, int expected) {
  Competency competency;
  competency.number = small(reader, "number", 1);
  if (competency.number != expected) {
    reader.fault(reader.line_of("number"),
                 fmt::format("the competency has number {} where {} follows", competency.number, expected));
  }
  competency.text = reader.text("text");
  competency.unverified = reader.text_or("unverified", "");
  std::set<std::string> ids;
  for (auto& entry : reader.tables("suggestion")) {
    Suggestion suggestion{entry.text("id"), entry.text("text"), entry.text("evidence")};
    if (suggestion.id.size() != 1 || suggestion.id[0] < 'a' || suggestion.id[0] > 'z') {
      entry.fault(entry.line_of("id"), "'id' is not one letter from a to z");
    }
    if (!ids.insert(suggestion.id).second) {
      entry.fault(entry.line_of("id"),
                  fmt::format("the suggestion '{}' is there twice", printable(suggestion.id)));
    }
    entry.no_others();
    competency.suggestions.push_back(std::move(suggestion));
  }
  if (competency.suggestions.empty())
    reader.fault(reader.line(), fmt::format("competency {} has no suggestion", competency.number));
  reader.no_others();
  return competency;
}

std::vector<Document> PackReader::read_documents(TableReader& reader) {
  std::vector<Document> documents;
  std::set<std::string> names;
  for (auto& entry : reader.tables("document")) {
    Document document{entry.text("file"), line_from(entry, "title")};
    const auto line = entry.line_of("file");
    const auto& name = document.file;
    if (!name.empty() && !is_document_name(name)) {
      entry.fault(
          line, fmt::format("'{}' is not 'files/' and a name of letters, digits, '-', '_' and '.' that ends "
                            "in .pdf, .docx, .odt or .txt",
                            printable(name)));
    } else if (!names.insert(name).second) {
      entry.fault(line, fmt::format("'{}' is named twice", name));
    } else if (!name.empty() && !source_.exists(name)) {
      entry.fault(line, fmt::format("there is no {}", name));
    }
    named_documents_.insert(name);
    entry.no_others();
    documents.push_back(std::move(document));
  }
  return documents;
}

void PackReader::check_documents() {
  std::uint64_t total = 0;
  for (const auto& entry : source_.list(documents_folder)) {
    const auto name = fmt::format("{}/{}", documents_folder, entry.name);
    if (entry.kind != EntryKind::file) {
      fault(name, 0, "is no ordinary file");
    } else if (named_documents_.count(name) == 0) {
      fault(name, 0, "is not named by a [[document]] of any set");
    }
    if (!entry.stat) continue;
    const auto size = entry.stat->size;
    total += size;
    if (size == 0) fault(name, 0, "is empty");
    if (size > largest_document) {
      fault(name, 0,
            fmt::format("has {}; a document of a pack can have {}", human_size(size),
                        human_size(largest_document)));
    }
  }
  if (total > largest_pack) {
    fault(documents_folder, 0,
          fmt::format("has {} in all; a pack can have {}", human_size(total), human_size(largest_pack)));
  }
}

Set PackReader::read_set(TableReader& reader, const std::string& slug) {
  Set set;
  set.code = reader.text("code");
  set.slug = reader.text("slug");
  set.title = line_from(reader, "title");
  const auto kind = reader.text("kind");
  set.is_core = kind == "core";
  if (!kind.empty() && kind != "core" && kind != "elective")
    reader.fault(reader.line_of("kind"), "'kind' is neither core nor elective");
  if (!set.slug.empty() && set.slug != slug)
    reader.fault(reader.line_of("slug"), fmt::format("'slug' is not the file's name, {}", slug));
  const bool has_good_code = set.code.size() == 3 && is_made_of(set.code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  if (!set.code.empty() && !has_good_code)
    reader.fault(reader.line_of("code"), "'code' is not three letters A-Z");
  set.aliases = reader.texts_or_none("aliases");
  set.overview = reader.text_or("overview", "");
  set.documents = read_documents(reader);
  int expected = 1;
  for (auto& entry : reader.tables("competency"))
    set.competencies.push_back(read_competency(entry, expected++));
  if (set.competencies.empty()) reader.fault(reader.line(), "the set has no competency");
  reader.no_others();
  return set;
}

void PackReader::read_sets(const std::vector<std::string>& slugs, std::size_t line) {
  if (slugs.empty() && line > 0) fault(program_file, line, "'sets' names no set");
  std::map<std::string, std::string> names;
  std::set<std::string> seen;
  for (const auto& slug : slugs) {
    if (fault_of_name(slug)) {
      fault(program_file, line, fmt::format("'{}' is not the name of a set", printable(slug)));
      continue;
    }
    if (!seen.insert(slug).second) {
      fault(program_file, line, fmt::format("the set '{}' is named twice", slug));
      continue;
    }
    const auto file = fmt::format("sets/{}.toml", slug);
    const auto table = table_of(file);
    if (!table) continue;
    TableReader reader(*table, shown(file), "", 0, faults_);
    auto set = read_set(reader, slug);
    std::vector<std::pair<std::string, std::string>> own = {
        {set.code, "code"}, {set.slug, "slug"}, {set.title, "title"}};
    for (const auto& alias : set.aliases) own.emplace_back(alias, "aliases");
    for (const auto& [name, key] : own) {
      const auto found = names.emplace(fold(name), slug).first;
      if (found->second != slug && !name.empty()) {
        reader.fault(reader.line_of(key),
                     fmt::format("the name '{}' is that of {} too", printable(name), found->second));
      }
    }
    program_.sets.push_back(std::move(set));
  }
  for (const auto& entry : source_.list("sets")) {
    const auto stem = std::filesystem::path(entry.name).stem().string();
    if (std::find(slugs.begin(), slugs.end(), stem) == slugs.end()) {
      fault("sets/" + entry.name, 0, "is not named by 'sets' of program.toml");
    }
  }
}

void PackReader::check_placeholders(const std::string& name, std::string_view text) {
  std::size_t number = 0;
  for (const auto& line : split(text, '\n')) {
    ++number;
    try {
      fill(line, letter_placeholders(), name);
    } catch (const Error& error) {
      fault(name, number, error.reason());
    }
  }
}

void PackReader::read_texts() {
  const auto each = [&](const std::string& name, std::string_view extension,
                        std::map<std::string, std::string>& texts) {
    for (const auto& entry : source_.list(name)) {
      const std::filesystem::path path(entry.name);
      const auto file = name + "/" + entry.name;
      if (entry.kind != EntryKind::file || path.extension() != extension) {
        fault(file, 0, fmt::format("is not a text that ends in {}", extension));
        continue;
      }
      const auto& text = texts[path.stem().string()] = source_.read(file, largest_text).value_or("");
      check_composed(file, text);
    }
  };
  each("texts/guide", ".md", program_.guides);
  each("texts/letters", ".txt", program_.letters);
  for (const auto& [kind, text] : program_.letters)
    check_placeholders(fmt::format("texts/letters/{}.txt", kind), text);
  for (const auto kind : letter_kinds) {
    if (program_.letters.count(std::string(kind)) == 0)
      fault(fmt::format("texts/letters/{}.txt", kind), 0, "there is no such file");
  }
  for (const auto& [topic, line] : named_guides_) {
    if (program_.guides.count(topic) == 0)
      fault(program_file, line, fmt::format("there is no texts/guide/{}.md", printable(topic)));
  }
}

void PackReader::check_whole(TableReader& reader) {
  for (const auto& [slug, line] : named_sets_) {
    if (program_.set(slug) == nullptr)
      fault(program_file, line, fmt::format("'{}' is not one of the sets", printable(slug)));
  }
  const auto count = [&](auto matches) {
    return static_cast<int>(std::count_if(program_.sets.begin(), program_.sets.end(), matches));
  };
  if (count([](const Set& set) { return set.is_core; }) < program_.core_sets) {
    fault(program_file, reader.line_of("certification"),
          "fewer core sets are there than a certification needs");
  }
  if (count([](const Set& set) { return !set.is_core; }) < program_.elective_sets) {
    fault(program_file, reader.line_of("certification"),
          "fewer elective sets are there than a certification needs");
  }
  const auto sections_of = [&](SectionKind kind) {
    return std::count_if(program_.sections.begin(), program_.sections.end(),
                         [&](const Section& one) { return one.kind == kind; });
  };
  if (sections_of(SectionKind::set) < program_.core_sets + program_.elective_sets) {
    fault(program_file, reader.line_of("section"),
          "fewer sections of kind set are there than a certification needs sets");
  }
  for (const auto kind : {SectionKind::introduction, SectionKind::acceptance, SectionKind::letters}) {
    if (sections_of(kind) != 1) {
      fault(program_file, reader.line_of("section"),
            fmt::format("there is not exactly one section of kind {}", name_of(kind)));
    }
  }
  if (sections_of(SectionKind::continuing) > 1)
    fault(program_file, reader.line_of("section"), "there is more than one section of kind continuing");
}

Program PackReader::read() {
  const auto table = table_of(std::string(program_file));
  if (!table) return {};
  TableReader reader(*table, shown(program_file), "", 0, faults_);
  if (reader.integer("format") > 1) {
    throw Error(Kind::newer_format, shown(program_file), "this program pack is for a newer version of car",
                "install that version");
  }
  read_program(reader);
  read_parts(reader);
  read_portfolio(reader.table("portfolio"));
  read_sections(reader);
  read_course(reader);
  read_review(reader.table("review"));
  read_rest(reader);
  read_sets(reader.texts("sets"), reader.line_of("sets"));
  reader.no_others();
  read_texts();
  check_documents();
  check_whole(reader);
  return std::move(program_);
}

bool is_pack(const std::filesystem::path& folder) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(folder / std::string(program_file), ignored);
}

/// A pack in a folder of its own.
class FolderSource : public PackSource {
 public:
  /// Throws Error(failed) when `folder` holds no pack.
  explicit FolderSource(const std::filesystem::path& folder) : folder_(opened(folder)) {}

  std::string shown(std::string_view name) const override { return folder_.shown(name); }
  std::optional<std::string> read(std::string_view name, std::uint64_t cap) const override {
    return folder_.read(name, cap);
  }
  bool exists(std::string_view name) const override { return folder_.exists(name); }
  std::vector<Entry> list(std::string_view name) const override { return folder_.list(name); }

 private:
  static Folder opened(const std::filesystem::path& folder) {
    if (!is_pack(folder)) {
      throw Error(Kind::failed, folder.string(), "is no program pack: it has no program.toml",
                  "name the folder of a pack, or a program that came with car");
    }
    return Folder::open(folder);
  }

  Folder folder_;
};

void collect(const PackSource& source, const std::string& name, std::vector<PackFile>& files,
             std::uint64_t& total) {
  for (const auto& entry : source.list(name)) {
    const auto file = name == "." ? entry.name : name + "/" + entry.name;
    if (const auto fault = fault_of_name(entry.name)) {
      throw Error(Kind::failed, source.shown(file), *fault, "rename it in the program pack");
    }
    if (entry.kind == EntryKind::folder) {
      collect(source, file, files, total);
    } else if (entry.kind == EntryKind::file) {
      files.push_back({file, source.read(file, largest_pack).value_or("")});
      total += files.back().bytes.size();
    } else {
      throw Error(Kind::failed, source.shown(file), "is a link or a device, which a program pack cannot have",
                  "replace it by the file itself");
    }
    if (total > largest_pack)
      throw Error(Kind::failed, source.shown("."), "the program pack is larger than 64 MiB");
  }
}

}  // namespace

const Competency* Set::competency(int number) const {
  const auto index = static_cast<std::size_t>(number) - 1;
  return number >= 1 && index < competencies.size() ? &competencies[index] : nullptr;
}

const Slot* Program::slot(std::string_view wanted) const {
  for (const auto& section : sections) {
    for (const auto& one : section.slots) {
      if (one.id == wanted) return &one;
    }
  }
  return nullptr;
}

const Eligibility* Program::asked(std::string_view wanted) const {
  const auto found = std::find_if(eligibility.begin(), eligibility.end(),
                                  [&](const Eligibility& one) { return one.id == wanted; });
  return found == eligibility.end() ? nullptr : &*found;
}

const Set* Program::set(std::string_view slug) const {
  const auto found = std::find_if(sets.begin(), sets.end(), [&](const Set& set) { return set.slug == slug; });
  return found == sets.end() ? nullptr : &*found;
}

std::string Reviewer::shown() const { return fmt::format("{} <{}>", name, id); }

std::string_view name_of(SectionKind kind) { return section_kinds.at(static_cast<std::size_t>(kind)); }

std::vector<std::string> pack_names(const std::filesystem::path& programs_folder) {
  std::vector<std::string> names;
  std::error_code problem;
  for (const auto& entry : std::filesystem::directory_iterator(programs_folder, problem)) {
    if (is_pack(entry.path())) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::filesystem::path find_pack(const std::string& typed, const std::filesystem::path& programs_folder) {
  if (is_pack(typed)) return typed;
  const auto names = pack_names(programs_folder);
  for (const auto& name : names) {
    if (name == typed) return programs_folder / name;
  }
  std::string known;
  for (const auto& name : names) known += (known.empty() ? "" : ", ") + name;
  throw Error(Kind::usage, printable(typed), "there is no such program, and no folder of one",
              did_you_mean(typed, names, fmt::format("the programs that came with car: {}", known)));
}

Program load(const PackSource& source, const format::TomlParser& parse) {
  std::vector<Fault> faults;
  auto program = PackReader(source, parse, faults).read();
  format::throw_if_any(faults,
                       fmt::format("'car program check {}' names all faults of the pack", source.shown(".")));
  return program;
}

Program load(const std::filesystem::path& folder) { return load(FolderSource(folder)); }

std::vector<Fault> check(const std::filesystem::path& folder) {
  const FolderSource source(folder);
  const format::TomlParser parse = format::parse_named;
  std::vector<Fault> faults;
  PackReader(source, parse, faults).read();
  std::stable_sort(faults.begin(), faults.end(), [](const Fault& a, const Fault& b) {
    return std::tie(a.file, a.line) < std::tie(b.file, b.line);
  });
  return faults;
}

std::vector<PackFile> pack_files(const PackSource& source) {
  std::vector<PackFile> files;
  std::uint64_t total = 0;
  collect(source, ".", files, total);
  std::sort(files.begin(), files.end(), [](const PackFile& a, const PackFile& b) { return a.name < b.name; });
  return files;
}

std::vector<PackFile> pack_files(const std::filesystem::path& folder) {
  return pack_files(FolderSource(folder));
}

crypto::Digest pack_digest(std::span<const PackFile> files) {
  crypto::Sha256 hash;
  for (const auto& file : files)
    hash.update(fmt::format("{}  {}\n", crypto::sha256(file.bytes).hex(), file.name));
  return hash.finish();
}

crypto::Digest pack_digest(const PackSource& source) { return pack_digest(pack_files(source)); }

crypto::Digest pack_digest(const std::filesystem::path& folder) { return pack_digest(FolderSource(folder)); }

}  // namespace car::program

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/base/time.hpp>
#include <car/pages/layout.hpp>
#include <car/pages/place_page.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/pack.hpp>
#include <car/record/writing.hpp>

namespace car::pages {

namespace {

using format::JsonValue;

// Made of the record

std::string request_on(const record::SetState& state, int competency) {
  for (const auto& request : state.requests) {
    if (request.competency == competency) return request.text;
  }
  return "";
}

/// `introductions` are those of the set.
CompetencyPage competency_page(const program::Program& program, const SetPage& set,
                               const program::Competency& competency,
                               const std::vector<record::Writing>& introductions) {
  CompetencyPage page{&program, set.set, &competency, "", {}, request_on(set.state, competency.number)};
  if (!set.section) return page;
  page.route = set.section->route;
  for (const auto& artifact : set.section->artifacts) {
    const auto& numbers = artifact.competencies;
    if (std::find(numbers.begin(), numbers.end(), competency.number) != numbers.end())
      page.filed.push_back(artifact);
  }
  for (const auto& one : introductions) {
    if (one.competency == competency.number) page.introduction = one.text;
  }
  return page;
}

std::vector<ProgramDocument> documents_of(const record::Record& record, const program::Set& set) {
  std::vector<ProgramDocument> documents;
  for (const auto& one : set.documents) {
    const auto file = record::PackInRecord::in_record(one.file);
    documents.push_back({one.title, file, record.folder().shown(file)});
  }
  return documents;
}

SetPage set_page(const record::Record& record, const program::Set& set) {
  SetPage page;
  page.set = &set;
  page.state = record.state(set);
  page.documents = documents_of(record, set);
  for (auto& section : record.sections()) {
    if (section.set == set.slug) page.section = std::move(section);
  }
  if (page.section && page.section->route == "portfolio") {
    page.statement = program::statement_parts(record.program(), record::written_at(record, {"", &set, 0}));
  }
  std::vector<record::Writing> introductions;
  if (page.section) introductions = record::introductions_in(record.tree(), *page.section, set);
  for (const auto& competency : set.competencies) {
    page.competencies.push_back(competency_page(record.program(), page, competency, introductions));
  }
  return page;
}

SlotPage slot_page(const record::Record& record, const std::string& id) {
  SlotPage page;
  page.program = &record.program();
  for (const auto& section : record.program().sections) {
    for (const auto& slot : section.slots) {
      if (slot.id == id) page.slot = slot;
    }
  }
  const auto* asked = record.program().asked(id);
  if (page.slot.id.empty() && asked != nullptr) page.slot = {id, fmt::format("Proof: {}", id), asked->text};
  for (auto& artifact : record.section_of_kind(program::SectionKind::introduction).artifacts) {
    if (artifact.slot == id) page.filed.push_back(std::move(artifact));
  }
  return page;
}

// As text

std::string facts_of(const record::Filed& filed) {
  return fmt::format("{}, {}, filed {}", printable(filed.file), human_size(filed.size),
                     to_text(date_of(filed.filed)));
}

std::string weight_of(const program::Program& program, const std::string& kind) {
  return program::is_primary(program, kind) ? "primary" : "secondary";
}

/// One line for each thing that is said about the document.
std::string description_text(const record::Artifact& artifact, const program::Program& program,
                             std::size_t width) {
  constexpr std::size_t indent = 18;
  const auto& said = artifact.description;
  std::string text;
  const auto line = [&](std::string_view what, const std::string& value) {
    if (!value.empty()) text += labelled(fmt::format("    {}", what), printable(value), indent, width);
  };
  line("title", said.title);
  if (!said.kind.empty()) line("kind", fmt::format("{} ({})", said.kind, weight_of(program, said.kind)));
  line("basis", said.basis);
  line("suggestions", fmt::format("{}", fmt::join(said.suggestions, ", ")));
  line("own activity", said.activity.done);
  line("learned", said.activity.learned);
  line("judged", said.activity.judged);
  line("own role", said.own_role);
  line("picture", said.alternative_text);
  if (artifact.competencies.size() > 1)
    line("serves", fmt::format("{}", fmt::join(artifact.competencies, ", ")));
  return text;
}

std::string filed_text(const std::vector<record::Artifact>& filed, const program::Program& program,
                       std::size_t width) {
  std::string text;
  for (const auto& artifact : filed) {
    text += fmt::format("  {}\n", facts_of(artifact.filed)) + description_text(artifact, program, width);
  }
  return text;
}

std::string suggestions_text(const program::Competency& competency, std::size_t width) {
  std::string text;
  for (const auto& suggestion : competency.suggestions) {
    text += labelled("  " + suggestion.id, suggestion.text, 5, width);
    if (!suggestion.evidence.empty()) text += wrapped("Evidence: " + suggestion.evidence, 5, width);
  }
  return text;
}

std::string introduction_text(const CompetencyPage& page, const std::string& code, std::size_t width) {
  if (page.route != "portfolio") return {};
  std::string text = "\nIntroduction\n";
  if (page.introduction.empty())
    return text + fmt::format("  None, and none is needed; 'car edit {}' writes one.\n", code);
  if (!is_utf8(page.introduction)) return text + "  It is not plain text in UTF-8.\n";
  return text + wrapped(page.introduction, 2, width);
}

std::string text_of_page(const CompetencyPage& page, std::size_t width) {
  const auto& set = *page.set;
  const auto& competency = *page.competency;
  const auto code = program::code_of(set, competency);
  auto text = labelled(code, competency.text, code.size() + 2, width);
  text += fmt::format("{}, competency {} of {}\n", set.title, competency.number, set.competencies.size());
  if (!competency.unverified.empty())
    text += wrapped("Not the official wording: " + competency.unverified, 0, width);
  if (!page.request.empty()) text += "\nThe office asks\n" + wrapped(page.request, 2, width);
  text += "\nSuggestions, one of which is enough, or an activity of your own\n" +
          suggestions_text(competency, width);
  text += introduction_text(page, code, width) + "\nFiled\n";
  if (!page.filed.empty()) return text + filed_text(page.filed, *page.program, width);
  if (page.route.empty()) {
    return text +
           fmt::format("  The set is not one of yours; 'car set choose {}' gives it a section.\n", set.slug);
  }
  if (page.route != "portfolio") {
    return text + fmt::format("  Nothing, and nothing is asked for on the {} route.\n", page.route);
  }
  return text + fmt::format("  Nothing yet; 'car add-artifact {} FILE' files a document.\n", code);
}

std::string heading_of(const SetPage& page) {
  const auto& set = *page.set;
  auto text = fmt::format("{} ({}), {}\n", set.title, set.code, set.is_core ? "core" : "elective");
  if (!page.section) {
    return text + fmt::format("Not one of your sets; 'car set choose {}' gives it a section.\n", set.slug);
  }
  const auto& section = *page.section;
  return text + fmt::format("{}, {}, by {}, {}\n", section.folder, section.title, section.route,
                            pages::text_of(page.state));
}

std::string statement_text(const SetPage& page, std::size_t width) {
  if (page.statement.empty()) return {};
  std::string text = "\nPersonal Learning Statement\n";
  for (const auto& part : page.statement) {
    text += labelled(part.body.empty() ? "  empty" : "  written", part.heading, 11, width);
  }
  return text;
}

std::string competencies_text(const SetPage& page, std::size_t width) {
  std::string text = "\nCompetencies\n";
  for (const auto& one : page.competencies) {
    const auto code = program::code_of(*page.set, *one.competency);
    const auto indent = code.size() + 4;
    text += labelled("  " + code, one.competency->text, indent, width);
    if (!one.request.empty()) text += wrapped("The office asks: " + one.request, indent, width);
    if (!one.introduction.empty())
      text += wrapped("- " + record::writing_file(*page.set, one.competency->number), indent, width);
    for (const auto& artifact : one.filed) {
      const auto& title = artifact.description.title;
      text +=
          wrapped("- " + artifact.filed.file + (title.empty() ? "" : ": " + printable(title)), indent, width);
    }
  }
  return text;
}

/// A path is never broken: it is there to be copied.
std::string documents_text(const SetPage& page, std::size_t width) {
  std::string text;
  for (const auto& one : page.documents)
    text += wrapped(one.title, 2, width) + fmt::format("    {}\n", printable(one.path));
  return text.empty() ? text : "\nDocuments of the program\n" + text;
}

std::string certificates_text(const record::Section& section, std::size_t width) {
  std::string text;
  for (const auto& one : section.certificates) {
    text += fmt::format("  {}\n", facts_of(one.filed));
    auto details = fmt::format("{}, {}", one.provider.empty() ? "provider not said" : one.provider,
                               one.course.empty() ? "course not said" : one.course);
    if (one.completed) details += ", completed " + to_text(*one.completed);
    text += wrapped(printable(details), 4, width);
  }
  return text.empty() ? text : "\nCertificates of course completion\n" + text;
}

std::string recognitions_text(const record::Section& section, std::size_t width) {
  std::string text;
  for (const auto& one : section.recognitions) {
    text += fmt::format("  {}\n", facts_of(one.filed));
    text += wrapped(one.agreement.empty() ? "agreement not said" : printable(one.agreement), 4, width);
  }
  return text.empty() ? text : "\nRecognition\n" + text;
}

std::string text_of_page(const SetPage& page, std::size_t width) {
  auto text = heading_of(page) + "\n" + wrapped(page.set->overview, 0, width) + documents_text(page, width);
  if (page.section) {
    text += certificates_text(*page.section, width) + recognitions_text(*page.section, width);
  }
  text += statement_text(page, width) + competencies_text(page, width);
  return text + fmt::format("\n'car show {}-1' shows one with its suggestions.\n", page.set->code);
}

std::string text_of_page(const SlotPage& page, std::size_t width) {
  auto text = fmt::format("{} ({})\n", page.slot.title, page.slot.id) + wrapped(page.slot.about, 0, width) +
              "\nFiled\n";
  return text + (page.filed.empty() ? "  Nothing yet.\n" : filed_text(page.filed, *page.program, width));
}

// As JSON

JsonValue json_of(const record::Filed& filed) {
  return {{"file", filed.file},
          {"original_name", filed.original_name},
          {"size", filed.size},
          {"sha256", filed.digest.hex()},
          {"filed", filed.filed}};
}

JsonValue json_of(const record::Artifact& artifact, const program::Program& program) {
  const auto& said = artifact.description;
  auto json = json_of(artifact.filed);
  json.set("title", said.title);
  json.set("competencies", artifact.competencies);
  json.set("kind", said.kind);
  json.set("weight", said.kind.empty() ? "" : weight_of(program, said.kind));
  json.set("basis", said.basis);
  json.set("suggestions", said.suggestions);
  json.set(
      "activity",
      {{"done", said.activity.done}, {"learned", said.activity.learned}, {"judged", said.activity.judged}});
  json.set("own_role", said.own_role);
  json.set("alternative_text", said.alternative_text);
  json.set("answers", said.answers);
  return json;
}

JsonValue json_of(const std::vector<record::Artifact>& filed, const program::Program& program) {
  auto list = JsonValue::array();
  for (const auto& artifact : filed) list.push_back(json_of(artifact, program));
  return list;
}

JsonValue json_of_page(const CompetencyPage& page) {
  auto suggestions = JsonValue::array();
  for (const auto& one : page.competency->suggestions) {
    suggestions.push_back({{"id", one.id}, {"text", one.text}, {"evidence", one.evidence}});
  }
  return {{"code", program::code_of(*page.set, *page.competency)},
          {"number", page.competency->number},
          {"text", page.competency->text},
          {"unverified", page.competency->unverified},
          {"suggestions", std::move(suggestions)},
          {"introduction", is_utf8(page.introduction) ? page.introduction : std::string()},
          {"filed", json_of(page.filed, *page.program)},
          {"request", page.request}};
}

JsonValue section_json(const SetPage& page) {
  if (!page.section) return {};
  const auto& section = *page.section;
  auto certificates = JsonValue::array();
  for (const auto& one : section.certificates) {
    auto json = json_of(one.filed);
    json.set("provider", one.provider);
    json.set("course", one.course);
    json.set("completed", one.completed);
    json.set("part", one.part);
    json.set("signed_by", one.signed_by);
    json.set("reference", one.reference);
    certificates.push_back(std::move(json));
  }
  auto recognitions = JsonValue::array();
  for (const auto& one : section.recognitions) {
    auto json = json_of(one.filed);
    json.set("agreement", one.agreement);
    recognitions.push_back(std::move(json));
  }
  return {{"number", section.number},
          {"folder", section.folder},
          {"title", section.title},
          {"route", section.route},
          {"state", record::name_of(page.state.state)},
          {"since", page.state.since},
          {"due", page.state.due},
          {"refusal", page.state.refusal},
          {"certificates", std::move(certificates)},
          {"recognitions", std::move(recognitions)}};
}

JsonValue json_of_page(const SetPage& page) {
  auto statement = JsonValue::array();
  for (const auto& part : page.statement) {
    statement.push_back({{"heading", part.heading}, {"is_written", !part.body.empty()}});
  }
  auto competencies = JsonValue::array();
  for (const auto& one : page.competencies) competencies.push_back(json_of_page(one));
  auto documents = JsonValue::array();
  for (const auto& one : page.documents)
    documents.push_back({{"title", one.title}, {"file", one.file}, {"path", one.path}});
  return {{"code", page.set->code},
          {"slug", page.set->slug},
          {"title", page.set->title},
          {"kind", page.set->is_core ? "core" : "elective"},
          {"overview", page.set->overview},
          {"documents", std::move(documents)},
          {"section", section_json(page)},
          {"statement", std::move(statement)},
          {"competencies", std::move(competencies)}};
}

JsonValue json_of_page(const SlotPage& page) {
  return {{"id", page.slot.id},
          {"title", page.slot.title},
          {"about", page.slot.about},
          {"filed", json_of(page.filed, *page.program)}};
}

constexpr std::array<std::string_view, 3> page_names = {"set", "competency", "slot"};

}  // namespace

PlacePage page_of(const record::Record& record, const record::Place& place) {
  if (place.set == nullptr) return slot_page(record, place.slot);
  auto page = set_page(record, *place.set);
  for (auto& one : page.competencies) {
    if (one.competency->number == place.competency) return std::move(one);
  }
  return page;
}

std::string text_of(const record::SetState& state) {
  const auto on = [](const std::optional<Instant>& moment) {
    return moment ? fmt::format(" {}", to_text(date_of(*moment))) : std::string();
  };
  switch (state.state) {
    case record::State::open:
      return state.refusal.empty() ? "open"
                                   : fmt::format("open; the last attempt was refused: {}", state.refusal);
    case record::State::prepared:
      return "prepared" + on(state.since);
    case record::State::received:
      return "with the office since" + on(state.since) + (state.due ? ", due" + on(state.due) : "");
    case record::State::approved:
      return "approved" + on(state.since);
    case record::State::more_documents:
      return "more documents are asked for";
    case record::State::take_course:
      return "to be achieved by a course";
  }
  return {};
}

std::string text_of(const PlacePage& page, std::size_t width) {
  return std::visit([&](const auto& one) { return text_of_page(one, width); }, page);
}

format::JsonValue json_of(const PlacePage& page) {
  auto json = JsonValue::object();
  json.set(page_names.at(page.index()), std::visit([](const auto& one) { return json_of_page(one); }, page));
  return json;
}

}  // namespace car::pages

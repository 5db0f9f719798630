#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/pages/contents.hpp>
#include <car/pages/document_html.hpp>
#include <car/pages/html.hpp>
#include <car/pages/record_pages.hpp>
#include <car/program/naming.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/enrolment.hpp>
#include <set>

namespace car::pages {

namespace {

/// The pages of one selection, as they are made.
class Maker {
 public:
  Maker(const Selection& selection, const Making& making)
      : selection_(selection),
        making_(making),
        record_(*selection.record),
        program_(record_.program()),
        ground_{&selection, making.files} {}

  std::vector<RecordPage> make() {
    add(std::string(index_page), record_.configuration().candidate.name, index());
    if (!selection_.slots.empty()) add(std::string(introduction_page), "Introduction", introduction());
    for (const auto& set : selection_.sets) add(set_page_name(*set.page.set), set.page.set->title, of(set));
    if (!selection_.activities.empty())
      add(std::string(continuing_page), "Continuing development", continuing());
    if (!selection_.letters.empty()) add(std::string(letters_page), "Letters", letters());
    if (is_for_candidate()) add_guides();
    return std::move(pages_);
  }

 private:
  bool is_for_candidate() const { return making_.audience == Audience::candidate; }
  std::string owner() const { return record_.configuration().candidate.name; }

  void add(const std::string& name, const std::string& title, const std::string& body);
  std::vector<Link> navigation(const std::string& name) const;
  std::string footer() const;

  std::string index() const;
  std::string about() const;
  std::string contents() const;
  std::string entry(const ContentsEntry& entry, const ChosenSet* set) const;
  std::string state_of(const ChosenSet& set) const;
  bool is_shown(const ContentsEntry& below, const ChosenSet& set) const;

  std::string introduction() const;
  std::string continuing() const;
  std::string letters() const;
  void add_guides();
  std::string advice(const std::string& topic, std::string_view about) const;

  std::string of(const ChosenSet& set) const;
  std::string heading_of(const ChosenSet& set) const;
  std::string documents_of(const ChosenSet& set) const;
  std::string course_part(const ChosenSet& set) const;
  std::string statement_part(const ChosenSet& set) const;
  std::string competency(const ChosenSet& set, const CompetencyPage& page) const;
  std::string suggestions(const CompetencyPage& page, const std::string& code) const;

  const Selection& selection_;
  const Making& making_;
  const record::Record& record_;
  const program::Program& program_;
  Ground ground_;
  std::vector<RecordPage> pages_;
};

std::string heading(int level, std::string_view anchor, std::string_view text) {
  return fmt::format("<h{0} id=\"{1}\">{2}</h{0}>\n", level, html(anchor), html(text));
}

std::string paragraph(std::string_view text, std::string_view kind = "note") {
  return text.empty() ? "" : fmt::format("<p class=\"{}\">{}</p>\n", kind, html(text));
}

/// An arrow that shows `items`, an element that needs no script; nothing when there are none. `of` says of
/// what to whoever does not see where it stands.
std::string arrow(std::string_view word, std::string_view of, std::string_view items) {
  if (items.empty()) return "";
  return fmt::format(
      "\n<details><summary>{}<span class=\"unseen\"> of {}</span></summary><ul>\n{}</ul></details>\n", word,
      html(of), items);
}

std::string title_of(const ContentsEntry& entry) {
  return entry.link.empty() ? html(entry.title) : html({entry.link, entry.title});
}

/// The place on its page that `entry` leads to.
std::string_view anchor_in(const ContentsEntry& entry) {
  return std::string_view(entry.link).substr(entry.link.find('#') + 1);
}

// The frame

void Maker::add(const std::string& name, const std::string& title, const std::string& body) {
  const auto whole = title == owner() ? title : fmt::format("{} – {}", title, owner());
  pages_.push_back({name, page({whole, navigation(name), footer()}, body)});
}

/// The index has all links in its text.
std::vector<Link> Maker::navigation(const std::string& name) const {
  if (name == index_page) return {};
  std::vector<Link> links = {{std::string(index_page), "Contents"}};
  for (std::size_t i = 0; i < selection_.sets.size(); ++i) {
    if (set_page_name(*selection_.sets[i].page.set) != name) continue;
    const auto link = [&](std::size_t other, std::string_view word) {
      const auto& set = *selection_.sets[other].page.set;
      links.push_back({set_page_name(set), fmt::format("{}: {}", word, set.title)});
    };
    if (i > 0) link(i - 1, "Before");
    if (i + 1 < selection_.sets.size()) link(i + 1, "Next");
  }
  return links;
}

std::string Maker::footer() const {
  auto text = fmt::format("Made on {} from the achievement record of {}", to_text(making_.made), owner());
  if (!making_.recipient.empty()) text += fmt::format(", for {}", making_.recipient);
  if (!making_.reason.empty()) text += fmt::format(": {}", making_.reason);
  return text + ".";
}

// The index

std::string Maker::about() const {
  auto rows = fact("Program", program_.name) + fact("Edition", program_.edition);
  if (const auto enrolment = record::enrolment_of(record_)) {
    rows += fact("Candidate", enrolment->number);
    if (is_for_candidate())
      rows += fact("Subscription", "until " + to_text(date_of(enrolment->subscription_end)));
  }
  return facts(rows + fact("For", making_.recipient) + fact("Why", making_.reason));
}

std::string Maker::index() const {
  auto text = fmt::format("<h1>{}</h1>\n", html(owner())) +
              paragraph(is_for_candidate() ? "Achievement record" : "Parts of an achievement record") +
              about() + heading(2, "contents", "Contents") +
              fmt::format("<nav aria-label=\"Contents\">\n{}</nav>\n", contents());
  for (const auto& one : selection_.unsound) {
    text += paragraph(fmt::format("{}/{} {}", one.section, one.file,
                                  one.missing ? "is missing." : "was changed since it was filed."),
                      "fault");
  }
  return text;
}

/// The program's pages, the sets, and then the papers that go with them.
std::string Maker::contents() const {
  std::vector<record::Section> sections;
  for (const auto& set : selection_.sets) sections.push_back(*set.page.section);
  auto entries = contents_of(program_, sections);
  const auto front = static_cast<std::ptrdiff_t>(program_.contents.size());
  std::string text = "<ol class=\"contents\">\n";
  if (is_for_candidate()) {
    for (auto one = entries.begin(); one != entries.begin() + front; ++one) text += entry(*one, nullptr);
  }
  for (std::size_t i = 0; i < selection_.sets.size(); ++i)
    text += entry(entries[program_.contents.size() + i], &selection_.sets[i]);
  const auto also = [&](bool is_there, const char* title, std::string_view page) {
    if (is_there) text += entry({title, "", std::string(page), {}}, nullptr);
  };
  also(!selection_.slots.empty(), "Introduction", introduction_page);
  also(!selection_.activities.empty(), "Continuing development", continuing_page);
  also(!selection_.letters.empty(), "Letters", letters_page);
  return text + "</ol>\n";
}

/// Where the set stands. For others: that it is approved, and no more.
std::string Maker::state_of(const ChosenSet& set) const {
  const auto& page = set.page;
  auto text = fmt::format("{}, by {}", page.set->is_core ? "core" : "elective", page.section->route);
  const bool is_told = is_for_candidate() || page.state.state == record::State::approved;
  return is_told ? fmt::format("{}, {}", text, text_of(page.state)) : text;
}

/// Whether `below` leads to something that the pages of this selection have.
bool Maker::is_shown(const ContentsEntry& below, const ChosenSet& set) const {
  const auto anchor = anchor_in(below);
  if (anchor == suggestions_anchor || anchor == courses_anchor) return is_for_candidate() && set.is_whole;
  if (set.is_whole) return true;
  return std::any_of(
      set.page.competencies.begin(), set.page.competencies.end(),
      [&](const CompetencyPage& page) { return program::code_of(*page.set, *page.competency) == anchor; });
}

/// A title opens its page, and an arrow shows its sections.
std::string Maker::entry(const ContentsEntry& entry, const ChosenSet* set) const {
  auto text = "<li>" + title_of(entry);
  if (set == nullptr) return text + "</li>\n";
  std::string sections;
  for (const auto& below : entry.entries) {
    if (!is_shown(below, *set)) continue;
    std::string suggestions;
    for (const auto& one : below.entries) suggestions += fmt::format("<li>{}</li>\n", title_of(one));
    sections += fmt::format("<li>{}{}</li>\n", title_of(below),
                            is_for_candidate() ? arrow("Suggestions", anchor_in(below), suggestions) : "");
  }
  return text + fmt::format(" <span class=\"note\">{}</span>{}</li>\n", html(state_of(*set)),
                            arrow("Sections", entry.title, sections));
}

// What is filed

std::string Maker::introduction() const {
  std::string text = "<h1>Introduction</h1>\n";
  for (const auto& slot : selection_.slots) {
    text += heading(2, slot.slot.id, slot.slot.title);
    if (slot.filed.empty()) text += paragraph("Nothing is filed here.");
    for (const auto& artifact : slot.filed)
      text += html_of(ground_, {selection_.introduction, 3, nullptr, nullptr}, artifact);
  }
  return text;
}

std::string Maker::continuing() const {
  std::string text = "<h1>Continuing development</h1>\n";
  for (const auto& activity : selection_.activities)
    text += html_of(ground_, {selection_.continuing, 2, nullptr, nullptr}, activity);
  return text;
}

std::string Maker::letters() const {
  std::string text = "<h1>Letters</h1>\n";
  std::size_t number = 0;
  for (const auto& letter : selection_.letters) {
    text += heading(2, fmt::format("letter-{}", ++number), letter.title) + paragraph(to_text(letter.date)) +
            fmt::format("<pre class=\"letter\">{}</pre>\n", html(letter.text));
  }
  return text;
}

void Maker::add_guides() {
  std::vector<std::pair<std::string, std::string>> topics;  // and their titles
  for (const auto& page : program_.contents) topics.emplace_back(page.guide, page.title);
  topics.emplace_back("courses", "Approved courses");
  topics.emplace_back("suggestions", "Suggestions");
  std::set<std::string> made;
  for (const auto& [topic, title] : topics) {
    const auto guide = program_.guides.find(topic);
    if (guide == program_.guides.end() || !made.insert(topic).second) continue;
    const auto text = html_of_markdown(guide->second);
    add(guide_page_name(topic), title,
        text.starts_with("<h1>") ? text : fmt::format("<h1>{}</h1>\n{}", html(title), text));
  }
}

/// A sentence, and a link to the program's advice where there is any.
std::string Maker::advice(const std::string& topic, std::string_view about) const {
  const bool has_page = is_for_candidate() && program_.guides.count(topic) > 0;
  return fmt::format("<p class=\"note\">{}{}</p>\n", html(about),
                     has_page ? " " + html({guide_page_name(topic), "The program's advice"}) + "." : "");
}

// A set

std::string Maker::heading_of(const ChosenSet& set) const {
  const auto& page = set.page;
  return fmt::format("<h1>{} ({})</h1>\n", html(page.set->title), html(page.set->code)) +
         paragraph(state_of(set)) +
         (set.is_whole ? heading(2, overview_anchor, "Overview") + html_of_markdown(page.set->overview, 3)
                       : "") +
         documents_of(set);
}

/// Links to the program's own documents, which are copied beside the pages.
std::string Maker::documents_of(const ChosenSet& set) const {
  if (!set.is_whole || !is_for_candidate()) return "";
  std::string items;
  for (const auto& one : set.page.documents) {
    items += fmt::format("<li>{}</li>\n", html({making_.files + one.file, one.title}));
  }
  return items.empty() ? items : fmt::format("<ul>\n{}</ul>\n", items);
}

std::string Maker::course_part(const ChosenSet& set) const {
  const auto& section = *set.page.section;
  const Position position{section.folder, 3, nullptr, nullptr};
  std::string text;
  for (const auto& one : section.certificates) text += html_of(ground_, position, one);
  if (!text.empty()) text = heading(2, courses_anchor, "Certificates of Course Completion") + text;
  if (text.empty() && is_for_candidate()) {
    text = heading(2, courses_anchor, "If You Have Passed an Approved Course") +
           advice("courses", section.route == "course" ? "No certificate is filed yet."
                                                       : "This set is not achieved by a course.");
  }
  if (section.recognitions.empty()) return text;
  text += heading(2, "recognition", "Recognition");
  for (const auto& one : section.recognitions) text += html_of(ground_, position, one);
  return text;
}

std::string Maker::statement_part(const ChosenSet& set) const {
  if (set.page.statement.empty()) return "";
  const bool is_written =
      !set.statement().empty() && set.statement() != program::statement_template(program_);
  return heading(2, statement_anchor, "Personal Learning Statement") +
         (is_written ? html_of_markdown(set.statement(), 3) : paragraph("Nothing is written yet."));
}

std::string Maker::of(const ChosenSet& set) const {
  auto text = heading_of(set);
  if (set.is_whole) text += course_part(set);
  if (set.is_whole && is_for_candidate()) {
    text +=
        heading(2, suggestions_anchor, "Using Portfolio Development Suggestions") +
        advice("suggestions", "One suggestion for each competency is enough, or an activity of your own.");
  }
  if (set.is_whole) text += statement_part(set);
  text += heading(2, "competencies", "Competencies");
  for (const auto& page : set.page.competencies) text += competency(set, page);
  return text;
}

std::string Maker::competency(const ChosenSet& set, const CompetencyPage& page) const {
  const auto code = program::code_of(*page.set, *page.competency);
  auto text = heading(3, code, fmt::format("{} {}", code, page.competency->text));
  if (is_for_candidate()) {
    if (!page.request.empty()) text += paragraph("The office asks: " + page.request, "fault");
    text += suggestions(page, code);
  }
  text += html_of_markdown(page.introduction, 4);
  for (const auto& artifact : page.filed)
    text += html_of(ground_, {set.page.section->folder, 4, &set.page, &page}, artifact);
  if (page.filed.empty() && page.route == "portfolio") text += paragraph("Nothing is filed for it.");
  return text;
}

std::string Maker::suggestions(const CompetencyPage& page, const std::string& code) const {
  std::string items;
  for (const auto& one : page.competency->suggestions) {
    items +=
        fmt::format("<li id=\"{}\"><strong>{}.</strong> {}{}</li>\n", html(anchor_of(code, one)),
                    html(one.id), html(one.text),
                    one.evidence.empty() ? "" : fmt::format(" <em>Evidence: {}</em>", html(one.evidence)));
  }
  return arrow("Suggestions", code, items);
}

}  // namespace

std::vector<RecordPage> pages_of(const Selection& selection, const Making& making) {
  return Maker(selection, making).make();
}

}  // namespace car::pages

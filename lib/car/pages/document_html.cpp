#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/base/time.hpp>
#include <car/format/uri.hpp>
#include <car/pages/contents.hpp>
#include <car/pages/document_html.hpp>
#include <car/pages/html.hpp>
#include <car/pages/media.hpp>
#include <car/program/vocabulary.hpp>

namespace car::pages {

namespace {

const program::Program& program_of(const Ground& ground) { return ground.selection->record->program(); }

std::string picture(const DocumentView& document) {
  const auto& alternative = document.description.empty() ? document.title : document.description;
  return fmt::format("<figure><a href=\"{0}\"><img src=\"{0}\" alt=\"{1}\" loading=\"lazy\"></a></figure>\n",
                     document.address, html(alternative));
}

/// The words of a description stand on the page: for sound and video there is no other place for them.
std::string player(std::string_view element, const DocumentView& document) {
  auto text = fmt::format("<figure><{0} controls preload=\"metadata\" src=\"{1}\" aria-label=\"{2}\"></{0}>",
                          element, document.address, html(document.title));
  if (!document.description.empty())
    text += fmt::format("<figcaption>{}</figcaption>", html(document.description));
  return text + "</figure>\n";
}

std::string view_of(const Media& media, const DocumentView& document) {
  const auto showing = document.address.empty() ? Showing::link : media.showing;
  switch (showing) {
    case Showing::picture:
      return picture(document);
    case Showing::sound:
      return player("audio", document);
    case Showing::video:
      return player("video", document);
    case Showing::link:
      break;
  }
  return document.description.empty() ? "" : fmt::format("<p>{}</p>\n", html(document.description));
}

/// What can run something is handed to the reader as a file, and not opened as a page.
std::string title_link(const Media& media, const DocumentView& document) {
  if (document.address.empty()) return html(document.title);
  return fmt::format("<a href=\"{}\"{}>{}</a>", document.address,
                     media.is_active ? " download rel=\"noreferrer\"" : "", html(document.title));
}

std::string fault_text(const record::Changed& fault, const record::Filed& filed) {
  const auto day = to_text(date_of(filed.filed));
  return fault.missing ? fmt::format("Missing: it was filed on {} as {}, and is not there any more.", day,
                                     html(filed.file))
                       : fmt::format("Changed: {} is not what was filed on {}, so it is not shown.",
                                     html(filed.file), day);
}

/// A document of the record, without what only its kind has.
DocumentView view_of(const Ground& ground, const Position& position, const record::Filed& filed) {
  const auto path = fmt::format("{}/{}", position.folder, filed.file);
  DocumentView document;
  document.file = filed.file;
  document.size = filed.size;
  document.address = ground.files + format::relative_uri(path);
  document.heading = position.heading;
  const auto* fault = ground.selection->fault_of(path);
  if (fault != nullptr) document.fault = fault_text(*fault, filed);
  return document;
}

/// `4a` with its words, where it is one of the program's.
std::string suggestion_text(const Position& position, const std::string& id) {
  if (position.set != nullptr) {
    for (const auto& competency : position.set->set->competencies) {
      for (const auto& suggestion : competency.suggestions) {
        if (fmt::format("{}{}", competency.number, suggestion.id) == id)
          return fmt::format("{}: {}", id, suggestion.text);
      }
    }
  }
  return id;
}

/// The other competencies on this page that the document serves: what was not chosen is not spoken of.
std::string also_serves(const Position& position, const record::Artifact& artifact) {
  std::string text;
  if (position.set == nullptr) return text;
  for (const auto& other : position.set->competencies) {
    const auto& numbers = artifact.competencies;
    const bool is_served =
        other.competency != position.page->competency &&
        std::find(numbers.begin(), numbers.end(), other.competency->number) != numbers.end();
    if (!is_served) continue;
    const auto code = program::code_of(*position.set->set, *other.competency);
    text += (text.empty() ? "" : ", ") + html({"#" + code, code});
  }
  return text.empty() ? text : fmt::format("<dt>Also for</dt><dd>{}</dd>\n", text);
}

std::string kind_text(const Ground& ground, const std::string& kind) {
  if (kind.empty()) return kind;
  return fmt::format("{} ({})", kind,
                     program::is_primary(program_of(ground), kind) ? "primary" : "secondary");
}

std::string basis_text(const std::string& basis) { return basis == "new-learning" ? "new learning" : basis; }

}  // namespace

std::string html_of(const DocumentView& document) {
  const auto media = media_of(document.file);
  const bool is_shown = document.fault.empty();
  auto text = fmt::format("<article class=\"document\">\n<h{0}>{1}</h{0}>\n", document.heading,
                          is_shown ? title_link(media, document) : html(document.title));
  if (!is_shown) {
    text += fmt::format("<p class=\"fault\">{}</p>\n", document.fault);
  } else {
    text += fmt::format(
        "<p class=\"note\">{}, {}{}</p>\n", html(media.name), human_size(document.size),
        media.is_active ? ". It is not shown here, since it can run something when it is opened" : "");
    text += view_of(media, document);
  }
  return text + facts(document.rows) + "</article>\n";
}

std::string fact(std::string_view what, std::string_view value) {
  return value.empty() ? "" : fmt::format("<dt>{}</dt><dd>{}</dd>\n", what, html(value));
}

std::string facts(std::string_view rows) {
  return rows.empty() ? "" : fmt::format("<dl class=\"facts\">\n{}</dl>\n", rows);
}

std::string html_of(const Ground& ground, const Position& position, const record::Artifact& artifact) {
  const auto& said = artifact.description;
  auto shown = view_of(ground, position, artifact.filed);
  shown.title = said.title.empty() ? artifact.filed.original_name : said.title;
  shown.description = said.alternative_text;
  shown.rows = fact("Kind", kind_text(ground, said.kind)) + fact("Basis", basis_text(said.basis));
  for (const auto& id : said.suggestions) shown.rows += fact("Suggestion", suggestion_text(position, id));
  shown.rows += fact("Own activity", said.activity.done) + fact("Learned", said.activity.learned) +
                fact("Judged", said.activity.judged) + fact("Own part", said.own_role) +
                also_serves(position, artifact);
  return html_of(shown);
}

std::string html_of(const Ground& ground, const Position& position, const record::Certificate& certificate) {
  auto shown = view_of(ground, position, certificate.filed);
  shown.title = certificate.course.empty() ? certificate.filed.original_name : certificate.course;
  shown.rows = fact("Provider", certificate.provider) +
               fact("Completed", certificate.completed ? to_text(*certificate.completed) : "") +
               fact("Part", certificate.part) + fact("Signed by", certificate.signed_by) +
               fact("Reference", certificate.reference);
  return html_of(shown);
}

std::string html_of(const Ground& ground, const Position& position, const record::Recognition& recognition) {
  auto shown = view_of(ground, position, recognition.filed);
  shown.title = recognition.filed.original_name;
  shown.rows = fact("Agreement", recognition.agreement);
  return html_of(shown);
}

std::string html_of(const Ground& ground, const Position& position,
                    const record::ContinuingActivity& activity) {
  auto shown = view_of(ground, position, activity.filed);
  shown.title = activity.title.empty() ? activity.filed.original_name : activity.title;
  shown.rows = fact("Kind", activity.kind) + fact("Date", activity.date ? to_text(*activity.date) : "") +
               fact("Hours", fmt::format("{}:{:02}", activity.minutes / 60, activity.minutes % 60));
  return html_of(shown);
}

}  // namespace car::pages

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

/// A document as any page shows it, whatever it was filed as.
struct Shown {
  const record::Filed* filed = nullptr;
  std::string title;
  std::string description;  ///< for whoever cannot see or hear it
  std::string rows;         ///< facts besides those that every document has
};

std::string address_of(const Ground& ground, const Position& position, const record::Filed& filed) {
  return ground.files + format::relative_uri(fmt::format("{}/{}", position.folder, filed.file));
}

std::string picture(const std::string& address, const Shown& shown) {
  const auto& alternative = shown.description.empty() ? shown.title : shown.description;
  return fmt::format("<figure><a href=\"{0}\"><img src=\"{0}\" alt=\"{1}\" loading=\"lazy\"></a></figure>\n",
                     address, html(alternative));
}

/// The words of a description stand on the page: for sound and video there is no other place for them.
std::string player(std::string_view element, const std::string& address, const Shown& shown) {
  auto text = fmt::format("<figure><{0} controls preload=\"metadata\" src=\"{1}\" aria-label=\"{2}\"></{0}>",
                          element, address, html(shown.title));
  if (!shown.description.empty()) text += fmt::format("<figcaption>{}</figcaption>", html(shown.description));
  return text + "</figure>\n";
}

std::string view_of(const Media& media, const std::string& address, const Shown& shown) {
  switch (media.showing) {
    case Showing::picture:
      return picture(address, shown);
    case Showing::sound:
      return player("audio", address, shown);
    case Showing::video:
      return player("video", address, shown);
    case Showing::link:
      break;
  }
  return shown.description.empty() ? "" : fmt::format("<p>{}</p>\n", html(shown.description));
}

/// What can run something is handed to the reader as a file, and not opened as a page.
std::string title_link(const Media& media, const std::string& address, const Shown& shown) {
  return fmt::format("<a href=\"{}\"{}>{}</a>", address,
                     media.is_active ? " download rel=\"noreferrer\"" : "", html(shown.title));
}

std::string fault_text(const record::Changed& fault, const record::Filed& filed) {
  const auto day = to_text(date_of(filed.filed));
  return fault.missing ? fmt::format("Missing: it was filed on {} as {}, and is not there any more.", day,
                                     html(filed.file))
                       : fmt::format("Changed: {} is not what was filed on {}, so it is not shown.",
                                     html(filed.file), day);
}

std::string html_of(const Ground& ground, const Position& position, const Shown& shown) {
  const auto& filed = *shown.filed;
  const auto media = media_of(filed.file);
  const auto address = address_of(ground, position, filed);
  const auto* fault = ground.selection->fault_of(fmt::format("{}/{}", position.folder, filed.file));
  auto text = fmt::format("<article class=\"document\">\n<h{0}>{1}</h{0}>\n", position.heading,
                          fault == nullptr ? title_link(media, address, shown) : html(shown.title));
  if (fault != nullptr) {
    text += fmt::format("<p class=\"fault\">{}</p>\n", fault_text(*fault, filed));
  } else {
    text += fmt::format(
        "<p class=\"note\">{}, {}{}</p>\n", html(media.name), human_size(filed.size),
        media.is_active ? ". It is not shown here, since it can run something when it is opened" : "");
    text += view_of(media, address, shown);
  }
  return text + facts(shown.rows) + "</article>\n";
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

std::string fact(std::string_view what, std::string_view value) {
  return value.empty() ? "" : fmt::format("<dt>{}</dt><dd>{}</dd>\n", what, html(value));
}

std::string facts(std::string_view rows) {
  return rows.empty() ? "" : fmt::format("<dl class=\"facts\">\n{}</dl>\n", rows);
}

std::string html_of(const Ground& ground, const Position& position, const record::Artifact& artifact) {
  const auto& said = artifact.description;
  Shown shown{&artifact.filed, said.title.empty() ? artifact.filed.original_name : said.title,
              said.alternative_text, ""};
  shown.rows = fact("Kind", kind_text(ground, said.kind)) + fact("Basis", basis_text(said.basis));
  for (const auto& id : said.suggestions) shown.rows += fact("Suggestion", suggestion_text(position, id));
  shown.rows += fact("Own activity", said.activity.done) + fact("Learned", said.activity.learned) +
                fact("Judged", said.activity.judged) + fact("Own part", said.own_role) +
                also_serves(position, artifact);
  return html_of(ground, position, shown);
}

std::string html_of(const Ground& ground, const Position& position, const record::Certificate& certificate) {
  Shown shown{&certificate.filed,
              certificate.course.empty() ? certificate.filed.original_name : certificate.course, "", ""};
  shown.rows = fact("Provider", certificate.provider) +
               fact("Completed", certificate.completed ? to_text(*certificate.completed) : "") +
               fact("Part", certificate.part) + fact("Signed by", certificate.signed_by) +
               fact("Reference", certificate.reference);
  return html_of(ground, position, shown);
}

std::string html_of(const Ground& ground, const Position& position, const record::Recognition& recognition) {
  Shown shown{&recognition.filed, recognition.filed.original_name, "", ""};
  shown.rows = fact("Agreement", recognition.agreement);
  return html_of(ground, position, shown);
}

std::string html_of(const Ground& ground, const Position& position,
                    const record::ContinuingActivity& activity) {
  Shown shown{&activity.filed, activity.title.empty() ? activity.filed.original_name : activity.title, "",
              ""};
  shown.rows = fact("Kind", activity.kind) + fact("Date", activity.date ? to_text(*activity.date) : "") +
               fact("Hours", fmt::format("{}:{:02}", activity.minutes / 60, activity.minutes % 60));
  return html_of(ground, position, shown);
}

}  // namespace car::pages

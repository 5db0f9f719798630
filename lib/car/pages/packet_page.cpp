#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/uri.hpp>
#include <car/pages/document_html.hpp>
#include <car/pages/html.hpp>
#include <car/pages/media.hpp>
#include <car/pages/packet_page.hpp>

namespace car::pages {

namespace {

std::string heading_of(const PacketDocument& document) {
  const auto title = document.title.empty() ? document.file : document.title;
  if (document.file.empty()) {
    return fmt::format(
        "<h4>{}</h4>\n<p class=\"fault\">This document is not in the packet. Ask the office for it.</p>\n",
        html(title.empty() ? "A document" : title));
  }
  return fmt::format("<h4>{}</h4>\n<p class=\"note\">{}, {}</p>\n",
                     html(Link{format::relative_uri(document.file), title}),
                     html(media_of(document.file).name), human_size(document.size));
}

std::string html_of(const PacketDocument& document) {
  auto text = "<div class=\"document\">\n" + heading_of(document);
  if (!document.file.empty() && media_of(document.file).showing == Showing::picture) {
    text += fmt::format("<figure><img src=\"{}\" alt=\"{}\"></figure>\n", format::relative_uri(document.file),
                        html(document.alternative_text));
  }
  std::string suggestions;
  for (const auto& one : document.suggestions) suggestions += (suggestions.empty() ? "" : ", ") + one;
  text += facts(fact("Kind", document.kind) + fact("Suggestion", suggestions) +
                fact("Own part in it", document.own_role) + fact("What was done", document.done) +
                fact("What was learned", document.learned) + fact("How it was judged", document.judged));
  return text + "</div>\n";
}

std::string html_of(const PacketCompetency& competency) {
  auto text = fmt::format("<h3>{}. {}</h3>\n", html(competency.code), html(competency.text));
  if (!competency.requested.empty()) {
    text += fmt::format("<p><strong>Asked for:</strong> {}</p>\n", html(competency.requested));
  }
  if (!competency.introduction.empty()) text += html_of_markdown(competency.introduction, 4);
  if (competency.documents.empty()) text += "<p class=\"note\">No document is named for it.</p>\n";
  for (const auto& document : competency.documents) text += html_of(document);
  return text;
}

}  // namespace

std::string packet_page(const Packet& packet) {
  auto body = fmt::format(
      "<h1>{}: {}</h1>\n<p>Round {}. Who sent it is left out, so that it is rated for what it shows. Your "
      "ratings go "
      "into the form beside this page.</p>\n",
      html(packet.reference), html(packet.set), packet.round);
  if (!packet.statement.empty()) {
    body += "<h2>Personal Learning Statement</h2>\n" + html_of_markdown(packet.statement, 3);
  }
  body += "<h2>Competencies</h2>\n";
  for (const auto& competency : packet.competencies) body += html_of(competency);
  return page({packet.reference, {}, ""}, body);
}

}  // namespace car::pages

#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/decision/correspondence.hpp>
#include <map>

namespace car::office {

namespace {

using container::Decision;
using container::Outcome;
using program::Program;
using program::Set;

/// `text` with each line after `indent` spaces.
std::string indented(std::string_view text, std::size_t indent) {
  std::string lines;
  for (const auto& line : split(trimmed(text), '\n')) {
    if (!lines.empty()) lines += '\n';
    if (!line.empty()) lines += std::string(indent, ' ') + line;
  }
  return lines;
}

/// `TEC-4: Discuss …`; the set itself for competency 0.
std::string heading_of(const Set& set, int competency) {
  if (competency == 0) return fmt::format("{}: {}", set.code, set.title);
  const auto* found = set.competency(competency);
  const auto code = fmt::format("{}-{}", set.code, competency);
  return found == nullptr ? code : fmt::format("{}: {}", code, found->text);
}

std::string point(const Set& set, int competency, std::string_view text) {
  return fmt::format("  {}\n{}", heading_of(set, competency), indented(text, 6));
}

std::string joined(const std::vector<std::string>& points) {
  std::string text;
  for (const auto& one : points) text += (text.empty() ? "" : "\n\n") + one;
  return text;
}

std::string requests_of(const Set& set, const Decision& decision) {
  std::vector<std::string> points;
  for (const auto& request : decision.requests)
    points.push_back(point(set, request.competency, request.text));
  return joined(points);
}

/// The competencies that were not shown, each with its rating.
std::string shortcomings_of(const Program& program, const Set& set, const Decision& decision) {
  std::vector<std::string> points;
  for (const auto& rated : decision.ratings) {
    if (rated.rating != program.review.ratings.front()) {
      points.push_back(point(set, rated.competency, fmt::format("was found to be {}.", rated.rating)));
    }
  }
  return joined(points);
}

const Set& set_of(const Program& program, const Decision& decision) {
  const auto* set = program.set(decision.set.slug);
  if (set != nullptr) return *set;
  throw Error(Kind::failed, program.id, fmt::format("has no set {}", printable(decision.set.slug)),
              "use the edition of the program pack that the submission was made with");
}

std::string filled(const Office& office, const std::string& kind, const CandidateEntry& candidate, Date date,
                   const std::string& set, const std::string& requests) {
  const auto text =
      office.letter_text(kind, {{"candidate", candidate.name},
                                {"number", candidate.number},
                                {"program", office.program().name},
                                {"set", set},
                                {"date", to_text(date)},
                                {"subscription_end", to_text(date_of(candidate.subscription_end))},
                                {"requests", requests}});
  return std::string(trimmed(text)) + '\n';
}

}  // namespace

std::string points_of(const Program& program, const Decision& decision) {
  const auto& set = set_of(program, decision);
  auto text = decision.outcome == Outcome::take_course ? shortcomings_of(program, set, decision)
                                                       : requests_of(set, decision);
  if (!decision.reason.empty()) text += (text.empty() ? "" : "\n\n") + indented(decision.reason, 2);
  return text;
}

std::string decision_message(const Office& office, const Program& program, const Decision& decision,
                             const CandidateEntry& candidate) {
  return filled(office, std::string(container::name_of(decision.outcome)), candidate,
                date_of(decision.decided_at), set_of(program, decision).title, points_of(program, decision));
}

std::string achievement_text(const Office& office, const Set& set, const CandidateEntry& candidate,
                             Date date) {
  return filled(office, "achievement", candidate, date, set.title, "");
}

std::string certification_text(const Office& office, const CandidateEntry& candidate, Date date) {
  return filled(office, "certification", candidate, date, "", "");
}

std::string declined_text(const Office& office, const CandidateEntry& candidate, const std::string& reason,
                          Date date) {
  if (!office.has_letter("declined")) return reason + '\n';
  return filled(office, "declined", candidate, date, "", indented(reason, 2));
}

}  // namespace car::office

#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/correspondence.hpp>
#include <car/program/naming.hpp>
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

/// What stands for `{requests}`.
std::string points_of(const Program& program, const Set& set, const Decision& decision) {
  auto text = decision.outcome == Outcome::take_course ? shortcomings_of(program, set, decision)
                                                       : requests_of(set, decision);
  if (!decision.reason.empty()) text += (text.empty() ? "" : "\n\n") + indented(decision.reason, 2);
  return text;
}

/// The pack's letter of that kind with everything filled in but what belongs to a decision or set.
std::string filled(const Program& program, const std::string& kind, const Addressee& addressee,
                   const std::string& set, const std::string& requests) {
  const auto letter = program.letters.find(kind);
  if (letter == program.letters.end()) {
    throw Error(Kind::failed, program.id, fmt::format("has no letter for {}", kind),
                "complete the program pack; 'car program check' names all its faults");
  }
  const auto text = program::fill(letter->second,
                                  {{"candidate", addressee.candidate.name},
                                   {"number", addressee.candidate.number},
                                   {"program", program.name},
                                   {"set", set},
                                   {"date", to_text(addressee.date)},
                                   {"subscription_end", to_text(date_of(addressee.subscription_end))},
                                   {"requests", requests}},
                                  fmt::format("texts/letters/{}.txt", kind));
  return std::string(trimmed(text)) + '\n';
}

}  // namespace

std::string decision_message(const Program& program, const Decision& decision, const Addressee& addressee) {
  const auto* set = program.set(decision.set.slug);
  if (set == nullptr) {
    throw Error(Kind::failed, program.id, fmt::format("has no set {}", printable(decision.set.slug)),
                "use the edition of the program pack that the submission was made with");
  }
  return filled(program, std::string(container::name_of(decision.outcome)), addressee, set->title,
                points_of(program, *set, decision));
}

std::string achievement_text(const Program& program, const Set& set, const Addressee& addressee) {
  return filled(program, "achievement", addressee, set.title, "");
}

std::string certification_text(const Program& program, const Addressee& addressee) {
  return filled(program, "certification", addressee, "", "");
}

}  // namespace car::office

#include <fmt/core.h>

#include <algorithm>
#include <car/rules/continuing.hpp>
#include <car/rules/standing.hpp>
#include <limits>

namespace car::rules {

namespace {

using program::SectionKind;
using record::State;

bool is_of_kind(const record::Section& section, SectionKind kind) {
  return section.kind == program::name_of(kind);
}

// Sections

std::size_t filled_slots(const program::Section& section, const SectionFacts& facts) {
  return static_cast<std::size_t>(
      std::count_if(section.slots.begin(), section.slots.end(), [&](const program::Slot& slot) {
        const auto& artifacts = facts.section.artifacts;
        return std::any_of(artifacts.begin(), artifacts.end(),
                           [&](const auto& one) { return one.slot == slot.id; });
      }));
}

void count_set(SectionStanding& standing, const SectionFacts& facts) {
  const auto& section = facts.section;
  if (section.route == "portfolio") {
    const auto& competencies = standing.set->competencies;
    standing.total = competencies.size();
    standing.done = static_cast<std::size_t>(
        std::count_if(competencies.begin(), competencies.end(),
                      [&](const auto& one) { return is_covered(facts, one.number); }));
  } else {
    standing.total = 1;
    const bool is_there =
        section.route == "course" ? !section.certificates.empty() : !section.recognitions.empty();
    standing.done = is_there ? 1 : 0;
  }
  if (facts.state.state == State::approved) standing.done = standing.total;
}

SectionStanding standing_of_set(const program::Set& set, const SectionFacts& facts) {
  SectionStanding standing;
  standing.number = facts.section.number;
  standing.folder = facts.section.folder;
  standing.title = set.title;
  standing.set = &set;
  standing.route = facts.section.route;
  standing.state = facts.state.state;
  standing.since = facts.state.since;
  standing.due = facts.state.due;
  standing.refusal = facts.state.refusal;
  for (const auto& request : facts.state.requests) standing.requested.push_back(request.competency);
  count_set(standing, facts);
  return standing;
}

std::size_t needed_sets(const Facts& facts) {
  return static_cast<std::size_t>(facts.program->core_sets) +
         static_cast<std::size_t>(facts.program->elective_sets);
}

/// Hours of continuing development, which are asked for once the candidate is certified.
void count_hours(SectionStanding& standing, const Facts& facts) {
  const auto continuing = continuing_of(facts);
  if (continuing.activities.empty() && !facts.certified) return;
  standing.total = static_cast<std::size_t>(continuing.needed / minutes_in_hour);
  standing.done = static_cast<std::size_t>(continuing.minutes / minutes_in_hour);
}

SectionStanding standing_of_fixed(const program::Section& section, const Facts& facts) {
  SectionStanding standing;
  standing.number = section.number;
  standing.folder = fmt::format("{}-{}", section.number, section.folder);
  standing.kind = section.kind;
  standing.title = section.title;
  if (section.kind == SectionKind::acceptance) {
    standing.total = 1;
    standing.done = facts.subscription_end ? 1 : 0;
  } else if (section.kind == SectionKind::letters) {
    standing.total = needed_sets(facts);
    standing.done = facts.letters.size();
  } else if (section.kind == SectionKind::introduction) {
    standing.total = section.slots.size();
    for (const auto& one : facts.sections) {
      if (is_of_kind(one.section, SectionKind::introduction)) standing.done = filled_slots(section, one);
    }
  } else if (section.kind == SectionKind::continuing) {
    count_hours(standing, facts);
  }
  return standing;
}

bool is_taken(const Facts& facts, int number) {
  return std::any_of(facts.sections.begin(), facts.sections.end(),
                     [&](const SectionFacts& one) { return one.section.number == number; });
}

std::vector<SectionStanding> sections_of(const Facts& facts) {
  std::vector<SectionStanding> sections;
  for (const auto& section : facts.program->sections) {
    if (section.kind != SectionKind::set) {
      sections.push_back(standing_of_fixed(section, facts));
    } else if (!is_taken(facts, section.number)) {
      sections.push_back({});
      sections.back().number = section.number;
      sections.back().title = section.title;
    }
  }
  for (const auto& one : facts.sections) {
    const auto* set = facts.program->set(one.section.set);
    if (set != nullptr) sections.push_back(standing_of_set(*set, one));
  }
  std::stable_sort(sections.begin(), sections.end(),
                   [](const SectionStanding& a, const SectionStanding& b) { return a.number < b.number; });
  return sections;
}

SetCount count_of(const Facts& facts, bool is_core) {
  SetCount count;
  count.needed = static_cast<std::size_t>(is_core ? facts.program->core_sets : facts.program->elective_sets);
  for (const auto& set : facts.program->sets) {
    const auto* section = set.is_core == is_core ? facts.section_of(set) : nullptr;
    if (section == nullptr) continue;
    ++count.chosen;
    if (section->state.state == State::approved) ++count.achieved;
  }
  return count;
}

// What is next: each function knows one thing that may be

using Next = std::optional<Step>;

/// The first set in `state`, and its facts.
const SectionFacts* first_in(const Facts& facts, State state) {
  const auto found = std::find_if(facts.sections.begin(), facts.sections.end(), [&](const SectionFacts& one) {
    return one.state.state == state && facts.program->set(one.section.set) != nullptr;
  });
  return found == facts.sections.end() ? nullptr : &*found;
}

const program::Set& set_of(const Facts& facts, const SectionFacts& section) {
  return *facts.program->set(section.section.set);
}

Step submit(const program::Set& set) {
  return {fmt::format("{} is complete", set.title),
          fmt::format("'car submit {}' sends it to the office", set.code)};
}

std::size_t errors_in(std::span<const Finding> findings, const std::string& section) {
  return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [&](const Finding& one) {
    return one.section == section && one.severity == Severity::error;
  }));
}

/// The first error of the section: what is wrong there, and what mends it.
Step first_error(std::span<const Finding> findings, const std::string& section) {
  const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& one) {
    return one.section == section && one.severity == Severity::error;
  });
  return {fmt::format("{}: {}", found->place, found->message), found->hint};
}

Next renew(const Facts& facts) {
  if (!facts.subscription_end || facts.now <= *facts.subscription_end) return std::nullopt;
  return Step{fmt::format("your subscription ended on {}", to_text(date_of(*facts.subscription_end))),
              "'car request renewal' asks the program office to renew it"};
}

Next answer_the_office(const Facts& facts, std::span<const Finding> findings) {
  const auto* asked = first_in(facts, State::more_documents);
  if (asked == nullptr) return std::nullopt;
  if (errors_in(findings, asked->section.folder) > 0) return first_error(findings, asked->section.folder);
  return submit(set_of(facts, *asked));
}

Next fill_introduction(const Facts& facts, std::span<const Finding> findings) {
  for (const auto& one : facts.sections) {
    const bool is_introduction = is_of_kind(one.section, SectionKind::introduction);
    if (is_introduction && errors_in(findings, one.section.folder) > 0) {
      return first_error(findings, one.section.folder);
    }
  }
  return std::nullopt;
}

/// The set that lacks least, so that one is soon complete.
Next work_on_a_set(const Facts& facts, std::span<const Finding> findings) {
  const SectionFacts* nearest = nullptr;
  auto fewest = std::numeric_limits<std::size_t>::max();
  for (const auto& one : facts.sections) {
    if (facts.program->set(one.section.set) == nullptr || is_frozen(one.state.state)) continue;
    const auto errors = errors_in(findings, one.section.folder);
    const bool can_be_sent = errors == 0 && facts.subscription_end.has_value();
    if (errors >= fewest || (errors == 0 && !can_be_sent)) continue;
    fewest = errors;
    nearest = &one;
  }
  if (nearest == nullptr) return std::nullopt;
  return fewest == 0 ? submit(set_of(facts, *nearest)) : first_error(findings, nearest->section.folder);
}

Next choose_a_set(const Standing& standing) {
  const auto missing = [](const SetCount& count) { return count.chosen < count.needed; };
  if (!missing(standing.core) && !missing(standing.elective)) return std::nullopt;
  return Step{fmt::format("{} of {} sets are chosen", standing.core.chosen + standing.elective.chosen,
                          standing.core.needed + standing.elective.needed),
              "'car set choose SET' gives another its section; 'car set list' lists them"};
}

/// Until the letter has come nothing can be signed: the office takes the old key no more, and the new one not
/// yet.
Next wait_for_key(const Facts& facts) {
  if (!facts.has_waiting_key) return std::nullopt;
  return Step{"your new key waits for the office's letter: send it the application, if you have not",
              "'car receive FILE' files the letter"};
}

/// What is prepared with a key that was replaced meanwhile is no use to anybody.
Next sign_anew(const Facts& facts) {
  const auto old = std::find_if(facts.sections.begin(), facts.sections.end(), [&](const SectionFacts& one) {
    return one.state.state == State::prepared && one.state.last()->key != facts.configuration.key;
  });
  if (old == facts.sections.end()) return std::nullopt;
  const auto& set = set_of(facts, *old);
  return Step{fmt::format("{} is prepared for sending, and signed with your old key", set.title),
              fmt::format("'car withdraw {}' takes it back; then submit it again", set.code)};
}

Next send(const Facts& facts) {
  const auto* prepared = first_in(facts, State::prepared);
  if (prepared == nullptr) return std::nullopt;
  return Step{fmt::format("{} waits for its receipt: send {} to the office, if you have not yet",
                          set_of(facts, *prepared).title, prepared->state.last()->container),
              "'car receive FILE' files the receipt"};
}

Next wait(const Facts& facts) {
  if (!facts.subscription_end) {
    return Step{"the office has not accepted you yet: send it the application, if you have not",
                "'car receive FILE' files its letter"};
  }
  const auto* received = first_in(facts, State::received);
  if (received == nullptr) return std::nullopt;
  const auto due = received->state.due ? ", until " + to_text(date_of(*received->state.due)) : std::string();
  return Step{fmt::format("the office reviews {}{}", set_of(facts, *received).title, due),
              "'car receive FILE' files its decision"};
}

Step finish(const Facts& facts) {
  if (facts.certified)
    return {"you are certified", "'car guide' lists what the program says about the time after"};
  return {"all sets are achieved", "'car request certification' asks for the certification"};
}

Step next_step(const Facts& facts, const Standing& standing, std::span<const Finding> findings) {
  if (auto step = wait_for_key(facts)) return *step;
  if (auto step = renew(facts)) return *step;
  if (auto step = sign_anew(facts)) return *step;
  if (auto step = answer_the_office(facts, findings)) return *step;
  if (auto step = fill_introduction(facts, findings)) return *step;
  if (auto step = work_on_a_set(facts, findings)) return *step;
  if (auto step = choose_a_set(standing)) return *step;
  if (auto step = send(facts)) return *step;
  if (auto step = wait(facts)) return *step;
  return finish(facts);
}

}  // namespace

Standing standing_of(const Facts& facts, std::span<const Finding> findings) {
  Standing standing;
  standing.sections = sections_of(facts);
  standing.core = count_of(facts, true);
  standing.elective = count_of(facts, false);
  if (facts.subscription_end) standing.days_left = days_between(facts.now, *facts.subscription_end);
  standing.next = next_step(facts, standing, findings);
  return standing;
}

}  // namespace car::rules

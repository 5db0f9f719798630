#pragma once

#include <car/rules/facts.hpp>
#include <car/rules/findings.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace car::rules {

/// Where one section stands: what there is of what there should be.
struct SectionStanding {
  int number = 0;
  std::string folder;  ///< empty: a set section that is not taken yet
  program::SectionKind kind = program::SectionKind::set;
  std::string title;                  ///< of its set, else of the section
  const program::Set* set = nullptr;  ///< of a set section that is taken
  std::string route;
  std::size_t done = 0;  ///< slots filled, competencies with evidence, certificates (one is enough), letters,
                         ///< whole hours of continuing development
  std::size_t total = 0;  ///< 0: the program names no number
  record::State state = record::State::open;
  std::optional<Instant> since;
  std::optional<Instant> due;
  std::string refusal;
  std::vector<int> requested;  ///< competencies on which the office asks for more
};

/// Sets of one kind: core or elective.
struct SetCount {
  std::size_t chosen = 0;
  std::size_t achieved = 0;
  std::size_t needed = 0;
};

/// The one thing to do next: why, and the command. Parts of plain sentences, lower case, no full stop.
struct Step {
  std::string reason;
  std::string hint;
};

struct Standing {
  std::vector<SectionStanding> sections;  ///< by number
  SetCount core;
  SetCount elective;
  std::optional<std::int64_t> days_left;  ///< of the subscription; negative when it is over
  Step next;
};

/// `facts` are those of the whole record, and the findings theirs.
Standing standing_of(const Facts& facts, std::span<const Finding> findings);

}  // namespace car::rules

#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

/// Who reads what: whoever has expertise in the set, no conflict of interest and room below the yearly cap,
/// and of these whoever has the fewest open evaluations, then the fewest this year, then by id. The same
/// question always has the same answer, and the answer says why.
namespace car::office {

/// An evaluator as assignment sees one.
struct Reader {
  std::string id;
  std::vector<std::string> sets;            ///< codes of the sets with expertise
  int open = 0;                             ///< evaluations assigned and not done
  int this_year = 0;                        ///< all that were assigned in this calendar year
  std::optional<int> cap = {};              ///< the most of a calendar year; without one there is no limit
  std::vector<std::string> conflicts = {};  ///< numbers of the candidates whom they may not rate
};

/// Why an evaluator may not be given anything of a candidate; nothing when they may.
enum class Obstacle { conflict, cap };
std::optional<Obstacle> obstacle_of(const Reader& reader, const std::string& candidate);

/// A submission that needs evaluators.
struct Need {
  std::string submission;
  std::string set;                    ///< code
  std::vector<std::string> assigned;  ///< ids, never assigned again
  int missing = 0;                    ///< how many more it needs
  std::string candidate = {};         ///< number
};

struct Assigned {
  std::string submission;
  std::string evaluator;
  std::string reason;
};

/// A submission that stays without.
struct Unassigned {
  std::string submission;
  int missing = 0;
  std::string reason;
};

struct Assignment {
  std::vector<Assigned> assigned;
  std::vector<Unassigned> unassigned;
};

/// Serves `needs` in their order; each assignment counts, as open and in the year, for those after it.
Assignment assign(std::span<const Need> needs, std::vector<Reader> readers);

}  // namespace car::office

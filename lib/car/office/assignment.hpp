#pragma once

#include <span>
#include <string>
#include <vector>

/// Who reads what: whoever has expertise in the set and the fewest open evaluations, ties by id. The same
/// question always has the same answer, and the answer says why.
namespace car::office {

/// An evaluator as assignment sees one.
struct Reader {
  std::string id;
  std::vector<std::string> sets;  ///< codes of the sets with expertise
  int open = 0;                   ///< evaluations assigned and not done
};

/// A submission that needs evaluators.
struct Need {
  std::string submission;
  std::string set;                    ///< code
  std::vector<std::string> assigned;  ///< ids, never assigned again
  int missing = 0;                    ///< how many more it needs
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

/// Serves `needs` in their order; each assignment counts as open for those after it.
Assignment assign(std::span<const Need> needs, std::vector<Reader> readers);

}  // namespace car::office

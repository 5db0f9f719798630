#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/office/assignment.hpp>
#include <tuple>

namespace car::office {

namespace {

bool contains(const std::vector<std::string>& texts, const std::string& text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

std::string evaluations(int count) { return counted(static_cast<std::size_t>(count), "open evaluation"); }

/// Those with expertise in the set who do not read the submission yet, the first to be asked first.
std::vector<Reader*> eligible(const Need& need, std::vector<Reader>& readers) {
  std::vector<Reader*> result;
  for (auto& reader : readers) {
    if (contains(reader.sets, need.set) && !contains(need.assigned, reader.id)) result.push_back(&reader);
  }
  std::sort(result.begin(), result.end(), [](const Reader* a, const Reader* b) {
    return std::tie(a->open, a->id) < std::tie(b->open, b->id);
  });
  return result;
}

std::string reason_of(const Reader& reader, const Need& need, std::size_t others) {
  if (others == 0) return fmt::format("the only one left with expertise in {}", need.set);
  return fmt::format("expertise in {} and {}, the fewest of {}", need.set, evaluations(reader.open),
                     others + 1);
}

}  // namespace

Assignment assign(std::span<const Need> needs, std::vector<Reader> readers) {
  Assignment result;
  for (const auto& need : needs) {
    const auto able = eligible(need, readers);
    const auto taken = std::min(able.size(), static_cast<std::size_t>(std::max(need.missing, 0)));
    for (std::size_t i = 0; i < taken; ++i) {
      result.assigned.push_back(
          {need.submission, able[i]->id, reason_of(*able[i], need, able.size() - i - 1)});
      ++able[i]->open;
    }
    const int missing = need.missing - static_cast<int>(taken);
    if (missing <= 0) continue;
    result.unassigned.push_back(
        {need.submission, missing,
         fmt::format("{} more with expertise in {} needed, and nobody else has it",
                     counted(static_cast<std::size_t>(missing), "evaluator"), need.set)});
  }
  return result;
}

}  // namespace car::office

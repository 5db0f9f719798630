#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/office/evaluation/assignment.hpp>
#include <tuple>

namespace car::office {

namespace {

bool contains(const std::vector<std::string>& texts, const std::string& text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

/// Those with expertise in the set who do not read the submission yet.
struct Field {
  std::vector<Reader*> able;  ///< the first to be asked first
  int in_conflict = 0;        ///< not asked for that
  int at_cap = 0;             ///< likewise
};

Field field_of(const Need& need, std::vector<Reader>& readers) {
  Field field;
  for (auto& reader : readers) {
    if (!contains(reader.sets, need.set) || contains(need.assigned, reader.id)) continue;
    const auto obstacle = obstacle_of(reader, need.candidate);
    if (!obstacle) {
      field.able.push_back(&reader);
    } else {
      ++(*obstacle == Obstacle::conflict ? field.in_conflict : field.at_cap);
    }
  }
  std::sort(field.able.begin(), field.able.end(), [](const Reader* a, const Reader* b) {
    return std::tie(a->open, a->this_year, a->id) < std::tie(b->open, b->this_year, b->id);
  });
  return field;
}

/// `1 has a conflict of interest and 2 have reached their cap`; empty when everybody may be asked.
std::string left_out(const Field& field) {
  std::string text;
  if (field.in_conflict > 0) {
    text = fmt::format("{} {} a conflict of interest", field.in_conflict,
                       field.in_conflict == 1 ? "has" : "have");
  }
  if (field.at_cap > 0) {
    text += fmt::format("{}{} {} reached {} cap for the year", text.empty() ? "" : " and ", field.at_cap,
                        field.at_cap == 1 ? "has" : "have", field.at_cap == 1 ? "the" : "their");
  }
  return text;
}

/// `others` are those who could have been asked as well.
std::string reason_of(const Reader& reader, const Need& need, const Field& field, std::size_t others) {
  auto text = others == 0 ? fmt::format("the only one left with expertise in {}", need.set)
                          : fmt::format("expertise in {}, {} open and {} this year, the least of {}",
                                        need.set, reader.open, reader.this_year, others + 1);
  if (const auto left = left_out(field); !left.empty()) text += fmt::format("; {}", left);
  return text;
}

std::string shortage_of(const Need& need, const Field& field, int missing) {
  const auto needed = fmt::format("{} more with expertise in {} needed",
                                  counted(static_cast<std::size_t>(missing), "evaluator"), need.set);
  const auto left = left_out(field);
  return left.empty() ? needed + ", and nobody else has it"
                      : fmt::format("{}; of the others who have it, {}", needed, left);
}

}  // namespace

std::optional<Obstacle> obstacle_of(const Reader& reader, const std::string& candidate) {
  if (contains(reader.conflicts, candidate)) return Obstacle::conflict;
  if (reader.cap && reader.this_year >= *reader.cap) return Obstacle::cap;
  return std::nullopt;
}

Assignment assign(std::span<const Need> needs, std::vector<Reader> readers) {
  Assignment result;
  for (const auto& need : needs) {
    const auto field = field_of(need, readers);
    const auto& able = field.able;
    const auto taken = std::min(able.size(), static_cast<std::size_t>(std::max(need.missing, 0)));
    for (std::size_t i = 0; i < taken; ++i) {
      result.assigned.push_back(
          {need.submission, able[i]->id, reason_of(*able[i], need, field, able.size() - i - 1)});
      ++able[i]->open;
      ++able[i]->this_year;
    }
    const int missing = need.missing - static_cast<int>(taken);
    if (missing <= 0) continue;
    result.unassigned.push_back({need.submission, missing, shortage_of(need, field, missing)});
  }
  return result;
}

}  // namespace car::office

#include "cli/suggestions.hpp"

#include <car/program/program.hpp>

namespace car::cli {

namespace {

std::vector<Suggestion> programs(const Context& context) {
  std::vector<Suggestion> result;
  for (const auto& name : program::pack_names(context.programs_folder)) result.push_back({name, ""});
  return result;
}

}  // namespace

std::vector<Suggestion> suggestions_for(Completion kind, const Context& context) {
  switch (kind) {
    case Completion::program:
      return programs(context);
    default:
      return {};
  }
}

}  // namespace car::cli

#include "cli/suggestions.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace car::cli {

namespace {

namespace fs = std::filesystem;

std::vector<Suggestion> programs(const Context& context) {
  std::vector<Suggestion> result;
  std::error_code problem;
  for (const auto& entry : fs::directory_iterator(context.programs_folder, problem)) {
    if (fs::exists(entry.path() / "program.toml", problem)) result.push_back({entry.path().filename(), ""});
  }
  std::sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
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

#include <fmt/core.h>
#include <unistd.h>

#include <car/base/difference.hpp>
#include <car/base/error.hpp>
#include <car/base/filter.hpp>

namespace car {

std::string unified_difference(std::string_view before, const std::string& before_name,
                               std::string_view after, const std::string& after_name,
                               const std::string& diff) {
  if (before == after) return {};
  if (::access(diff.c_str(), X_OK) != 0)
    throw Error(Kind::failed, diff, "is not installed", "install the package 'diffutils'");
  const auto old_text = nameless_file(before);
  const auto new_text = nameless_file(after);
  const auto output = nameless_file("");
  const int status = run_filter({diff, "--unified", "--text", "--label=" + before_name,
                                 "--label=" + after_name, "-", fmt::format("/dev/fd/{}", new_text.number())},
                                old_text, output);
  if (status != 1) {
    throw Error(Kind::failed, diff, fmt::format("could not compare the two (status {})", status),
                "look at both with another program");
  }
  std::string text;
  read_all(output, diff, [&](std::string_view bytes) { text += bytes; });
  return text;
}

}  // namespace car

#include "cli/open_disk.hpp"

#include <fmt/core.h>

#include <car/base/permissions.hpp>
#include <car/base/text.hpp>

#include "cli/context.hpp"

namespace car::cli {

void warn_when_open(const std::filesystem::path& path, const Context& context) {
  if (!is_open_to_others(path)) return;
  context.out.note(fmt::format(
      "car: warning: {}: this disk has no permissions, so whoever uses this computer can read what is on it",
      printable(path.string())));
}

}  // namespace car::cli

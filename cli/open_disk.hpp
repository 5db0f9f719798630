#pragma once

#include <filesystem>

namespace car::cli {

struct Context;

/// A remark, once, when what was just made at `path` is open to others all the same, since its disk has no
/// permissions.
void warn_when_open(const std::filesystem::path& path, const Context& context);

}  // namespace car::cli

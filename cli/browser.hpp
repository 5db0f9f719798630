#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "cli/context.hpp"

namespace car::cli {

/// The address of a page on this disk, and of a place on it: `file:///…/index.html#TEC-4`.
std::string address_of(const std::filesystem::path& page, std::string_view anchor = {});

/// Opens `address` by the program that BROWSER names, else by xdg-open. Returns the program; empty when there
/// is nowhere to show it, or when it failed, which is noted and ends nothing: the pages are there.
std::string open_in_browser(const std::string& address, const Context& context);

}  // namespace car::cli

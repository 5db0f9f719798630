#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.hpp"
#include "cli/command.hpp"

namespace car::cli {

/// The commands of one heading of the overview, in its order.
struct CommandGroup {
  std::string_view title;
  std::vector<const Command*> commands;
};

/// The help of one command: usage, what it does, arguments, options, examples, where more stands.
/// `globals` are the options that every command has.
std::string help_of(const Command& command, const Arguments& arguments, const Arguments& globals,
                    std::size_t width);

/// All commands, one line each, under their headings. With `prefix` (`set`), those that begin with that word.
std::string overview(std::span<const CommandGroup> groups, std::string_view prefix);

/// The name of the man page of a command: `car-set-choose`.
std::string man_page_of(std::string_view command);

}  // namespace car::cli

#pragma once

#include <car/program/program.hpp>
#include <optional>
#include <string>

#include "cli/arguments.hpp"
#include "cli/context.hpp"

namespace car::cli {

/// Declares `--program`: which program a command is about that needs no record.
void declare_program(Arguments& arguments, std::optional<std::string>& program);

/// The program that was named; without a name that of the record at hand. Throws Error(usage) when there is
/// no such program, and Error(no_record), with `example` as what to type, when there is no record either.
program::Program program_at_hand(const std::optional<std::string>& named, const Context& context,
                                 std::string_view example);

}  // namespace car::cli

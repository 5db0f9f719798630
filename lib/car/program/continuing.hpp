#pragma once

#include <car/program/program.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace car::program {

inline constexpr int minutes_in_hour = 60;

/// A length as people type it: `6`, `1.5` and `1,5` are hours, `1:30` hours and minutes. In whole minutes;
/// nothing when `text` is anything else, or longer than 9999 hours.
std::optional<int> parse_hours(std::string_view text);

/// The minutes of `count` of a unit that the program converts, `semester credit`. Throws Error(usage) with
/// what may have been meant when it converts none of that name.
int minutes_of(const Program& program, int count, std::string_view unit);

/// A kind of which the program asks hours, as the pack spells it. Throws Error(usage) with what may have been
/// meant.
const std::string& find_renewal_kind(const Program& program, std::string_view typed);

}  // namespace car::program

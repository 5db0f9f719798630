#pragma once

#include <car/base/time.hpp>
#include <car/program/program.hpp>
#include <optional>
#include <string>
#include <string_view>

/// What the program's own tables say of a course or a recognition agreement. The office decides; a table only
/// tells what it has.
namespace car::program {

/// What the table says of one certificate or diploma.
struct Approval {
  bool is_approved = false;
  std::string reason;  ///< in either case, a part of a sentence
};

/// A course completed on `completed` counts from some years before its approval until that ends. Names are
/// compared case and outer white space aside; a provider that is not told may be any.
Approval approval_of_course(const Program& program, const Set& set, std::string_view provider,
                            std::string_view course, std::optional<Date> completed);

Approval approval_of_agreement(const Program& program, const Set& set, std::string_view agreement);

}  // namespace car::program

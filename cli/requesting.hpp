#pragma once

#include <car/exchange/delivery.hpp>
#include <car/exchange/outgoing.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <string>
#include <string_view>

#include "cli/arguments.hpp"

namespace car::cli {

/// How a container leaves for the office, on the command line.
struct Sending {
  exchange::Output output;
  bool is_plain = false;

  exchange::Delivery delivery() const;
};

/// The options by which it is said, the same wherever something is made for the office.
void declare(Arguments& arguments, Sending& sending);

/// What there is to do with a container that was made: `send this file to the office`, or the command that
/// does.
std::string_view how_to_send(const record::Record& record);

/// `Prepared your appeal (…)`: that the request `what` was made, where it lies, and that it is not sent yet.
std::string text_of(std::string_view what, const record::Record& record, const exchange::Prepared& prepared);
format::JsonValue json_of(std::string_view kind, const exchange::Prepared& prepared);

}  // namespace car::cli

#include <car/format/table_bytes.hpp>
#include <string>

#include "fuzz/fuzz.hpp"

void car::fuzz::target(std::string_view input) {
  const auto table = format::table_from_bytes(input);
  if (!table) return;
  const auto bytes = format::to_bytes(*table);
  const auto again = format::table_from_bytes(bytes);
  promise(again.has_value(), "what was written can be read");
  promise(format::to_bytes(*again) == bytes, "equal tables give equal bytes");
}

#include <car/format/json.hpp>
#include <nlohmann/json.hpp>

#include "fuzz/fuzz.hpp"

void car::fuzz::target(std::string_view input) {
  format::Json value;
  if (!takes([&] { value = format::parse_json(input, "input"); })) return;
  for (const auto& text : {format::compact(value), format::pretty(value)}) {
    format::Json again;
    promise(takes([&] { again = format::parse_json(text, "input"); }), "what was written can be read");
    promise(format::compact(again) == format::compact(value), "what was written is read as the same");
  }
}

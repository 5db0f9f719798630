#include <car/format/toml.hpp>
#include <string>

#include "fuzz/fuzz.hpp"

void car::fuzz::target(std::string_view input) {
  format::Table table;
  if (!takes([&] { table = format::parse_toml(input, "input"); })) return;
  const auto text = format::to_toml(table, "a comment");
  format::Table again;
  promise(takes([&] { again = format::parse_toml(text, "input"); }), "what was written can be read");
  promise(format::to_toml(again, "a comment") == text, "equal tables give equal bytes");
}

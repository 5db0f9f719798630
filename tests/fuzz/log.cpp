#include <car/record/log.hpp>
#include <string>

#include "fuzz/fuzz.hpp"

// A line of `log.jsonl`, which git may have merged.
void car::fuzz::target(std::string_view input) {
  const auto entry = record::entry_from(std::string(input));
  if (!entry) return;
  const auto line = record::to_line(*entry);
  promise(line.find('\n') == std::string::npos, "an entry is one line");
  const auto again = record::entry_from(line);
  promise(again.has_value(), "what was written can be read");
  promise(record::to_line(*again) == line, "what was written is read as the same");
}

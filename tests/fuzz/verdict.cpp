#include <car/office/intake/sources.hpp>
#include <car/office/intake/verdict.hpp>
#include <string>

#include "fuzz/fuzz.hpp"

// A verdict from another computer of the office, and the list of files that it was asked about.
void car::fuzz::target(std::string_view input) {
  takes([&] {
    const auto verdict = office::verdict_from(input, "verdict");
    const auto line = office::to_json(verdict);
    promise(line.find('\n') == std::string::npos, "a verdict is one line");
    promise(office::to_json(office::verdict_from(line, "verdict")) == line,
            "what is written is read as the same");
  });
  takes([&] {
    for (const auto& source : office::sources_in_list(input, "list", std::nullopt))
      promise(!source.path.empty(), "each line has a path");
  });
}

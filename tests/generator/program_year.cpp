#include <fmt/core.h>

#include <car/base/error.hpp>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include "generator/year.hpp"

// program_year apply|submit|answer|certify|late|rate DIR AS-OF SEED [CANDIDATES | FOLDER]: what the people of
// a program year send to the office in DIR/office at that time, into DIR/post; see year.hpp.
// examples/office-year runs it.

namespace {

int run(const std::vector<std::string>& words) {
  const auto now = words.size() > 2 ? car::parse_moment(words[2]) : std::nullopt;
  if (words.size() < 4 || !now) {
    fmt::print(
        stderr,
        "usage: program_year apply|submit|answer|certify|late|rate DIR AS-OF SEED [CANDIDATES | FOLDER]\n");
    return 2;
  }
  generator::Year year(words[1], std::stoull(words[3]), *now);
  const auto& phase = words[0];
  if (phase == "apply" && words.size() == 5) {
    year.apply(std::stoi(words[4]));
  } else if (phase == "submit") {
    year.submit();
  } else if (phase == "answer") {
    year.answer();
  } else if (phase == "certify") {
    year.certify();
  } else if (phase == "late") {
    year.send_late();
  } else if (phase == "rate" && words.size() == 5) {
    year.rate(words[4]);
  } else {
    fmt::print(stderr, "program_year: {} is no part of a year\n", phase);
    return 2;
  }
  return 0;
}

}  // namespace

int main(int count, char** words) {
  try {
    return run({words + 1, words + count});
  } catch (const std::exception& error) {
    fmt::print(stderr, "program_year: {}\n", error.what());
    return 3;
  }
}

#include <car/record/configuration.hpp>
#include <car/record/section.hpp>
#include <string>

#include "fuzz/fuzz.hpp"

namespace {

/// That a text which `read` takes is written by `to_text` in a form which is read as the same.
template <typename Read>
void read_and_write(std::string_view input, Read read) {
  std::string text;
  if (!car::fuzz::takes([&] { text = to_text(read(input)); })) return;
  std::string again;
  car::fuzz::promise(car::fuzz::takes([&] { again = to_text(read(text)); }), "what was written can be read");
  car::fuzz::promise(again == text, "what was written is read as the same");
}

}  // namespace

// What a person may have edited by hand in a record: `section.toml` and `car.toml`.
void car::fuzz::target(std::string_view input) {
  read_and_write(input, [](std::string_view text) {
    return record::section_from(text, "3-technology", "section.toml");
  });
  read_and_write(input, [](std::string_view text) { return record::configuration_from(text, "car.toml"); });
}

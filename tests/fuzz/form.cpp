#include <car/office/evaluation/form.hpp>
#include <string>
#include <vector>

#include "fuzz/fuzz.hpp"

// A form that an evaluator filled in, in whatever editor.
void car::fuzz::target(std::string_view input) {
  program::ReviewRules rules;
  rules.ratings = {"met", "partly met", "not met"};
  office::Form form;
  form.submission = "LSSC-2026-00001-TEC-1";
  form.evaluator = "anna";
  form.evaluator_name = "Anna Ek";
  form.set_code = "TEC";
  form.set_title = "Technology";
  form.questions = {{1, "Keep a computer in order.", "", {"a list"}}, {2, "Help others.", "", {}}};

  const auto read_one = [&](std::string_view bytes) {
    const std::vector<office::FormFile> files = {{"form.toml", std::string(bytes)}};
    return office::read_forms(files, std::vector{form}, rules).at(0);
  };
  takes([&] {
    const auto read = read_one(input);
    promise(!read.filled || read.faults.empty(), "a form with faults is not taken");
    promise(read.filled || read.is_blank || !read.faults.empty(), "what is not taken has a fault");
    if (!read.filled) return;
    const auto again = read_one(office::toml_of(form, rules, read.filled));
    promise(again.filled == read.filled, "a form that is written with its answers is read as the same");
  });
}

#include <doctest/doctest.h>

#include <algorithm>
#include <car/office/evaluation/form.hpp>
#include <filesystem>
#include <string>
#include <vector>

using namespace car;
using namespace car::office;

namespace {

program::ReviewRules rules() {
  return program::load(std::filesystem::path(CAR_SOURCE) / "schemas/programs/lssc").review;
}

Form form_of(const std::string& evaluator = "anna") {
  Form form{"LSSC-2026-00042-TEC-1", evaluator, "Anna Example", "TEC", "Technology", {}};
  form.questions.push_back({1, "Follow how technology changes.", "", {"evidence/watch.md: Watch (primary)"}});
  form.questions.push_back({4, "Discuss suitable use.", "please add a plan", {}});
  return form;
}

FilledForm filled_form() {
  FilledForm filled{"LSSC-2026-00042-TEC-1", "anna", "Well done", {}};
  filled.answers[1] = {Rating::met, "Quotes \" and \\ and\nlines", ""};
  filled.answers[4] = {Rating::not_met, "", "A plan, with dates"};
  return filled;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

ReadForm read(const std::string& text) {
  const std::vector<FormFile> files = {{"a.toml", text}};
  const std::vector<Form> expected = {form_of("anna"), form_of("ben")};
  return read_forms(files, expected, rules()).at(0);
}

/// The faults of `text`, one a line.
std::string faults(const std::string& text) {
  const auto form = read(text);
  CHECK(!form.filled);
  std::string lines;
  for (const auto& fault : form.faults) lines += fault.text() + "\n";
  return lines;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// The number of the first line of `text` that has `part`.
std::string line_of(const std::string& text, std::string_view part) {
  const auto at = text.find(part);
  REQUIRE(at != std::string::npos);
  return std::to_string(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1);
}

}  // namespace

TEST_CASE("a form is read as it was filled in, whatever characters it has") {
  const auto text = toml_of(form_of(), rules(), filled_form());
  const auto form = read(text);
  CHECK(form.faults.empty());
  REQUIRE(form.filled);
  CHECK(*form.filled == filled_form());
}

TEST_CASE("a form tells the evaluator what to do, in the pack's words, and what is asked") {
  const auto text = toml_of(form_of(), rules());
  CHECK(has(text, "write met, partly met or not met between the quotation marks"));
  CHECK(has(text, "# Follow how technology changes."));
  CHECK(has(text, "# Asked for: please add a plan"));
  CHECK(has(text, "# - evidence/watch.md: Watch (primary)"));
  CHECK(file_name_of(form_of()) == "LSSC-2026-00042-TEC-1-anna.toml");
}

TEST_CASE("a title of a candidate cannot write into the form") {
  auto form = form_of();
  form.questions[0].evidence = {"x\nrating = \"met\"", "\xff"};
  const auto text = toml_of(form, rules());
  CHECK(!has(text, "\nrating = \"met\""));
  CHECK(read(text).is_blank);
}

TEST_CASE("an untouched form is blank, and no fault") {
  const auto form = read(toml_of(form_of(), rules()));
  CHECK(form.is_blank);
  CHECK(form.faults.empty());
  CHECK(!form.filled);
}

TEST_CASE("all faults are told in one run, each with its line") {
  auto text = toml_of(form_of(), rules(), filled_form());
  text = replaced(text, "rating = \"met\"", "rating = \"mett\"");
  text = replaced(text, "rating = \"not met\"", "rating = \"\"");
  text += "\n[TEC-9]\nrating = \"met\"\n";
  const auto told = faults(text);
  CHECK(has(told, "a.toml:" + line_of(text, "rating = \"mett\"") +
                      ": [TEC-1]: 'mett' is not a rating; did you mean 'met'"));
  CHECK(has(told, "a.toml:" + line_of(text, "rating = \"\"") + ": [TEC-4]: the rating is missing"));
  CHECK(has(told, "a.toml:" + line_of(text, "[TEC-9]") + ": 'TEC-9' is not asked for here"));
}

TEST_CASE("one rating without the others is a fault, not a blank form") {
  auto text = toml_of(form_of(), rules());
  text = replaced(text, "rating = \"\"", "rating = \"met\"");
  CHECK(has(faults(text), "[TEC-4]: the rating is missing"));
}

TEST_CASE("a competency that was cut out of the form is missed") {
  const auto text = toml_of(form_of(), rules(), filled_form());
  CHECK(has(faults(text.substr(0, text.find("\n[TEC-4]"))), "a.toml: [TEC-4] is missing"));
}

TEST_CASE("a form for another submission or evaluator is refused") {
  const auto text = toml_of(form_of(), rules(), filled_form());
  CHECK(has(faults(replaced(text, "submission = \"LSSC-2026-00042-TEC-1\"",
                            "submission = \"LSSC-2026-00042-TEC-2\"")),
            "did you mean 'LSSC-2026-00042-TEC-1'"));
  CHECK(has(faults(replaced(text, "evaluator = \"anna\"", "evaluator = \"anne\"")),
            "'anne' is no evaluator of LSSC-2026-00042-TEC-1; did you mean 'anna'"));
  CHECK(has(faults("x = 1\n"), "'submission' is missing"));
}

TEST_CASE("a form that no longer says whose it is or what of is refused, and is no empty evaluation") {
  const auto text = toml_of(form_of(), rules(), filled_form());
  for (const std::string line : {"evaluator = \"anna\"", "submission = \"LSSC-2026-00042-TEC-1\""}) {
    const auto emptied = replaced(text, line, line.substr(0, line.find('"')) + "\"\"");
    CHECK(has(faults(emptied), "does not say whose review of what it is"));
  }
}

TEST_CASE("two files for the same form are both refused, each naming the other") {
  const auto text = toml_of(form_of(), rules(), filled_form());
  const std::vector<FormFile> files = {{"a.toml", text}, {"b.toml", text}};
  const std::vector<Form> expected = {form_of()};
  const auto forms = read_forms(files, expected, rules());
  REQUIRE(forms.size() == 2);
  CHECK(!forms[0].filled);
  CHECK(!forms[1].filled);
  CHECK(has(forms[0].faults.at(0).text(), "b.toml"));
  CHECK(has(forms[1].faults.at(0).text(), "a.toml"));
}

TEST_CASE("a faulty file is no fault of another") {
  const auto text = toml_of(form_of("ben"), rules(), [] {
    auto filled = filled_form();
    filled.evaluator = "ben";
    return filled;
  }());
  const std::vector<FormFile> files = {{"a.toml", "not = [ TOML"}, {"b.toml", text}};
  const std::vector<Form> expected = {form_of("anna"), form_of("ben")};
  const auto forms = read_forms(files, expected, rules());
  CHECK(has(forms[0].faults.at(0).text(), "a.toml:1: is not well-formed TOML"));
  CHECK(forms[1].filled);
}

TEST_CASE("texts lose carriage returns, and are refused with characters that cannot be shown") {
  auto text = toml_of(form_of(), rules(), filled_form());
  auto form = read(replaced(text, "A plan, with dates", "A plan,\\r\\nwith dates "));
  REQUIRE(form.filled);
  CHECK(form.filled->answers.at(4).requests == "A plan,\nwith dates");
  CHECK(has(faults(replaced(text, "A plan, with dates", "A \\u202E plan")),
            "'requests' has characters that cannot be shown"));
  CHECK(has(faults(replaced(text, "A plan, with dates", std::string(20'001, 'x'))), "is longer than"));
}

TEST_CASE("a blinded form has the reference, and what is filled in has the submission's id") {
  auto form = form_of();
  form.reference = "TEC-1f0a93c2d4";
  const auto text = toml_of(form, rules(), filled_form());
  CHECK(!has(text, "LSSC-2026-00042"));
  CHECK(file_name_of(form) == "TEC-1f0a93c2d4-anna.toml");
  const std::vector<FormFile> files = {{"a.toml", text}};
  const std::vector<Form> expected = {form};
  const auto result = read_forms(files, expected, rules()).at(0);
  REQUIRE(result.filled);
  CHECK(*result.filled == filled_form());
}

TEST_CASE("a form may come from an editor of Windows") {
  std::string text = "\xEF\xBB\xBF";
  for (const char c : toml_of(form_of(), rules(), filled_form())) {
    if (c == '\n') text += '\r';
    text += c;
  }
  const auto form = read(text);
  CHECK(form.faults.empty());
  REQUIRE(form.filled);
  CHECK(*form.filled == filled_form());
}

TEST_CASE("a form in another encoding, or with curly quotation marks, is told with its line and what to do") {
  const auto text = toml_of(form_of(), rules(), filled_form());
  CHECK(has(faults("\xFF\xFE" + text), "a.toml:1: is saved as UTF-16; save it again as UTF-8"));
  const auto latin = replaced(text, "Well done", "na\xEFve");
  CHECK(faults(latin) ==
        "a.toml:" + line_of(latin, "na\xEFve") + ": is not UTF-8 text; save it again as UTF-8\n");
  const auto curly = replaced(text, "\"Well done\"", "“Well done”");
  CHECK(has(faults(curly), "a.toml:" + line_of(curly, "“Well done”") + ": "));
  CHECK(has(faults(curly), "; that line has curly quotation marks; type straight ones"));
}

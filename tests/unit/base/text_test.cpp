#include <doctest/doctest.h>

#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>

using namespace car;

TEST_CASE("a title keeps the letters and digits of the composed text and drops the rest") {
  CHECK(letters_and_digits("Núñez O’Neil-Ana 2") == "NúñezONeilAna2");
  CHECK(letters_and_digits("N\u0075\u0301n") == "Nún");
  CHECK(letters_and_digits("--- '").empty());
}

TEST_CASE("foreign text is printed without a control, a hidden character or a broken byte") {
  CHECK(printable("a\x1b[31mb") == "a\\u{1b}[31mb");
  CHECK(printable("a\u202Eb\u200B") == "a\\u{202e}b\\u{200b}");
  CHECK(printable("\xff"
                  "x") == "\\xffx");
  CHECK(printable("two\nlines") == "two\\u{a}lines");
  CHECK(printable_lines("two\nlines\a") == "two\nlines\\u{7}");
  CHECK(printable("Núñez 図書館") == "Núñez 図書館");
}

TEST_CASE("a name that could leave its folder, hide or break another system is refused") {
  for (const auto* name :
       {"",    ".",  "..", "a/b", "a\\b", "a:b",     "a*",       "a?",   "a\"",      "<a",          "a|",
        "50%", "a.", "a ", " a",  "CON",  "con.txt", "LPT1.pdf", "a\nb", "a\u202Eb", "e\u0301.pdf", "\xff"}) {
    CAPTURE(name);
    CHECK(fault_of_name(name).has_value());
  }
  CHECK(fault_of_name(std::string(201, 'a')).has_value());
  for (const auto* name :
       {"a", "Patron's guide.docx", "Évaluation – mai.pdf", "a&b (1).txt", "COM.txt", "~"}) {
    CAPTURE(name);
    CHECK_FALSE(fault_of_name(name).has_value());
  }
  CHECK(fault_of_path("/etc/passwd").has_value());
  CHECK(fault_of_path("a//b").has_value());
  CHECK(fault_of_path("a/../b").has_value());
  const std::string hundred = std::string(99, 'x') + "/";
  std::string deep;
  for (int i = 0; i < 9; ++i) deep += hundred;
  CHECK_FALSE(fault_of_path(deep + std::string(100, 'x')).has_value());
  CHECK(fault_of_path(deep + std::string(101, 'x')).has_value());
  CHECK_FALSE(fault_of_path("evidence/booklist.pdf").has_value());
}

TEST_CASE("a cleaned name has no fault, keeps its extension and what can be kept") {
  for (const auto* name :
       {"a:b?.pdf", "..", "e\u0301te\u0301.pdf", "\xff\xfe.txt", "con.pdf", "x\u202Efdp.exe", "  b .. "}) {
    CAPTURE(name);
    CHECK_FALSE(fault_of_name(cleaned_name(name)).has_value());
  }
  CHECK(cleaned_name("a:b?.pdf") == "a-b-.pdf");
  CHECK(cleaned_name("e\u0301te\u0301.pdf") == "été.pdf");
  const auto shortened = cleaned_name(std::string(400, 'x') + ".docx");
  CHECK(shortened.size() == 200);
  CHECK(shortened.ends_with(".docx"));
  const auto second = cleaned_name(std::string(400, 'x') + ".docx", "-2");
  CHECK(second.size() == 200);
  CHECK(second.ends_with("x-2.docx"));
  CHECK(cleaned_name("\xC3\xA9" + std::string(300, 'y'), "-3").size() == 200);
  CHECK(cleaned_name("..", "-2") == "document-2");
}

TEST_CASE("a wrong word finds what was probably meant, nearest first") {
  const std::array<std::string, 3> sets = {"technology", "communication", "reference"};
  CHECK(nearest("tecnology", sets) == std::vector<std::string>{"technology"});
  CHECK(nearest("commun", sets) == std::vector<std::string>{"communication"});
  CHECK(nearest("zzz", sets).empty());
  CHECK(did_you_mean("refrence", sets, "none") == "did you mean 'reference'?");
  CHECK(did_you_mean("zzz", sets, "none") == "none");
}

TEST_CASE("fold makes equal what a person takes for the same name") {
  CHECK(fold("STRASSE") == fold("straße"));
  CHECK(fold("e\u0301") == fold("É"));
  CHECK(fold("ﬁle") == fold("FILE"));
}

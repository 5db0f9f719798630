#include <doctest/doctest.h>

#include <car/privacy/scan.hpp>
#include <string>
#include <vector>

using namespace car::privacy;

namespace {

using Texts = std::vector<std::string>;

/// What is found in a line, each as `kind text`.
Texts found_in(std::string_view line) {
  Texts texts;
  for (const auto& match : matches_in(line)) {
    CHECK(line.substr(match.offset, match.text.size()) == match.text);
    texts.push_back(std::string(name_of(match.what)) + " " + std::string(match.text));
  }
  return texts;
}

}  // namespace

TEST_CASE("addresses of electronic mail are found, however they stand in the line") {
  CHECK(found_in("Write to jane.doe+car@mail.example.org.") ==
        Texts{"e-mail-address jane.doe+car@mail.example.org"});
  CHECK(found_in("<a href=\"mailto:ann@example.org\">") == Texts{"e-mail-address ann@example.org"});
  CHECK(found_in("Alvarez,rosa@example.org,bea@example.org") ==
        Texts{"e-mail-address rosa@example.org", "e-mail-address bea@example.org"});
  CHECK(found_in("'o''neil@example.org'") == Texts{"e-mail-address o''neil@example.org"});
  CHECK(found_in("núñez@example.org") == Texts{"e-mail-address núñez@example.org"});
  CHECK(found_in("402-555-0142@sms.example.org") == Texts{"e-mail-address 402-555-0142@sms.example.org"});
}

TEST_CASE("an at sign alone makes no address") {
  for (const auto* line : {"@example.org", "meet @ noon", "jane@", "jane@localhost", "logo@2x.png",
                           "a@b..org", "pkg@1.2.3", "3 books @ 4.50", "jane@example.1"}) {
    CAPTURE(line);
    CHECK(found_in(line).empty());
  }
}

TEST_CASE("telephone numbers are found in the ways in which people write them") {
  for (const auto* number :
       {"402-555-0142", "(402) 555-0142", "(402)555-0142", "402.555.0142", "1-402-555-0142",
        "+1 402 555 0142", "+1-402-555-0142", "+14025550142", "+1 4025550142", "402/555-0142",
        "+44 20 7946 0958", "+49 (0)30 123456", "+33123456789"}) {
    CAPTURE(number);
    CHECK(found_in(number) == Texts{"telephone-number " + std::string(number)});
    CHECK(found_in("Tel:" + std::string(number) + ".") == Texts{"telephone-number " + std::string(number)});
  }
}

TEST_CASE("numbers that are none of a person are left alone") {
  for (const auto* line : {"ISBN 978-0-8389-1234-5",
                           "ISBN-10: 0-8389-1234-5",
                           "9780838912345",
                           "ISSN 0024-2527",
                           "2026-05-02",
                           "02/05/2026 09:30",
                           "$1,234.50",
                           "doi:10.1000/402-555-0142",
                           "https://example.org/a/402-555-0142",
                           "1-866-548-3839",
                           "(800) 555-0199",
                           "+1 888 555 0199",
                           "312 455 2019 448 223 1999",
                           "192.168.100.2000",
                           "402-555-01422",
                           "252.227-7013",
                           "4025550142",
                           "1402-555-0142",
                           "402-555-0142-3",
                           "555-0142",
                           "102-555-0142",
                           "QA76.73.C153",
                           "025.04",
                           "+12",
                           "+292278994",
                           "+1 402",
                           "100 000 000",
                           "20260502093000",
                           "8f14e45fceea167a5a36dedd4bea2543"}) {
    CAPTURE(line);
    CHECK(found_in(line).empty());
  }
}

TEST_CASE("a library card is 14 digits that begin with 2 and check") {
  CHECK(found_in("card 21234000123455") == Texts{"card-number 21234000123455"});
  CHECK(found_in("\"21234000123455\",3") == Texts{"card-number 21234000123455"});
  CHECK(found_in("2 1234 00012 3455") == Texts{"card-number 2 1234 00012 3455"});
  CHECK(found_in("2123 4000 1234 55") == Texts{"card-number 2123 4000 1234 55"});
  CHECK(found_in("2-1234-00012-3455") == Texts{"card-number 2-1234-00012-3455"});
  for (const auto* line : {"21234000123456", "31234000123454", "212340001234551", "121234000123455",
                           "2123400012345", "a21234000123455", "21234000123455x", "2.1234000123455",
                           "23 24 25 26 27 28 29", "2 1 2 3 4 0 0 0 1 2 3 4 5 5"}) {
    CAPTURE(line);
    CHECK(found_in(line).empty());
  }
}

TEST_CASE("several things in a line come in its order") {
  CHECK(found_in("21234000123455;rosa@example.org;402-555-0142") == Texts{"card-number 21234000123455",
                                                                          "e-mail-address rosa@example.org",
                                                                          "telephone-number 402-555-0142"});
}

TEST_CASE("what is shown of a thing does not give it away") {
  CHECK(masked(What::email_address, "rosa.alvarez@example.org") == "ro…@example.org");
  CHECK(masked(What::email_address, "ro@example.org") == "r…@example.org");
  CHECK(masked(What::telephone_number, "(402) 555-0142") == "…0142");
  CHECK(masked(What::card_number, "2 1234 00012 3455") == "…3455");
}

TEST_CASE("a text is shortened to one line, and never within a character") {
  CHECK(shortened("  She was\n\tlate  again. ") == "She was late again.");
  CHECK(shortened("éééé", 5) == "éé…");
  CHECK(shortened("ééé", 6) == "ééé");
  CHECK(shortened("") == "");
  CHECK(shortened("Ask rosa@example.org, 402-555-0142") == "Ask ro…@example.org, …0142");
}

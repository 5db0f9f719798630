#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/container/values.hpp>
#include <string>
#include <vector>

#include "container/examples.hpp"

using namespace car::container;

namespace {

std::string reason_of(const std::string& text) {
  try {
    letter_from(text, "letter.txt");
  } catch (const car::Error& error) {
    return error.reason();
  }
  return "taken";
}

std::string with(std::string text, const std::string& old, const std::string& fresh) {
  const auto position = text.find(old);
  REQUIRE_MESSAGE(position != std::string::npos, old);
  return text.replace(position, old.size(), fresh);
}

Letter achievement() {
  Letter letter;
  letter.kind = LetterKind::achievement;
  letter.date = car::parse_date("2026-06-01").value();
  letter.candidate = "LSSC-2026-00042";
  letter.decision = car::crypto::sha256("decision");
  letter.set = "technology";
  letter.sequence = 12;
  letter.text = "Well done.\n";
  return letter;
}

}  // namespace

TEST_CASE("a letter of each kind is read as it was written") {
  const Authorities all;
  auto letter = example_letter(all);
  CHECK(letter_from(to_text(letter), "x") == letter);
  letter.kind = LetterKind::renewal;
  letter.application.reset();
  CHECK(letter_from(to_text(letter), "x") == letter);
  auto other = achievement();
  CHECK(letter_from(to_text(other), "x") == other);
  other.kind = LetterKind::certification;
  other.decision.reset();
  other.set = "";
  CHECK(letter_from(to_text(other), "x") == other);
}

TEST_CASE("a letter is its lines in order, an empty line, the text and the certificate") {
  CHECK(to_text(achievement()) ==
        "Type: car.letter/1\nKind: achievement\nDate: 2026-06-01\nCandidate: LSSC-2026-00042\nDecision: " +
            car::crypto::sha256("decision").hex() + "\nSet: technology\nSequence: 12\n\nWell done.\n");
  const Authorities all;
  CHECK(to_text(example_letter(all)).ends_with("\n\n" + all.candidate.certificate.pem()));
}

TEST_CASE("each way in which a letter can be wrong is refused") {
  const Authorities all;
  const auto text = to_text(example_letter(all));
  REQUIRE(reason_of(text) == "taken");
  const auto pem = all.candidate.certificate.pem();
  struct Row {
    std::string old;
    std::string fresh;
    std::string reason;
  };
  const std::vector<Row> rows = {
      {"Kind: acceptance\n", "", "'Kind:' is missing"},
      {"Kind: acceptance\n", "Kind: acceptance\nKind: acceptance\n", "'Kind:' is given twice"},
      {"Kind: acceptance\n", "Mood: good\nKind: acceptance\n", "'Mood:' is not known here"},
      {"Kind: acceptance\n", "Kind: invitation\n", "'Kind:' is none of the words"},
      {"Kind: acceptance\nDate: 2026-03-01\n", "Date: 2026-03-01\nKind: acceptance\n",
       "'Kind:' is not in its place"},
      {"Kind: acceptance\n", "Kind:  acceptance\n", "'Kind:' has no value, or spaces"},
      {"Kind: acceptance\n", "Kind: acceptance \n", "'Kind:' has no value, or spaces"},
      {"Kind: acceptance\n", "Kind:acceptance\n", "not known here"},
      {"Kind: acceptance\n", "kind: acceptance\n", "not known here"},
      {"Kind: acceptance\n", "Kind: acceptance\r\n", "plain UTF-8"},
      {"Kind: acceptance\n", "Kind: renewal\n", "'Application:' does not belong"},
      {"Kind: acceptance\n", "Kind: achievement\n", "'Application:' does not belong"},
      {"Dear", "\x1b[2J", "plain UTF-8"},
      {"Dear", "\xff", "plain UTF-8"},
      {"Dear", "\xe2\x80\xae", "plain UTF-8"},
      {"Date: 2026-03-01", "Date: 1 March", "'Date:' is not a date"},
      {"Candidate: LSSC-2026-00042", "Candidate: ../x", "'Candidate:' is not a word"},
      {"Candidate: LSSC-2026-00042", "Candidate: LSSC-2026-00043", "'Candidate:' is not whom"},
      {"Sequence: 1\n", "Sequence: 0\n", "'Sequence:' is not a number"},
      {"Sequence: 1\n", "Sequence: 01\n", "'Sequence:' is not a number"},
      {"Sequence: 1\n", "Sequence: 99999999999999999999\n", "'Sequence:' is not a number"},
      {"Key: ", "Key: 0", "'Key:' is not a SHA-256"},
      {"Key: " + all.candidate.certificate.public_key().digest().hex(),
       "Key: " + car::crypto::sha256("x").hex(), "'Key:' is not of the certificate's key"},
      {"Key: " + all.candidate.certificate.public_key().digest().hex() + "\n", "", "'Key:' is missing"},
      {"Subscription-End: 2056", "Subscription-End: 2057",
       "'Subscription-End:' is not the certificate's end"},
      {"Certificate: " + all.candidate.certificate.digest().hex(),
       "Certificate: " + car::crypto::sha256("x").hex(), "'Certificate:' names another"},
      {"Certificate: " + all.candidate.certificate.digest().hex() + "\n", "", "'Certificate:' is missing"},
      {pem, "", "'Certificate:' and a certificate below the text come together"},
      {pem, pem + pem, "PEM"},
      {pem, pem + "PS: good luck\n", "not the end of the letter"},
      {pem, all.intake.certificate.pem(), "'Certificate:' names another"},
      {pem, all.root_list.pem(), "no CERTIFICATE"},
      {"\n\nDear", "\nDear", "not known here"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.old);
    CAPTURE(row.fresh);
    const auto reason = reason_of(with(text, row.old, row.fresh));
    CHECK_MESSAGE(reason.find(row.reason) != std::string::npos, reason);
  }
  CHECK(reason_of("Type: car.letter/1\n").find("no empty line") != std::string::npos);
  CHECK(reason_of(with(to_text(achievement()), "done.\n", "done.")).find("line feed") != std::string::npos);
}

TEST_CASE("a later version of a letter is told apart from a wrong one") {
  const auto text = with(to_text(achievement()), "letter/1", "letter/2");
  try {
    letter_from(text, "x");
    FAIL("taken");
  } catch (const car::Error& error) {
    CHECK(error.kind() == car::Kind::newer_format);
  }
}

TEST_CASE("what would be read as something else is not written") {
  const Authorities all;
  auto letter = achievement();
  SUBCASE("a line in a header") { letter.candidate = "LSSC-1\nSequence: 9"; }
  SUBCASE("a header of another kind") { letter.recipient = " age1"; }
  SUBCASE("a certificate in the text") { letter.text += all.candidate.certificate.pem(); }
  SUBCASE("a text without its end") { letter.text = "Well done."; }
  SUBCASE("a certificate that is not named") { letter.certificate_pem = all.candidate.certificate.pem(); }
  SUBCASE("no number") { letter.sequence = 0; }
  SUBCASE("a set where none is due") { letter.kind = LetterKind::certification; }
  CHECK_THROWS_AS(to_text(letter), car::Error);
}

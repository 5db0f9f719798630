#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/program/vocabulary.hpp>
#include <functional>

using namespace car;
using namespace car::program;

namespace {

const Program& lssc() {
  static const auto program = load(CAR_SOURCE "/schemas/programs/lssc");
  return program;
}

struct Refusal {
  std::string text;
  std::string hint;
};

Refusal refusal(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    CHECK(error.kind() == Kind::usage);
    return {error.what(), error.hint()};
  }
  return {"accepted", ""};
}

}  // namespace

TEST_CASE("a set is found by its code, slug, title, alias or a unique part of a name, case aside") {
  for (const auto* typed : {"TEC", "tec", "technology", "Technology", " technology ", "techno", "ＴＥＣ"}) {
    CAPTURE(typed);
    CHECK(find_set(lssc(), typed).code == "TEC");
  }
  CHECK(find_set(lssc(), "access services").code == "ACC");
  CHECK(find_set(lssc(), "youth").code == "YTH");
}

TEST_CASE("a part of several names is refused, and all of them are named") {
  const auto refused = refusal([] { find_set(lssc(), "services"); });
  CHECK(refused.text == "services: could be more than one set");
  CHECK(refused.hint.find("'access-services'") != std::string::npos);
  CHECK(refused.hint.find("'youth-services'") != std::string::npos);
}

TEST_CASE("a set that there is not gets what may have been meant") {
  CHECK(refusal([] { find_set(lssc(), "tecnology"); }).hint == "did you mean 'technology'?");
  CHECK(refusal([] { find_set(lssc(), "underwater"); }).hint == "'car set list' lists the sets");
  CHECK(refusal([] { find_set(lssc(), ""); }).text == "there is no such set in LSSC");
  CHECK(refusal([] { find_set(lssc(), "\xff"); }).text == "\\xff: there is no such set in LSSC");
  const std::vector<std::string> slots = {"resume"};
  CHECK(refusal([&] { find_set(lssc(), "resum", slots); }).hint == "did you mean 'resume'?");
}

TEST_CASE("a competency is a set and a number, in any of the usual spellings") {
  for (const auto* typed : {"TEC-4", "tec 4", "technology-4", "Technology 4"}) {
    CAPTURE(typed);
    const auto found = find_competency(lssc(), typed);
    CHECK(found.set->code == "TEC");
    CHECK(found.competency->number == 4);
    CHECK(code_of(*found.set, *found.competency) == "TEC-4");
  }
  CHECK(find_competency(lssc(), "access-services-13").competency->number == 13);
}

TEST_CASE("a competency that there is not is refused with the numbers that there are") {
  const auto refused = refusal([] { find_competency(lssc(), "TEC-12"); });
  CHECK(refused.text == "TEC-12: the set has competencies 1 to 9");
  CHECK(refused.hint == "'car show TEC' lists them");
  for (const auto* typed : {"TEC-0", "TEC--1", "TEC-99999999999999999999", "TEC-4x", "TEC-", "4"}) {
    CAPTURE(typed);
    CHECK(refusal([&] { find_competency(lssc(), typed); }).text != "accepted");
  }
}

TEST_CASE("a suggestion is found by its letter, with or without the competency before it") {
  const auto& set = find_set(lssc(), "TEC");
  const auto& fourth = *set.competency(4);
  for (const auto* typed : {"a", "A", "4a", "TEC-4a", "tec-4A"}) {
    CAPTURE(typed);
    CHECK(find_suggestion(set, fourth, typed).id == "a");
  }
  const auto refused = refusal([&] { find_suggestion(set, fourth, "z"); });
  CHECK(refused.text.find("TEC-4 has the suggestions a") != std::string::npos);
  CHECK(refusal([&] { find_suggestion(set, fourth, "5a"); }).text != "accepted");
}

TEST_CASE("a reviewer is found by any part of the name or id, case aside") {
  for (const auto* typed : {"LSSCP_admin", "lsscp_ADMIN", "certification administrator", "admin"}) {
    CAPTURE(typed);
    CHECK(find_reviewer(lssc(), typed).shown() == "LSSCP Certification Administrator <LSSCP_Admin>");
  }
  CHECK(refusal([] { find_reviewer(lssc(), "LSSCP_Admn"); }).hint == "did you mean 'LSSCP_Admin'?");
}

TEST_CASE("of more reviewers than one name fits, at most fifteen are offered and none is taken") {
  Program program;
  for (int number = 10; number < 30; ++number)
    program.reviewers.push_back({"r" + std::to_string(number), "Reader " + std::to_string(number)});
  CHECK(find_reviewers(program, "reader").size() == 15);
  CHECK(find_reviewer(program, "reader 29").id == "r29");
  CHECK(refusal([&] { find_reviewer(program, "reader"); }).text == "reader: could be more than one reviewer");
}

TEST_CASE("a kind of document and a guide are found as the pack spells them, case aside") {
  const auto& kind = lssc().portfolio.primary_kinds.front();
  CHECK(find_kind(lssc(), kind) == kind);
  CHECK(is_primary(lssc(), kind));
  CHECK_FALSE(is_primary(lssc(), lssc().portfolio.secondary_kinds.front()));
  CHECK(find_kind(lssc(), "HANDOUT") == "handout");
  CHECK(refusal([] { find_kind(lssc(), "handuot"); }).hint == "did you mean 'handout'?");
  CHECK_FALSE(find_guide(lssc(), "Portfolio").empty());
  CHECK(refusal([] { find_guide(lssc(), "portfolo"); }).hint == "did you mean 'portfolio'?");
}

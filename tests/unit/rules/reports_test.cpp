#include <doctest/doctest.h>

#include <car/rules/annotations.hpp>
#include <car/rules/junit.hpp>
#include <car/rules/sarif.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "rules/example.hpp"

using namespace car;
using namespace car::rules;

namespace {

/// The example with one error, one warning and one note of the portfolio, and a rule that is turned off.
struct Scene {
  program::Program program = example::program();
  Facts facts = example::facts(program);

  Scene() {
    auto& portfolio = facts.sections[example::portfolio];
    portfolio.statement.reset();
    portfolio.section.artifacts[0].filed.file = "evidence/shelf, 100%: ñ.jpg";
    portfolio.section.artifacts[0].description.title.clear();
    facts.configuration.severities["set-too-large"] = "off";
  }

  Outcome outcome(Severity fatal = Severity::error) const { return outcome_of(facts, std::nullopt, fatal); }
};

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

const Failure failure = {"no_record", 4, "/tmp", "there is no record here", "make one"};

}  // namespace

TEST_CASE("JUnit: a case fails when it makes the answer no, and only then") {
  const Scene scene;
  const auto text = junit(scene.outcome());
  CAPTURE(text);
  CHECK(has(text,
            "<testcase classname=\"3-apples\" name=\"statement-missing\">\n"
            "      <failure type=\"error\" message=\"APP: the Personal Learning Statement is missing\">"
            "error: APP: the Personal Learning Statement is missing\n  3-apples/statement.md\n"
            "  -&gt; 'car edit APP' opens it\n</failure>"));
  CHECK(count(text, "<failure ") == 1);
  CHECK(count(text, "<system-out>") == 2);
  const auto strict = junit(scene.outcome(Severity::warning));
  CHECK(has(strict, "<failure type=\"warning\" message=\"APP-1: the picture has no text"));
  CHECK(count(strict, "<failure ") == 2);
  CHECK(count(strict, "<system-out>") == 1);
}

TEST_CASE("JUnit: what was looked at and is well has its case, and what is turned off is skipped") {
  const Scene scene;
  const auto text = junit(scene.outcome());
  CHECK(has(text, "<testcase classname=\"record\" name=\"set-count\"/>"));
  CHECK(has(text, "<testcase classname=\"3-apples\" name=\"competency-uncovered APP-2\"/>"));
  CHECK(has(text,
            "<testcase classname=\"3-apples\" name=\"set-too-large\">\n"
            "      <skipped message=\"turned off in car.toml\"/>"));
  CHECK(count(text, "name=\"statement-missing\"") == 1);
}

TEST_CASE("JUnit: several findings of a rule at a place are one case") {
  Scene scene;
  scene.facts.unlisted = {"3-apples/a.txt", "3-apples/b.txt"};
  const auto text = junit(scene.outcome(Severity::warning));
  CHECK(count(text, "name=\"file-unlisted\"") == 6);  // once in each section
  CHECK(has(text, "so it is part of nothing (and 1 more)\""));
  CHECK(has(text, "  3-apples/b.txt\n"));
}

TEST_CASE("JUnit: a run without an outcome is a case in error") {
  CHECK(has(junit(failure), "<testsuites name=\"car validate\" tests=\"1\" failures=\"0\" errors=\"1\">"));
  CHECK(has(junit(failure), "<error type=\"no_record\" message=\"/tmp: there is no record here\">"));
}

TEST_CASE("SARIF: a result names its rule by place in the table, its level, and its file as a reference") {
  const Scene scene;
  auto outcome = scene.outcome();
  outcome.base = "Doe Jane/";
  const auto json = sarif(outcome, "1.2.3").json();
  const auto& run = json["runs"][0];
  CHECK(json["version"] == "2.1.0");
  CHECK(run["tool"]["driver"]["version"] == "1.2.3");
  const auto& rules = run["tool"]["driver"]["rules"];
  CHECK(rules.size() == all_rules.size());
  REQUIRE(run["results"].size() == 3);
  for (const auto& result : run["results"]) {
    CHECK(rules[result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
  }
  const auto& picture = run["results"][2];
  CHECK(picture["ruleId"] == "picture-without-text");
  CHECK(picture["level"] == "warning");
  const auto& location = picture["locations"][0];
  CHECK(location["physicalLocation"]["artifactLocation"]["uri"] ==
        "Doe%20Jane/3-apples/evidence/shelf%2C%20100%25%3A%20%C3%B1.jpg");
  CHECK(location["logicalLocations"][0]["fullyQualifiedName"] == "3-apples/APP-1");
}

TEST_CASE("SARIF: what car.toml makes of a rule is told") {
  Scene scene;
  scene.facts.configuration.severities["statement-missing"] = "warning";
  const auto json = sarif(scene.outcome(), "1").json();
  const auto& invocation = json["runs"][0]["invocations"][0];
  CHECK(invocation["executionSuccessful"] == true);
  CHECK(invocation["exitCode"] == 0);
  const auto& overrides = invocation["ruleConfigurationOverrides"];
  REQUIRE(overrides.size() == 2);
  CHECK(overrides[0]["descriptor"]["id"] == "statement-missing");
  CHECK(overrides[0]["configuration"] == nlohmann::ordered_json({{"enabled", true}, {"level", "warning"}}));
  CHECK(overrides[1]["configuration"] == nlohmann::ordered_json({{"enabled", false}}));
}

TEST_CASE("SARIF: a fingerprint stays while the finding does, and no two results share one") {
  Scene scene;
  scene.facts.subscription_end = example::moment("2026-06-02T09:30:00Z");
  const auto prints = [&] {
    std::vector<std::string> all;
    const auto json = sarif(scene.outcome(), "1").json();
    for (const auto& one : json["runs"][0]["results"])
      all.push_back(one["partialFingerprints"]["primaryLocationLineHash"]);
    return all;
  };
  const auto before = prints();
  CHECK(std::set<std::string>(before.begin(), before.end()).size() == before.size());
  scene.facts.now = example::moment("2026-05-03T09:30:00Z");
  CHECK(prints() == before);
}

TEST_CASE("SARIF: a run without an outcome failed") {
  const auto json = sarif(failure, "1").json();
  const auto& run = json["runs"][0];
  CHECK(run["invocations"][0]["executionSuccessful"] == false);
  CHECK(run["invocations"][0]["exitCode"] == 4);
  CHECK(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] ==
        "/tmp: there is no record here\n-> make one");
  CHECK(run["results"].empty());
}

TEST_CASE("GitHub: a line for each finding, its properties escaped, and the counts at the end") {
  const Scene scene;
  CHECK(annotations(scene.outcome()) ==
        "::error file=3-apples/statement.md,title=statement-missing APP::"
        "APP: the Personal Learning Statement is missing%0A-> 'car edit APP' opens it\n"
        "::notice file=3-apples/evidence/shelf%2C 100%25%3A ñ.jpg,title=artifact-undescribed APP-1::"
        "APP-1: the document has no title%0A"
        "-> 'car describe FILE --title TEXT' gives it one\n"
        "::warning file=3-apples/evidence/shelf%2C 100%25%3A ñ.jpg,title=picture-without-text APP-1::"
        "APP-1: the picture has no text for those who cannot see it%0A"
        "-> 'car describe FILE --alternative-text TEXT' adds it\n"
        "1 error, 1 warning, 1 note.\n");
}

TEST_CASE("GitHub: nothing in a finding begins a command or ends its line") {
  Scene scene;
  scene.facts.unlisted = {"3-apples/x\n::add-mask::y\r.txt"};
  const auto text = annotations(scene.outcome());
  CAPTURE(text);
  CHECK(count(text, "\n") == 5);
  CHECK_FALSE(has(text, "\n::add-mask"));
  CHECK_FALSE(has(text, "\r"));
}

TEST_CASE("GitHub: the line of a finding is a property of its own") {
  Scene scene;
  scene.facts.sections.erase(scene.facts.sections.begin() + example::portfolio);
  scene.facts.damaged.push_back({3, "3-apples", format::Damaged("x", 7, "is not TOML", "mend it")});
  CHECK(has(annotations(scene.outcome()),
            "::error file=3-apples/section.toml,line=7,title=section-damaged 3-apples::section.toml:7: is "
            "not TOML"));
}

TEST_CASE("what is about no file is shown in the one that lists its place") {
  Scene scene;
  auto outcome = scene.outcome();
  outcome.base = "Doe/";
  CHECK(file_of(outcome, {"set-count", Severity::error, "", "", "", "m", "h"}) == "Doe/car.toml");
  CHECK(file_of(outcome, {"slot-empty", Severity::error, "1-introduction", "resume", "", "m", "h"}) ==
        "Doe/1-introduction/section.toml");
}

#include <doctest/doctest.h>

#include <car/rules/rule.hpp>
#include <set>

using namespace car::rules;

TEST_CASE("rules have names of their own in kebab-case, a sentence and a remedy") {
  std::set<std::string_view> names;
  for (const auto& rule : all_rules) {
    CAPTURE(std::string(rule.name));
    CHECK(names.insert(rule.name).second);
    CHECK(rule.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    CHECK(rule.severity != Severity::off);
    CHECK(rule.summary.ends_with('.'));
    CHECK(rule.remedy.ends_with('.'));
  }
}

TEST_CASE("a rule is found by its name") {
  REQUIRE(find_rule("slot-empty") != nullptr);
  CHECK(find_rule("slot-empty")->severity == Severity::error);
  CHECK(find_rule("slot-emtpy") == nullptr);
}

TEST_CASE("the manual has every rule with its severity, sentence and remedy") {
  const auto text = manual();
  CHECK(text.find("*artifact-undescribed* (note)\n\tA document has no title. File it again with --title") !=
        std::string::npos);
  for (const auto& rule : all_rules)
    CHECK(text.find("*" + std::string(rule.name) + "*") != std::string::npos);
}

#include <doctest/doctest.h>

#include <algorithm>
#include <car/rules/findings.hpp>
#include <car/rules/outcome.hpp>
#include <functional>
#include <string>
#include <vector>

#include "rules/example.hpp"

using namespace car;
using namespace car::rules;
using record::State;

namespace {

using Change = std::function<void(Facts&)>;

/// A change of the complete record after which one rule, and no other, has a finding.
struct Breach {
  std::string rule;
  std::string place;
  std::string file;
  Change change;
};

record::Section& portfolio(Facts& facts) { return facts.sections[example::portfolio].section; }
record::Artifact& artifact(Facts& facts) { return portfolio(facts).artifacts[0]; }
record::Certificate& certificate(Facts& facts) {
  return facts.sections[example::course].section.certificates[0];
}
std::optional<std::string>& statement(Facts& facts) { return facts.sections[example::portfolio].statement; }
std::string& introduction(Facts& facts) { return facts.sections[example::portfolio].introductions[0].text; }
void put(Facts& facts, Condition condition) {
  facts.sections[example::portfolio].conditions["evidence/both.pdf"] = condition;
}
void put(Facts& facts, State state) { example::put_state(facts.sections[example::portfolio], state); }
void erase(Facts& facts, std::size_t section) {
  facts.sections.erase(facts.sections.begin() + static_cast<std::ptrdiff_t>(section));
}

const std::string evidence = "3-apples/evidence/both.pdf";
const std::string letter = "3-apples/statement.md";
const std::string ccc = "4-bread/certificates/ccc.pdf";

const std::vector<Breach> breaches = {
    {"program-changed", "program", "program", [](Facts& f) { f.pack = crypto::sha256("another"); }},
    {"program-changed", "program", "program", [](Facts& f) { f.pack.reset(); }},
    {"rule-unknown", "car.toml", "car.toml",
     [](Facts& f) { f.configuration.severities["set-cuont"] = "off"; }},
    {"section-missing", "6-letters", "", [](Facts& f) { f.sections.pop_back(); }},
    {"section-damaged", "3-apples", "3-apples/section.toml",
     [](Facts& f) {
       erase(f, example::portfolio);
       f.damaged.push_back(
           {3, "3-apples", format::Damaged("/r/3-apples/section.toml", 7, "is not TOML", "mend it")});
     }},
    {"section-damaged", "6-letters", "6-letters/section.toml",
     [](Facts& f) {
       f.sections.pop_back();
       f.damaged.push_back(
           {6, "6-letters", format::Damaged("/r/6-letters/section.toml", 0, "is odd", "mend it")});
     }},
    {"number-twice", "5-cheese", "", [](Facts& f) { f.sections[example::recognition].section.number = 4; }},
    {"set-twice", "9-apples", "",
     [](Facts& f) {
       f.sections.push_back(f.sections[example::portfolio]);
       f.sections.back().section.number = 9;
       f.sections.back().section.folder = "9-apples";
     }},
    {"set-count", "", "", [](Facts& f) { erase(f, example::recognition); }},
    {"set-count", "", "",
     [](Facts& f) {
       auto one = f.sections[example::recognition];
       one.section.set = "dill";
       one.section.number = 7;
       one.section.folder = "7-dill";
       one.section.recognitions[0].agreement = "Another College";
       f.configuration.severities["agreement-not-listed"] = "off";
       f.sections.push_back(one);
     }},
    {"core-set-missing", "APP", "", [](Facts& f) { erase(f, example::portfolio); }},
    {"subscription-expired", "2-acceptance", "",
     [](Facts& f) { f.subscription_end = example::moment("2026-05-02T09:29:59Z"); }},
    {"subscription-ends-soon", "2-acceptance", "",
     [](Facts& f) { f.subscription_end = example::moment("2026-07-31T09:30:00Z"); }},
    {"subscription-ends-soon", "2-acceptance", "", [](Facts& f) { f.subscription_end = f.now; }},
    {"slot-empty", "resume", "",
     [](Facts& f) {
       f.sections[example::introduction].section.artifacts.erase(f.sections[0].section.artifacts.begin());
     }},
    {"slot-empty", "application", "",
     [](Facts& f) { f.sections[example::introduction].section.artifacts.pop_back(); }},
    {"acceptance-missing", "2-acceptance", "", [](Facts& f) { f.subscription_end.reset(); }},
    {"letter-missing", "APP", "", [](Facts& f) { put(f, State::approved); }},
    {"title-differs", "APP", "3-apples/section.toml", [](Facts& f) { portfolio(f).title = "JaneDoeCAR"; }},
    {"word-unknown", "3-apples", "3-apples/section.toml",
     [](Facts& f) {
       portfolio(f).set = "appels";
       f.configuration.severities["core-set-missing"] = "off";
     }},
    {"word-unknown", "APP", "3-apples/section.toml", [](Facts& f) { portfolio(f).route = "walk"; }},
    {"word-unknown", "APP-1", evidence, [](Facts& f) { artifact(f).competencies.push_back(3); }},
    {"word-unknown", "APP-1", evidence, [](Facts& f) { artifact(f).description.answers = {3}; }},
    {"word-unknown", "APP-1", evidence,
     [](Facts& f) { artifact(f).description.suggestions.emplace_back("1z"); }},
    {"word-unknown", "APP-1", evidence,
     [](Facts& f) { artifact(f).description.suggestions.emplace_back("a"); }},
    {"word-unknown", "APP-1", evidence, [](Facts& f) { artifact(f).description.kind = "plann"; }},
    {"word-unknown", "APP-1", evidence, [](Facts& f) { artifact(f).description.basis = "both"; }},
    {"word-unknown", "cv", "1-introduction/cv.pdf",
     [](Facts& f) { f.sections[0].section.artifacts.push_back(example::document("cv.pdf", "cv")); }},
    {"course-required", "APP", "",
     [](Facts& f) { f.sections[example::portfolio].state.state = State::take_course; }},
    {"request-unanswered", "APP-2", "", [](Facts& f) { put(f, State::more_documents); }},
    {"competency-uncovered", "APP-2", "", [](Facts& f) { artifact(f).competencies = {1}; }},
    {"suggestion-or-activity-missing", "APP-2", "",
     [](Facts& f) { artifact(f).description.suggestions = {"1a"}; }},
    {"own-activity-incomplete", "APP-1", evidence,
     [](Facts& f) { artifact(f).description.activity.done = "I did."; }},
    {"statement-missing", "APP", letter, [](Facts& f) { statement(f).reset(); }},
    {"statement-missing", "APP", letter, [](Facts& f) { statement(f) = " \n"; }},
    {"statement-not-text", "APP", letter, [](Facts& f) { statement(f) = "PK\x03\x04\xff"; }},
    {"statement-part-empty", "APP", letter,
     [](Facts& f) { statement(f) = "## My work\n\nI do.\n\n## What I learned\n"; }},
    {"statement-part-empty", "APP", letter, [](Facts& f) { statement(f) = "## My work\n\nI do.\n"; }},
    {"template-text-left", "APP", letter,
     [](Facts& f) {
       *statement(f) += "\nA portfolio  shows, competency by\ncompetency, what you can do.\n";
     }},
    {"template-text-left", "APP", letter, [](Facts& f) { *statement(f) += f.program->sets[0].overview; }},
    {"template-text-left", "APP", "3-apples/introductions/APP-1.md",
     [](Facts& f) { introduction(f) += f.program->sets[0].overview; }},
    {"introduction-not-text", "APP-1", "3-apples/introductions/APP-1.md",
     [](Facts& f) { introduction(f) = "PK\x03\x04\xff"; }},
    {"introduction-long", "APP-1", "3-apples/introductions/APP-1.md",
     [](Facts& f) {
       for (int i = 0; i < 500; ++i) introduction(f) += " word";
     }},
    {"statement-long", "APP", letter,
     [](Facts& f) {
       for (int i = 0; i < 500; ++i) *statement(f) += " word";
     }},
    {"certificate-missing", "BRE", "",
     [](Facts& f) { f.sections[example::course].section.certificates.clear(); }},
    {"certificate-incomplete", "BRE", ccc, [](Facts& f) { certificate(f).provider.clear(); }},
    {"certificate-incomplete", "BRE", ccc, [](Facts& f) { certificate(f).course.clear(); }},
    {"certificate-incomplete", "BRE", ccc, [](Facts& f) { certificate(f).completed.reset(); }},
    {"certificate-not-approved", "BRE", ccc, [](Facts& f) { certificate(f).course = "Course Two"; }},
    {"certificate-not-approved", "BRE", ccc,
     [](Facts& f) { certificate(f).completed = parse_date("2022-12-31"); }},
    {"certificate-not-approved", "BRE", ccc,
     [](Facts& f) { certificate(f).completed = parse_date("2029-01-01"); }},
    {"recognition-missing", "CHE", "",
     [](Facts& f) { f.sections[example::recognition].section.recognitions.clear(); }},
    {"agreement-not-listed", "CHE", "5-cheese/certificates/diploma.pdf",
     [](Facts& f) { f.sections[example::recognition].section.recognitions[0].agreement = "School"; }},
    {"set-too-large", "APP", "", [](Facts& f) { artifact(f).filed.size = 1001; }},
    {"set-too-large", "APP", "",
     [](Facts& f) {
       for (int i = 0; i < 10; ++i) {
         portfolio(f).artifacts.push_back(example::artifact("evidence/" + std::to_string(i), {1}));
       }
     }},
    {"artifact-missing", "APP-1", evidence, [](Facts& f) { put(f, Condition::missing); }},
    {"artifact-unreadable", "APP-1", evidence, [](Facts& f) { put(f, Condition::unreadable); }},
    {"artifact-empty", "APP-1", evidence, [](Facts& f) { put(f, Condition::empty); }},
    {"artifact-is-lfs-pointer", "APP-1", evidence, [](Facts& f) { put(f, Condition::lfs_pointer); }},
    {"artifact-changed", "APP-1", evidence, [](Facts& f) { put(f, Condition::changed); }},
    {"artifact-changed", "resume", "1-introduction/resume.pdf",
     [](Facts& f) { f.sections[0].conditions["resume.pdf"] = Condition::changed; }},
    {"artifact-changed", "BRE", ccc,
     [](Facts& f) { f.sections[example::course].conditions["certificates/ccc.pdf"] = Condition::changed; }},
    {"artifact-unplaced", "APP", "3-apples/evidence/x.pdf",
     [](Facts& f) { portfolio(f).artifacts.push_back(example::artifact("evidence/x.pdf", {})); }},
    {"artifact-undescribed", "APP-1", evidence, [](Facts& f) { artifact(f).description.title.clear(); }},
    {"picture-without-text", "APP-1", "3-apples/evidence/shelf.JPG",
     [](Facts& f) { artifact(f).filed.file = "evidence/shelf.JPG"; }},
    {"file-name", "APP", "3-apples/evidence/both.pdf",
     [](Facts& f) { portfolio(f).artifacts.push_back(example::artifact("evidence/BOTH.pdf", {1})); }},
    {"file-unlisted", "3-apples", "3-apples/notes.txt",
     [](Facts& f) { f.unlisted = {"3-apples/notes.txt"}; }},
    {"changed-while-with-office", "APP", evidence,
     [](Facts& f) {
       put(f, State::received);
       put(f, Condition::missing);
     }},
    {"changed-while-with-office", "APP", letter,
     [](Facts& f) {
       put(f, State::prepared);
       *statement(f) += "More.\n";
     }},
    {"changed-while-with-office", "APP", "3-apples/evidence/new.pdf",
     [](Facts& f) {
       put(f, State::received);
       portfolio(f).artifacts.push_back(example::artifact("evidence/new.pdf", {1}));
     }},
    {"changed-after-approval", "APP", evidence,
     [](Facts& f) {
       f.letters = {"apples"};
       put(f, State::approved);
       portfolio(f).artifacts.clear();
     }},
};

/// A change of the complete record after which still nothing is wrong.
struct Harmless {
  std::string what;
  Change change;
};

const std::vector<Harmless> harmless = {
    {"nothing", [](Facts&) {}},
    {"a subscription that ends in 91 days",
     [](Facts& f) { f.subscription_end = example::moment("2026-07-31T09:30:01Z"); }},
    {"the other accepted title", [](Facts& f) { portfolio(f).title = "DoeJaneApplesCAR"; }},
    {"an own activity in place of a suggestion",
     [](Facts& f) {
       artifact(f).description.suggestions.clear();
       artifact(f).description.activity = {"I did.", "I learned.", "By others.", {}};
     }},
    {"a suggestion that another document of the competency names",
     [](Facts& f) {
       artifact(f).description.suggestions = {"1a"};
       portfolio(f).artifacts.push_back(example::artifact("evidence/more.pdf", {2}));
     }},
    {"kind and basis of the program",
     [](Facts& f) {
       artifact(f).description.kind = "award";
       artifact(f).description.basis = "new-learning";
     }},
    {"a picture with its text",
     [](Facts& f) {
       artifact(f).filed.file = "evidence/shelf.jpg";
       artifact(f).description.alternative_text = "A shelf.";
     }},
    {"a statement of just one page",
     [](Facts& f) {
       for (int i = 0; i < 500 - 12; ++i) *statement(f) += "word ";
     }},
    {"a short phrase of the guidance", [](Facts& f) { *statement(f) += "what you can do. Do it once."; }},
    {"a course completed on the first day that counts",
     [](Facts& f) { certificate(f).completed = parse_date("2023-01-01"); }},
    {"a course completed on the last day that counts",
     [](Facts& f) { certificate(f).completed = parse_date("2028-12-31"); }},
    {"a provider in other case", [](Facts& f) { certificate(f).provider = " school "; }},
    {"no statement and no evidence on the course route",
     [](Facts& f) {
       statement(f).reset();
       portfolio(f).artifacts.clear();
       portfolio(f).route = "course";
       portfolio(f).certificates = {certificate(f)};
       f.configuration.severities["certificate-not-approved"] = "off";
     }},
    {"a set with the office, whatever else would be wrong with it",
     [](Facts& f) {
       artifact(f).description = {};
       put(f, State::received);
     }},
    {"a set that is prepared", [](Facts& f) { put(f, State::prepared); }},
    {"an approved set and its letter",
     [](Facts& f) {
       put(f, State::approved);
       f.letters = {"apples"};
     }},
    {"a request with a new document for its competency",
     [](Facts& f) {
       put(f, State::more_documents);
       portfolio(f).artifacts.push_back(example::artifact("evidence/new.pdf", {2}));
     }},
    {"a request with a new document of another competency that answers it",
     [](Facts& f) {
       put(f, State::more_documents);
       portfolio(f).artifacts.push_back(example::artifact("evidence/new.pdf", {1}));
       portfolio(f).artifacts.back().description.answers = {2};
     }},
    {"a request with a new version of its document",
     [](Facts& f) {
       put(f, State::more_documents);
       artifact(f).filed.digest = crypto::sha256("new");
     }},
    {"a set that must and does go by a course",
     [](Facts& f) { f.sections[example::course].state.state = State::take_course; }},
};

std::string listed(const std::vector<Finding>& findings) {
  std::string text;
  for (const auto& one : findings) {
    text += one.rule + " at '" + one.place + "' in '" + one.file + "': " + one.message + "\n";
  }
  return text;
}

record::Place place_in(const program::Program& program, int competency) {
  return {"", &program.sets[0], competency};
}

}  // namespace

TEST_CASE("each rule finds what breaks it, where it is broken, and no other rule does") {
  const auto program = example::program();
  for (const auto& breach : breaches) {
    auto facts = example::facts(program);
    breach.change(facts);
    const auto findings = findings_of(facts);
    CAPTURE(breach.rule);
    CAPTURE(listed(findings));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule == breach.rule);
    CHECK(findings[0].place == breach.place);
    CHECK(findings[0].file == breach.file);
    CHECK(findings[0].severity == find_rule(breach.rule)->severity);
    CHECK_FALSE(findings[0].message.empty());
    CHECK_FALSE(findings[0].hint.empty());
  }
}

TEST_CASE("a damaged section is told with its line, and in its place among the others") {
  const auto program = example::program();
  auto facts = example::facts(program);
  const format::Damaged damage("/r/3-apples/section.toml", 7, "is not TOML", "mend it");
  erase(facts, example::portfolio);
  facts.damaged.push_back({3, "3-apples", damage});
  facts.subscription_end.reset();
  facts.sections[2].section.certificates[0].course.clear();
  const auto findings = findings_of(facts);
  CAPTURE(listed(findings));
  REQUIRE(findings.size() == 3);
  CHECK(findings[0].rule == "acceptance-missing");
  CHECK(findings[1].rule == "section-damaged");
  CHECK(findings[1].line == 7);
  CHECK(findings[1].message == "is not TOML; nothing else of the section was checked");
  CHECK(findings[2].rule == "certificate-incomplete");
}

TEST_CASE("what is allowed has no finding") {
  const auto program = example::program();
  for (const auto& one : harmless) {
    auto facts = example::facts(program);
    one.change(facts);
    CAPTURE(one.what);
    CHECK(listed(findings_of(facts)) == "");
  }
}

TEST_CASE("every rule of the table is broken by a test above") {
  for (const auto& rule : all_rules) {
    CAPTURE(std::string(rule.name));
    CHECK(std::any_of(breaches.begin(), breaches.end(),
                      [&](const Breach& one) { return one.rule == rule.name; }));
  }
}

TEST_CASE("a record says how much a rule matters, and whether it does at all") {
  const auto program = example::program();
  const auto severity = [&](const std::string& chosen) {
    auto facts = example::facts(program);
    facts.sections[example::introduction].section.artifacts.pop_back();
    facts.configuration.severities["slot-empty"] = chosen;
    const auto findings = findings_of(facts);
    return findings.empty() ? Severity::off : findings[0].severity;
  };
  CHECK(severity("error") == Severity::error);
  CHECK(severity("warning") == Severity::warning);
  CHECK(severity("off") == Severity::off);
}

TEST_CASE("a name that is near to that of a rule is told") {
  const auto program = example::program();
  auto facts = example::facts(program);
  facts.configuration.severities["slot-emtpy"] = "off";
  CHECK(findings_of(facts).at(0).hint == "did you mean 'slot-empty'?");
}

TEST_CASE("a place is looked at alone") {
  const auto program = example::program();
  auto facts = example::facts(program);
  facts.subscription_end.reset();
  facts.sections[example::introduction].section.artifacts.clear();
  statement(facts).reset();
  portfolio(facts).artifacts.clear();
  const auto rules_at = [&](const std::optional<record::Place>& place) {
    std::string text;
    for (const auto& one : findings_of(facts, place)) text += one.place + " " + one.rule + "\n";
    return text;
  };
  CHECK(rules_at(place_in(program, 2)) == "APP-2 competency-uncovered\n");
  CHECK(rules_at(place_in(program, 0)) ==
        "APP-1 competency-uncovered\nAPP-2 competency-uncovered\nAPP statement-missing\n");
  CHECK(rules_at(record::Place{"resume", nullptr, 0}) == "resume slot-empty\n");
  CHECK(rules_at(std::nullopt) ==
        "resume slot-empty\napplication slot-empty\n2-acceptance acceptance-missing\n"
        "APP-1 competency-uncovered\nAPP-2 competency-uncovered\nAPP statement-missing\n");
}

TEST_CASE("a document of two competencies is told under the one that is looked at") {
  const auto program = example::program();
  auto facts = example::facts(program);
  put(facts, Condition::changed);
  CHECK(findings_of(facts, place_in(program, 2)).at(0).place == "APP-2");
}

TEST_CASE("findings are counted by how much they matter") {
  const std::vector<Finding> findings = {{"a", Severity::error, "", "", "", "", ""},
                                         {"b", Severity::error, "", "", "", "", ""},
                                         {"c", Severity::note, "", "", "", "", ""}};
  const auto counts = counts_of(findings);
  CHECK(counts.errors == 2);
  CHECK(counts.warnings == 0);
  CHECK(counts.notes == 1);
}

TEST_CASE("counts name only what there is") {
  CHECK(text_of(Counts{1, 0, 2}) == "1 error, 2 notes");
  CHECK(text_of(Counts{}).empty());
}

TEST_CASE("where a rule finds something, it is among those that were looked at") {
  const auto program = example::program();
  for (const auto& breach : breaches) {
    auto facts = example::facts(program);
    breach.change(facts);
    const auto finding = findings_of(facts).at(0);
    const auto checks = checks_of(facts, std::nullopt);
    CAPTURE(breach.rule);
    CHECK(std::any_of(checks.begin(), checks.end(), [&](const Check& one) {
      const bool is_there = one.section == finding.section || one.rule->about == About::record;
      return one.rule->name == finding.rule && is_there && (one.place.empty() || one.place == finding.place);
    }));
  }
}

TEST_CASE("a rule is looked at only where it could find something") {
  const auto program = example::program();
  auto facts = example::facts(program);
  const auto looked = [&](const std::string& rule, const std::optional<record::Place>& place = std::nullopt) {
    std::string text;
    for (const auto& one : checks_of(facts, place)) {
      if (one.rule->name == rule) text += one.section + " " + one.place + "\n";
    }
    return text;
  };
  CHECK(looked("set-count") == " \n");
  CHECK(looked("slot-empty") == "1-introduction resume\n1-introduction application\n");
  CHECK(looked("acceptance-missing") == "2-acceptance \n");
  CHECK(looked("competency-uncovered") == "3-apples APP-1\n3-apples APP-2\n");
  CHECK(looked("statement-missing") == "3-apples \n");
  CHECK(looked("certificate-missing") == "4-bread \n");
  CHECK(looked("recognition-missing") == "5-cheese \n");
  CHECK(looked("request-unanswered").empty());
  CHECK(looked("changed-after-approval").empty());
  CHECK(looked("set-count", place_in(program, 0)).empty());
  CHECK(looked("competency-uncovered", place_in(program, 2)) == "3-apples APP-2\n");
  CHECK(looked("statement-missing", place_in(program, 2)).empty());
  CHECK(looked("slot-empty", record::Place{"resume", nullptr, 0}) == "1-introduction resume\n");
  put(facts, State::received);
  CHECK(looked("competency-uncovered").empty());
  CHECK(looked("title-differs").starts_with("3-apples \n"));
  CHECK(looked("changed-while-with-office") == "3-apples \n");
}

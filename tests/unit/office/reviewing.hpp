#pragma once

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/decision/decisions.hpp>
#include <car/office/decision/letters.hpp>
#include <car/office/evaluation/assigning.hpp>
#include <car/office/evaluation/evaluations.hpp>
#include <car/office/evaluation/evaluators.hpp>
#include <map>
#include <string>
#include <vector>

#include "office/world.hpp"

/// An office with evaluators, a candidate, and what they do in a review.
struct Reviewing : World {
  Person jane{"Jane Doe"};

  explicit Reviewing(const std::string& program = "lssc") : World(program) { enrol(jane); }

  void add_evaluators(const std::vector<std::string>& names, const std::vector<std::string>& sets) const {
    auto office = open();
    for (const auto& name : names) {
      car::office::EvaluatorDetails details;
      details.name = name;
      details.sets = sets;
      car::office::add_evaluator(office, details, "Ruth Example", now);
    }
  }

  /// Sends a portfolio and takes it in; returns its id.
  std::string send(const std::string& slug, int attempt, const std::string& evidence = "evidence") const {
    return send(submission(jane, slug, attempt, evidence), evidence);
  }
  std::string send(const car::container::Submission& submission,
                   const std::string& evidence = "evidence") const {
    const auto file = outside(submission.set.slug + std::to_string(submission.attempt) + ".asics");
    write_submission(file, jane, submission, evidence);
    const auto taken = intake({file});
    REQUIRE(taken.size() == 1);
    INFO(taken.front().check << ": " << taken.front().reason);
    REQUIRE(taken.front().is_accepted);
    return taken.front().id;
  }

  car::office::SubmissionEntry entry(const std::string& id) const {
    auto office = open();
    return car::office::find_submission(office.ledger(), id);
  }

  /// Gives out what is waiting, and publishes it.
  car::office::Assignment assign() const {
    auto office = open();
    auto assignment = car::office::assign_automatically(office, "Ruth Example", now);
    car::office::publish(office, std::nullopt, "Ruth Example", now);
    return assignment;
  }

  /// The form of that evaluator with `words` in it, one a competency, and texts that name the evaluator.
  std::string filled(const std::string& id, const std::string& evaluator,
                     const std::vector<std::string>& words) const {
    auto office = open();
    for (const auto& form : car::office::forms_of(office, entry(id))) {
      if (form.evaluator == evaluator) return filled_text(form.text, evaluator, words);
    }
    FAIL("there is no form of " << evaluator);
    return "";
  }

  /// Hands in a form, and returns what became of it.
  car::office::RecordedForm hand_in(const std::string& text, const std::string& name = "form.toml") const {
    const auto file = outside(name);
    std::filesystem::remove(file);
    car::write_new_file(file, text);
    auto office = open();
    const std::vector<std::filesystem::path> files = {file};
    return car::office::record_forms(office, files, "Ruth Example", now).at(0);
  }

  void rate(const std::string& id, const std::string& evaluator,
            const std::vector<std::string>& words) const {
    const auto recorded = hand_in(filled(id, evaluator, words));
    for (const auto& fault : recorded.faults) MESSAGE(fault.text());
    REQUIRE(recorded.how == car::office::RecordedForm::How::recorded);
  }

  car::office::Decided decide_by_rule(const std::string& id) const {
    auto office = open();
    return car::office::decide(office, entry(id), std::nullopt, "Ruth Example", now,
                               car::office::Keeping::recorded);
  }
  car::office::Decided decide_by_hand(const std::string& id, const car::office::Ruling& ruling) const {
    auto office = open();
    return car::office::decide(office, entry(id), ruling, "Ruth Example", now,
                               car::office::Keeping::recorded);
  }

  car::office::Posting letters() const {
    auto office = open();
    car::Progress silent;
    return car::office::write_letters(office, now, silent);
  }

  /// Every byte that lies in the outbox.
  std::string outbox() const {
    std::string bytes;
    for (const auto& [name, content] : everything(root() / "outbox"))
      bytes += fmt::format("{}\n{}", name, content);
    return bytes;
  }

 private:
  static std::string filled_text(const std::string& form, const std::string& evaluator,
                                 const std::vector<std::string>& words) {
    std::string text;
    std::size_t next = 0;
    std::string competency;
    for (const auto& line : car::split(form, '\n')) {
      if (line.starts_with('[')) competency = line.substr(1, line.size() - 2);
      if (line.starts_with("rating = ") && next < words.size()) {
        text += "rating = \"" + words[next++] + "\"\n";
      } else if (line.starts_with("comments = ")) {
        text += fmt::format("comments = \"sealed by {} on {}\"\n", evaluator, competency);
      } else if (line.starts_with("requests = ")) {
        text += fmt::format("requests = \"asked by {} on {}\"\n", evaluator, competency);
      } else {
        text += line + "\n";
      }
    }
    return text;
  }
};

/// `count` times the word.
inline std::vector<std::string> all(const std::string& word, std::size_t count = 9) {
  return std::vector<std::string>(count, word);
}

/// `words` with that of one competency changed.
inline std::vector<std::string> with(std::vector<std::string> words, std::size_t competency,
                                     const std::string& word) {
  words.at(competency - 1) = word;
  return words;
}

/// The error that `function` throws; its reason and kind are what tests look at.
template <typename Function>
car::Error refusal(Function function) {
  try {
    function();
  } catch (const car::Error& error) {
    return error;
  }
  FAIL("nothing was thrown");
  return {car::Kind::failed, "", ""};
}

inline bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

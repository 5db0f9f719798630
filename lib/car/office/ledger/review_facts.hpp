#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/crypto/digest.hpp>
#include <car/office/ledger/entries.hpp>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace car::office {

/// What the ledger has about reviews, as far as a report counts it.
struct ReviewFacts {
  struct Submission {
    std::string id;
    std::string candidate;  ///< number
    container::SetName set;
    std::string route;
    int round = 1;
    Instant arrival;
    Instant due;
    std::optional<Instant> decided_at;          ///< when it was first decided
    std::optional<container::Outcome> outcome;  ///< of the decision that counts
  };

  /// That an evaluator reads a submission.
  struct Reading {
    std::string submission;
    std::string evaluator;
    int seat = 1;
    Instant given_at;
    std::optional<Instant> handed_in_at;  ///< the first time
    std::map<int, std::string> ratings;   ///< the program's words, by competency, of the form that counts
  };

  /// Something that arrived and was not taken.
  struct Refusal {
    Reception reception = Reception::refused;
    std::string check;
    std::string set;  ///< slug; empty when it is not known
    Instant arrival;
  };

  /// A file whose content came in submissions of more than one candidate.
  struct Use {
    crypto::Digest digest;
    std::string submission;
    std::string file;
    std::uint64_t size = 0;  ///< bytes
  };

  std::vector<Submission> submissions;  ///< by arrival, then id
  std::vector<std::string> evaluators;  ///< ids of all who are active
  std::vector<Reading> readings;        ///< by submission, then seat
  std::vector<Refusal> refusals;
  std::vector<Use> uses;  ///< by digest, then submission and file
};

}  // namespace car::office

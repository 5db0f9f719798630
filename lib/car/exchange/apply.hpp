#pragma once

#include <car/base/progress.hpp>
#include <car/container/values.hpp>
#include <car/crypto/key.hpp>
#include <car/record/record.hpp>
#include <string>
#include <vector>

namespace car::exchange {

/// How the office reaches the candidate.
struct Contact {
  std::string email;
  std::string telephone;
  std::string address;
};

/// What became of an application.
struct Applied {
  std::string file;       ///< its name in the record, `1-introduction/application.asics`
  crypto::Digest digest;  ///< of its data object; the acceptance letter names it
  std::uint64_t size = 0;
  std::vector<std::string> documents;  ///< what went into it besides the form itself
};

/// Makes the application: the introduction's documents, the contact, the claims of eligibility and the public
/// key, signed with the key itself, and files it in the introduction. What was applied with before goes to
/// the trash. Throws Error(answer_no) when the office has accepted the candidate already, and Error(usage)
/// when a claim is about nothing that the program asks for.
Applied apply(record::Record& record, const crypto::PrivateKey& key, const Contact& contact,
              const std::vector<container::EligibilityClaim>& claims, Instant now, Progress& progress);

}  // namespace car::exchange

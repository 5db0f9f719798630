#pragma once

#include <car/container/values.hpp>
#include <car/crypto/cms.hpp>
#include <car/office/folder/files.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/intake/judge.hpp>
#include <optional>
#include <string>
#include <vector>

// How something that arrived is answered, and what accepting it puts into the ledger.

namespace car::office {

/// What a container says it is, as the ledger names it.
struct Subject {
  container::Type type = container::Type::submission;
  std::string id;
  std::string candidate;
  std::string part;  ///< slug of the set; kind of the request
  int attempt = 1;   ///< number of the request
  std::string name;  ///< of its receipt
};

/// Of a submission or request.
Subject subject_of(const container::Value& value);

/// What a receipt says of a submission or request.
struct Reply {
  const container::Value* value = nullptr;
  Subject subject;
  crypto::Digest object;
  crypto::Digest container;
  Instant arrival;
  bool is_accepted = false;
  std::string reason;  ///< why not
  std::vector<container::Check> checks;
};

/// Until when it is to be decided; nothing of a request, and of what is not accepted.
std::optional<Instant> due_of(const Reply& reply, const Office& office);

/// Signs the receipt, as `sign` does, with the next number of that candidate. It carries the list of the time
/// of arrival, so that years later nobody else is needed to judge what it is about.
OutgoingEntry sign_receipt(Office& office, const Judge& judge, const crypto::Signer& signer,
                           const Reply& reply, Instant now, FileBatch& batch);

/// Puts what was accepted into the ledger as a submission with its files, or as a request: within a
/// Transaction of the caller.
void add_accepted(Office& office, const Reply& reply);

}  // namespace car::office

#pragma once

#include <car/base/progress.hpp>
#include <car/crypto/key.hpp>
#include <car/exchange/delivery.hpp>
#include <car/exchange/outgoing.hpp>
#include <car/record/record.hpp>
#include <car/rules/continuing.hpp>
#include <filesystem>
#include <string>
#include <vector>

namespace car::exchange {

/// What keeps the record from the certification: a sentence for each thing missing; empty when nothing does.
std::vector<std::string> missing_for_certification(const record::Record& record);

/// Throws Error(answer_no) when the certification cannot be asked for now: too few sets are achieved, the
/// subscription is over, no acceptance letter, or an earlier request was not refused.
void require_certifiable(const record::Record& record, Instant now);

/// A signed request for the certification with `text` in the candidate's own words (may be empty), filed in
/// `requests/certification-N`. Throws as `require_certifiable` does, and Error(answer_no) when the delivery
/// has no room.
Prepared request_certification(record::Record& record, const crypto::PrivateKey& key, const std::string& text,
                               const Delivery& delivery, Instant now, Progress& progress);

/// The decision that an appeal is against.
struct Appeal {
  const program::Set* set = nullptr;
  int attempt = 1;
  crypto::Digest decision;  ///< its data object
  Instant signed_at;        ///< when the office signed it
  bool goes_on = false;     ///< there is an appeal against it: what is sent now are documents to that
};

/// Throws Error(answer_no) when there is no decision on the set, or it is approved.
Appeal appeal_against(const record::Record& record, const program::Set& set);

/// A signed appeal against the last decision on `set`, with copies of `documents`, filed in
/// `requests/appeal-N`. Whether it is in time is for the office to say, since it counts from the day on which
/// the decision was received. Throws as `appeal_against` does, Error(usage) when nothing is said, and
/// Error(answer_no) when it was appealed against already and no document is sent after that, the subscription
/// is over, or the delivery has no room.
Prepared request_appeal(record::Record& record, const crypto::PrivateKey& key, const program::Set& set,
                        const std::string& text, const std::vector<std::filesystem::path>& documents,
                        const Delivery& delivery, Instant now, Progress& progress);

/// What there is to show for a renewal. Throws Error(answer_no) when the program knows none, or an earlier
/// request for it has no answer yet.
rules::ContinuingStanding renewal_standing(const record::Record& record, Instant now, Progress& progress);

/// A signed request to renew subscription and certification, with the activities that count and their
/// documents, filed in `requests/renewal-N`. It can be made after the subscription's end too; the office then
/// takes it as late. Throws as `renewal_standing` does, Error(failed) when a document is not what was filed,
/// and Error(answer_no) when the delivery has no room.
Prepared request_renewal(record::Record& record, const crypto::PrivateKey& key, const std::string& text,
                         const Delivery& delivery, Instant now, Progress& progress);

}  // namespace car::exchange

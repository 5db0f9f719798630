#pragma once

#include <car/base/progress.hpp>
#include <car/crypto/key.hpp>
#include <car/exchange/delivery.hpp>
#include <car/exchange/outgoing.hpp>
#include <car/record/record.hpp>
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

}  // namespace car::exchange

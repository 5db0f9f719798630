#pragma once

#include <car/base/progress.hpp>
#include <car/container/bag.hpp>
#include <car/container/values.hpp>
#include <car/crypto/key.hpp>
#include <car/exchange/office.hpp>
#include <car/record/change.hpp>
#include <car/record/record.hpp>
#include <cstdint>
#include <filesystem>
#include <string>

namespace car::exchange {

/// A container of the candidate's that was made and filed.
struct Prepared {
  std::string file;  ///< its name in the record
  crypto::Digest digest;
  std::uint64_t size = 0;         ///< of the container
  int attempt = 1;                ///< of the set; of a request its number
  std::filesystem::path to_send;  ///< the copy that is to be sent
};

/// Throws Error(answer_no) when the subscription is over at `now`.
void require_time_left(const Enrolment& enrolment, Instant now);

/// The digest of the office's root. Throws Error(answer_no) when the record knows no office.
crypto::Digest root_of(const record::Record& record);

/// Writes `bag` into a container, signed by the candidate, reads it again as the office will, and files it as
/// `folder/NAME.asics` with `change`. Throws Error(failed) when a file is not what the bag says, or what was
/// made does not verify.
Prepared file_container(const record::Record& record, record::Change& change, const container::Bag& bag,
                        const std::string& folder, container::Type type, const Enrolment& enrolment,
                        const crypto::PrivateKey& key, Instant now, Progress& progress);

}  // namespace car::exchange

#pragma once

#include <car/base/progress.hpp>
#include <car/container/bag.hpp>
#include <car/container/values.hpp>
#include <car/crypto/key.hpp>
#include <car/exchange/delivery.hpp>
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
  std::string sealed;             ///< its encrypted copy in the record; empty when it leaves as it is
  std::filesystem::path to_send;  ///< the copy that is to be sent
};

/// Throws Error(answer_no) when the subscription is over at `now`.
void require_time_left(const Enrolment& enrolment, Instant now);

/// The digest of the office's root. Throws Error(answer_no) when the record knows no office.
crypto::Digest root_of(const record::Record& record);

/// The key that a container is encrypted for; empty when it leaves as it is.
std::string recipient_of(const Enrolment& enrolment, Delivery::Cover cover);

/// What is added to the sentence of the log about what leaves.
std::string how_it_leaves(const Prepared& prepared, const Enrolment& enrolment);

/// Writes `bag` into a container, signed by the candidate, reads it again as the office will, and files it as
/// `folder/NAME.asics` with `change`; encrypted too, as `folder/NAME.asics.age`, when the office asks for it
/// and `cover` does not forbid it. Throws Error(failed) when a file is not what the bag says, what was made
/// does not verify, or it cannot be encrypted.
Prepared file_container(const record::Record& record, record::Change& change, const container::Bag& bag,
                        const std::string& folder, container::Type type, const Enrolment& enrolment,
                        const crypto::PrivateKey& key, Delivery::Cover cover, Instant now,
                        Progress& progress);

/// The name of the file that is to be sent, of a container `NAME`.
std::string name_to_send(const std::string& name, const Enrolment& enrolment, Delivery::Cover cover);

}  // namespace car::exchange

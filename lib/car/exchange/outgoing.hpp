#pragma once

#include <car/base/progress.hpp>
#include <car/container/bag.hpp>
#include <car/container/values.hpp>
#include <car/container/verify.hpp>
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

/// One file that will leave.
struct Leaving {
  std::string file;  ///< as it is named below `data/`, or in the folder
  std::uint64_t size = 0;
};

/// A certificate of the candidate's own making, for whom the office does not vouch: not yet, or no more.
crypto::Signer self_made_signer(const record::Record& record, const crypto::PrivateKey& key, Instant now);

/// The candidate by the office's certificate, with its authority; its root and lists are for whoever calls to
/// add.
crypto::Signer enrolled_signer(const record::Record& record, const Enrolment& enrolment,
                               const crypto::PrivateKey& key);

/// Reads what is staged again as whoever gets it will. Throws Error(failed) when the verdict is not `wanted`:
/// a fault of ours, or of the disk.
void require_verdict(const record::Change& change, const record::Staged& staged, const std::string& shown,
                     const container::Expectation& expectation, container::Verdict wanted,
                     Progress& progress);

/// What a container of type `type`, signed by the enrolled candidate, is expected to be when it arrives now.
container::Expectation expectation_of(const record::Record& record, container::Type type,
                                      const Enrolment& enrolment, Instant now);

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

#pragma once

#include <car/container/trust.hpp>
#include <car/container/verify.hpp>
#include <car/crypto/certificate.hpp>
#include <car/record/enrolment.hpp>
#include <car/record/record.hpp>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// What passes between a candidate's record and the program office: application, submission, request one way,
/// receipt, decision and letter the other.
namespace car::exchange {

using record::Enrolment;
using record::enrolment_of;

/// Throws Error(answer_no), saying what to do, when there is none.
Enrolment require_enrolment(const record::Record& record);

/// What the record trusts: `trust/root.pem` and, beside it, the authorities and the highest list seen of
/// each. Without a pinned root, `roots` is empty. Throws Error(failed) when a file there is damaged.
container::Trust trust_of(const record::Record& record);

/// The certificate in `file`, which has to be the root of an office: whoever is pinned by mistake would vouch
/// for others. Throws Error(failed).
crypto::Certificate root_in(const std::filesystem::path& file);

/// Names of the files in `trust/`, by authority.
std::string certificate_file(container::Authority authority);
std::string list_file(container::Authority authority);

/// All that the office ever sent and that is filed, by sequence.
struct FiledSequence {
  std::int64_t sequence = 0;
  std::string file;
  crypto::Digest digest;
};
std::vector<FiledSequence> filed_sequences(const record::Record& record);

/// The `sort_name` of containers: `Doe, Jane`.
std::string sort_name(const record::Candidate& candidate);

/// Who the candidate is, in a container.
container::Candidate candidate_of(const record::Record& record, const Enrolment& enrolment);
container::Program program_of(const record::Record& record);

}  // namespace car::exchange

#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/crypto/digest.hpp>
#include <car/format/json_value.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::office {

/// Counts up whenever the same container could get another verdict than before.
inline constexpr std::int64_t rules_version = 1;

/// By what a container was judged. Two computers of one office that have the same of it reach the same
/// verdict.
struct JudgedBy {
  std::int64_t rules = rules_version;
  crypto::Digest office;                      ///< its root certificate
  crypto::Digest pack;                        ///< of the program
  std::vector<container::ListNumber> lists;   ///< in force when it arrived
  std::vector<container::ListNumber> newest;  ///< at the time of judging

  bool operator==(const JudgedBy&) const = default;
};

/// Who signed a container, as far as it was read.
struct Signatory {
  std::string name;
  std::string number;          ///< of a candidate; may be empty
  crypto::Digest certificate;  ///< SHA-256 of its DER

  bool operator==(const Signatory&) const = default;
};

/// What a file is by itself, before the office's book is asked. It can be written down, carried elsewhere,
/// and recorded there.
struct Verdict {
  enum class Standing {
    in_order,     ///< a submission or request of a candidate, every check passed
    faulty,       ///< signed by a candidate and read as far as its value, and then refused
    foreign,      ///< anything else: nothing tells for sure whose it is
    application,  ///< for `enrol`
    sealed,       ///< encrypted: only with the office's key for `age` can it be judged
    unread,       ///< there is no verdict, and `reason` says why
  };

  std::string file;  ///< as it was named
  Standing standing = Standing::unread;
  JudgedBy by;               ///< without lists of what is sealed or unread
  crypto::Digest container;  ///< of the whole file; zeros when unread
  std::uint64_t size = 0;    ///< of the file, bytes
  crypto::Digest object;     ///< of the data object; zeros when it was not reached
  std::optional<Instant> arrival;
  std::vector<container::Check> checks;  ///< as of container::Verification
  std::optional<Signatory> signer;
  std::string text;    ///< of what is in order or faulty: the text that states what it is
  std::string reason;  ///< of what is unread
  std::string hint;    ///< likewise; may be empty

  /// The check that failed; null when none did.
  const container::Check* failed() const;
  bool operator==(const Verdict&) const = default;
};

std::string_view name_of(Verdict::Standing standing);

/// Equal verdicts give equal bytes, one line without a line feed, and `verdict_from(to_json(x))` is x.
format::JsonValue json_of(const Verdict& verdict);
std::string to_json(const Verdict& verdict);

/// Throws Error(failed) about `subject`, naming the key; Error(newer_format) for a later version.
Verdict verdict_from(std::string_view json, const std::string& subject);

}  // namespace car::office

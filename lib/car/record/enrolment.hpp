#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/digest.hpp>
#include <car/record/record.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace car::record {

/// What the office made of the candidate: the newest letter that carries a certificate for this record's key.
struct Enrolment {
  std::string number;  ///< `LSSC-2026-00042`
  crypto::Certificate certificate;
  Instant subscription_end;
  std::string recipient;  ///< the office's key for what is sent to it, `age1…`; empty: nothing is encrypted
  std::string delivery;   ///< where the office takes what is sent to it; empty: by other ways only
};

/// Nothing when the record has no acceptance letter yet, or no section for it. Throws Error(failed) when a
/// letter there cannot be read.
std::optional<Enrolment> enrolment_of(const Record& record);

/// The same of the letters in `folder`, for whoever knows the section without its section.toml.
std::optional<Enrolment> enrolment_in(const Record& record, const std::string& folder);

/// The name of the application's file in the introduction.
inline constexpr std::string_view application_file = "application.asics";

/// The application that is filed in the introduction; nothing when there is none.
std::optional<container::Application> filed_application(const Record& record);

/// The key that the application of the introduction was made with, when it is not the record's: a new key for
/// which the office's letter has not come yet. Nothing when there is none.
std::optional<crypto::Digest> waiting_key(const Record& record);

/// The same of the application in `folder`, the introduction's.
std::optional<crypto::Digest> waiting_key_in(const Record& record, const std::string& folder);

}  // namespace car::record

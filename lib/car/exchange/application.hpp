#pragma once

#include <car/container/values.hpp>
#include <car/crypto/digest.hpp>
#include <car/record/change.hpp>
#include <car/record/record.hpp>
#include <optional>
#include <string>

namespace car::exchange {

/// The name of the application's file in the introduction.
inline constexpr std::string_view application_file = "application.asics";

/// Where in the record the application lies whose data object has that digest: in the introduction, or in the
/// trash, where another one that was made later put it. Nothing when the record never made it, or it is gone.
std::optional<std::string> find_application(const record::Record& record, const crypto::Digest& digest);

/// The key that the application of the introduction was made with, when it is not the record's: a new key for
/// which the office's letter has not come yet. Nothing when there is none.
std::optional<crypto::Digest> waiting_key(const record::Record& record);

/// The application that is filed in the introduction; nothing when there is none.
std::optional<container::Application> filed_application(const record::Record& record);

/// Makes what lies in `name`, as `find_application` told, the application of the introduction; the one that
/// is there goes to the trash. Does nothing when it is that one.
void restore_application(record::Change& change, const record::Record& record, const std::string& name,
                         Instant now);

/// Takes the application that is filed in the introduction out of `section`; its file goes to the trash.
void displace_application(record::Change& change, record::Section& section, Instant now);

/// Lists `application_file`, of that size and digest, as the application in `section`.
void list_application(record::Section& section, std::uint64_t size, const crypto::Digest& digest,
                      Instant now);

}  // namespace car::exchange

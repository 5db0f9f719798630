#pragma once

#include <car/container/values.hpp>
#include <car/crypto/digest.hpp>
#include <car/record/change.hpp>
#include <car/record/record.hpp>
#include <optional>
#include <string>

namespace car::exchange {

/// Where in the record the application lies whose data object has that digest: in the introduction, or in the
/// trash, where another one that was made later put it. Nothing when the record never made it, or it is gone.
std::optional<std::string> find_application(const record::Record& record, const crypto::Digest& digest);

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

#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/exchange/http.hpp>
#include <car/record/record.hpp>
#include <cstdint>
#include <string>
#include <vector>

namespace car::exchange {

/// Something that was made for the office and has no answer yet.
struct Waiting {
  std::string what;  ///< `Technology, attempt 1`, `your application`
  std::string file;  ///< the copy to send, in the record
  std::uint64_t size = 0;
  crypto::Digest digest;  ///< of that file
  bool is_encrypted = false;
};

/// All that waits to be sent: the application before the acceptance letter, submissions that are prepared,
/// and requests without a receipt. With `set`, only that set's submission. Throws Error(failed) when a
/// container cannot be read.
std::vector<Waiting> waiting_for_the_office(const record::Record& record, const program::Set* set = nullptr);

/// Where the office takes what is sent: `typed`, else the address in the acceptance letter, else that of the
/// program; it ends with `/`. Throws Error(answer_no) when there is none, and Error(usage) when it is no
/// address.
std::string delivery_address(const record::Record& record, const std::string& typed);

/// Sends the file to `address`, under its own name. That it leaves is in the log before its first byte, and
/// that it arrived there once the server said so. Throws as `put` and `require_safe_address` do.
Stored send(const record::Record& record, const Waiting& waiting, const std::string& address,
            const Patience& patience, Instant now, Progress& progress);

}  // namespace car::exchange

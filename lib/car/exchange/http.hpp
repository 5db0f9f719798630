#pragma once

#include <car/base/file.hpp>
#include <car/base/progress.hpp>
#include <car/crypto/digest.hpp>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace car::exchange {

/// How often a transfer is tried that the network, or a server that is busy, cut off: the waits between the
/// tries double from the first.
struct Patience {
  int tries = 5;
  std::chrono::milliseconds first_wait = std::chrono::seconds(1);
  std::function<void(std::chrono::milliseconds)> wait;  ///< sleeps; nothing: does not
};

/// A file to be stored on a server.
struct Upload {
  std::function<Descriptor()> open;  ///< opens it for reading, once for each try
  std::uint64_t size = 0;
  crypto::Digest digest;
  std::string media_type;
};

enum class Stored {
  now,
  before,  ///< the same content was there already: an answer had been lost on its way
};

/// Stores a file at `address` by one PUT of the whole (RFC 9110, 9.3.4), never over another (`If-None-Match:
/// *`, 13.1.2). When something is there already it is fetched and compared. Follows no redirection. Throws
/// Error(answer_no) when other content is there, and Error(failed) about `address` when the server does not
/// take it, or cannot be reached with all `patience`.
Stored put(const std::string& address, const Upload& upload, const Patience& patience, Progress& progress);

/// Throws Error(usage) unless `address` is one of https, or of http where nobody can read along: on this
/// computer, or when what is sent `is_encrypted`.
void require_safe_address(std::string_view address, bool is_encrypted);

}  // namespace car::exchange

#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
#include <string>
#include <string_view>
#include <vector>

/// Decisions and letters on their way to the candidates.
namespace car::office {

/// Something that lies in the outbox, with the text of a message beside it.
struct Posted {
  OutgoingEntry outgoing;
  std::string file;     ///< in the office
  std::string message;  ///< likewise
  std::string name;     ///< of the candidate
  std::string email;    ///< may be empty
};

/// A request that cannot be granted: it stays open.
struct LeftOpen {
  std::string request;
  std::string reason;
};

struct Posting {
  std::vector<Posted> posted;
  std::vector<LeftOpen> left;
};

/// Signs each decision that has not been sent yet, with the letter for a set that is achieved, and the letter
/// of certification for each request whose sets suffice. Everything is signed once: another run finds nothing
/// to do, and first gives out what a run that was killed had signed already. What is sealed is in nothing of
/// it. Asks for the passphrase of the key `decision` only when there is something to sign. Throws
/// Error(failed) as Office::signer.
Posting write_letters(Office& office, Instant now, Progress& progress);

/// Gives out everything again that was ever signed for that candidate, byte for byte. Throws Error(usage)
/// when there is no such candidate.
std::vector<Posted> resend(Office& office, std::string_view candidate);

}  // namespace car::office

#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/office/evaluation/blinding.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Blinded packets: what an evaluator reads of a submission, without learning whose it is.
namespace car::office {

/// Which packets are asked for.
struct PacketRequest {
  std::optional<SubmissionEntry> submission;  ///< without one, all that are still to be rated
  std::string evaluator;                      ///< id; empty: all to whom it is given
  std::vector<std::string> included;          ///< documents to take although they are left out else
};

/// A document as the administrator is told of it.
struct PacketFile {
  std::string source;  ///< in the submission
  std::string name;    ///< in the packet; empty when it is left out
  std::string reason;  ///< why it is left out, or what speaks against it; may be empty
};

/// A packet on disk.
struct WrittenPacket {
  std::string submission;
  std::string evaluator;
  std::string reference;
  std::filesystem::path path;
  bool is_new = false;            ///< else a packet was there, and stays as it is
  std::vector<PacketFile> files;  ///< of a new one
};

/// Writes packets as `folder/EVALUATOR/REFERENCE/`: a page, the documents, and the evaluator's form. The
/// folder is made when it is missing. A packet that is there already is kept: its form may be filled in. Each
/// is whole or not there; a crash can leave a folder whose name begins with a dot, which the next run
/// removes. Begins and ends `progress`, in documents. Throws Error(answer_no) as `forms_of` does,
/// Error(usage) when the evaluator does not read it or an included document is none of the submission, and
/// Error(failed).
std::vector<WrittenPacket> write_packets(Office& office, const PacketRequest& request,
                                         const std::filesystem::path& folder, const std::string& who,
                                         Instant now, Progress& progress);

}  // namespace car::office

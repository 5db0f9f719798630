#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// A submission as pages, to be looked at in a browser.
namespace car::office {

/// The office's folder of such pages: `open/ID/`. It may be deleted at any time.
inline constexpr std::string_view opened_folder = "open";

/// What becomes of files that can run something when they are opened, or of which car does not know what they
/// are: listed alone, or copied too, into a folder of their own that nothing leads to.
enum class Withheld { listed, copied };

struct OpenedFile {
  std::string file;  ///< below the bag's `data/`
  std::uint64_t size = 0;
  std::string reason;  ///< why it is only listed: a part of a sentence
};

struct Opened {
  std::filesystem::path folder;
  std::filesystem::path page;        ///< the one to open
  std::size_t copied = 0;            ///< files that the page leads to
  std::vector<OpenedFile> withheld;  ///< files that it only lists
};

/// Makes the pages of a submission from its container in the store: `index.html`, the documents in `files/`,
/// and, with `Withheld::copied`, the others in `active/`. They lie in `to`, which must be new or an empty
/// folder, else in the office's `open/ID`, in place of what is there. No page or text of the candidate is
/// taken as it is: `pages::review_page` makes the page of what `submission.json` says. Each copy is held
/// against its digest. Begins and ends `progress`. A crash leaves what a container::PendingFolder leaves.
/// Throws as PendingFolder does, Error(locked) while another process makes pages in the office, and
/// Error(failed) when the store has not what was received.
Opened open_submission(Office& office, const SubmissionEntry& entry,
                       const std::optional<std::filesystem::path>& to, Withheld withheld, Progress& progress);

}  // namespace car::office

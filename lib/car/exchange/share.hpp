#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/crypto/key.hpp>
#include <car/exchange/delivery.hpp>
#include <car/exchange/outgoing.hpp>
#include <car/pages/record_pages.hpp>
#include <car/record/record.hpp>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace car::exchange {

/// In which form parts of a record are handed on.
enum class ShareForm {
  container,  ///< signed, so that it can be checked who made it and that nothing was changed
  pages,      ///< a folder of pages and documents
};

/// For whom, why, and how.
struct ShareWish {
  std::string recipient;
  std::string reason;  ///< may be empty
  ShareForm form = ShareForm::container;
};

/// Who vouches for a share.
enum class ShareSigner {
  nobody,     ///< it is a folder of pages
  candidate,  ///< the candidate alone: not accepted yet, or the subscription is over
  office,     ///< the candidate by the office's certificate
};

/// A share before it is made: exactly what would leave.
struct SharePlan {
  ShareWish wish;
  std::string name;            ///< of the container without its ending, or of the folder
  container::Share share;      ///< what it says; its files are the documents and statements
  std::vector<Leaving> files;  ///< all that leaves: documents, statements, and the pages about them
  std::size_t pages = 0;       ///< of `files`, at their end
  std::uint64_t bytes = 0;     ///< of all files
  ShareSigner signer = ShareSigner::nobody;
};

/// What sharing `places` now would hand on. Throws Error(usage) when nobody is named, Error(answer_no) when a
/// set is not chosen, there is nothing in any of the places, or a document there is not what was filed.
SharePlan plan_share(const record::Record& record, std::span<const record::Place> places,
                     const ShareWish& wish, Instant now, Progress& progress);

/// What was handed on.
struct Shared {
  std::filesystem::path to_send;  ///< the container, or the folder
  std::string file;               ///< the record's own copy of the container; empty of pages
  crypto::Digest digest;          ///< of the data object; of pages as of a PageFolder
  std::uint64_t size = 0;
};

/// Makes what `plan` says. A container is filed in `shares/` of the record, and a copy of it put into
/// `output`; pages become a new folder in `output`, which there must be. That it leaves is in the record's
/// log, durably, before there is a byte of it outside, so that after a crash at any moment the log may say
/// too much and never too little. `key` is asked for when there is something to sign. A crash leaves what a
/// PendingFolder leaves. Throws Error(answer_no) when something of it changed since it was planned or there
/// is something of that name in `output`, Error(usage) when pages are to go nowhere.
Shared share(record::Record& record, std::span<const record::Place> places, const SharePlan& plan,
             const std::function<crypto::PrivateKey()>& key, const Output& output, Instant now,
             Progress& progress);

}  // namespace car::exchange

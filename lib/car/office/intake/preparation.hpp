#pragma once

#include <car/base/confinement.hpp>
#include <car/base/file.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/folder/store.hpp>
#include <car/office/intake/judge.hpp>
#include <car/office/intake/preparation_task.hpp>
#include <car/office/intake/verdict.hpp>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

// The half of an intake that needs no ledger: it runs in worker processes. Of two kinds, so that whoever
// reads what candidates wrote has neither the key that opens it nor a program to run: those that open what is
// encrypted, and those that judge.

namespace car::office {

/// A file with its verdict, ready to be recorded.
struct Prepared {
  std::filesystem::path path;
  FileStat stat;                        ///< of the file when it was read
  std::optional<Store::Staged> staged;  ///< a copy to keep: of what is in order, faulty, or judged before
  bool is_known = false;                ///< it has a receipt, and was not judged again
  Verdict verdict;                      ///< of what is known or judged before only file, container, size
};

/// Copies, opens and judges files, each by itself.
class Preparer {
 public:
  /// `known` are the containers that have a receipt, sorted. `office` must outlive it.
  Preparer(const Office& office, const Judge& judge, std::vector<crypto::Digest> known, Instant now);

  /// Does a task in words of `task_text` with its open file, and answers so that `prepared_from` can read it.
  /// Throws nothing: what is the file's fault is its verdict, what is the office's comes out of
  /// `prepared_from`. With a copy in the task, the file is not looked at.
  std::string work(const std::string& task, const Descriptor& file);
  /// All that `work` needs.
  Confinement needed_to_work() const;

  /// The first half of it for what is encrypted: copies and opens it, and answers likewise: with a copy that
  /// is to be judged, or with a verdict.
  std::string unseal(const std::string& task, const Descriptor& file);
  Confinement needed_to_unseal() const;

 private:
  std::string answered(const std::string& task, const std::function<Prepared(const PreparationTask&)>& done);
  Prepared prepare(const PreparationTask& task, const Descriptor& file);
  Prepared opened(const PreparationTask& task, const Descriptor& file);
  Prepared begun(const PreparationTask& task, const Descriptor& file);
  bool open_copy(Prepared& prepared) const;
  void judge(Prepared& prepared, Instant arrival) const;
  bool is_known(const crypto::Digest& container) const;

  const Office& office_;
  const Judge& judge_;
  std::vector<crypto::Digest> known_;
  Instant now_;
  int count_ = 0;
};

/// What a worker answered; nothing when it cannot be read, as of one that a container took over. Throws Error
/// when the office itself is at fault.
std::optional<Prepared> prepared_from(const std::string& answer, const PreparationTask& task);

}  // namespace car::office

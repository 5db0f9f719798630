#pragma once

#include <car/base/file.hpp>
#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/container/archive.hpp>
#include <car/container/bag.hpp>
#include <car/container/gate.hpp>
#include <car/crypto/cms.hpp>
#include <car/crypto/digest.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::container {

/// What was written.
struct Written {
  crypto::Digest object;  ///< SHA-256 of the data object: the identity of what it carries
  std::uint64_t object_size = 0;
  std::uint64_t size = 0;  ///< of the container
};

/// Writes an ASiC-S container (ETSI EN 319 162-1) around `bag` into the empty file `file`, the data object
/// straight to its place as `<bag.name>.zip`, and signs it. `subject` is the file, for errors. The file is
/// not made durable here. Begins and ends `progress`, in bytes of the payload. Throws Error(failed) as
/// `write_bag` does, and when the file cannot be written; then what was written so far is worth nothing.
Written write_container(const Descriptor& file, const std::string& subject, const Bag& bag,
                        const crypto::Signer& signer, Instant signed_at, Progress& progress);

/// The whole container around a small object: `receipt.json`, `decision.json` or `letter.txt`.
std::string make_container(const std::string& object_name, std::string_view object,
                           const crypto::Signer& signer, Instant signed_at);

/// A container whose outer archive passed the gate. Nothing of it is trusted: for that there is `verify`. For
/// containers that were verified when they were filed or stored this is how they are read again.
class Container {
 public:
  /// Throws Refused as the gate does, and with `container-size`, `container-members`, `container-mimetype`.
  static Container open(Descriptor file, const std::string& subject, const Caps& caps = {});
  /// The same over bytes.
  static Container from_bytes(std::string bytes, const std::string& subject, const Caps& caps = {});

  const std::string& subject() const { return subject_; }
  std::uint64_t size() const;
  /// The name of the data object.
  const std::string& object_name() const;
  std::uint64_t object_size() const;
  /// Reads the data object to tell its SHA-256. Advances `progress` by each byte; whoever calls begins and
  /// ends it. Throws Refused(`member-crc`).
  crypto::Digest object_digest(Progress& progress) const;
  std::string signature() const;

  /// Whether the data object begins as an archive does.
  bool is_bag() const;
  /// The whole data object, when it is a text. Throws Refused(`member-too-large`).
  std::string object_text() const;
  /// The archive of the bag, gated once. Throws Refused as the gate does. The container must outlive it.
  Archive bag() const;
  /// The bytes of a file in the bag (`submission.json`, `data/evidence/booklist.pdf`). Throws
  /// Refused(`bag-file-missing`).
  std::string bag_text(std::string_view name) const;
  void read_bag_file(std::string_view name, const ByteSink& sink) const;
  /// The text that says what the container is: the object itself, or that of the bag's files which has a
  /// `type`.
  std::string value_text() const;
  /// Whether the file still has the size and times that it had when it was opened, so that what was read at
  /// first and what was read later are the same bytes.
  bool is_unchanged() const;

 private:
  struct Content;
  Container(std::shared_ptr<const Content> content, std::string subject);
  const Member* find_in_bag(std::string_view name) const;
  const Member& bag_member(std::string_view name) const;

  std::shared_ptr<const Content> content_;
  std::string subject_;
};

}  // namespace car::container

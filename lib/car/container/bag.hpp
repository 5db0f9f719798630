#pragma once

#include <car/base/file.hpp>
#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/container/archive.hpp>
#include <car/crypto/digest.hpp>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::container {

/// A file that goes into a bag, read only while the bag is written.
struct Payload {
  std::string name;                      ///< below `data/`: `evidence/booklist.pdf`
  std::uint64_t size = 0;                ///< as it was when it was looked at; another size later is refused
  std::optional<crypto::Digest> digest;  ///< as it was filed; other content is refused
  std::function<Descriptor()> open;      ///< opens it for reading
};

/// A small file beside the payload: `submission.json`, `index.html`, `request.p10`.
struct TagFile {
  std::string name;
  std::string content;
};

/// A BagIt 1.0 bag (RFC 8493) to be written. Payload goes in by byte order of its name, tag files as they
/// stand here.
struct Bag {
  std::string name;  ///< of the folder within the archive
  Date made;         ///< Bagging-Date
  std::vector<TagFile> tag_files;
  std::vector<Payload> payload;
};

/// How many bytes `write_bag` makes.
std::uint64_t bag_size(const Bag& bag);

/// Writes the bag as an archive in the one form of ZipWriter: `bagit.txt`, `bag-info.txt`, the tag files,
/// `data/…`, `manifest-sha256.txt`, `tagmanifest-sha256.txt`. Equal bags give equal bytes. A file of at most
/// 1 MiB is read once and held, a larger one is read twice; no more than that is in memory. Throws
/// Error(failed) when a file is not what `bag` says (size or digest), changes while it is read, or a name
/// breaks the rule of names or is there twice. Advances `progress` by each byte of the payload; whoever calls
/// begins and ends it.
void write_bag(const Bag& bag, const ByteSink& sink, Progress& progress);

/// One file of a bag that was read, by its name within the bag: `data/evidence/booklist.pdf`,
/// `submission.json`.
struct BagFile {
  std::string name;
  std::uint64_t size = 0;
  crypto::Digest digest;

  bool operator==(const BagFile&) const = default;
};

/// A bag that was checked whole.
struct BagContent {
  std::string name;
  std::vector<BagFile>
      files;  ///< payload and tag files, without the manifests and bagit.txt, in the archive's order

  /// Null when there is none.
  const BagFile* find(std::string_view file) const;
  /// The files below `data/`.
  std::vector<const BagFile*> payload() const;
};

/// Checks the bag in `archive`: one folder, `bagit.txt` of version 1.0, the payload named in `bag-info.txt`,
/// manifests that name every file once and no other, every digest. Reads every byte once. Throws Refused:
/// `bag-folder`, `bag-declaration`, `bag-info`, `bag-fetch`, `bag-manifest`, `bag-manifest-missing`,
/// `bag-file-missing` (named and not there), `bag-file-unlisted` (there and not named), `bag-digest`,
/// `bag-order`; and as `Archive::read_text` does. Advances `progress` by each byte of a file; whoever calls
/// begins and ends it.
BagContent read_bag(const Archive& archive, std::uint64_t text_cap, Progress& progress);

}  // namespace car::container

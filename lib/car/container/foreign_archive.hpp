#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace car::container {

/// How much of a foreign archive is read. Bytes are counted as they come out, whatever the archive says of
/// them.
struct ForeignCaps {
  std::uint64_t members = 10'000;
  std::uint64_t member = 64 * 1024 * 1024;  ///< bytes of one member
  std::uint64_t all = 512 * 1024 * 1024;     ///< bytes of all members that are read
};

/// A zip that other programs made and that is no container of ours: a document of Office or OpenDocument.
/// Anything that libzip reads is taken; what it yields is for looking at and never for trusting. Archives
/// within it are not opened.
class ForeignArchive {
 public:
  /// `bytes` must outlive it. Throws Error(failed) about `subject` when it is damaged, has more members than
  /// `caps` or two of one name.
  static ForeignArchive open(std::string_view bytes, std::string subject, const ForeignCaps& caps = {});

  ForeignArchive(ForeignArchive&&) noexcept;
  ForeignArchive& operator=(ForeignArchive&&) noexcept;
  ~ForeignArchive();

  /// As they stand in the directory.
  const std::vector<std::string>& names() const { return names_; }
  bool has(std::string_view name) const;
  const std::string& subject() const { return subject_; }

  /// The bytes of a member, checked against its CRC-32. Throws Error(failed) when there is none of that name,
  /// it is damaged or encrypted, or has more bytes than the caps leave.
  std::string read(std::string_view name);

  /// A copy in which the members of `texts` have these bytes; all others keep theirs as they are compressed,
  /// in the same order. The archive's comment goes, and the times of what is new say nothing. Throws
  /// Error(failed).
  std::string with(const std::map<std::string, std::string>& texts) const;

 private:
  struct Close {
    void operator()(struct zip* archive) const;
  };
  ForeignArchive(std::string_view bytes, std::string subject, const ForeignCaps& caps);

  std::string_view bytes_;
  std::string subject_;
  ForeignCaps caps_;
  std::unique_ptr<struct zip, Close> archive_;
  std::vector<std::string> names_;
  std::map<std::string, std::uint64_t, std::less<>> indices_;
  std::uint64_t read_ = 0;
};

}  // namespace car::container

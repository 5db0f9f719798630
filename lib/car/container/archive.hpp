#pragma once

#include <car/base/file.hpp>
#include <car/container/gate.hpp>
#include <car/container/window.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace car::container {

/// An archive that passed the gate and a second opinion: libzip lists the same members in the same order with
/// the same sizes. Members are read by the gate's own offsets, so what is used are the bytes that were
/// checked.
class Archive {
 public:
  /// Throws Refused as `gate` does, and with `archive-second-opinion`. What `window` stands on must outlive
  /// it.
  static Archive open(const Window& window, std::uint64_t most_members);

  const std::vector<Member>& members() const { return members_; }
  /// The member of that name; null when there is none.
  const Member* find(std::string_view name) const;
  const Window& window() const { return window_; }
  Window window_of(const Member& member) const;

  /// Passes the bytes of `member` to `sink` and compares their CRC-32 afterwards. Throws
  /// Refused(`member-crc`).
  void read(const Member& member, const ByteSink& sink) const;
  /// Throws Refused(`member-too-large`) above `cap` bytes.
  std::string read_text(const Member& member, std::uint64_t cap) const;

 private:
  Archive(Window window, std::vector<Member> members);
  Window window_;
  std::vector<Member> members_;
};

}  // namespace car::container

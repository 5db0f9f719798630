#pragma once

#include <cstdint>
#include <string_view>

namespace car {

/// What a progress counts.
enum class Unit { bytes, things };

/// Told of long work as it goes on. This base class does nothing; the terminal draws it.
/// A function that takes one calls `advance` often, and may be stopped by an exception from it.
class Progress {
 public:
  virtual ~Progress() = default;

  /// `what` begins ("hashing"); it will come to `total` units, 0 when not known.
  virtual void begin(std::string_view /*what*/, std::uint64_t /*total*/, Unit /*unit*/ = Unit::bytes) {}
  /// `units` more are done.
  virtual void advance(std::uint64_t /*units*/) {}
  virtual void end() {}
};

}  // namespace car

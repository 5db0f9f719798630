#pragma once

#include <car/base/file.hpp>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace car::container {

/// A part of an open file, or bytes in memory, read by position. It owns neither: both must outlive it.
class Window {
 public:
  /// `subject` is what errors are about.
  Window(const Descriptor& file, std::uint64_t offset, std::uint64_t size, std::string subject);
  Window(std::string_view bytes, std::string subject);

  std::uint64_t size() const { return size_; }
  const std::string& subject() const { return subject_; }

  /// The part that begins at `offset`. Throws Error(failed) when it is not within this window.
  Window part(std::uint64_t offset, std::uint64_t size) const;

  /// Reads exactly `size` bytes at `offset` into `buffer`. Throws Error(failed) when there are fewer.
  void read(std::uint64_t offset, char* buffer, std::size_t size) const;
  std::string read(std::uint64_t offset, std::size_t size) const;

  /// Passes all of it to `sink`, in blocks, in order.
  void read_all(const ByteSink& sink) const;

 private:
  void check(std::uint64_t offset, std::uint64_t size) const;

  int file_ = -1;
  std::string_view bytes_;
  std::uint64_t offset_ = 0;
  std::uint64_t size_ = 0;
  std::string subject_;
};

}  // namespace car::container

#include <libdeflate.h>

#include <algorithm>
#include <car/container/inflate.hpp>
#include <memory>
#include <new>

namespace car::container {

namespace {

struct Free {
  void operator()(libdeflate_decompressor* unpacker) const { libdeflate_free_decompressor(unpacker); }
};

/// What is tried first; there is no size to be had in advance.
constexpr std::size_t first_room = std::size_t{64} * 1024;

}  // namespace

std::optional<std::string> inflated(std::string_view packed, std::size_t most) {
  const std::unique_ptr<libdeflate_decompressor, Free> unpacker(libdeflate_alloc_decompressor());
  if (!unpacker) throw std::bad_alloc();
  for (auto room = std::min(first_room, most);; room = std::min(room * 4, most)) {
    std::string bytes(room, '\0');
    std::size_t size = 0;
    const auto result = libdeflate_zlib_decompress(unpacker.get(), packed.data(), packed.size(), bytes.data(),
                                                   bytes.size(), &size);
    if (result == LIBDEFLATE_SUCCESS) {
      bytes.resize(size);
      return bytes;
    }
    if (result != LIBDEFLATE_INSUFFICIENT_SPACE || room == most) return std::nullopt;
  }
}

}  // namespace car::container

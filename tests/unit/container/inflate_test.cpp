#include <doctest/doctest.h>
#include <libdeflate.h>

#include <car/container/inflate.hpp>
#include <memory>
#include <string>

using car::container::inflated;

namespace {

struct Free {
  void operator()(libdeflate_compressor* packer) const { libdeflate_free_compressor(packer); }
};

std::string packed(const std::string& bytes) {
  const std::unique_ptr<libdeflate_compressor, Free> packer(libdeflate_alloc_compressor(6));
  std::string room(libdeflate_zlib_compress_bound(packer.get(), bytes.size()), '\0');
  room.resize(libdeflate_zlib_compress(packer.get(), bytes.data(), bytes.size(), room.data(), room.size()));
  return room;
}

}  // namespace

TEST_CASE("what was packed comes out again, up to as many bytes as are allowed and not one more") {
  for (const std::size_t size : {0, 1, 65'536, 65'537, 1'000'000}) {
    CAPTURE(size);
    const std::string bytes(size, 'a');
    CHECK(inflated(packed(bytes), 1'000'000) == bytes);
    CHECK(inflated(packed(bytes), size) == bytes);
    if (size > 0) CHECK_FALSE(inflated(packed(bytes), size - 1));
  }
  CHECK(inflated(packed("whole") + "more", 100) == "whole");
}

TEST_CASE("what is packed and damaged does not come out") {
  const auto whole = packed("It is damaged, wherever it is cut off.");
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(inflated(whole.substr(0, size), 100));
  }
  auto changed = whole;
  changed.back() ^= 1;
  CHECK_FALSE(inflated(changed, 100));
}

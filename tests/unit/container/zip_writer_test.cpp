#include <doctest/doctest.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/container/archive.hpp>
#include <car/container/gate.hpp>
#include <car/container/zip_writer.hpp>
#include <cstring>
#include <map>

#include "container/archives.hpp"

using namespace car::container;

namespace {

constexpr std::uint64_t four_gib = 1ULL << 32U;

/// A file in memory whose zeros take no place.
class SparseFile {
 public:
  void write(std::uint64_t offset, std::string_view bytes) {
    while (!bytes.empty()) {
      const auto at = static_cast<std::size_t>(offset % block);
      const auto piece = bytes.substr(0, block - at);
      if (blocks_.contains(offset / block) || piece != std::string_view(zeros).substr(0, piece.size())) {
        auto& content = blocks_.try_emplace(offset / block, block, '\0').first->second;
        content.replace(at, piece.size(), piece);
      }
      bytes.remove_prefix(piece.size());
      offset += piece.size();
    }
    size_ = std::max(size_, offset);
  }

  std::string read(std::uint64_t offset, std::size_t size) const {
    std::string result;
    while (result.size() < size) {
      const auto position = offset + result.size();
      const auto at = static_cast<std::size_t>(position % block);
      const auto count = std::min(block - at, size - result.size());
      const auto found = blocks_.find(position / block);
      result += found == blocks_.end() ? std::string(count, '\0') : found->second.substr(at, count);
    }
    return result;
  }

  std::uint64_t size() const { return size_; }
  bool operator==(const SparseFile&) const = default;

 private:
  static constexpr std::size_t block = 65'536;
  static inline const std::string zeros = std::string(block, '\0');

  std::map<std::uint64_t, std::string> blocks_;
  std::uint64_t size_ = 0;
};

/// libzip's target of an archive: a sparse file.
struct Target {
  SparseFile file;
  std::uint64_t position = 0;
  zip_error_t error{};

  static zip_int64_t callback(void* self, void* data, zip_uint64_t size, zip_source_cmd_t command) {
    auto& target = *static_cast<Target*>(self);
    switch (command) {
      case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_WRITABLE;
      case ZIP_SOURCE_WRITE:
        target.file.write(target.position, {static_cast<const char*>(data), size});
        target.position += size;
        return static_cast<zip_int64_t>(size);
      case ZIP_SOURCE_SEEK_WRITE: {
        const auto to =
            zip_source_seek_compute_offset(target.position, target.file.size(), data, size, &target.error);
        if (to < 0) return -1;
        target.position = static_cast<std::uint64_t>(to);
        return 0;
      }
      case ZIP_SOURCE_TELL_WRITE:
        return static_cast<zip_int64_t>(target.position);
      case ZIP_SOURCE_STAT:
        zip_error_set(&target.error, ZIP_ER_READ, ENOENT);
        return -1;
      case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&target.error, data, size);
      default:
        return 0;
    }
  }
};

/// `size` zeros, as libzip reads them.
struct Zeros {
  std::uint64_t size = 0;
  std::uint64_t position = 0;

  static zip_int64_t callback(void* self, void* data, zip_uint64_t size, zip_source_cmd_t command) {
    auto& zeros = *static_cast<Zeros*>(self);
    switch (command) {
      case ZIP_SOURCE_OPEN:
        zeros.position = 0;
        return 0;
      case ZIP_SOURCE_READ: {
        const auto count = std::min(size, zeros.size - zeros.position);
        std::memset(data, 0, count);
        zeros.position += count;
        return static_cast<zip_int64_t>(count);
      }
      case ZIP_SOURCE_STAT: {
        auto* status = static_cast<zip_stat_t*>(data);
        zip_stat_init(status);
        status->size = zeros.size;
        status->valid |= ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
      }
      case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_READABLE;
      default:
        return 0;
    }
  }
};

SparseFile libzip_archive_of_zeros(const std::vector<Sized>& members) {
  zip_error_t error;
  zip_error_init(&error);
  Target target;
  auto* archive = zip_open_from_source(zip_source_function_create(&Target::callback, &target, &error),
                                       ZIP_CREATE | ZIP_TRUNCATE, &error);
  REQUIRE(archive != nullptr);
  std::vector<Zeros> zeros;
  zeros.reserve(members.size());
  for (const auto& member : members) zeros.push_back({member.size, 0});
  for (std::size_t i = 0; i < members.size(); ++i) {
    auto* data = zip_source_function(archive, &Zeros::callback, &zeros[i]);
    REQUIRE(zip_file_add(archive, members[i].name.c_str(), data, ZIP_FL_ENC_UTF_8) ==
            static_cast<zip_int64_t>(i));
    zip_set_file_compression(archive, i, ZIP_CM_STORE, 0);
    zip_file_set_dostime(archive, i, 0, 0x0021, 0);
    zip_file_set_external_attributes(archive, i, 0, ZIP_OPSYS_UNIX, 0100644U << 16U);
  }
  REQUIRE(zip_close(archive) == 0);
  return std::move(target.file);
}

SparseFile archive_of_zeros(const std::vector<Sized>& members) {
  static const std::string zeros(1U << 20U, '\0');
  const auto in_pieces = [](std::uint64_t size, const auto& take) {
    for (; size > 0; size -= std::min<std::uint64_t>(size, zeros.size())) {
      take(std::string_view(zeros).substr(
          0, static_cast<std::size_t>(std::min<std::uint64_t>(size, zeros.size()))));
    }
  };
  SparseFile file;
  std::uint64_t position = 0;
  ZipWriter zip([&](std::string_view bytes) {
    file.write(position, bytes);
    position += bytes.size();
  });
  for (const auto& member : members) {
    std::uint32_t crc = 0;
    in_pieces(member.size, [&](std::string_view bytes) { crc = crc32(crc, bytes); });
    zip.begin(member.name, member.size, crc);
    in_pieces(member.size, [&](std::string_view bytes) { zip.write(bytes); });
  }
  zip.finish();
  return file;
}

}  // namespace

TEST_CASE("an archive has the very bytes that libzip makes of the same members") {
  const Members none;
  const Members one = {{"mimetype", "application/vnd.etsi.asic-s+zip"}};
  const Members several = {{"bag/bagit.txt", "BagIt-Version: 1.0\n"},
                           {"bag/data/\u00c9valuation \u2013 mai.pdf", std::string(100'000, 'x')},
                           {"bag/data/empty", ""},
                           {"bag/data/zeros", std::string(70'000, '\0')},
                           {"bag/data/" + std::string(200, 'n'), "long name"}};
  CHECK(archive_of(one) == libzip_archive_of(one));
  CHECK(archive_of(several) == libzip_archive_of(several));
  // libzip makes no archive without members; 4.3.16 alone says what it is.
  CHECK(archive_of(none) == std::string("PK\x05\x06", 4) + std::string(18, '\0'));
}

TEST_CASE("members and offsets beyond 4 GiB have the very bytes that libzip makes of them") {
  const std::vector<Sized> members = {{"small", 10}, {"large", four_gib + 5}, {"behind", 7}, {"empty", 0}};
  const auto ours = archive_of_zeros(members);
  CHECK(ours == libzip_archive_of_zeros(members));
  CHECK(ours.size() == archive_size(members));
}

TEST_CASE("more than 65,535 members have the very bytes that libzip makes of them, and pass the gate") {
  Members members;
  for (int i = 0; i < 65'600; ++i) members.emplace_back(std::to_string(i), "");
  const auto ours = archive_of(members);
  CHECK(ours == libzip_archive_of(members));
  CHECK(gate(Window(ours, "x"), 70'000).size() == members.size());
  std::vector<Sized> sizes;
  for (const auto& [name, content] : members) sizes.push_back({name, content.size()});
  CHECK(ours.size() == archive_size(sizes));
}

TEST_CASE("a number that would fill its field goes to the zip64 record") {
  // 30 and 46 bytes of headers, one byte of name, 22 bytes of end.
  const auto plain = [](std::uint64_t size) { return 30 + 1 + size + 46 + 1 + 22; };
  const auto large = [](std::uint64_t size) { return 30 + 1 + 20 + size + 46 + 1 + 20 + 56 + 20 + 22; };
  const auto of_size = [](std::uint64_t size) { return archive_size(std::vector<Sized>{{"a", size}}); };
  CHECK(of_size(0) == plain(0));
  // The directory's offset does not fit before the size does not.
  CHECK(of_size(0xFFFF'FFFE - 31) == plain(0xFFFF'FFFE - 31));
  CHECK(of_size(0xFFFF'FFFF - 31) == plain(0xFFFF'FFFF - 31) + 76);
  CHECK(of_size(0xFFFF'FFFE) == plain(0xFFFF'FFFE) + 76);
  CHECK(of_size(0xFFFF'FFFF) == large(0xFFFF'FFFF));
  CHECK(of_size(four_gib) == large(four_gib));
}

TEST_CASE("what is announced is what is written, of each archive") {
  const Members members = {{"a", "1"}, {"b/\u00e9", "22"}, {"c", ""}};
  std::vector<Sized> sizes;
  for (const auto& [name, content] : members) sizes.push_back({name, content.size()});
  CHECK(archive_size(sizes) == archive_of(members).size());
  CHECK(archive_size({}) == 22);
}

TEST_CASE("a member that gets fewer or more bytes than announced is no archive") {
  ZipWriter zip([](std::string_view) {});
  zip.begin("a", 3, 0);
  zip.write("12");
  CHECK_THROWS_AS(zip.write("34"), car::Error);
  CHECK_THROWS_AS(zip.begin("b", 0, 0), car::Error);
  CHECK_THROWS_AS(zip.finish(), car::Error);
}

TEST_CASE("no member gets a name that the gate would refuse") {
  ZipWriter zip([](std::string_view) {});
  for (const auto* name : {"", "/a", "../a", "a\\b", "a/", "\xff", "nul"}) {
    CAPTURE(name);
    CHECK_THROWS_AS(zip.add(name, ""), car::Error);
  }
  CHECK(zip.size() == 0);
}

TEST_CASE("a CRC-32 told later, put where it belongs, gives the same archive as one told at once") {
  std::string late;
  ZipWriter zip([&](std::string_view bytes) { late += bytes; });
  zip.add("first", "1");
  zip.begin("second", 5, 0);
  zip.write("hello");
  const auto crc = crc32(0, "hello");
  zip.patch_crc(crc);
  for (unsigned i = 0; i < 4; ++i) {
    late[zip.header_offset() + crc_offset_in_header + i] = static_cast<char>(crc >> (8 * i) & 0xFFU);
  }
  zip.add("third", "3");
  zip.finish();
  CHECK(late == archive_of({{"first", "1"}, {"second", "hello"}, {"third", "3"}}));
}

TEST_CASE("the CRC-32 is that of ISO 3309") {
  CHECK(crc32(0, "123456789") == 0xCBF43926);
  CHECK(crc32(crc32(0, "1234"), "56789") == 0xCBF43926);
}

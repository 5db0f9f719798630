#include <algorithm>
#include <car/container/zip_format.hpp>

namespace car::container::zip {

namespace {

constexpr std::uint16_t zip64_id = 0x0001;
constexpr std::size_t zip64_field_head = 4;

/// Builds a record field by field.
class Bytes {
 public:
  Bytes& text(std::string_view bytes) {
    result_ += bytes;
    return *this;
  }
  Bytes& u16(std::uint64_t value) { return put(value, 2); }
  Bytes& u32(std::uint64_t value) { return put(value, 4); }
  Bytes& u64(std::uint64_t value) { return put(value, 8); }
  std::string take() { return std::move(result_); }

 private:
  Bytes& put(std::uint64_t value, std::size_t width) {
    for (std::size_t i = 0; i < width; ++i) result_ += static_cast<char>(value >> (8 * i) & 0xFFU);
    return *this;
  }
  std::string result_;
};

bool is_large(std::uint64_t value) { return value >= marker_32; }

std::uint64_t fitted(std::uint64_t value, std::uint64_t marker) { return std::min(value, marker); }

std::size_t local_extra_size(const Entry& entry) { return is_large(entry.size) ? zip64_field_head + 16 : 0; }

std::size_t central_extra_size(const Entry& entry) {
  if (!is_zip64(entry)) return 0;
  return zip64_field_head + (is_large(entry.size) ? 16U : 0U) + (is_large(entry.offset) ? 8U : 0U);
}

/// The fields that a local and a central header have in common.
void put_common(Bytes& bytes, const Entry& entry, bool zip64, std::size_t extra_size) {
  bytes.u16(zip64 ? version_zip64 : version_plain).u16(flags_of(entry.name)).u16(stored);
  bytes.u16(dos_time).u16(dos_date).u32(entry.crc);
  bytes.u32(fitted(entry.size, marker_32)).u32(fitted(entry.size, marker_32));
  bytes.u16(entry.name.size()).u16(extra_size);
}

}  // namespace

bool is_zip64(const Entry& entry) { return is_large(entry.size) || is_large(entry.offset); }

bool is_zip64(const End& end) {
  return end.has_zip64_member || end.count >= marker_16 || is_large(end.directory_offset) ||
         is_large(end.directory_size);
}

std::uint16_t flags_of(std::string_view name) {
  const bool is_ascii =
      std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) <= 0x7F; });
  return is_ascii ? 0 : utf8_flag;
}

std::uint64_t local_header_size(const Entry& entry) {
  return local_size + entry.name.size() + local_extra_size(entry);
}

std::uint64_t central_header_size(const Entry& entry) {
  return central_size + entry.name.size() + central_extra_size(entry);
}

std::uint64_t end_records_size(const End& end) {
  return (is_zip64(end) ? zip64_end_size + zip64_locator_size : 0) + end_size;
}

std::string local_header(const Entry& entry) {
  Bytes bytes;
  const auto extra_size = local_extra_size(entry);
  bytes.text(local_signature);
  put_common(bytes, entry, is_large(entry.size), extra_size);
  bytes.text(entry.name);
  if (extra_size > 0) {
    bytes.u16(zip64_id).u16(extra_size - zip64_field_head).u64(entry.size).u64(entry.size);
  }
  return bytes.take();
}

std::string central_header(const Entry& entry) {
  Bytes bytes;
  const auto extra_size = central_extra_size(entry);
  bytes.text(central_signature).u16(made_by);
  put_common(bytes, entry, is_zip64(entry), extra_size);
  bytes.u16(0).u16(0).u16(0).u32(attributes).u32(fitted(entry.offset, marker_32));
  bytes.text(entry.name);
  if (extra_size > 0) bytes.u16(zip64_id).u16(extra_size - zip64_field_head);
  if (is_large(entry.size)) bytes.u64(entry.size).u64(entry.size);
  if (is_large(entry.offset)) bytes.u64(entry.offset);
  return bytes.take();
}

std::string end_records(const End& end) {
  Bytes bytes;
  if (is_zip64(end)) {
    bytes.text(zip64_end_signature).u64(zip64_end_size - 12).u16(version_zip64).u16(version_zip64);
    bytes.u32(0).u32(0).u64(end.count).u64(end.count).u64(end.directory_size).u64(end.directory_offset);
    bytes.text(zip64_locator_signature).u32(0).u64(end.directory_offset + end.directory_size).u32(1);
  }
  bytes.text(end_signature).u16(0).u16(0);
  bytes.u16(fitted(end.count, marker_16)).u16(fitted(end.count, marker_16));
  bytes.u32(fitted(end.directory_size, marker_32)).u32(fitted(end.directory_offset, marker_32)).u16(0);
  return bytes.take();
}

std::uint64_t number(std::string_view record, std::size_t offset, std::size_t width) {
  std::uint64_t value = 0;
  for (std::size_t i = width; i > 0; --i) {
    value = value << 8U | static_cast<unsigned char>(record[offset + i - 1]);
  }
  return value;
}

}  // namespace car::container::zip

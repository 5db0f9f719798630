#include <fmt/core.h>
#include <libdeflate.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/zip_format.hpp>
#include <car/container/zip_writer.hpp>
#include <utility>

namespace car::container {

std::uint32_t crc32(std::uint32_t so_far, std::string_view bytes) {
  return libdeflate_crc32(so_far, bytes.data(), bytes.size());
}

std::uint64_t archive_size(std::span<const Sized> members) {
  zip::End end;
  end.count = members.size();
  for (const auto& member : members) {
    const zip::Entry entry{member.name, member.size, end.directory_offset, 0};
    end.directory_offset += zip::local_header_size(entry) + member.size;
    end.directory_size += zip::central_header_size(entry);
    end.has_zip64_member = end.has_zip64_member || zip::is_zip64(entry);
  }
  return end.directory_offset + end.directory_size + zip::end_records_size(end);
}

ZipWriter::ZipWriter(ByteSink sink) : sink_(std::move(sink)) {}

void ZipWriter::begin(const std::string& name, std::uint64_t size, std::uint32_t crc) {
  require_whole();
  if (const auto fault = fault_of_path(name)) {
    throw Error(Kind::failed, printable(name), *fault, "give the file another name");
  }
  members_.push_back({name, size, size_, crc});
  put(zip::local_header({name, size, size_, crc}));
  missing_ = size;
}

void ZipWriter::write(std::string_view bytes) {
  if (bytes.size() > missing_) {
    throw Error(Kind::failed, members_.empty() ? std::string() : members_.back().name,
                "has more bytes than were announced");
  }
  missing_ -= bytes.size();
  put(bytes);
}

void ZipWriter::add(const std::string& name, std::string_view bytes) {
  begin(name, bytes.size(), crc32(0, bytes));
  write(bytes);
}

void ZipWriter::patch_crc(std::uint32_t crc) { members_.back().crc = crc; }

std::uint64_t ZipWriter::header_offset() const { return members_.back().offset; }

void ZipWriter::finish() {
  require_whole();
  zip::End end;
  end.count = members_.size();
  end.directory_offset = size_;
  for (const auto& member : members_) {
    const zip::Entry entry{member.name, member.size, member.offset, member.crc};
    put(zip::central_header(entry));
    end.has_zip64_member = end.has_zip64_member || zip::is_zip64(entry);
  }
  end.directory_size = size_ - end.directory_offset;
  put(zip::end_records(end));
}

void ZipWriter::put(std::string_view bytes) {
  sink_(bytes);
  size_ += bytes.size();
}

void ZipWriter::require_whole() const {
  if (missing_ == 0) return;
  throw Error(Kind::failed, members_.back().name,
              fmt::format("has {} fewer than were announced", counted(missing_, "byte")));
}

}  // namespace car::container

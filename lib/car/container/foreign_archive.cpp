#include <fmt/core.h>

#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/foreign_archive.hpp>
#include <car/container/libzip.hpp>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <utility>

namespace car::container {

namespace {

constexpr std::string_view hint = "open it in the program that made it, and save it again";

/// An error of libzip and the memory that it may hold.
class ZipError {
 public:
  ZipError() { zip_error_init(&error_); }
  ~ZipError() { zip_error_fini(&error_); }
  ZipError(const ZipError&) = delete;
  ZipError& operator=(const ZipError&) = delete;

  zip_error_t& value() { return error_; }
  std::string text() { return zip_error_strerror(&error_); }

 private:
  zip_error_t error_{};
};

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

using SourcePointer = std::unique_ptr<zip_source_t, DiscardZip>;

SourcePointer source_of(std::string_view bytes, ZipError& error) {
  return SourcePointer(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error.value()));
}

/// A source that is written over. It has bytes of its own: libzip 1.7.3 keeps the beginning of the old
/// archive where that stays as it is, takes it for its own (buffer_clone) and frees it, whosever it was.
SourcePointer own_source_of(std::string_view bytes, ZipError& error) {
  // NOLINTNEXTLINE(cppcoreguidelines-no-malloc): libzip gives it back by free.
  std::unique_ptr<void, decltype(&std::free)> copy(std::malloc(bytes.size()), &std::free);
  if (!copy) throw std::bad_alloc();
  std::memcpy(copy.get(), bytes.data(), bytes.size());
  SourcePointer source(zip_source_buffer_create(copy.get(), bytes.size(), 1, &error.value()));
  if (source) static_cast<void>(copy.release());
  return source;  // NOLINT(clang-analyzer-unix.Malloc): the source has the copy now.
}

Error damaged(const std::string& subject, const std::string& reason) {
  return {Kind::failed, subject, fmt::format("the archive is damaged ({})", printable(reason)),
          std::string(hint)};
}

/// What libzip made of an archive that was closed.
std::string content_of(zip_source_t* source, const std::string& subject) {
  std::string bytes;
  zip_stat_t status;
  zip_stat_init(&status);
  bool is_read = zip_source_stat(source, &status) == 0 && zip_source_open(source) == 0;
  if (is_read) {
    bytes.resize(static_cast<std::size_t>(status.size));
    is_read = zip_source_read(source, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size());
    zip_source_close(source);
  }
  if (!is_read) throw Error(Kind::failed, subject, "the copy that was made of it cannot be read");
  return bytes;
}

}  // namespace

void ForeignArchive::Close::operator()(struct zip* archive) const { zip_discard(archive); }

ForeignArchive::ForeignArchive(std::string_view bytes, std::string subject, const ForeignCaps& caps)
    : bytes_(bytes), subject_(std::move(subject)), caps_(caps) {
  ZipError error;
  auto source = source_of(bytes, error);
  if (!source) throw damaged(subject_, error.text());
  archive_.reset(open_zip(source, ZIP_RDONLY, error.value()).release());
  if (!archive_) throw damaged(subject_, error.text());
  const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive_.get(), 0));
  if (count > caps_.members) {
    throw Error(Kind::failed, subject_,
                fmt::format("has {} members, and at most {} are looked at", count, caps_.members));
  }
  for (zip_uint64_t index = 0; index < count; ++index) {
    const char* name = zip_get_name(archive_.get(), index, ZIP_FL_ENC_GUESS);
    names_.emplace_back(name == nullptr ? "" : name);
    if (!indices_.emplace(names_.back(), index).second) throw damaged(subject_, "two members have one name");
  }
}

ForeignArchive ForeignArchive::open(std::string_view bytes, std::string subject, const ForeignCaps& caps) {
  return {bytes, std::move(subject), caps};
}

ForeignArchive::ForeignArchive(ForeignArchive&&) noexcept = default;
ForeignArchive& ForeignArchive::operator=(ForeignArchive&&) noexcept = default;
ForeignArchive::~ForeignArchive() = default;

bool ForeignArchive::has(std::string_view name) const { return indices_.contains(name); }

std::string ForeignArchive::read(std::string_view name) {
  const auto found = indices_.find(name);
  if (found == indices_.end()) {
    throw Error(Kind::failed, subject_, fmt::format("has no '{}' in it", printable(name)), std::string(hint));
  }
  zip_stat_t status;
  zip_stat_init(&status);
  const bool is_known = zip_stat_index(archive_.get(), found->second, 0, &status) == 0;
  if (is_known && (status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
      status.encryption_method != ZIP_EM_NONE) {
    throw Error(Kind::failed, subject_, "is protected by a password", "save a copy of it without one");
  }
  const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive_.get(), found->second, 0));
  if (!file) throw damaged(subject_, zip_strerror(archive_.get()));
  std::string bytes;
  std::array<char, 65'536> block{};
  zip_int64_t count = 0;
  while ((count = zip_fread(file.get(), block.data(), block.size())) > 0) {
    const auto size = static_cast<std::uint64_t>(count);
    read_ += size;
    if (bytes.size() + size > caps_.member || read_ > caps_.all) {
      throw Error(Kind::failed, subject_,
                  fmt::format("yields more than {} when it is unpacked",
                              human_size(read_ > caps_.all ? caps_.all : caps_.member)),
                  "if that is right, bring it into several documents");
    }
    bytes.append(block.data(), static_cast<std::size_t>(count));
  }
  if (count < 0) throw damaged(subject_, zip_file_strerror(file.get()));
  return bytes;
}

std::string ForeignArchive::with(const std::map<std::string, std::string>& texts) const {
  ZipError error;
  auto source = own_source_of(bytes_, error);
  if (!source) throw damaged(subject_, error.text());
  zip_source_keep(source.get());
  const SourcePointer kept(source.get());
  auto archive = open_zip(source, 0, error.value());
  if (!archive) throw damaged(subject_, error.text());
  bool is_done = zip_set_archive_comment(archive.get(), nullptr, 0) == 0;
  for (const auto& [name, bytes] : texts) {
    const auto index = indices_.find(name);
    if (index == indices_.end()) continue;
    auto member = source_of(bytes, error);
    is_done =
        is_done && member != nullptr && zip_file_replace(archive.get(), index->second, member.get(), 0) == 0;
    if (!is_done) break;
    static_cast<void>(member.release());
    constexpr zip_uint16_t first_day = 0x21;  // 1980-01-01
    is_done = zip_file_set_dostime(archive.get(), index->second, 0, first_day, 0) == 0;
  }
  is_done = is_done && zip_close(archive.get()) == 0;
  if (!is_done) {
    throw Error(Kind::failed, subject_,
                fmt::format("cannot be written anew ({})", printable(zip_strerror(archive.get()))));
  }
  static_cast<void>(archive.release());
  return content_of(kept.get(), subject_);
}

}  // namespace car::container

#include <fmt/core.h>

#include <algorithm>
#include <car/base/refused.hpp>
#include <car/base/text.hpp>
#include <car/container/archive.hpp>
#include <car/container/libzip.hpp>
#include <car/container/zip_writer.hpp>
#include <exception>
#include <memory>
#include <utility>

namespace car::container {

namespace {

/// A window, as libzip reads it. libzip asks for the directory in pieces of a few bytes, so blocks are kept.
struct Source {
  const Window& window;
  std::uint64_t position = 0;
  std::uint64_t block_start = 0;
  std::string block{};
  zip_error_t error{};
  std::exception_ptr failure{};  ///< why the window could not be read

  zip_int64_t read(void* data, zip_uint64_t size) {
    if (position < block_start || position >= block_start + block.size()) fill();
    const auto at = static_cast<std::size_t>(position - block_start);
    const auto count = std::min(static_cast<std::size_t>(size), block.size() - at);
    block.copy(static_cast<char*>(data), count, at);
    position += count;
    return static_cast<zip_int64_t>(count);
  }

  void fill() {
    constexpr std::uint64_t block_size = 65'536;
    block_start = position;
    block = window.read(position, static_cast<std::size_t>(std::min(block_size, window.size() - position)));
  }

  zip_int64_t seek(void* data, zip_uint64_t size) {
    const auto offset = zip_source_seek_compute_offset(position, window.size(), data, size, &error);
    if (offset < 0) return -1;
    position = static_cast<std::uint64_t>(offset);
    return 0;
  }

  zip_int64_t stat(void* data) const {
    auto* status = static_cast<zip_stat_t*>(data);
    zip_stat_init(status);
    status->size = window.size();
    status->valid |= ZIP_STAT_SIZE;
    return sizeof(zip_stat_t);
  }

  zip_int64_t answer(void* data, zip_uint64_t size, zip_source_cmd_t command) {
    switch (command) {
      case ZIP_SOURCE_OPEN:
        position = 0;
        return 0;
      case ZIP_SOURCE_READ:
        return read(data, size);
      case ZIP_SOURCE_SEEK:
        return seek(data, size);
      case ZIP_SOURCE_TELL:
        return static_cast<zip_int64_t>(position);
      case ZIP_SOURCE_STAT:
        return stat(data);
      case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&error, data, size);
      case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_SEEKABLE;
      default:
        return 0;
    }
  }

  /// No exception may pass through libzip; it is kept for behind it.
  static zip_int64_t callback(void* self, void* data, zip_uint64_t size, zip_source_cmd_t command) {
    auto* source = static_cast<Source*>(self);
    try {
      return source->answer(data, size, command);
    } catch (...) {
      source->failure = std::current_exception();
      zip_error_set(&source->error, ZIP_ER_READ, 0);
      return -1;
    }
  }
};

/// Null when libzip does not take it.
std::unique_ptr<zip_t, DiscardZip> opened(Source& source) {
  zip_error_t ignored;
  zip_error_init(&ignored);
  std::unique_ptr<zip_source_t, DiscardZip> reader(
      zip_source_function_create(&Source::callback, &source, &ignored));
  if (!reader) return nullptr;
  // Without ZIP_CHECKCONS, which reads every local header: the gate has compared those byte for byte.
  auto archive = open_zip(reader, ZIP_RDONLY, ignored);
  zip_error_fini(&ignored);
  return archive;
}

bool lists(zip_t* archive, zip_uint64_t index, const Member& member) {
  zip_stat_t status;
  if (zip_stat_index(archive, index, ZIP_FL_ENC_RAW, &status) != 0) return false;
  return status.name == member.name && status.size == member.size && status.comp_size == member.size &&
         status.crc == member.crc && status.comp_method == ZIP_CM_STORE &&
         status.encryption_method == ZIP_EM_NONE;
}

void require_second_opinion(const Window& window, const std::vector<Member>& members) {
  Source source{window};
  const auto archive = opened(source);
  bool agrees = archive && zip_get_num_entries(archive.get(), 0) == static_cast<zip_int64_t>(members.size());
  for (std::size_t i = 0; agrees && i < members.size(); ++i) agrees = lists(archive.get(), i, members[i]);
  if (source.failure) std::rethrow_exception(source.failure);
  if (agrees) return;
  throw Refused("archive-second-opinion", window.subject(), "is read otherwise by another reader of zip",
                "do not open it with other programs; ask for it to be sent again");
}

}  // namespace

Archive::Archive(Window window, std::vector<Member> members)
    : window_(std::move(window)), members_(std::move(members)) {}

Archive Archive::open(const Window& window, std::uint64_t most_members) {
  auto members = gate(window, most_members);
  require_second_opinion(window, members);
  return {window, std::move(members)};
}

const Member* Archive::find(std::string_view name) const {
  const auto found = std::find_if(members_.begin(), members_.end(),
                                  [&](const Member& member) { return member.name == name; });
  return found == members_.end() ? nullptr : &*found;
}

Window Archive::window_of(const Member& member) const { return window_.part(member.offset, member.size); }

void Archive::read(const Member& member, const ByteSink& sink) const {
  std::uint32_t crc = 0;
  window_of(member).read_all([&](std::string_view bytes) {
    crc = crc32(crc, bytes);
    sink(bytes);
  });
  if (crc == member.crc) return;
  throw Refused("member-crc", window_.subject(),
                fmt::format("the file '{}' in it is damaged: its CRC-32 differs", printable(member.name)),
                "ask for it to be sent again");
}

std::string Archive::read_text(const Member& member, std::uint64_t cap) const {
  if (member.size > cap) {
    throw Refused("member-too-large", window_.subject(),
                  fmt::format("the file '{}' in it has {}; at most {} are read", printable(member.name),
                              human_size(member.size), human_size(cap)),
                  "ask for it to be sent again");
  }
  std::string text;
  text.reserve(static_cast<std::size_t>(member.size));
  read(member, [&](std::string_view bytes) { text += bytes; });
  return text;
}

}  // namespace car::container

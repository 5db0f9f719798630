#include <algorithm>
#include <array>
#include <car/base/refused.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/container/zip_writer.hpp>
#include <future>
#include <mutex>
#include <tuple>
#include <utility>

namespace car::container {

namespace {

// ETSI EN 319 162-1, 4.3.3 and annex A: the names and the media type of ASiC-S with a CAdES signature.
constexpr std::string_view mimetype_name = "mimetype";
constexpr std::string_view mimetype = "application/vnd.etsi.asic-s+zip";
constexpr std::string_view signature_name = "META-INF/signature.p7s";
constexpr std::size_t members_of_container = 3;

/// Of a bag besides its payload: what the bag itself needs, and the texts that we put beside it, with room.
constexpr std::uint64_t most_tag_files = 16;

/// In the order in which they are looked for; one alone is in a bag of ours.
constexpr std::array<std::string_view, 4> values = {"submission.json", "request.json", "application.json",
                                                    "share.json"};

constexpr std::size_t write_size = 1'048'576;

/// Writes a file front to back in large pieces, so that small members do not cost a call of the system each.
class BufferedFile {
 public:
  BufferedFile(const Descriptor& file, const std::string& subject) : file_(file), subject_(subject) {}

  void write(std::string_view bytes) {
    if (buffer_.size() + bytes.size() > write_size) flush();
    if (bytes.size() >= write_size) {
      put(bytes);
    } else {
      buffer_ += bytes;
    }
  }

  void flush() {
    put(buffer_);
    buffer_.clear();
  }

 private:
  void put(std::string_view bytes) {
    write_at(file_, subject_, written_, bytes);
    written_ += bytes.size();
  }

  const Descriptor& file_;
  const std::string& subject_;
  std::string buffer_;
  std::uint64_t written_ = 0;
};

/// Gathers the data object into large blocks. While a block is written and the next one is filled, a second
/// thread takes the digest of it: two digests of every byte, its file's and the object's, are most of the
/// work.
class ObjectStream {
 public:
  explicit ObjectStream(ByteSink sink) : sink_(std::move(sink)) {}

  void write(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto count = std::min(bytes.size(), write_size - filling_.size());
      filling_ += bytes.substr(0, count);
      bytes.remove_prefix(count);
      if (filling_.size() == write_size) pass_on();
    }
  }

  /// The digest and the CRC-32 of all that was written.
  std::pair<crypto::Digest, std::uint32_t> finish() {
    pass_on();
    wait();
    return {hash_.finish(), crc_};
  }

 private:
  void pass_on() {
    wait();
    std::swap(filling_, passed_);
    filling_.clear();
    // A small object is not worth a thread.
    const auto how = passed_.size() == write_size ? std::launch::async : std::launch::deferred;
    digesting_ = std::async(how, [this] {
      hash_.update(passed_);
      crc_ = crc32(crc_, passed_);
    });
    sink_(passed_);
  }

  void wait() {
    if (digesting_.valid()) digesting_.get();
  }

  ByteSink sink_;
  std::string filling_;
  std::string passed_;
  crypto::Sha256 hash_;
  std::uint32_t crc_ = 0;
  std::future<void> digesting_;  // the last member: it is waited for before the others go
};

std::string little_endian(std::uint32_t value) {
  std::string bytes;
  for (unsigned shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(value >> shift & 0xFFU);
  return bytes;
}

/// A container that is being written: the data object first goes through, its signature comes behind.
void put_head(ZipWriter& zip) { zip.add(std::string(mimetype_name), mimetype); }

void put_tail(ZipWriter& zip, const crypto::Digest& object, const crypto::Signer& signer, Instant signed_at) {
  zip.add(std::string(signature_name), crypto::sign(object, signer, signed_at));
  zip.finish();
}

std::uint64_t payload_size(const Bag& bag) {
  std::uint64_t size = 0;
  for (const auto& payload : bag.payload) size += payload.size;
  return size;
}

}  // namespace

Written write_container(const Descriptor& file, const std::string& subject, const Bag& bag,
                        const crypto::Signer& signer, Instant signed_at, Progress& progress) {
  if (stat_of(file, subject).size != 0) throw Error(Kind::failed, subject, "is not empty");
  BufferedFile output(file, subject);
  ZipWriter zip([&](std::string_view bytes) { output.write(bytes); });
  Written written;
  written.object_size = bag_size(bag);
  put_head(zip);
  zip.begin(bag.name + ".zip", written.object_size, 0);
  const auto crc_at = zip.header_offset() + crc_offset_in_header;

  ObjectStream object([&](std::string_view bytes) { zip.write(bytes); });
  progress.begin("packing", payload_size(bag));
  write_bag(
      bag, [&](std::string_view bytes) { object.write(bytes); }, progress);
  progress.end();
  std::uint32_t crc = 0;
  std::tie(written.object, crc) = object.finish();

  zip.patch_crc(crc);
  put_tail(zip, written.object, signer, signed_at);
  output.flush();
  write_at(file, subject, crc_at, little_endian(crc));
  written.size = zip.size();
  return written;
}

std::string make_container(const std::string& object_name, std::string_view object,
                           const crypto::Signer& signer, Instant signed_at) {
  std::string result;
  ZipWriter zip([&](std::string_view bytes) { result += bytes; });
  put_head(zip);
  zip.add(object_name, object);
  put_tail(zip, crypto::sha256(object), signer, signed_at);
  return result;
}

/// The bytes, and the archives over them. Shared by the copies of a container, and never moved: the windows
/// stand on it.
struct Container::Content {
  Descriptor file;
  FileStat stat;
  std::string bytes;
  std::optional<Archive> archive;
  Caps caps;
  mutable std::once_flag bag_opened;
  mutable std::optional<Archive> bag_archive;

  const Member& object() const { return archive->members()[1]; }
  const Archive& bag() const;
};

namespace {

void refuse_size(const std::string& subject, std::uint64_t size, std::uint64_t cap) {
  if (size <= cap) return;
  throw Refused("container-size", subject,
                "has " + human_size(size) + "; at most " + human_size(cap) + " are taken",
                "leave out what is large and not needed, and send it again");
}

Archive opened(const Window& window, const Caps& caps) {
  refuse_size(window.subject(), window.size(), caps.bytes);
  auto archive = Archive::open(window, members_of_container);
  const auto& members = archive.members();
  const auto refuse = [&](std::string_view check, std::string_view reason) {
    throw Refused(std::string(check), window.subject(), std::string(reason),
                  "check that it is the file that was sent; it ends in .asics");
  };
  if (members.size() != members_of_container || members[0].name != mimetype_name ||
      members[1].name.find('/') != std::string::npos || members[2].name != signature_name) {
    refuse("container-members", "is no signed container: it has other files in it than one has");
  }
  if (members[0].size != mimetype.size() || archive.read_text(members[0], mimetype.size()) != mimetype) {
    refuse("container-mimetype", "is a container of another kind");
  }
  return archive;
}

/// The archive of a bag, its payload counted.
Archive opened_bag(const Window& window, const Caps& caps) {
  auto archive = Archive::open(window, caps.files + most_tag_files);
  const auto& members = archive.members();
  const auto payload = std::count_if(members.begin(), members.end(), [](const Member& member) {
    return member.name.compare(member.name.find('/') + 1, 5, "data/") == 0;
  });
  if (static_cast<std::uint64_t>(payload) <= caps.files) return archive;
  throw Refused("archive-too-many-members", window.subject(),
                "holds " + counted(static_cast<std::size_t>(payload), "document") + "; at most " +
                    std::to_string(caps.files) + " are taken",
                "leave out what is not needed, and send it again");
}

}  // namespace

const Archive& Container::Content::bag() const {
  std::call_once(bag_opened, [this] { bag_archive = opened_bag(archive->window_of(object()), caps); });
  return *bag_archive;
}

Container::Container(std::shared_ptr<const Content> content, std::string subject)
    : content_(std::move(content)), subject_(std::move(subject)) {}

Container Container::open(Descriptor file, const std::string& subject, const Caps& caps) {
  auto content = std::make_shared<Content>();
  content->file = std::move(file);
  content->caps = caps;
  content->stat = stat_of(content->file, subject);
  content->archive = opened(Window(content->file, 0, content->stat.size, subject), caps);
  return {std::move(content), subject};
}

Container Container::from_bytes(std::string bytes, const std::string& subject, const Caps& caps) {
  auto content = std::make_shared<Content>();
  content->bytes = std::move(bytes);
  content->caps = caps;
  content->archive = opened(Window(content->bytes, subject), caps);
  return {std::move(content), subject};
}

std::uint64_t Container::size() const { return content_->archive->window().size(); }

const std::string& Container::object_name() const { return content_->object().name; }

std::uint64_t Container::object_size() const { return content_->object().size; }

crypto::Digest Container::object_digest(Progress& progress) const {
  crypto::Sha256 hash;
  content_->archive->read(content_->object(), [&](std::string_view bytes) {
    hash.update(bytes);
    progress.advance(bytes.size());
  });
  return hash.finish();
}

std::string Container::signature() const {
  return content_->archive->read_text(content_->archive->members()[2], content_->caps.signature);
}

bool Container::is_bag() const {
  constexpr std::string_view begin = "PK";
  const auto object = content_->archive->window_of(content_->object());
  return object.size() >= begin.size() && object.read(0, begin.size()) == begin;
}

std::string Container::object_text() const {
  return content_->archive->read_text(content_->object(), content_->caps.text);
}

Archive Container::bag() const { return content_->bag(); }

std::string Container::bag_text(std::string_view name) const {
  return content_->bag().read_text(bag_member(name), content_->caps.text);
}

void Container::read_bag_file(std::string_view name, const ByteSink& sink) const {
  content_->bag().read(bag_member(name), sink);
}

std::string Container::value_text() const {
  if (!is_bag()) return object_text();
  for (const auto name : values) {
    if (find_in_bag(name) != nullptr) return bag_text(name);
  }
  throw Refused("bag-file-missing", subject_, "does not say what it is: the bag has no text that tells",
                "ask for it to be sent again");
}

bool Container::is_unchanged() const {
  return !content_->file.is_open() || stat_of(content_->file, subject_) == content_->stat;
}

const Member* Container::find_in_bag(std::string_view name) const {
  const auto& bag = content_->bag();
  if (bag.members().empty()) return nullptr;
  const auto& first = bag.members().front().name;
  return bag.find(first.substr(0, first.find('/') + 1) + std::string(name));
}

const Member& Container::bag_member(std::string_view name) const {
  const auto* member = find_in_bag(name);
  if (member != nullptr) return *member;
  throw Refused("bag-file-missing", subject_, "has no file '" + printable(name) + "' in its bag",
                "ask for it to be sent again");
}

}  // namespace car::container

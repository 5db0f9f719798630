#include <fcntl.h>
#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/exchange/copy_folder.hpp>

namespace car::exchange {

Copied CopyFolder::copy(const std::string& name, const Descriptor& file, const std::string& shown,
                        const std::optional<crypto::Digest>& expected, Progress& progress) const {
  crypto::Sha256 hash;
  Copied copied;
  folder_.make_folders(parent_name(name));
  auto copy = folder_.create_file(name);
  copied.size = read_all(file, shown, [&](std::string_view bytes) {
    hash.update(bytes);
    write_all(copy, folder_.shown(name), bytes);
    progress.advance(bytes.size());
  });
  copied.digest = hash.finish();
  if (expected && copied.digest != *expected) {
    throw Error(Kind::failed, shown, "changed while it was copied",
                "close other programs that work in the record, and run this again");
  }
  finish(copy, name, copied.digest);
  return copied;
}

Copied CopyFolder::write(const std::string& name, std::string_view text) const {
  folder_.make_folders(parent_name(name));
  auto file = folder_.create_file(name);
  write_all(file, folder_.shown(name), text);
  const Copied written{crypto::sha256(text), text.size()};
  finish(file, name, written.digest);
  return written;
}

void CopyFolder::finish(Descriptor& copy, const std::string& name, const crypto::Digest& digest) const {
  const auto shown = folder_.shown(name);
  sync(copy, shown);
  // So that it comes from the disk and not from memory, where the system lets us ask for that.
  ::posix_fadvise(copy.number(), 0, 0, POSIX_FADV_DONTNEED);
  copy.close(shown);
  const auto again = folder_.open_file(name);
  crypto::Sha256 hash;
  if (again) read_all(*again, shown, [&](std::string_view bytes) { hash.update(bytes); });
  if (hash.finish() != digest) {
    throw Error(Kind::failed, shown, "reads differently from what was written",
                "do not trust this disk; make the copy on another one");
  }
  folder_.sync_folder(parent_name(name));
}

void require_room(const record::Record& record, const std::filesystem::path& path) {
  require_outside(record, path);
  PendingFolder::require_room(path);
}

void require_outside(const record::Record& record, const std::filesystem::path& path) {
  const auto inner = std::filesystem::weakly_canonical(normal_place(path));
  const auto outer = std::filesystem::weakly_canonical(record.root());
  const auto relative = inner.lexically_relative(outer);
  if (relative.empty() || *relative.begin() == "..") return;
  throw Error(Kind::usage, path.string(), "lies in the record itself",
              "name a folder elsewhere, best on another disk");
}

}  // namespace car::exchange

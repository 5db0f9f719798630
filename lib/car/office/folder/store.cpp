#include <fmt/core.h>

#include <car/base/durable.hpp>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/text.hpp>
#include <car/office/folder/files.hpp>
#include <car/office/folder/store.hpp>

namespace car::office {

namespace {

constexpr std::string_view staging = "store/incoming";

Error missing(const Folder& folder, const std::string& file) {
  return {Kind::failed, folder.shown(file), "is missing in the store", "put it back from your newest backup"};
}

}  // namespace

std::string Store::file_of(const crypto::Digest& container) {
  const auto hex = container.hex();
  return fmt::format("store/{}/{}.asics", hex.substr(0, 2), hex);
}

bool Store::is_staging(std::string_view file) {
  return file.starts_with(staging) && file.size() > staging.size() && file[staging.size()] == '/' &&
         !fault_of_name(file.substr(staging.size() + 1));
}

crypto::Digest Store::put(std::string_view bytes) const {
  const auto digest = crypto::sha256(bytes);
  const auto file = file_of(digest);
  if (!folder_->exists(file)) put_over(*folder_, file, bytes);
  return digest;
}

crypto::Digest Store::put(std::string_view bytes, FileBatch& batch) const {
  const auto digest = crypto::sha256(bytes);
  batch.put(file_of(digest), bytes);
  return digest;
}

Store::Staged Store::stage(const Descriptor& source, const std::string& subject, const std::string& name,
                           std::uint64_t cap) const {
  folder_->make_folders(staging);
  Staged staged{fmt::format("{}/{}", staging, name), {}, 0};
  folder_->remove_file(staged.file);
  const auto before = stat_of(source, subject);
  if (before.size > cap) {
    throw Error(Kind::answer_no, subject, fmt::format("is larger than the {} bytes that are taken", cap),
                "ask the candidate to make it smaller");
  }
  auto copy = folder_->create_file(staged.file);
  crypto::Sha256 hash;
  // No more than it had at first: one that grows is refused below.
  read_all(source, subject, [&](std::string_view bytes) {
    bytes = bytes.substr(0, before.size - staged.size);
    hash.update(bytes);
    write_all(copy, folder_->shown(staged.file), bytes);
    staged.size += bytes.size();
  });
  begin_sync(copy);
  copy.close(folder_->shown(staged.file));
  staged.digest = hash.finish();
  if (stat_of(source, subject) != before) {
    discard(staged);
    throw Error(Kind::failed, subject, "changed while it was read",
                "wait until it has arrived whole, and run this again");
  }
  return staged;
}

std::optional<Store::Staged> Store::stage_by(const std::string& file,
                                             const std::function<bool(const Descriptor&)>& write) const {
  Staged staged{file, {}, 0};
  folder_->remove_file(file);
  auto empty = folder_->create_file(file);
  const bool is_written = write(empty);
  empty.close(folder_->shown(file));
  if (!is_written) {
    discard(staged);
    return std::nullopt;
  }
  crypto::Sha256 hash;
  staged.size =
      read_all(open(staged), folder_->shown(file), [&](std::string_view bytes) { hash.update(bytes); });
  staged.digest = hash.finish();
  return staged;
}

Descriptor Store::open(const Staged& staged) const {
  auto file = folder_->open_file(staged.file);
  if (!file) throw missing(*folder_, staged.file);
  return std::move(*file);
}

void Store::keep(const Staged& staged) const {
  const auto file = file_of(staged.digest);
  sync(open(staged), folder_->shown(staged.file));
  folder_->make_folders(parent_name(file));
  folder_->rename_over(staged.file, file);
  folder_->sync_folder(parent_name(file));
}

void Store::keep(const Staged& staged, FileBatch& batch) const {
  batch.move(staged.file, file_of(staged.digest));
}

void Store::discard(const Staged& staged) const { folder_->remove_file(staged.file); }

void Store::discard_all() const { folder_->remove_tree(staging); }

std::filesystem::path Store::incoming() const {
  folder_->make_folders(staging);
  return folder_->shown(staging);
}

Descriptor Store::open(const crypto::Digest& container) const {
  auto file = folder_->open_file(file_of(container));
  if (!file) throw missing(*folder_, file_of(container));
  return std::move(*file);
}

std::string Store::read(const crypto::Digest& container, std::uint64_t cap) const {
  auto bytes = folder_->read(file_of(container), cap);
  if (!bytes) throw missing(*folder_, file_of(container));
  if (crypto::sha256(*bytes) != container) {
    throw Error(Kind::failed, folder_->shown(file_of(container)), "is damaged: it is not what its name says",
                "put it back from your newest backup");
  }
  return std::move(*bytes);
}

}  // namespace car::office

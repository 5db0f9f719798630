#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/container/bag_folder.hpp>
#include <car/container/bag_text.hpp>

namespace car::container {

namespace {

/// RFC 8493, 2.1.3: of a name, `%` and the two characters that end a line are written as `%25`, `%0D`, `%0A`.
std::string encoded(std::string_view name) {
  std::string text;
  for (const char c : name) {
    if (c == '%' || c == '\n' || c == '\r') {
      text += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    } else {
      text += c;
    }
  }
  return text;
}

std::string path_of(std::string_view name) { return fmt::format("data/{}", name); }

}  // namespace

BagFolder::BagFolder(Folder folder) : folder_(std::move(folder)) { folder_.folder().make_folders("data"); }

void BagFolder::make_folder(const std::string& name) const { folder_.folder().make_folders(path_of(name)); }

void BagFolder::add(const std::string& name, const Descriptor& file, const std::string& shown,
                    const std::optional<crypto::Digest>& expected, Progress& progress) {
  const auto copied = folder_.copy(path_of(name), file, shown, expected, progress);
  manifest_ += payload_line(copied.digest, name);
  size_ += copied.size;
  ++files_;
}

void BagFolder::add_all(const std::string& name, const Folder& source, const Inventory& inventory, Gone gone,
                        Progress& progress) {
  make_folder(name);
  for (const auto& folder : inventory.folders) make_folder(fmt::format("{}/{}", name, folder));
  for (const auto& one : inventory.files) {
    const auto file = source.open_file(one.name);
    if (!file && gone == Gone::is_left_out) continue;
    if (!file) {
      throw Error(Kind::failed, source.shown(one.name), "went away while it was copied",
                  "close other programs that work there, and run this again");
    }
    add(fmt::format("{}/{}", name, one.name), *file, source.shown(one.name), std::nullopt, progress);
  }
}

void BagFolder::close(Instant now) {
  std::string tags;
  const auto put = [&](std::string_view name, std::string_view text) {
    const auto written = folder_.write(std::string(name), text);
    tags += manifest_line(written.digest, name);
  };
  put(declaration_name, declaration_text);
  put(info_name, info_text(date_of(now), size_, files_));
  put(manifest_name, manifest_);
  folder_.write(std::string(tag_manifest_name), tags);
  folder_.folder().sync_folder(".");
}

std::string payload_line(const crypto::Digest& digest, std::string_view name) {
  return manifest_line(digest, encoded(path_of(name)));
}

}  // namespace car::container

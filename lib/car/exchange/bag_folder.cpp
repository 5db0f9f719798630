#include <fmt/core.h>

#include <car/container/bag_text.hpp>
#include <car/exchange/bag_folder.hpp>

namespace car::exchange {

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

void BagFolder::close(Instant now) {
  std::string tags;
  const auto put = [&](std::string_view name, std::string_view text) {
    const auto written = folder_.write(std::string(name), text);
    tags += container::manifest_line(written.digest, name);
  };
  put(container::declaration_name, container::declaration_text);
  put(container::info_name, container::info_text(date_of(now), size_, files_));
  put(container::manifest_name, manifest_);
  folder_.write(std::string(container::tag_manifest_name), tags);
  folder_.folder().sync_folder(".");
}

std::string payload_line(const crypto::Digest& digest, std::string_view name) {
  return container::manifest_line(digest, encoded(path_of(name)));
}

}  // namespace car::exchange

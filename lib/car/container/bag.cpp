#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>
#include <car/base/refused.hpp>
#include <car/base/text.hpp>
#include <car/container/bag.hpp>
#include <car/container/bag_text.hpp>
#include <car/container/zip_writer.hpp>
#include <map>
#include <set>
#include <utility>

// Clauses are those of RFC 8493 (BagIt 1.0).

namespace car::container {

namespace {

constexpr std::string_view fetch_name = "fetch.txt";
constexpr std::string_view payload_folder = "data/";

constexpr std::uint64_t most_held = 1'048'576;

bool is_payload(std::string_view name) { return name.starts_with(payload_folder); }

/// What a file of a bag is for; the order is the one in which they stand in the archive.
enum class Place { declaration, info, tag_file, payload, manifest, tag_manifest };

Place place_of(std::string_view name) {
  if (is_payload(name)) return Place::payload;
  if (name == declaration_name) return Place::declaration;
  if (name == info_name) return Place::info;
  if (name == manifest_name) return Place::manifest;
  if (name == tag_manifest_name) return Place::tag_manifest;
  return Place::tag_file;
}

std::uint64_t manifest_line_size(std::string_view name) {
  return 2 * crypto::Digest::size + 2 + name.size() + 1;
}

// ---------------------------------------------------------------- writing

std::vector<const Payload*> in_byte_order(const Bag& bag) {
  std::vector<const Payload*> sorted;
  sorted.reserve(bag.payload.size());
  for (const auto& payload : bag.payload) sorted.push_back(&payload);
  std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->name < b->name; });
  return sorted;
}

std::string info_of(const Bag& bag) {
  std::uint64_t bytes = 0;
  for (const auto& payload : bag.payload) bytes += payload.size;
  return info_text(bag.made, bytes, bag.payload.size());
}

/// The members of the archive that `write_bag` makes.
std::vector<Sized> layout_of(const Bag& bag) {
  std::vector<Sized> members;
  std::uint64_t manifest = 0;
  std::uint64_t tag_manifest = 0;
  const auto put = [&](std::string_view name, std::uint64_t size) {
    members.push_back({fmt::format("{}/{}", bag.name, name), size});
    (is_payload(name) ? manifest : tag_manifest) += manifest_line_size(name);
  };
  put(declaration_name, declaration_text.size());
  put(info_name, info_of(bag).size());
  for (const auto& tag_file : bag.tag_files) put(tag_file.name, tag_file.content.size());
  for (const auto* payload : in_byte_order(bag)) {
    put(fmt::format("{}{}", payload_folder, payload->name), payload->size);
  }
  put(manifest_name, manifest);
  put(tag_manifest_name, tag_manifest);
  return members;
}

/// Throws Error(failed) when two files of `bag` would be one on some file system, or a tag file has the name
/// of what the bag itself needs. The rule of names itself is the writer's.
void require_distinct_names(const Bag& bag) {
  std::set<std::string> keys;
  const auto take = [&](const std::string& name) {
    if (!is_utf8(name) || keys.insert(fold(name)).second) return;
    throw Error(Kind::failed, printable(name), "has a name that another file has already",
                "give one of the two another name");
  };
  for (const auto name : {declaration_name, info_name, fetch_name, manifest_name, tag_manifest_name}) {
    take(std::string(name));
  }
  for (const auto& tag_file : bag.tag_files) {
    if (is_payload(tag_file.name)) {
      throw Error(Kind::failed, printable(tag_file.name), "is no place for a file beside the payload");
    }
    take(tag_file.name);
  }
  for (const auto& payload : bag.payload) take(fmt::format("{}{}", payload_folder, payload.name));
}

[[noreturn]] void refuse_changed(const Payload& payload, std::string_view reason) {
  throw Error(Kind::failed, printable(payload.name), std::string(reason),
              "close the program that is writing it; 'car accept' files a changed document as it is now");
}

/// Writes one bag. Everything goes through `put`, so that the manifests name what was written.
class BagWriter {
 public:
  BagWriter(const Bag& bag, const ByteSink& sink, Progress& progress)
      : bag_(bag), progress_(progress), zip_(sink) {}

  void write() {
    put_tag_file(declaration_name, declaration_text);
    put_tag_file(info_name, info_of(bag_));
    for (const auto& tag_file : bag_.tag_files) put_tag_file(tag_file.name, tag_file.content);
    for (const auto* payload : in_byte_order(bag_)) put_payload(*payload);
    put_tag_file(manifest_name, manifest_);
    zip_.add(path_of(tag_manifest_name), tag_manifest_);
    zip_.finish();
  }

 private:
  std::string path_of(std::string_view name) const { return fmt::format("{}/{}", bag_.name, name); }

  void put_tag_file(std::string_view name, std::string_view content) {
    zip_.add(path_of(name), content);
    tag_manifest_ += manifest_line(crypto::sha256(content), name);
  }

  void put_payload(const Payload& payload) {
    const auto name = fmt::format("{}{}", payload_folder, payload.name);
    const auto file = payload.open();
    const auto size = stat_of(file, payload.name).size;
    if (size > payload.size) refuse_changed(payload, "has grown since it was looked at");
    if (size < payload.size) refuse_changed(payload, "has become shorter since it was looked at");
    const Window window(file, 0, size, payload.name);
    const auto digest =
        size <= most_held ? put_held(window, path_of(name)) : put_streamed(payload, window, path_of(name));
    if (payload.digest && digest != *payload.digest) {
      refuse_changed(payload, "is not what was filed: its content has changed");
    }
    manifest_ += manifest_line(digest, name);
  }

  crypto::Digest put_held(const Window& window, const std::string& path) {
    held_.resize(static_cast<std::size_t>(window.size()));
    window.read(0, held_.data(), held_.size());
    zip_.add(path, held_);
    progress_.advance(held_.size());
    hash_.update(held_);
    return hash_.finish();
  }

  crypto::Digest put_streamed(const Payload& payload, const Window& window, const std::string& path) {
    std::uint32_t announced = 0;
    window.read_all([&](std::string_view bytes) { announced = crc32(announced, bytes); });
    zip_.begin(path, window.size(), announced);
    std::uint32_t crc = 0;
    window.read_all([&](std::string_view bytes) {
      crc = crc32(crc, bytes);
      hash_.update(bytes);
      zip_.write(bytes);
      progress_.advance(bytes.size());
    });
    if (crc != announced) refuse_changed(payload, "changed while it was read");
    return hash_.finish();
  }

  const Bag& bag_;
  Progress& progress_;
  ZipWriter zip_;
  crypto::Sha256 hash_;
  std::string held_;
  std::string manifest_;
  std::string tag_manifest_;
};

// ---------------------------------------------------------------- reading

constexpr std::string_view ask_again = "ask for it to be sent again";

struct Line {
  crypto::Digest digest;
  std::string name;
};

/// One reading of one bag.
class BagReader {
 public:
  BagReader(const Archive& archive, std::uint64_t text_cap, Progress& progress)
      : archive_(archive), text_cap_(text_cap), progress_(progress) {}

  BagContent read() {
    take_names();
    require_order();
    require_needed_files();
    for (std::size_t i = 0; i < files_.size(); ++i) read_file(i);
    require_declaration();
    require_oxum();
    require_manifest(manifest_name);
    require_manifest(tag_manifest_name);
    return content();
  }

 private:
  [[noreturn]] void refuse(std::string_view check, std::string_view reason) const {
    throw Refused(std::string(check), archive_.window().subject(), std::string(reason),
                  std::string(ask_again));
  }

  void take_names();
  void require_order() const;
  void require_needed_files() const;
  void read_file(std::size_t index);
  std::string read_text(const Member& member, Place place) const;
  void require_declaration() const;
  void require_oxum() const;
  std::vector<const BagFile*> listed_in(Place manifest) const;
  void require_manifest(std::string_view manifest) const;
  std::vector<Line> lines_of(std::string_view manifest) const;
  void require_same_names(std::string_view manifest, const std::vector<Line>& lines,
                          const std::vector<const BagFile*>& files) const;
  BagContent content() const;

  const Archive& archive_;
  std::uint64_t text_cap_;
  Progress& progress_;
  crypto::Sha256 hash_;
  std::string folder_;
  std::vector<BagFile> files_;                             // one for each member of the archive
  std::map<std::string, std::string, std::less<>> texts_;  // of the files that say how the bag is
};

/// 2.1: one folder, and everything in it.
void BagReader::take_names() {
  const auto& members = archive_.members();
  if (members.empty()) refuse("bag-folder", "is an empty archive: there is no bag in it");
  const auto slash = members.front().name.find('/');
  if (slash == std::string::npos) refuse("bag-folder", "has files outside of the bag's folder");
  folder_ = members.front().name.substr(0, slash);
  files_.reserve(members.size());
  for (const auto& member : members) {
    if (member.name.compare(0, slash, folder_) != 0 || member.name[slash] != '/') {
      refuse("bag-folder", "has files outside of the bag's folder");
    }
    files_.push_back({member.name.substr(slash + 1), member.size, {}});
  }
}

void BagReader::require_order() const {
  const auto comes_before = [](const BagFile& a, const BagFile& b) {
    const auto first = place_of(a.name);
    const auto second = place_of(b.name);
    return first != second ? first < second : first == Place::payload && a.name < b.name;
  };
  if (!std::is_sorted(files_.begin(), files_.end(), comes_before)) {
    refuse("bag-order", "has its files in another order than a bag has them");
  }
}

void BagReader::require_needed_files() const {
  const auto has = [this](std::string_view name) {
    return std::any_of(files_.begin(), files_.end(), [&](const auto& file) { return file.name == name; });
  };
  if (has(fetch_name)) refuse("bag-fetch", "names files that lie elsewhere (fetch.txt)");
  if (!has(declaration_name)) refuse("bag-declaration", "has no bagit.txt");
  if (!has(info_name)) refuse("bag-info", "has no bag-info.txt");
  for (const auto name : {manifest_name, tag_manifest_name}) {
    if (!has(name)) refuse("bag-manifest-missing", fmt::format("has no {}", name));
  }
  for (const auto& file : files_) {
    // 3: a bag is valid only if every manifest is; those of other algorithms are not read here.
    if (place_of(file.name) == Place::tag_file &&
        (file.name.starts_with("manifest-") || file.name.starts_with("tagmanifest-"))) {
      refuse("bag-manifest", fmt::format("has a manifest of another kind, '{}'", printable(file.name)));
    }
  }
}

void BagReader::read_file(std::size_t index) {
  auto& file = files_[index];
  const auto& member = archive_.members()[index];
  const auto place = place_of(file.name);
  if (place == Place::tag_file || place == Place::payload) {
    archive_.read(member, [&](std::string_view bytes) {
      hash_.update(bytes);
      progress_.advance(bytes.size());
    });
    file.digest = hash_.finish();
    return;
  }
  auto text = read_text(member, place);
  file.digest = crypto::sha256(text);
  progress_.advance(text.size());
  texts_.emplace(file.name, std::move(text));
}

std::string BagReader::read_text(const Member& member, Place place) const {
  // A manifest may be as long as the names that are there make it, and some more to say what is wrong.
  std::uint64_t cap = text_cap_;
  for (const auto* file : listed_in(place)) cap += manifest_line_size(file->name);
  return archive_.read_text(member, cap);
}

void BagReader::require_declaration() const {
  if (texts_.find(declaration_name)->second != declaration_text) {
    refuse("bag-declaration", "is no bag of version 1.0: bagit.txt says something else");
  }
}

/// 2.2.2: `Label: value` a line; a label that is not known says nothing here.
void BagReader::require_oxum() const {
  constexpr std::string_view label = "Payload-Oxum: ";
  const auto& text = texts_.find(info_name)->second;
  if (!is_utf8(text) || !text.ends_with('\n')) refuse("bag-info", "has a bag-info.txt that is damaged");
  std::vector<std::string> found;
  for (const auto& line : split(std::string_view(text).substr(0, text.size() - 1), '\n')) {
    const auto colon = line.find(": ");
    if (colon == std::string::npos || colon == 0) refuse("bag-info", "has a bag-info.txt that is damaged");
    if (line.starts_with(label)) found.push_back(line.substr(label.size()));
  }
  const auto payload = listed_in(Place::manifest);
  std::uint64_t bytes = 0;
  for (const auto* file : payload) bytes += file->size;
  if (found != std::vector{oxum_of(bytes, payload.size())}) {
    refuse("bag-info", "has other files than its bag-info.txt counts (Payload-Oxum)");
  }
}

/// The files that `manifest` has to name, in the order in which it does (2.1.3, 2.2.1).
std::vector<const BagFile*> BagReader::listed_in(Place manifest) const {
  std::vector<const BagFile*> result;
  for (const auto& file : files_) {
    const auto place = place_of(file.name);
    const bool listed = manifest == Place::manifest       ? place == Place::payload
                        : manifest == Place::tag_manifest ? place != Place::payload && place != manifest
                                                          : false;
    if (listed) result.push_back(&file);
  }
  return result;
}

void BagReader::require_manifest(std::string_view manifest) const {
  const auto files = listed_in(place_of(manifest));
  const auto lines = lines_of(manifest);
  require_same_names(manifest, lines, files);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].name != files[i]->name) {
      refuse("bag-order", fmt::format("has a {} in another order than its files", manifest));
    }
    if (lines[i].digest != files[i]->digest) {
      refuse("bag-digest",
             fmt::format("holds '{}' with other content than {} says", printable(files[i]->name), manifest));
    }
  }
}

std::vector<Line> BagReader::lines_of(std::string_view manifest) const {
  constexpr std::size_t digits = 2 * crypto::Digest::size;
  const auto& text = texts_.find(manifest)->second;
  std::vector<Line> lines;
  if (text.empty()) return lines;
  if (!text.ends_with('\n')) refuse("bag-manifest", fmt::format("has a {} that is cut off", manifest));
  for (const auto& line : split(std::string_view(text).substr(0, text.size() - 1), '\n')) {
    const auto digest = crypto::Digest::from_hex(line.substr(0, digits));
    if (!digest || line.compare(digits, 2, "  ") != 0 || fault_of_path(line.substr(digits + 2))) {
      refuse("bag-manifest", fmt::format("has a {} with a line that is none", manifest));
    }
    lines.push_back({*digest, line.substr(digits + 2)});
    if (is_payload(lines.back().name) != (manifest == manifest_name)) {
      refuse("bag-manifest", fmt::format("has a {} that names '{}'", manifest, printable(lines.back().name)));
    }
  }
  return lines;
}

void BagReader::require_same_names(std::string_view manifest, const std::vector<Line>& lines,
                                   const std::vector<const BagFile*>& files) const {
  std::set<std::string_view> listed;
  for (const auto& line : lines) {
    if (!listed.insert(line.name).second) {
      refuse("bag-manifest", fmt::format("has a {} that names '{}' twice", manifest, printable(line.name)));
    }
  }
  std::set<std::string_view> present;
  for (const auto* file : files) present.insert(file->name);
  for (const auto name : listed) {
    if (!present.contains(name)) {
      refuse("bag-file-missing", fmt::format("lacks '{}', which its {} names", printable(name), manifest));
    }
  }
  for (const auto name : present) {
    if (!listed.contains(name)) {
      refuse("bag-file-unlisted",
             fmt::format("holds '{}', which its {} does not name", printable(name), manifest));
    }
  }
}

BagContent BagReader::content() const {
  BagContent result{folder_, {}};
  for (const auto& file : files_) {
    const auto place = place_of(file.name);
    if (place == Place::info || place == Place::tag_file || place == Place::payload) {
      result.files.push_back(file);
    }
  }
  return result;
}

}  // namespace

std::string oxum_of(std::uint64_t bytes, std::size_t files) { return fmt::format("{}.{}", bytes, files); }

std::string info_text(Date made, std::uint64_t bytes, std::size_t files) {
  return fmt::format("Bagging-Date: {}\nBag-Software-Agent: car\nPayload-Oxum: {}\n", to_text(made),
                     oxum_of(bytes, files));
}

std::string manifest_line(const crypto::Digest& digest, std::string_view name) {
  return fmt::format("{}  {}\n", digest.hex(), name);
}

std::uint64_t bag_size(const Bag& bag) { return archive_size(layout_of(bag)); }

void write_bag(const Bag& bag, const ByteSink& sink, Progress& progress) {
  if (const auto fault = fault_of_name(bag.name)) throw Error(Kind::failed, printable(bag.name), *fault);
  require_distinct_names(bag);
  BagWriter(bag, sink, progress).write();
}

const BagFile* BagContent::find(std::string_view file) const {
  const auto found =
      std::find_if(files.begin(), files.end(), [&](const BagFile& each) { return each.name == file; });
  return found == files.end() ? nullptr : &*found;
}

std::vector<const BagFile*> BagContent::payload() const {
  std::vector<const BagFile*> result;
  for (const auto& file : files) {
    if (is_payload(file.name)) result.push_back(&file);
  }
  return result;
}

BagContent read_bag(const Archive& archive, std::uint64_t text_cap, Progress& progress) {
  return BagReader(archive, text_cap, progress).read();
}

}  // namespace car::container

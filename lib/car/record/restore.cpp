#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/history.hpp>
#include <car/record/writing.hpp>

namespace car::record {

namespace {

enum class TextKind { configuration, manifest, writing };

/// What sort of text `path` is. Throws about one that is never put back.
TextKind kind_of(const Record& record, const Tree& tree, const std::string& path) {
  if (path == configuration_file) return TextKind::configuration;
  const auto parts = split(path, '/');
  const auto& top = parts.front();
  const bool is_section = parts.size() == 2 && top.front() >= '1' && top.front() <= '9';
  if (is_section && parts.back() == "section.toml") return TextKind::manifest;
  if (is_section && parts.back() == statement_file) return TextKind::writing;
  const auto* set = set_of_folder(record, top);
  if (set != nullptr && path.size() > top.size() && written_for(*set, path.substr(top.size() + 1)))
    return TextKind::writing;
  const bool is_exchanged = top == "submissions" || top == "requests" || top == "trust" ||
                            path.ends_with(".asics") || path.ends_with(".asics.age");
  throw Error(Kind::answer_no, tree.shown(path),
              is_exchanged ? "belongs to what you and the office sent each other, and stays as it is"
                           : "is neither a statement, nor an introduction, nor a section.toml, nor car.toml",
              is_exchanged ? "'car history' and 'car diff' show what it was"
                           : fmt::format("its versions lie in {}/{}", history_folder, path));
}

/// Throws when the section that `path` belongs to is not in the record any more.
void require_section(const Record& record, const Tree& tree, const std::string& path) {
  const auto folder = split(path, '/').front();
  if (tree.exists(folder)) return;
  throw Error(Kind::answer_no, record.folder().shown(folder), "this section is not in the record any more",
              "'car trash list' shows what was taken out of it, and 'car trash restore' puts it back");
}

/// Throws when `section` lists documents that are not there.
void require_documents(const Tree& tree, const Section& section, const TextVersion& version) {
  std::string gone;
  std::size_t count = 0;
  for (const auto* filed : section.all_filed()) {
    if (tree.exists(section.path_of(filed->file))) continue;
    gone += (gone.empty() ? "" : ", ") + printable(filed->file);
    ++count;
  }
  if (count == 0) return;
  throw Error(Kind::answer_no, version.text(),
              fmt::format("it lists {} that {} not there any more: {}", counted(count, "document"),
                          count == 1 ? "is" : "are", gone),
              "'car trash list' shows what can be put back; put it back first");
}

/// What `now` lists and `then` does not. What cannot be read lists nothing.
std::vector<std::string> only_in(const std::string& now, const Section& then, const std::string& shown) {
  std::vector<std::string> names;
  try {
    const auto section = section_from(now, then.folder, shown);
    const auto listed = then.all_filed();
    for (const auto* filed : section.all_filed()) {
      const bool is_kept = std::any_of(listed.begin(), listed.end(),
                                       [&](const Filed* other) { return other->file == filed->file; });
      if (!is_kept) names.push_back(filed->file);
    }
  } catch (const Error&) {
    names.clear();
  }
  return names;
}

/// Throws when `bytes` could not be the manifest of its section.
Section manifest_from(const Record& record, const Tree& tree, const std::string& bytes,
                      const TextVersion& version) {
  auto section = section_from(bytes, parent_name(version.path), version.text());
  require_documents(tree, section, version);
  if (const auto* set = record.program().set(section.set)) record.require_open(*set, 0);
  return section;
}

/// Throws when `bytes` could not be read once they stand there. Returns the section that they list, of a
/// `section.toml`.
std::optional<Section> require_readable(const Record& record, const Tree& tree, TextKind kind,
                                        const std::string& bytes, const TextVersion& version) {
  try {
    if (kind == TextKind::manifest) return manifest_from(record, tree, bytes, version);
    if (kind == TextKind::configuration) configuration_from(bytes, version.text());
  } catch (const Error& error) {
    if (error.kind() != Kind::failed) throw;
    throw Error(Kind::failed, error.subject(), error.reason(),
                fmt::format("nothing was changed; 'car history {}' lists the other versions", version.path));
  }
  if (kind == TextKind::writing && !is_utf8(bytes)) {
    throw Error(Kind::failed, version.text(), "is not in UTF-8, so it was not put back",
                fmt::format("'car history {}' lists the other versions", version.path));
  }
  return std::nullopt;
}

}  // namespace

Restored restore(Record& record, const TextVersion& version, Instant now) {
  Change change(record.folder());
  const auto tree = record.tree();
  const auto kind = kind_of(record, tree, version.path);
  const auto bytes = bytes_of(tree, version);
  const auto present = tree.read(version.path, largest_text);
  Restored restored;
  restored.version = version;
  if (present == bytes) return restored;
  if (kind != TextKind::configuration) {
    require_section(record, tree, version.path);
    const auto folder = split(version.path, '/').front();
    if (const auto* set = set_of_folder(record, folder)) {
      record.require_open(*set, written_for(*set, version.path.substr(folder.size() + 1)).value_or(0));
    }
  }
  const auto section = require_readable(record, tree, kind, bytes, version);
  if (section && present)
    restored.unlisted = only_in(*present, *section, record.folder().shown(version.path));
  const auto old = present ? std::optional(crypto::sha256(*present)) : std::nullopt;
  change.replace(change.stage(bytes), version.path, old, now);
  change.log(to_line({now,
                      "restore",
                      fmt::format("made version {} of {} what stands there", *version.number, version.path),
                      {}}));
  change.commit();
  restored.has_changed = true;
  return restored;
}

}  // namespace car::record

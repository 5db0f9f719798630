#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/format/json.hpp>
#include <car/record/note.hpp>
#include <charconv>
#include <nlohmann/json.hpp>

namespace car::record {

namespace {

constexpr std::uint64_t largest_note = 64 * 1024 * 1024;
constexpr std::array<std::string_view, 3> way_names = {"forward", "undo", "redo"};

void add_content(const Folder& folder, const std::string& name, EntryKind kind, crypto::Sha256& hash) {
  if (kind == EntryKind::folder) {
    for (const auto& entry : folder.list(name)) {
      hash.update(entry.name);
      hash.update(std::string_view("\0", 1));
      add_content(folder, fmt::format("{}/{}", name, entry.name), entry.kind, hash);
    }
  } else if (kind == EntryKind::file) {
    if (const auto file = folder.open_file(name)) {
      crypto::Sha256 content;
      read_all(*file, folder.shown(name), [&](std::string_view bytes) { content.update(bytes); });
      hash.update(content.finish().bytes());
    }
  }
}

}  // namespace

std::string note_name(unsigned number) { return fmt::format("{}/{}.json", notes_folder, number); }

unsigned newest_note(const std::vector<Entry>& entries) {
  unsigned newest = 0;
  for (const auto& entry : entries) {
    unsigned number = 0;
    std::from_chars(entry.name.data(), entry.name.data() + entry.name.size(), number);
    newest = std::max(newest, number);
  }
  return newest;
}

std::string to_text(const Note& note) {
  format::Json json;
  json["format"] = 1;
  json["line"] = note.line;
  if (note.way != Note::Way::forward) {
    json["way"] = way_names.at(static_cast<std::size_t>(note.way));
    json["reverses"] = note.reverses;
  }
  json["steps"] = json_of(note.steps);
  return format::pretty(json);
}

std::optional<Note> read_note(const Tree& tree, unsigned number) {
  const auto name = note_name(number);
  const auto text = tree.read(name, largest_note);
  if (!text) return std::nullopt;
  const auto subject = tree.shown(name);
  const auto json = format::parse_json(*text, subject);
  format::ObjectReader reader(json, subject);
  if (reader.integer("format") != 1) {
    throw Error(Kind::newer_format, subject, "was made by a newer version of car", "install that version");
  }
  Note note;
  note.number = number;
  note.line = reader.text("line");
  const auto way = reader.optional_text("way").value_or("forward");
  const auto* const found = std::find(way_names.begin(), way_names.end(), way);
  if (found == way_names.end()) reader.fail("way", "is none that there is");
  note.way = static_cast<Note::Way>(found - way_names.begin());
  const auto reverses = reader.optional_integer("reverses").value_or(0);
  // Only an earlier change can be reversed: so whoever follows the notes comes to an end.
  if (reverses < 0 || reverses >= number || (reverses == 0) != (note.way == Note::Way::forward)) {
    reader.fail("reverses", "is not the number of an earlier change");
  }
  note.reverses = static_cast<unsigned>(reverses);
  note.steps = steps_from(reader, subject);
  reader.done();
  return note;
}

std::string content_digest(const Folder& folder, std::string_view name) {
  const auto parent = parent_name(name);
  const auto last = name.substr(parent == "." ? 0 : parent.size() + 1);
  for (const auto& entry : folder.list(parent)) {
    if (entry.name != last) continue;
    if (entry.kind == EntryKind::file) {
      const auto file = folder.open_file(name);
      if (!file) return {};
      crypto::Sha256 hash;
      read_all(*file, folder.shown(name), [&](std::string_view bytes) { hash.update(bytes); });
      return hash.finish().hex();
    }
    crypto::Sha256 hash;
    add_content(folder, std::string(name), entry.kind, hash);
    return hash.finish().hex();
  }
  return {};
}

}  // namespace car::record

#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/change.hpp>
#include <car/record/kept.hpp>
#include <car/record/note.hpp>
#include <optional>
#include <set>

namespace car::record {

namespace {

using Digests = std::map<std::string, std::string>;

/// Takes out of `digests` all that lies below `folder`.
Digests taken_below(Digests& digests, const std::string& folder) {
  const auto prefix = folder + "/";
  const auto first = digests.lower_bound(prefix);
  auto last = first;
  while (last != digests.end() && last->first.starts_with(prefix)) ++last;
  Digests taken(first, last);
  digests.erase(first, last);
  return taken;
}

/// What was known of a folder as a whole holds no longer when something in it changes.
void forget_folders_of(Digests& digests, const std::string& name) {
  for (auto folder = parent_name(name); folder != "."; folder = parent_name(folder)) digests.erase(folder);
}

void follow_move(Digests& digests, const Step& step) {
  forget_folders_of(digests, step.from);
  const auto known = digests.find(step.from);
  auto digest = known == digests.end() ? step.digest : known->second;
  if (known != digests.end()) digests.erase(known);
  auto below = taken_below(digests, step.from);
  if (is_in_cache(step.to)) return;
  forget_folders_of(digests, step.to);
  if (!step.digest.empty()) digest = step.digest;
  if (!digest.empty()) digests[step.to] = digest;
  for (auto& [name, its] : below) digests[step.to + name.substr(step.from.size())] = std::move(its);
}

void follow(Digests& digests, const Step& step) {
  switch (step.kind) {
    case Step::Kind::place:
    case Step::Kind::replace:
      forget_folders_of(digests, step.to);
      digests[step.to] = step.digest;
      if (!step.keep.empty()) digests[step.keep] = step.was;
      break;
    case Step::Kind::move:
      follow_move(digests, step);
      break;
    case Step::Kind::append:
      break;
  }
}

std::optional<Note> note_or_nothing(const Tree& tree, unsigned number) {
  try {
    return read_note(tree, number);
  } catch (const Error& error) {
    if (error.kind() != Kind::failed) throw;
    return std::nullopt;
  }
}

/// How often each line stands in `log`; one that was cut off is none.
std::map<std::string, int, std::less<>> counted_lines(std::string_view log) {
  std::map<std::string, int, std::less<>> counts;
  auto lines = split(log, '\n');
  lines.pop_back();
  for (const auto& line : lines) ++counts[line];
  return counts;
}

/// The name of the entry of `folder` that differs from `name` in case alone; empty when there is none.
std::string differing_in_case(const Tree& tree, const std::string& folder, const std::string& name) {
  for (const auto& entry : tree.list(folder)) {
    if (entry.name != name && is_utf8(entry.name) && fold(entry.name) == fold(name)) return entry.name;
  }
  return {};
}

}  // namespace

Kept kept_of(const Tree& tree) {
  Kept kept;
  const auto newest = newest_note(tree.list(notes_folder));
  for (unsigned number = 1; number <= newest; ++number) {
    const auto note = note_or_nothing(tree, number);
    if (!note) {
      kept.lost_notes.push_back(note_name(number));
      kept.digests.clear();
      kept.newest_line.clear();
      continue;
    }
    kept.lines.push_back(note->line);
    kept.newest_line = note->line;
    for (const auto& step : note->steps) follow(kept.digests, step);
  }
  return kept;
}

std::vector<std::string> missing_lines(const Kept& kept, std::string_view log) {
  auto present = counted_lines(log);
  std::vector<std::string> missing;
  for (const auto& line : kept.lines) {
    if (present[line]-- <= 0) missing.push_back(line);
  }
  return missing;
}

std::string completed_log(const Kept& kept, std::string_view log) {
  auto present = split(log, '\n');
  present.pop_back();
  std::string text;
  const auto add = [&](const std::string& line) {
    text += line;
    text += '\n';
  };
  std::map<std::string, int> passed;  // lines that were added before their turn, or have no note
  auto line = present.begin();
  for (const auto& expected : kept.lines) {
    if (passed[expected] > 0) {
      --passed[expected];
      continue;
    }
    const auto found = std::find(line, present.end(), expected);
    if (found != present.end()) {
      for (; line != found; ++line) {
        ++passed[*line];
        add(*line);
      }
      ++line;
    }
    add(expected);
  }
  std::for_each(line, present.end(), add);
  return text;
}

std::string called_now(const Tree& tree, std::string_view name) {
  if (tree.exists(name)) return {};
  std::string found = ".";
  for (const auto& part : split(name, '/')) {
    const auto here = found == "." ? part : fmt::format("{}/{}", found, part);
    if (tree.exists(here)) {
      found = here;
      continue;
    }
    const auto other = differing_in_case(tree, found, part);
    if (other.empty()) return {};
    found = found == "." ? other : fmt::format("{}/{}", found, other);
  }
  return found;
}

std::string set_intent_aside(const Folder& folder) {
  require_writable(folder);
  const auto lock = FolderLock::take(folder);
  std::string place;
  for (std::size_t number = 1; place.empty() || folder.exists(place); ++number) {
    place = fmt::format("{}/damaged-change-{}", trash_folder, number);
  }
  folder.make_folders(std::string(trash_folder));
  folder.rename_new(intent_folder, place);
  folder.sync_folder(trash_folder);
  folder.sync_folder(parent_name(intent_folder));
  return place;
}

}  // namespace car::record

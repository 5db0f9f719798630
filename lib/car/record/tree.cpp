#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/change.hpp>
#include <car/record/tree.hpp>
#include <nlohmann/json.hpp>
#include <set>

namespace car::record {

namespace {

constexpr std::uint64_t largest_intent = 64 * 1024 * 1024;

constexpr std::array<std::string_view, 4> kind_names = {"place", "replace", "move", "append"};

std::string in_intent(const std::string& staged) { return fmt::format("{}/{}", intent_folder, staged); }

bool is_below(std::string_view name, std::string_view folder) {
  return name.size() > folder.size() && name.starts_with(folder) && name[folder.size()] == '/';
}

Step step_from(format::ObjectReader reader, const std::string& subject) {
  Step step;
  const auto kind = reader.text("do");
  const auto found = std::find(kind_names.begin(), kind_names.end(), kind);
  if (found == kind_names.end())
    throw Error(Kind::failed, subject, fmt::format("has the unknown step '{}'", printable(kind)));
  step.kind = static_cast<Step::Kind>(found - kind_names.begin());
  step.staged = reader.optional_text("staged").value_or("");
  step.from = reader.optional_text("from").value_or("");
  step.to = reader.text("to");
  step.keep = reader.optional_text("keep").value_or("");
  step.digest = reader.optional_text("digest").value_or("");
  step.was = reader.optional_text("was").value_or("");
  step.line = reader.optional_text("line").value_or("");
  const auto offset = reader.optional_integer("offset").value_or(0);
  if (offset < 0) reader.fail("offset", "is less than nothing");
  step.offset = static_cast<std::uint64_t>(offset);
  reader.done();
  // An intent may have come with a folder of somebody else's. The log is the one file that is written to
  // where it lies, and no part of its name can be a link or lead out of the record.
  if (step.kind == Step::Kind::append && step.to != log_file)
    throw Error(Kind::failed, subject,
                fmt::format("adds a line to '{}', which is not the log", printable(step.to)),
                "it was not made by car: move it away, and look who gave you this folder");
  return step;
}

void put_in_place(const Folder& folder, const Step& step) {
  const auto staged = in_intent(step.staged);
  if (!folder.exists(staged)) return;
  folder.make_folders(parent_name(step.to));
  if (folder.rename_new(staged, step.to)) return;
  // Something appeared under this name between the check and the commit, or a file system without renames
  // that refuse was cut off between its two names. What stands there is kept.
  std::string aside;
  for (std::size_t number = 1; aside.empty() || folder.exists(aside); ++number) {
    aside = fmt::format(".car/trash/in-the-way-{}/{}", number, step.to);
  }
  folder.make_folders(parent_name(aside));
  folder.rename_new(step.to, aside);
  folder.rename_new(staged, step.to);
  folder.sync_folder(parent_name(aside));
}

void put_over(const Folder& folder, const Step& step) {
  const auto staged = in_intent(step.staged);
  if (!folder.exists(staged)) return;
  folder.make_folders(parent_name(step.to));
  if (!step.keep.empty() && folder.exists(step.to)) {
    folder.make_folders(parent_name(step.keep));
    folder.keep_as(step.to, step.keep);
    folder.sync_folder(parent_name(step.keep));
  }
  folder.rename_over(staged, step.to);
}

void append_at(const Folder& folder, const Step& step) {
  const auto path = folder.shown(step.to);
  const auto line = step.line + "\n";
  if (!folder.exists(step.to)) folder.create_file(step.to).close(path);
  const Descriptor file(
      ::openat(folder.descriptor().number(), step.to.c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
  if (!file.is_open()) throw system_error(errno, path, "open it");
  const auto size = stat_of(file, path).size;
  if (size > step.offset) {
    std::string tail(size - step.offset, '\0');
    const auto count = ::pread(file.number(), tail.data(), tail.size(), static_cast<off_t>(step.offset));
    if (count < 0) throw system_error(errno, path, "read it");
    tail.resize(static_cast<std::size_t>(count));
    if (("\n" + tail).find("\n" + line) != std::string::npos) return;
    // Half a line, of this process or of one that was killed, counts for nothing; whole lines are kept.
    const auto whole = tail.rfind('\n');
    const auto kept = step.offset + (whole == std::string::npos ? 0 : whole + 1);
    if (kept < size && ::ftruncate(file.number(), static_cast<off_t>(kept)) != 0) {
      throw system_error(errno, path, "cut its last line");
    }
  }
  if (::lseek(file.number(), 0, SEEK_END) < 0) throw system_error(errno, path, "write it");
  write_all(file, path, line);
  sync(file, path);
}

}  // namespace

format::Json json_of(const std::vector<Step>& steps) {
  auto list = format::Json::array();
  for (const auto& step : steps) {
    format::Json entry;
    entry["do"] = kind_names.at(static_cast<std::size_t>(step.kind));
    if (!step.staged.empty()) entry["staged"] = step.staged;
    if (!step.from.empty()) entry["from"] = step.from;
    entry["to"] = step.to;
    if (!step.keep.empty()) entry["keep"] = step.keep;
    if (!step.digest.empty()) entry["digest"] = step.digest;
    if (!step.was.empty()) entry["was"] = step.was;
    if (step.kind == Step::Kind::append) {
      entry["line"] = step.line;
      entry["offset"] = step.offset;
    }
    list.push_back(std::move(entry));
  }
  return list;
}

std::vector<Step> steps_from(format::ObjectReader& reader, const std::string& subject) {
  std::vector<Step> steps;
  for (auto& entry : reader.objects("steps")) steps.push_back(step_from(entry, subject));
  return steps;
}

std::string intent_text(const std::vector<Step>& steps) {
  format::Json intent;
  intent["format"] = 1;
  intent["steps"] = json_of(steps);
  return format::pretty(intent);
}

std::vector<Step> pending_steps(const Folder& folder) {
  const auto text = folder.read(intent_file, largest_intent);
  if (!text) return {};
  const auto subject = folder.shown(intent_file);
  const auto intent = format::parse_json(*text, subject);
  format::ObjectReader reader(intent, subject);
  if (reader.integer("format") != 1) {
    throw Error(Kind::newer_format, subject, "was made by a newer version of car", "install that version");
  }
  return steps_from(reader, subject);
}

void roll_forward(const Folder& folder) {
  const auto steps = pending_steps(folder);
  std::set<std::string> touched;
  for (const auto& step : steps) {
    touched.insert(parent_name(step.to));
    switch (step.kind) {
      case Step::Kind::place:
        put_in_place(folder, step);
        break;
      case Step::Kind::replace:
        put_over(folder, step);
        break;
      case Step::Kind::move:
        if (folder.exists(step.from)) {
          folder.make_folders(parent_name(step.to));
          folder.rename_new(step.from, step.to);
          touched.insert(parent_name(step.from));
        }
        break;
      case Step::Kind::append:
        append_at(folder, step);
        break;
    }
  }
  for (const auto& name : touched) {
    if (folder.exists(name)) folder.sync_folder(name);
  }
  if (folder.exists(intent_folder)) {
    folder.remove_tree(staging_folder);
    folder.rename_new(intent_folder, staging_folder);
    folder.sync_folder(parent_name(intent_folder));
  }
  folder.remove_tree(staging_folder);
}

Tree::Tree(const Folder& folder) : folder_(&folder), steps_(pending_steps(folder)) {}

std::vector<std::string> Tree::places_of(std::string_view name) const {
  std::string wanted(name);
  // From the last step back to the first: what a name means after all of them.
  for (auto step = steps_.rbegin(); step != steps_.rend(); ++step) {
    switch (step->kind) {
      case Step::Kind::place:
      case Step::Kind::replace:
        if (wanted == step->to) return {in_intent(step->staged), wanted};
        break;
      case Step::Kind::move:
        if (wanted == step->to || is_below(wanted, step->to)) {
          const auto before = step->from + wanted.substr(step->to.size());
          return {before, wanted};
        }
        if (wanted == step->from || is_below(wanted, step->from)) return {};
        break;
      case Step::Kind::append:
        break;
    }
  }
  return {wanted};
}

std::optional<Descriptor> Tree::open_file(std::string_view name) const {
  for (const auto& place : places_of(name)) {
    if (auto file = folder_->open_file(place)) return file;
  }
  return std::nullopt;
}

std::optional<std::string> Tree::read(std::string_view name, std::uint64_t cap) const {
  auto text = std::optional<std::string>();
  for (const auto& place : places_of(name)) {
    if ((text = folder_->read(place, cap))) break;
  }
  for (const auto& step : steps_) {
    if (step.kind != Step::Kind::append || step.to != name) continue;
    if (!text) text.emplace();
    const auto line = step.line + "\n";
    if (text->compare(std::min<std::size_t>(step.offset, text->size()), line.size(), line) != 0) {
      text->resize(std::min<std::size_t>(step.offset, text->size()));
      *text += line;
    }
  }
  return text;
}

bool Tree::exists(std::string_view name) const {
  const auto places = places_of(name);
  if (std::any_of(places.begin(), places.end(), [&](const auto& place) { return folder_->exists(place); }))
    return true;
  return std::any_of(steps_.begin(), steps_.end(), [&](const Step& step) { return is_below(step.to, name); });
}

std::vector<Entry> Tree::list(std::string_view name) const {
  if (steps_.empty()) return folder_->list(name);
  // What a file looks like is not told while another may be about to take its name.
  std::map<std::string, EntryKind> entries;
  for (const auto& place : places_of(name)) {
    for (auto& entry : folder_->list(place)) entries.emplace(std::move(entry.name), entry.kind);
  }
  const auto prefix = name == "." ? std::string() : std::string(name) + "/";
  for (const auto& step : steps_) {
    if (step.kind == Step::Kind::move && step.from.starts_with(prefix)) {
      const auto rest = step.from.substr(prefix.size());
      if (rest.find('/') == std::string::npos) entries.erase(rest);
    }
    if (!step.to.starts_with(prefix)) continue;
    const auto rest = step.to.substr(prefix.size());
    const auto slash = rest.find('/');
    if (slash != std::string::npos) {
      entries.emplace(rest.substr(0, slash), EntryKind::folder);
    } else if (step.kind != Step::Kind::move) {
      entries.emplace(rest, EntryKind::file);
    } else {
      // A folder or a file: whichever of the two names has it now tells.
      for (const auto& place : {step.from, step.to}) {
        for (const auto& entry : folder_->list(parent_name(place))) {
          if (entry.name == place.substr(place.rfind('/') + 1)) entries.emplace(rest, entry.kind);
        }
      }
    }
  }
  std::vector<Entry> result;
  for (auto& [entry, kind] : entries) result.push_back({entry, kind, std::nullopt});
  return result;
}

}  // namespace car::record

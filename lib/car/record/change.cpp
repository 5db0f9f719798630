#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/change.hpp>
#include <cerrno>
#include <charconv>
#include <set>
#include <utility>

namespace car::record {

namespace {

/// Of what is larger the digest is not worth the wait: it has its own inside.
constexpr std::uint64_t largest_read_back = 64 * 1024 * 1024;

FolderLock locked(const Folder& folder) {
  require_writable(folder);
  auto lock = FolderLock::take(folder);
  roll_forward(folder);
  return lock;
}

std::optional<crypto::Digest> digest_of(const Folder& folder, std::string_view name) {
  const auto file = folder.open_file(name);
  if (!file) return std::nullopt;
  crypto::Sha256 hash;
  read_all(*file, folder.shown(name), [&](std::string_view bytes) { hash.update(bytes); });
  return hash.finish();
}

/// The number of the next version of `name`. None is given twice, also when versions in between were removed.
unsigned next_version(const Folder& folder, std::string_view name) {
  unsigned last = 0;
  for (const auto& version : folder.list(fmt::format("{}/{}", history_folder, name))) {
    unsigned number = 0;
    std::from_chars(version.name.data(), version.name.data() + version.name.size(), number);
    last = std::max(last, number);
  }
  return last + 1;
}

/// Where that version is kept: `.car/history/<path>/<N>-<UTC>.<extension>`.
std::string history_name(std::string_view name, unsigned version, Instant now) {
  return fmt::format("{}/{}/{}-{}{}", history_folder, name, version, to_compact_text(now),
                     std::filesystem::path(std::string(name)).extension().string());
}

/// Whether `name` is of what the candidate and the office sent each other.
bool is_exchanged(std::string_view name) {
  return name.starts_with("submissions/") || name.starts_with("requests/");
}

/// A name that no other change has: a reader may still look for what an earlier one staged, and must not find
/// something else in its place.
std::string unlike_others() {
  static std::atomic<unsigned> count = 0;
  return fmt::format("{}-{}", ::getpid(), ++count);
}

}  // namespace

void require_writable(const Folder& folder) {
  if (::faccessat(folder.descriptor().number(), ".", W_OK | X_OK, AT_EACCESS) != 0)
    throw system_error(errno, folder.path().string(), "change the record");
}

Change::Change(const Folder& folder) : folder_(&folder), lock_(locked(folder)), prefix_(unlike_others()) {}

Change::~Change() {
  try {
    folder_->remove_tree(staging_folder);
  } catch (const Error&) {
    // What could not be removed is removed by the next writer.
    return;
  }
}

std::string Change::next_name() { return fmt::format("{}-{}", prefix_, staged_++); }

Staged Change::stage_with(const std::string& subject, const std::function<void(const ByteSink&)>& produce) {
  folder_->make_folders(staging_folder);
  Staged staged;
  staged.name = next_name();
  const auto name = fmt::format("{}/{}", staging_folder, staged.name);
  auto file = folder_->create_file(name);
  crypto::Sha256 hash;
  produce([&](std::string_view bytes) {
    hash.update(bytes);
    write_all(file, subject, bytes);
    staged.size += bytes.size();
  });
  sync(file, subject);
  file.close(subject);
  staged.digest = hash.finish();
  return staged;
}

Staged Change::stage_copy(const std::filesystem::path& source, Progress& progress) {
  const auto subject = source.string();
  const auto file = open_source(source);
  const auto before = stat_of(file, subject);
  if (before.size == 0) {
    throw Error(Kind::failed, subject, "is empty", "save the document again, and look whether it opens");
  }
  auto staged = stage_with(subject, [&](const ByteSink& sink) {
    read_all(file, subject, [&](std::string_view bytes) {
      sink(bytes);
      progress.advance(bytes.size());
    });
  });
  if (stat_of(file, subject) != before || staged.size != before.size) {
    throw Error(Kind::failed, subject, "changed while it was read",
                "close the program that is writing it and try again");
  }
  return staged;
}

Staged Change::stage(std::string_view bytes) {
  return stage_with(folder_->shown(staging_folder), [&](const ByteSink& sink) { sink(bytes); });
}

Staged Change::stage_own(std::string_view name) {
  const auto subject = folder_->shown(name);
  const auto file = folder_->open_file(name);
  if (!file) throw Error(Kind::failed, subject, "is not there any more", "run the command again");
  return stage_with(subject, [&](const ByteSink& sink) { read_all(*file, subject, sink); });
}

Staged Change::stage_again(const Staged& staged) {
  const auto file = open_staged(staged);
  const auto subject = folder_->shown(staging_folder);
  return stage_with(subject, [&](const ByteSink& sink) { read_all(file, subject, sink); });
}

Staged Change::stage_file(const std::function<void(const Descriptor&, const std::string&)>& write) {
  folder_->make_folders(staging_folder);
  Staged staged;
  staged.name = next_name();
  const auto name = fmt::format("{}/{}", staging_folder, staged.name);
  const auto shown = folder_->shown(name);
  auto file = folder_->create_file(name);
  write(file, shown);
  staged.size = stat_of(file, shown).size;
  sync(file, shown);
  file.close(shown);
  if (staged.size <= largest_read_back) staged.digest = digest_of_staged(staged);
  return staged;
}

Descriptor Change::open_staged(const Staged& staged) const {
  const auto name = fmt::format("{}/{}", staging_folder, staged.name);
  auto file = folder_->open_file(name);
  if (!file) throw Error(Kind::failed, folder_->shown(name), "is gone", "run the command again");
  return std::move(*file);
}

crypto::Digest Change::digest_of_staged(const Staged& staged) const {
  const auto shown = folder_->shown(fmt::format("{}/{}", staging_folder, staged.name));
  crypto::Sha256 hash;
  read_all(open_staged(staged), shown, [&](std::string_view bytes) { hash.update(bytes); });
  return hash.finish();
}

void Change::place(const Staged& staged, std::string_view to) {
  Step step;
  step.kind = Step::Kind::place;
  step.staged = staged.name;
  step.to = to;
  if (staged.digest != crypto::Digest()) step.digest = staged.digest.hex();
  steps_.push_back(std::move(step));
}

void Change::replace(const Staged& staged, std::string_view to, const std::optional<crypto::Digest>& old,
                     Instant now) {
  Step step;
  step.kind = Step::Kind::replace;
  step.staged = staged.name;
  step.to = to;
  step.digest = staged.digest.hex();
  if (old) {
    step.keep = history_name(to, next_version(*folder_, to), now);
    step.was = old->hex();
  }
  expected_.emplace_back(step.to, old);
  steps_.push_back(std::move(step));
}

void Change::replace_section(const Section& section, Instant now) {
  const auto text = to_text(section);
  section_from(text, section.folder, folder_->shown(section.manifest()));
  replace(stage(text), section.manifest(), section.read_from, now);
}

unsigned Change::keep_version(std::string_view name, std::string_view bytes, Instant now) {
  const auto version = next_version(*folder_, name);
  place(stage(bytes), history_name(name, version, now));
  return version;
}

void Change::move(std::string_view from, std::string_view to) {
  Step step;
  step.kind = Step::Kind::move;
  step.from = from;
  step.to = to;
  steps_.push_back(std::move(step));
}

std::string Change::move_to_trash(std::string_view name, Instant now) {
  std::string place;
  do {
    place = fmt::format("{}/{}-{}", trash_folder, to_compact_text(now), ++trashed_);
  } while (folder_->exists(place));
  place += fmt::format("/{}", name);
  move(name, place);
  return place;
}

void Change::log(std::string_view line) { lines_.emplace_back(line); }

void Change::reverses(Note::Way way, unsigned number) {
  way_ = way;
  reverses_ = number;
}

/// Writes down what this change does, for whoever takes it back.
Step Change::note_of_steps() {
  for (auto& step : steps_) {
    // What was exchanged with the office is never taken back, and what is deleted needs no digest.
    if (step.kind == Step::Kind::move && !is_exchanged(step.from) && !is_exchanged(step.to) &&
        !is_in_cache(step.to)) {
      step.digest = content_digest(*folder_, step.from);
    }
  }
  Note note;
  note.number = newest_note(folder_->list(notes_folder)) + 1;
  note.line = lines_.back();
  note.way = way_;
  note.reverses = reverses_;
  note.steps = steps_;
  for (auto& step : note.steps) step.staged.clear();
  const auto staged = stage(to_text(note));
  Step step;
  step.kind = Step::Kind::place;
  step.staged = staged.name;
  step.to = note_name(note.number);
  step.digest = staged.digest.hex();
  return step;
}

void Change::commit() {
  folder_->make_folders(staging_folder);
  if (!lines_.empty()) {
    steps_.push_back(note_of_steps());
    auto present = folder_->read(log_file, largest_log).value_or("");
    // A torn last line, of a process killed while it wrote, counts for nothing.
    const auto end = present.rfind('\n');
    std::uint64_t offset = end == std::string::npos ? 0 : end + 1;
    for (const auto& line : lines_) {
      Step step;
      step.kind = Step::Kind::append;
      step.to = log_file;
      step.line = line;
      step.offset = offset;
      offset += line.size() + 1;
      steps_.push_back(std::move(step));
    }
  }
  for (const auto& [name, old] : expected_) {
    if (digest_of(*folder_, name) != old) {
      throw Error(Kind::failed, folder_->shown(name), "was changed by another program meanwhile",
                  "nothing was changed; run the command again");
    }
  }
  std::set<std::string> moved_away;
  for (const auto& step : steps_) {
    if (step.kind == Step::Kind::move) moved_away.insert(step.from);
    if (step.kind == Step::Kind::place && moved_away.count(step.to) == 0 && folder_->exists(step.to)) {
      throw Error(Kind::failed, folder_->shown(step.to), "exists already and is not overwritten",
                  "move it away, or file it by its own name");
    }
  }
  const auto intent = stage(intent_text(steps_));
  folder_->rename_new(fmt::format("{}/{}", staging_folder, intent.name),
                      fmt::format("{}/intent.json", staging_folder));
  folder_->sync_folder(staging_folder);
  if (!folder_->rename_new(staging_folder, intent_folder)) {
    throw Error(Kind::failed, folder_->shown(intent_folder), "an earlier change could not be finished",
                "run the command again");
  }
  try {
    folder_->sync_folder(parent_name(intent_folder));
    roll_forward(*folder_);
  } catch (const Error& error) {
    throw Error(
        error.kind(), error.subject(), error.reason(),
        "the change is written down, and the next command that changes the record carries it out; mend "
        "the cause first");
  }
}

}  // namespace car::record

#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/filing.hpp>
#include <car/record/history.hpp>
#include <car/record/watch.hpp>
#include <car/record/writing.hpp>

namespace car::record {

namespace {

/// Does `work`; what it fails with is a trouble of this look, and does not end the watching.
template <typename Work>
void attempt(Look& look, Work work) {
  try {
    work();
  } catch (const Error& error) {
    if (error.kind() == Kind::interrupted) throw;
    look.troubles.emplace_back(error.what());
  }
}

/// What `car accept` takes for the document.
std::string place_of(const Record& record, const Section& section, const std::string& file) {
  const auto* artifact = section.artifact(file);
  const auto* set = record.program().set(section.set);
  if (set == nullptr) return artifact == nullptr ? "" : artifact->slot;
  if (artifact == nullptr || artifact->competencies.empty()) return set->code;
  return Place{"", set, artifact->competencies.front()}.text();
}

}  // namespace

Watch::Watch(const Record& record, std::optional<Place> place) : record_(&record), place_(std::move(place)) {
  if (place_) record.section_of(*place_);
  require_writable(record.folder());
}

bool Watch::has(const Section& section) const {
  if (!place_) return true;
  return place_->set == nullptr ? section.kind == program::name_of(program::SectionKind::introduction)
                                : section.set == place_->set->slug;
}

bool Watch::has(const Section& section, const Filed& filed) const {
  if (!place_ || (place_->set != nullptr && place_->competency == 0)) return true;
  const auto* artifact = section.artifact(filed.file);
  if (artifact == nullptr) return false;
  if (place_->set == nullptr) return artifact->slot == place_->slot;
  const auto& numbers = artifact->competencies;
  return std::find(numbers.begin(), numbers.end(), place_->competency) != numbers.end();
}

void Watch::look_at_text(const std::string& path, Instant now, Look& look) {
  const auto stat = record_->folder().stat(path);
  const auto seen = seen_.find(path);
  if (!stat || (seen != seen_.end() && seen->second == *stat)) return;
  const auto text = record_->tree().read(path, largest_writing);
  if (!text) return;
  if (!trimmed(*text).empty()) {
    const auto history = history_of(record_->tree(), path);
    if (history.versions.empty() || history.versions.back().digest != crypto::sha256(*text)) {
      Change change(record_->folder());
      const auto number = change.keep_version(path, *text, now);
      change.commit();
      look.kept.push_back({path, number, now, text->size()});
    }
  }
  seen_[path] = *stat;
}

void Watch::look_at_texts(const Section& section, Instant now, Look& look) {
  const auto* set = record_->program().set(section.set);
  if (set == nullptr) return;
  const auto at = [&](int competency) {
    attempt(look, [&] { look_at_text(section.path_of(writing_file(*set, competency)), now, look); });
  };
  if (place_ && place_->competency != 0) return at(place_->competency);
  at(0);
  for (const auto& competency : set->competencies) at(competency.number);
}

void Watch::look_at_document(const Section& section, const Filed& filed, Look& look, Progress& progress) {
  const auto path = section.path_of(filed.file);
  const auto stat = record_->folder().stat(path);
  const auto seen = seen_.find(path);
  if (stat && seen != seen_.end() && seen->second == *stat) return;
  const auto present = on_disk(record_->tree(), path, progress);
  const auto digest = present ? present->digest : crypto::Digest();
  const auto told = told_.find(path);
  if (digest == filed.digest) {
    told_.erase(path);
  } else if (told == told_.end() || told->second != digest) {
    look.diverged.push_back({path, place_of(*record_, section, filed.file), !present});
    told_[path] = digest;
  }
  if (stat) seen_[path] = *stat;
}

void Watch::look_at_documents(const Section& section, Look& look, Progress& progress) {
  for (const auto* filed : section.all_filed()) {
    if (has(section, *filed)) attempt(look, [&] { look_at_document(section, *filed, look, progress); });
  }
}

Look Watch::look(Instant now, Progress& progress) {
  Look look;
  auto sections = record_->sections_and_damage().sound;
  std::erase_if(sections, [&](const Section& section) { return !has(section); });
  for (const auto& section : sections) look_at_texts(section, now, look);
  std::uint64_t bytes = 0;
  for (const auto& section : sections) {
    for (const auto* filed : section.all_filed()) bytes += filed->size;
  }
  progress.begin("looking", bytes);
  for (const auto& section : sections) look_at_documents(section, look, progress);
  progress.end();
  return look;
}

}  // namespace car::record

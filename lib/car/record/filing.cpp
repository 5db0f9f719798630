#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/filing.hpp>
#include <car/record/record.hpp>

namespace car::record {

namespace {

/// Whether `file` of `section` cannot be the name of a new document.
bool is_taken(const Section& section, const Catalogue& known, const Tree& tree, const std::string& file,
              const std::string& freed) {
  const auto wanted = fold(file);
  if (wanted == "section.toml" || wanted == statement_file) return true;
  if (file == freed) return false;
  return known.has_name(file) || tree.exists(section.path_of(file));
}

template <typename T>
void add_missing(std::vector<T>& to, const std::vector<T>& from) {
  for (const auto& one : from) {
    if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(one);
  }
}

}  // namespace

Catalogue::Catalogue(const Section& section) {
  for (const auto* filed : section.all_filed()) add(*filed);
}

void Catalogue::add(const Filed& filed) {
  names_.insert(fold(filed.file));
  files_.emplace(filed.digest, filed.file);
}

void Catalogue::remove(const Filed& filed) {
  names_.erase(fold(filed.file));
  files_.erase(filed.digest);
}

const std::string* Catalogue::with_digest(const crypto::Digest& digest) const {
  const auto found = files_.find(digest);
  return found == files_.end() ? nullptr : &found->second;
}

bool Catalogue::has_name(const std::string& file) const { return names_.contains(fold(file)); }

std::string free_name(const Section& section, const Catalogue& known, const Tree& tree,
                      std::string_view folder, const std::string& original, const std::string& freed) {
  for (int number = 1;; ++number) {
    const auto name = cleaned_name(original, number == 1 ? "" : fmt::format("-{}", number));
    auto file = folder.empty() ? name : fmt::format("{}/{}", folder, name);
    if (!is_taken(section, known, tree, file, freed)) return file;
  }
}

std::string free_name(const Section& section, const Tree& tree, std::string_view folder,
                      const std::string& original) {
  return free_name(section, Catalogue(section), tree, folder, original);
}

std::uint64_t size_to_file(const Record& record, const std::filesystem::path& source) {
  const auto size = stat_of(open_source(source), source.string()).size;
  const auto most = record.program().most_bytes;
  if (size <= most) return size;
  throw Error(Kind::answer_no, source.string(),
              fmt::format("has {}, and the program takes {} in a whole submission", human_size(size),
                          human_size(most)),
              "make it smaller, a recording shorter, say, or name the place where it can be seen; nothing was "
              "changed");
}

void require_space(const Record& record, std::uint64_t bytes) {
  std::error_code unknown;
  const auto space = std::filesystem::space(record.root(), unknown);
  if (unknown || bytes < space.available) return;
  throw Error(Kind::failed, record.root().string(),
              fmt::format("there is no room on this disk: {} are needed, and {} are free", human_size(bytes),
                          human_size(space.available)),
              "free some space, or file something smaller; nothing was changed");
}

Filed filed_as(const std::string& file, const std::filesystem::path& source, const Staged& staged,
               Instant now) {
  const auto original = source.filename().string();
  return {file, is_utf8(original) ? original : printable(original), staged.size, staged.digest, now};
}

const Filed* with_digest(const Section& section, const crypto::Digest& digest) {
  for (const auto* filed : section.all_filed()) {
    if (filed->digest == digest) return filed;
  }
  return nullptr;
}

Filed file_document(const Record& record, Change& change, const Section& section, std::string_view folder,
                    const std::filesystem::path& source, const std::string& hint, Instant now,
                    Progress& progress) {
  const auto size = size_to_file(record, source);
  require_space(record, size);
  progress.begin("filing", size);
  const auto staged = change.stage_copy(source, progress);
  progress.end();
  if (const auto* other = with_digest(section, staged.digest)) {
    throw Error(Kind::answer_no, source.string(), fmt::format("is filed already, as '{}'", other->file),
                hint);
  }
  auto filed =
      filed_as(free_name(section, record.tree(), folder, source.filename().string()), source, staged, now);
  change.place(staged, section.path_of(filed.file));
  return filed;
}

void describe(Description& description, const Description& from) {
  const auto take = [](std::string& to, const std::string& text) {
    if (!text.empty()) to = text;
  };
  take(description.title, from.title);
  take(description.kind, from.kind);
  take(description.basis, from.basis);
  take(description.own_role, from.own_role);
  take(description.alternative_text, from.alternative_text);
  take(description.activity.done, from.activity.done);
  take(description.activity.learned, from.activity.learned);
  take(description.activity.judged, from.activity.judged);
  add_missing(description.suggestions, from.suggestions);
  add_missing(description.answers, from.answers);
}

std::optional<OnDisk> on_disk(const Tree& tree, const std::string& name, Progress& progress) {
  const auto file = tree.open_file(name);
  if (!file) return std::nullopt;
  const auto shown = tree.shown(name);
  const auto before = stat_of(*file, shown);
  crypto::Sha256 hash;
  OnDisk found;
  found.size = read_all(*file, shown, [&](std::string_view bytes) {
    hash.update(bytes);
    progress.advance(bytes.size());
  });
  if (stat_of(*file, shown) != before) {
    throw Error(Kind::failed, shown, "changed while it was read",
                "close the program that is writing it and try again");
  }
  found.digest = hash.finish();
  return found;
}

void require_portfolio(const Section& section, const Place& place) {
  if (section.route == "portfolio") return;
  const auto instead = section.route == "course"
                           ? fmt::format("'car attach-ccc {} FILE' files a certificate", place.set->code)
                           : fmt::format("'car attach-recognition {} FILE' files a diploma", place.set->code);
  throw Error(
      Kind::answer_no, place.text(),
      fmt::format("{} is on the {} route, where no evidence is asked for", place.set->title, section.route),
      fmt::format("{}; 'car set route {} portfolio' changes the route", instead, place.set->code));
}

void require_competency(const Place& place) {
  if (place.competency != 0) return;
  throw Error(Kind::usage, place.text(), "evidence belongs to a competency of the set",
              fmt::format("name it as in {}-1; 'car show {}' lists them", place.set->code, place.set->code));
}

}  // namespace car::record

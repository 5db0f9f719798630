#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/record/change.hpp>
#include <car/record/filing.hpp>
#include <car/record/history.hpp>
#include <car/record/trash.hpp>
#include <car/record/writing.hpp>
#include <charconv>

namespace car::record {

namespace {

/// Where what is purged lies between its commit and its end. Below `.car/cache`, which may be deleted at any
/// time.
const std::string purged_folder = fmt::format("{}/purged", cache_folder);

constexpr std::string_view submissions = "submissions";

std::string in(std::string_view folder, std::string_view name) {
  if (folder.empty() || name.empty()) return std::string(folder.empty() ? name : folder);
  return fmt::format("{}/{}", folder, name);
}

void measure(const Tree& tree, const std::string& name, EntryKind kind, Discarded& thing) {
  if (kind == EntryKind::folder) {
    for (const auto& entry : tree.list(name)) measure(tree, in(name, entry.name), entry.kind, thing);
    return;
  }
  ++thing.files;
  if (kind != EntryKind::file) return;
  if (const auto file = tree.open_file(name)) thing.size += stat_of(*file, tree.shown(name)).size;
}

bool is_section_folder(const std::vector<Entry>& entries) {
  return std::any_of(entries.begin(), entries.end(), [](const Entry& entry) {
    return entry.kind == EntryKind::file && entry.name == "section.toml";
  });
}

/// Finds what was thrown away below `.car/trash/<id>`: it lies there under the folders that it was in. A
/// section and a submission are folders, whatever is in them; else it is the first name that is not alone the
/// way to another.
void find_thing(const Tree& tree, Discarded& thing) {
  while (true) {
    const auto entries = tree.list(thing.place());
    const auto depth = split(thing.was, '/').size();
    const bool is_submission = depth == 2 && thing.was.starts_with("submissions/");
    const bool is_section = depth == 1 && !thing.was.empty() && is_section_folder(entries);
    if (is_section) thing.what = Discarded::What::section;
    if (is_submission) thing.what = Discarded::What::submission;
    if (is_section || is_submission || entries.size() != 1) return;
    thing.was = in(thing.was, entries.front().name);
    if (entries.front().kind == EntryKind::folder) continue;
    const auto parts = split(thing.was, '/');
    const bool is_filed = parts.size() > 1 && parts.front().front() >= '1' && parts.front().front() <= '9';
    if (is_filed) {
      const bool is_text = is_named_like_writing(thing.was.substr(parts.front().size() + 1));
      thing.what = is_text ? Discarded::What::text : Discarded::What::document;
    }
    return;
  }
}

Error no_such_thing(std::span<const Discarded> trash, std::string_view typed) {
  std::vector<std::string> known;
  for (const auto& thing : trash) {
    for (const auto& name : {thing.id, thing.was}) {
      if (is_utf8(name)) known.push_back(name);
    }
  }
  return {Kind::usage, printable(typed), "there is no such thing in the trash",
          did_you_mean(typed, known, "'car trash list' shows what is in it")};
}

const Filed* filed_under(const Section& section, const std::string& file) {
  for (const auto* filed : section.all_filed()) {
    if (fold(filed->file) == fold(file)) return filed;
  }
  return nullptr;
}

crypto::Digest digest_of(const Tree& tree, const std::string& name) {
  Progress silent;
  const auto content = on_disk(tree, name, silent);
  if (!content) throw Error(Kind::failed, tree.shown(name), "is not there any more", "run the command again");
  return content->digest;
}

template <typename Document>
bool take_entry(const std::vector<Document>& from, std::vector<Document>& to, const std::string& file,
                const crypto::Digest& digest) {
  const auto found = std::find_if(from.begin(), from.end(), [&](const Document& document) {
    return document.filed.file == file && document.filed.digest == digest;
  });
  if (found == from.end()) return false;
  to.push_back(*found);
  return true;
}

/// One thing on its way back out of the trash.
class Return {
 public:
  Return(Record& record, Change& change, const Discarded& thing, Instant now)
      : record_(record), change_(change), thing_(thing), now_(now), tree_(record.tree()) {}

  /// Whether a `section.toml` names it again.
  bool prepare();

 private:
  std::string shown() const { return record_.folder().shown(thing_.was); }
  void require_free() const;
  void require_free_section() const;
  void require_next_attempt() const;
  void require_plain() const;
  bool list_again();
  bool take_from(const Section& version, Section& section, const std::string& file,
                 const crypto::Digest& digest) const;
  void require_slot(const Section& section, const std::string& file) const;
  Section section_now() const;

  Record& record_;
  Change& change_;
  const Discarded& thing_;
  Instant now_;
  Tree tree_;
};

void Return::require_free() const {
  if (!tree_.exists(thing_.was)) return;
  throw Error(Kind::answer_no, shown(), "something is there, and is not overwritten",
              fmt::format("look at both; what you want back lies in {}", printable(thing_.place())));
}

void Return::require_free_section() const {
  const auto name = in(thing_.place(), "section.toml");
  const auto text = tree_.read(name, largest_text);
  const auto back = section_from(text.value_or(""), thing_.was, tree_.shown(name));
  const auto sections = record_.sections();
  const auto refuse = [&](const Section& section, const std::string& reason) {
    throw Error(Kind::answer_no, record_.folder().shown(section.folder), reason,
                "'car set drop SET' gives it free, if that one is not wanted");
  };
  for (const auto& section : sections) {
    if (!back.set.empty() && section.set == back.set) refuse(section, "this set has another section now");
  }
  for (const auto& section : sections) {
    if (section.number == back.number) refuse(section, fmt::format("has the number {} now", back.number));
  }
}

/// A submission that was withdrawn comes back only where nothing came after it.
void Return::require_next_attempt() const {
  const auto name = thing_.was.substr(submissions.size() + 1);
  const auto dash = name.rfind('-');
  const auto* set = dash == std::string::npos ? nullptr : record_.program().set(name.substr(0, dash));
  if (set != nullptr) {
    record_.require_open(*set, 0);
    const auto next = record_.state(*set).next_attempt;
    if (name == fmt::format("{}-{}", set->slug, next)) return;
  }
  throw Error(Kind::answer_no, shown(), "it is not the next submission of one of your sets",
              "what the office has of it comes back by itself when its receipt is received");
}

/// Throws when nobody can say where a thing of no known sort belongs.
void Return::require_plain() const {
  const bool is_exchanged = thing_.was.starts_with("requests") || thing_.was.starts_with("trust") ||
                            thing_.was.starts_with(submissions);
  if (!thing_.was.empty() && !is_exchanged) return;
  throw Error(Kind::answer_no, thing_.id,
              is_exchanged ? "belongs to what you and the office sent each other"
                           : "has several things in it, of different places",
              fmt::format("look at {}, and copy from there what you need", printable(thing_.place())));
}

Section Return::section_now() const {
  const auto folder = split(thing_.was, '/').front();
  for (auto& section : record_.sections()) {
    if (section.folder == folder) return std::move(section);
  }
  throw Error(Kind::answer_no, record_.folder().shown(folder), "this section is not in the record any more",
              "put the section back first; 'car trash list' shows whether it is in the trash");
}

bool Return::take_from(const Section& version, Section& section, const std::string& file,
                       const crypto::Digest& digest) const {
  return take_entry(version.artifacts, section.artifacts, file, digest) ||
         take_entry(version.certificates, section.certificates, file, digest) ||
         take_entry(version.recognitions, section.recognitions, file, digest);
}

/// Throws when what `file` was filed as cannot be changed now, or is another document.
void Return::require_slot(const Section& section, const std::string& file) const {
  const auto* artifact = section.artifact(file);
  if (artifact == nullptr) return;
  if (artifact->slot == application_slot) {
    throw Error(Kind::answer_no, shown(), "it is an application for the program office",
                "the acceptance letter that answers it brings it back; 'car apply' makes another");
  }
  for (const auto& other : section.artifacts) {
    if (other.slot.empty() || other.slot != artifact->slot || other.filed.file == file) continue;
    throw Error(Kind::answer_no, shown(),
                fmt::format("the document that is filed as '{}' now is {}", other.slot, other.filed.file),
                fmt::format("'car add-artifact {} FILE' files another one in its place; what you want back "
                            "lies in {}",
                            other.slot, printable(thing_.place())));
  }
  const auto* set = record_.program().set(section.set);
  if (set == nullptr) return;
  for (const int competency : artifact->competencies) record_.require_open(*set, competency);
}

bool Return::list_again() {
  auto section = section_now();
  if (const auto* set = record_.program().set(section.set)) record_.require_open(*set, 0);
  const auto file = thing_.was.substr(section.folder.size() + 1);
  if (thing_.what == Discarded::What::text) return false;
  if (const auto* listed = filed_under(section, file)) {
    if (listed->file == file) return true;  // its name was never taken out
    throw Error(Kind::answer_no, shown(), fmt::format("'{}' is filed under a name like it", listed->file),
                fmt::format("what you want back lies in {}", printable(thing_.place())));
  }
  const auto digest = digest_of(tree_, thing_.place());
  for (const auto* filed : section.all_filed()) {
    if (filed->digest != digest) continue;
    throw Error(Kind::answer_no, shown(),
                fmt::format("the same document is filed in this section as '{}'", filed->file),
                "nothing is missing that would have to come back");
  }
  const auto history = history_of(tree_, section.manifest());
  for (auto version = history.versions.rbegin(); version != history.versions.rend(); ++version) {
    const auto text = tree_.read(version->file, largest_text);
    if (!text) continue;
    std::optional<Section> then;
    try {
      then = section_from(*text, section.folder, tree_.shown(version->file));
    } catch (const Error&) {
      continue;  // a version that was damaged says nothing of it; an older one may
    }
    if (!take_from(*then, section, file, digest)) continue;
    require_slot(section, file);
    change_.replace_section(section, now_);
    return true;
  }
  throw Error(Kind::answer_no, shown(), "nothing tells as what it was filed",
              fmt::format("'car add-artifact PLACE {}' files it anew", printable(thing_.place())));
}

bool Return::prepare() {
  bool is_listed = false;
  switch (thing_.what) {
    case Discarded::What::section:
      require_free();
      require_free_section();
      break;
    case Discarded::What::submission:
      require_free();
      require_next_attempt();
      break;
    case Discarded::What::document:
    case Discarded::What::text:
      require_free();
      is_listed = list_again();
      break;
    case Discarded::What::other:
      require_plain();
      require_free();
      break;
  }
  change_.move(thing_.place(), thing_.was);
  return is_listed;
}

}  // namespace

std::string Discarded::place() const { return in(fmt::format("{}/{}", trash_folder, id), was); }

std::string_view name_of(Discarded::What what) {
  static constexpr std::array<std::string_view, 5> names = {"document", "text", "section", "submission",
                                                            "other"};
  return names.at(static_cast<std::size_t>(what));
}

std::vector<Discarded> trash_of(const Tree& tree) {
  std::vector<Discarded> trash;
  for (const auto& entry : tree.list(trash_folder)) {
    if (entry.kind != EntryKind::folder) continue;
    Discarded thing;
    thing.id = entry.name;
    thing.since = parse_compact(entry.name.substr(0, 16));
    measure(tree, in(trash_folder, entry.name), entry.kind, thing);
    if (thing.files == 0) continue;
    find_thing(tree, thing);
    trash.push_back(std::move(thing));
  }
  const auto number = [](const Discarded& thing) {
    unsigned value = 0;
    const auto digits = thing.id.substr(thing.id.rfind('-') + 1);
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  };
  std::stable_sort(trash.begin(), trash.end(), [&](const Discarded& a, const Discarded& b) {
    return std::pair(a.since, number(a)) < std::pair(b.since, number(b));
  });
  return trash;
}

const Discarded& find_discarded(std::span<const Discarded> trash, std::string_view typed) {
  const auto only = [&](const auto& is_meant) -> const Discarded* {
    const auto count = std::count_if(trash.begin(), trash.end(), is_meant);
    return count == 1 ? &*std::find_if(trash.begin(), trash.end(), is_meant) : nullptr;
  };
  const auto trimmed_name = typed.ends_with('/') ? typed.substr(0, typed.size() - 1) : typed;
  if (const auto* thing = only([&](const auto& one) { return one.id == typed; })) return *thing;
  if (const auto* thing = only([&](const auto& one) { return one.was == trimmed_name; })) return *thing;
  const auto begins = [&](const auto& one) { return !typed.empty() && one.id.starts_with(typed); };
  if (const auto* thing = only(begins)) return *thing;
  const auto several = std::count_if(trash.begin(), trash.end(),
                                     [&](const auto& one) { return one.was == trimmed_name || begins(one); });
  if (several > 1) {
    throw Error(Kind::usage, printable(typed), fmt::format("{} things in the trash may be meant", several),
                "name the one by its whole id; 'car trash list' shows them");
  }
  throw no_such_thing(trash, typed);
}

TakenBack restore_from_trash(Record& record, std::string_view typed, Instant now) {
  Change change(record.folder());
  const auto trash = trash_of(record.tree());
  TakenBack back;
  back.thing = find_discarded(trash, typed);
  back.is_listed = Return(record, change, back.thing, now).prepare();
  change.log(
      to_line({now, "trash restore", fmt::format("put {} back out of the trash", back.thing.was), {}}));
  change.commit();
  return back;
}

void purge(Record& record, std::span<const Discarded> things, Instant now) {
  const auto& folder = record.folder();
  Change change(folder);
  folder.remove_tree(purged_folder);
  std::string names;
  for (const auto& thing : things) {
    const auto place = in(trash_folder, thing.id);
    if (!folder.exists(place)) {
      throw Error(Kind::usage, thing.id, "is not in the trash any more", "'car trash list' shows what is");
    }
    change.move(place, in(purged_folder, thing.id));
    names += (names.empty() ? "" : ", ") + (thing.was.empty() ? thing.id : thing.was);
  }
  change.log(to_line({now, "trash purge", fmt::format("deleted from the trash: {}", names), {}}));
  change.commit();
  folder.remove_tree(purged_folder);
}

}  // namespace car::record

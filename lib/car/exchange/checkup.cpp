#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/permissions.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/exchange/checkup.hpp>
#include <car/exchange/checkup_files.hpp>
#include <car/exchange/inspect.hpp>
#include <car/exchange/office.hpp>
#include <car/exchange/outgoing.hpp>
#include <car/record/change.hpp>
#include <car/record/enrolment.hpp>
#include <car/record/kept.hpp>
#include <car/record/log.hpp>
#include <car/record/state.hpp>
#include <car/rules/findings.hpp>
#include <map>
#include <variant>

namespace car::exchange {

namespace {

using rules::Severity;

/// The rules that are about a record's soundness, not its completeness.
constexpr std::array<std::string_view, 12> rules_of_soundness = {"program-changed",
                                                                 "section-damaged",
                                                                 "section-missing",
                                                                 "number-twice",
                                                                 "set-twice",
                                                                 "artifact-changed",
                                                                 "artifact-missing",
                                                                 "artifact-empty",
                                                                 "artifact-is-lfs-pointer",
                                                                 "artifact-unreadable",
                                                                 "changed-after-approval",
                                                                 "changed-while-with-office"};

Complaint complaint(std::string check, Severity severity, std::string path, std::string reason,
                    std::string hint, Remedy remedy = Remedy::none) {
  return {std::move(check), severity, std::move(path), std::move(reason), std::move(hint), remedy};
}

constexpr const char* repairs = "'car doctor --repair' does it, after showing what";

void check_changes(const record::Record& record, Checkup& checkup) {
  const auto& folder = record.folder();
  if (folder.exists(record::intent_file)) {
    checkup.complaints.push_back(
        complaint("change-unfinished", Severity::warning, std::string(record::intent_folder),
                  "a change was committed, and is not carried out yet",
                  "the next command that changes the record carries it out", Remedy::carry_out));
  }
  const auto tree = record.tree();
  for (const auto& step : record::pending_steps(folder)) {
    const bool is_file = step.kind == record::Step::Kind::place || step.kind == record::Step::Kind::replace;
    if (!is_file || tree.exists(step.to)) continue;
    checkup.complaints.push_back(complaint("change-incomplete", Severity::error, step.to,
                                           "a change was committed that has lost this file of it",
                                           "do again what you did last"));
  }
  if (!folder.list(record::staging_folder).empty()) {
    checkup.complaints.push_back(
        complaint("change-abandoned", Severity::note, std::string(record::staging_folder),
                  "a change was broken off before it was committed; nothing of it counts",
                  "the next command that changes the record clears it away", Remedy::carry_out));
  }
}

/// What shape the log has; which lines it must have, `check_kept` tells.
void check_log(const record::Record& record, Checkup& checkup) {
  const auto tree = record.tree();
  const auto text = tree.read(record::log_file, record::largest_log);
  if (!text) return;
  if (!text->empty() && text->back() != '\n') {
    checkup.complaints.push_back(complaint("log-torn", Severity::warning, std::string(record::log_file),
                                           "its last line was cut off, by a loss of power say", repairs,
                                           Remedy::end_log));
  }
  if (const auto unread = record::read_log(tree).unread; unread > 0) {
    checkup.complaints.push_back(complaint("log-line-unknown", Severity::warning,
                                           std::string(record::log_file),
                                           fmt::format("{} not as car writes them", counted(unread, "line")),
                                           "they are passed over; look at them in a text editor"));
  }
}

/// The digest of what is filed as `name`, in hex; empty when it is not known.
std::string filed_digest(const rules::Facts& facts, const std::string& name) {
  for (const auto& one : facts.sections) {
    for (const auto* filed : one.section.all_filed()) {
      if (one.section.path_of(filed->file) == name) return filed->digest.hex();
    }
  }
  return {};
}

/// All that the rules look at; nothing, and a complaint, when something damaged is in the way.
std::optional<rules::Facts> facts_of(const record::Record& record, rules::Look look, Instant now,
                                     Progress& progress, Checkup& checkup) {
  try {
    return rules::gather(record, std::nullopt, look, now, progress, rules::Damage::told);
  } catch (const Error& error) {
    checkup.complaints.push_back(complaint("documents-not-checked", Severity::error, "",
                                           fmt::format("{}: {}", error.subject(), error.reason()),
                                           "mend what is told above, and run 'car doctor' again"));
    return std::nullopt;
  }
}

void check_rules(const record::Tree& tree, const rules::Facts& facts, Checkup& checkup) {
  for (const auto& section : facts.sections) {
    for (const auto* filed : section.section.all_filed()) checkup.bytes += filed->size;
  }
  for (const auto& finding : rules::findings_of(facts)) {
    const auto& names = rules_of_soundness;
    if (std::find(names.begin(), names.end(), finding.rule) == names.end()) continue;
    const bool is_gone = finding.rule == "artifact-missing";
    checkup.complaints.push_back(complaint(
        finding.rule, finding.severity, finding.file.empty() ? finding.place : finding.file, finding.message,
        is_gone ? hint_for_missing(tree, finding.file, filed_digest(facts, finding.file), finding.hint)
                : finding.hint));
  }
}

// Containers

/// The folders of the record that hold containers.
std::vector<std::string> container_folders(const record::Tree& tree) {
  std::vector<std::string> folders;
  for (const auto& entry : tree.list(".")) {
    if (entry.kind == EntryKind::folder && record::number_of(entry.name) > 0) folders.push_back(entry.name);
  }
  folders.emplace_back("shares");
  for (const auto* above : {"submissions", "requests"}) {
    for (const auto& entry : tree.list(above)) {
      if (entry.kind == EntryKind::folder) folders.push_back(fmt::format("{}/{}", above, entry.name));
    }
  }
  return folders;
}

bool is_from_office(const container::Value& value) {
  return std::holds_alternative<container::Receipt>(value) ||
         std::holds_alternative<container::Decision>(value) ||
         std::holds_alternative<container::Letter>(value);
}

/// Whether one of the entries says that what has this digest was made here.
bool has_departure(const std::vector<record::LogEntry>& entries, const crypto::Digest& digest) {
  return std::any_of(entries.begin(), entries.end(), [&](const record::LogEntry& entry) {
    return entry.departure && crypto::Digest::from_hex(entry.departure->digest) == digest;
  });
}

/// The lines that were written with a note. One that the log has lost is told of the log.
std::vector<record::LogEntry> noted_entries(const record::Tree& tree) {
  std::vector<record::LogEntry> entries;
  for (const auto& line : record::kept_of(tree).lines) {
    if (auto entry = record::entry_from(line)) entries.push_back(std::move(*entry));
  }
  return entries;
}

/// Whether the signature is of the bytes that are there. Says nothing of trust.
bool is_as_signed(const record::Tree& tree, const std::string& name, Progress& progress) {
  const auto shown = tree.shown(name);
  const auto container =
      container::Container::open(tree.open_file(name).value(), shown, container::hard_caps);
  const auto signature = crypto::CmsMessage::parse(
      container.signature(), static_cast<std::size_t>(container::hard_caps.signature), shown);
  return signature.is_genuine() && container.object_digest(progress) == signature.content_digest();
}

/// Looks at containers, each once.
class ContainerCheck {
 public:
  ContainerCheck(const record::Record& record, container::Trust trust, rules::Look look, Instant now,
                 Progress& progress, Checkup& checkup)
      : tree_(record.tree()),
        look_(look),
        now_(now),
        progress_(progress),
        checkup_(checkup),
        ground_{std::move(trust), {}},
        logged_(record::read_log(tree_).entries) {}

  void look_at(const std::string& name) {
    ++checkup_.containers;
    try {
      const auto filed = record::read_container(tree_, name);
      if (const auto [other, is_new] = seen_.emplace(filed.digest.hex(), name); !is_new) {
        checkup_.complaints.push_back(complaint("container-twice", Severity::warning, name,
                                                fmt::format("has the same content as {}", other->second),
                                                "move the one out of the record that you put there"));
      }
      if (is_from_office(filed.value)) return verify(name, filed.digest);
      if (look_ == rules::Look::contents && !is_as_signed(tree_, name, progress_))
        return tell_damage(name, "its signature is of other bytes than those that are there");
      if (!has_departure(logged_, filed.digest) && !has_departure(noted(), filed.digest)) {
        checkup_.complaints.push_back(complaint(
            "departure-unknown", Severity::warning, name, "the log does not know that it was made here",
            "was the log taken from a backup, or this file put here by hand?"));
      }
    } catch (const Error& error) {
      tell_damage(name, error.reason());
    }
  }

 private:
  /// Read when a container is first missing in the log: mostly none is.
  const std::vector<record::LogEntry>& noted() {
    if (!noted_) noted_ = noted_entries(tree_);
    return *noted_;
  }

  void tell_damage(const std::string& name, const std::string& reason) {
    checkup_.complaints.push_back(
        complaint("container-damaged", Severity::error, name, reason,
                  fmt::format("{}; then file it again, with 'car receive' or from a backup", repairs),
                  Remedy::set_aside));
  }

  void verify(const std::string& name, const crypto::Digest& digest) {
    ground_.filed = {digest};
    // Through the tree: what was committed by a run that was killed has not its place yet.
    const ContainerFile file{tree_.shown(name), [&] { return tree_.open_file(name).value(); }};
    const auto inspection = inspect(file, ground_, now_, progress_);
    if (inspection.container.accepted()) return;
    const auto* failed = inspection.container.failed();
    checkup_.complaints.push_back(
        complaint("container-not-verified", Severity::error, name,
                  failed == nullptr ? "the office that signed it is not known here"
                                    : fmt::format("{}: {}", failed->name, failed->detail),
                  fmt::format("'car verify {}' tells more; ask the office to send it again", name)));
  }

  record::Tree tree_;
  rules::Look look_;
  Instant now_;
  Progress& progress_;
  Checkup& checkup_;
  Ground ground_;
  std::vector<record::LogEntry> logged_;
  std::optional<std::vector<record::LogEntry>> noted_;
  std::map<std::string, std::string> seen_;  ///< where each content lies, by digest
};

/// What the record trusts; nobody when that is damaged, which is told.
container::Trust trust_or_nobody(const record::Record& record, Checkup& checkup) {
  try {
    return trust_of(record);
  } catch (const Error& error) {
    checkup.complaints.push_back(complaint("trust-damaged", Severity::error, "trust", error.reason(),
                                           "take the folder 'trust' back from a backup"));
    return {};
  }
}

void check_containers(const record::Record& record, rules::Look look, Instant now, Progress& progress,
                      Checkup& checkup) {
  const auto tree = record.tree();
  ContainerCheck check(record, trust_or_nobody(record, checkup), look, now, progress, checkup);
  for (const auto& folder : container_folders(tree)) {
    for (const auto& entry : tree.list(folder)) {
      if (entry.kind == EntryKind::file && entry.name.ends_with(".asics"))
        check.look_at(fmt::format("{}/{}", folder, entry.name));
    }
  }
}

// On this computer

/// Whether a letter of acceptance is filed, for whichever key. What is damaged is told elsewhere.
bool has_letters(const record::Record& record) {
  const auto sections = record.sections_and_damage().sound;
  return std::any_of(sections.begin(), sections.end(), [&](const record::Section& section) {
    return section.kind == program::name_of(program::SectionKind::acceptance) &&
           !record::containers_in(record.tree(), section.folder).empty();
  });
}

/// Of a key with a passphrase only the shape can be told without it.
void require_whole(const KeyFolder& keys, const crypto::Digest& key) {
  const auto text = keys.text_of(key);
  const auto path = keys.path_of(key).string();
  const std::string again = "put the record's own key back from your backup";
  if (crypto::PrivateKey::is_encrypted(text.text())) {
    if (crypto::PrivateKey::is_cut_off(text.text()))
      throw Error(Kind::failed, path, "the protected key in it is cut off", again);
    return;
  }
  if (crypto::PrivateKey::from_pem(text.text(), "", path).public_key().digest() != key)
    throw Error(Kind::failed, path, "holds another key than that of this record", again);
}

/// The key that is needed: of a record that waits for the letter to a new one, that.
void check_key(const record::Record& record, const KeyFolder& keys, Checkup& checkup) {
  try {
    const auto waiting = record::waiting_key(record);
    if (waiting && !enrolment_of(record) && has_letters(record)) {
      checkup.complaints.push_back(
          complaint("key-differs", Severity::error, std::string(record::configuration_file),
                    "names another key than the one that the office vouched for",
                    "write the first line of [key] as it stands in a backup, or as .car/history has it"));
    }
    require_whole(keys, waiting.value_or(record.configuration().key));
  } catch (const Error& error) {
    checkup.complaints.push_back(complaint(
        "key-not-usable", Severity::warning, "", fmt::format("{}: {}", error.subject(), error.reason()),
        error.hint().empty() ? "'car key import' brings it to this computer" : error.hint()));
  }
}

/// What others may read, and what is neither a file nor a folder. Of a folder that is open, what is in it is
/// not told again.
void check_modes(const record::Record& record, Checkup& checkup) {
  namespace fs = std::filesystem;
  const auto look = [&](const fs::path& path, const std::string& name) {
    const auto status = fs::symlink_status(path);
    if (!fs::is_directory(status) && !fs::is_regular_file(status)) {
      checkup.complaints.push_back(complaint("not-a-file", Severity::warning, name,
                                             "is a link or a device, which car never follows",
                                             "put the document itself there, or take it out"));
    } else if (is_open_to_others(status.permissions())) {
      checkup.complaints.push_back(complaint("open-to-others", Severity::warning, name,
                                             "other users of this computer may read it", repairs,
                                             Remedy::close));
    }
  };
  look(record.root(), "");
  std::error_code problem;
  for (fs::recursive_directory_iterator entry(record.root(), problem), end; !problem && entry != end;
       entry.increment(problem)) {
    const auto name = entry->path().lexically_relative(record.root()).string();
    if (name == ".git") entry.disable_recursion_pending();
    if (name != ".git" && !record::is_in_cache(name)) look(entry->path(), name);
  }
}

std::string done_by(const Complaint& complaint) {
  switch (complaint.remedy) {
    case Remedy::carry_out:
      return "what was broken off is carried out or cleared away";
    case Remedy::close:
      return "nobody else may read it any more";
    case Remedy::end_log:
      return "the line that was cut off is dropped";
    case Remedy::complete_log:
      return "the lines that were missing stand in it again; as it was it lies in .car/history";
    case Remedy::set_aside:
    case Remedy::none:
      break;
  }
  return "";
}

/// In a change of its own: what else is mended adds its line to the log that is whole again.
void complete_log(const record::Record& record, Instant now) {
  record::Change change(record.folder());
  const auto tree = record.tree();
  const auto log = tree.read(record::log_file, record::largest_log);
  const auto text = record::completed_log(record::kept_of(tree), log.value_or(""));
  change.replace(change.stage(text), record::log_file,
                 log ? std::optional(crypto::sha256(*log)) : std::nullopt, now);
  change.commit();
}

bool has(const Checkup& checkup, Remedy remedy) {
  return std::any_of(checkup.complaints.begin(), checkup.complaints.end(),
                     [&](const Complaint& one) { return one.remedy == remedy; });
}

}  // namespace

bool Checkup::has_remedies() const {
  return std::any_of(complaints.begin(), complaints.end(),
                     [](const Complaint& one) { return one.remedy != Remedy::none; });
}

Checkup check_up(const record::Record& record, const KeyFolder& keys, rules::Look look, Instant now,
                 Progress& progress) {
  Checkup checkup;
  check_changes(record, checkup);
  check_containers(record, look, now, progress, checkup);
  const auto facts = facts_of(record, look, now, progress, checkup);
  if (facts) {
    check_rules(record.tree(), *facts, checkup);
    check_frozen(*facts, checkup);
  }
  check_kept(record, look, checkup);
  check_log(record, checkup);
  check_modes(record, checkup);
  check_names(record, facts.value_or(rules::Facts()), checkup);
  check_git(record, checkup);
  check_key(record, keys, checkup);
  return checkup;
}

std::vector<Repaired> repair(const record::Record& record, const Checkup& checkup, Instant now) {
  std::vector<Repaired> repaired;
  if (has(checkup, Remedy::complete_log)) complete_log(record, now);
  record::Change change(record.folder());
  for (const auto& one : checkup.complaints) {
    if (one.remedy == Remedy::none) continue;
    if (one.remedy == Remedy::close) close_to_others(record.root() / one.path);
    auto done = one.remedy == Remedy::set_aside
                    ? fmt::format("lies in {} now", change.move_to_trash(one.path, now))
                    : done_by(one);
    repaired.push_back({one.path, std::move(done)});
  }
  if (has(checkup, Remedy::set_aside) || has(checkup, Remedy::end_log) ||
      has(checkup, Remedy::complete_log)) {
    change.log(
        record::to_line({now, "doctor", fmt::format("mended {}", counted(repaired.size(), "thing")), {}}));
    change.commit();
  }
  return repaired;
}

std::optional<Complaint> damaged_change(const std::filesystem::path& start, const Owners& owners) {
  const auto folder = record::find_folder(start, owners);
  if (!folder) return std::nullopt;
  try {
    record::pending_steps(*folder);
    return std::nullopt;
  } catch (const Error& error) {
    if (error.kind() != Kind::failed) throw;
    return complaint(
        "change-damaged", Severity::error, std::string(record::intent_folder),
        fmt::format("a change was committed, and what it was cannot be read: {}", error.reason()),
        "'car doctor --repair' sets it aside; then do again what you did last", Remedy::set_aside);
  }
}

Repaired set_damaged_change_aside(const std::filesystem::path& start, const Owners& owners) {
  const auto folder = record::find_folder(start, owners).value();
  return {std::string(record::intent_folder),
          fmt::format("lies in {} now", record::set_intent_aside(folder))};
}

}  // namespace car::exchange

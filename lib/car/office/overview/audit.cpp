#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/office/decision/decisions.hpp>
#include <car/office/overview/audit.hpp>
#include <car/office/overview/audit_files.hpp>
#include <map>
#include <set>

namespace car::office {

namespace {

using container::Authority;

constexpr std::uint64_t largest_receipt = 16 * 1024 * 1024;
constexpr std::string_view from_backup = "put it back from your newest backup";
constexpr std::string_view rewritten =
    "somebody changed the ledger with another program: keep this file, and compare it with your backups";

/// The first two columns of a row as `changes` has it, among them its key.
std::string beginning_of(std::string_view row) {
  const auto first = row.find(", ");
  return printable(row.substr(0, first == std::string_view::npos ? first : row.find(", ", first + 1)));
}

/// What could not be read.
AuditFinding finding_of(const Error& error) {
  return {error.subject(), error.reason(), error.hint().empty() ? std::string(from_backup) : error.hint()};
}

/// One audit, check by check.
class Auditor {
 public:
  Auditor(Office& office, Progress& progress)
      : office_(office), ledger_(office.ledger()), progress_(progress) {}

  std::vector<AuditCheck> run() {
    check_database();
    if (!checks_.front().findings.empty()) return std::move(checks_);
    const database::Snapshot state(ledger_.database());
    journal_ = ledger_.sealed_journal();
    check_journal();
    check_rows();
    check_receipts();
    check_store();
    check_sequences();
    check_decisions();
    check_lists();
    check_files("program", audit_program);
    check_files("keys", audit_keys);
    check_files("public", audit_public);
    check_files("outbox", audit_outbox);
    check_files("modes", audit_modes);
    check_files("strangers", audit_strangers);
    return std::move(checks_);
  }

 private:
  AuditCheck& begin(std::string name, std::string_view what, std::size_t count) {
    checks_.push_back({std::move(name), counted(count, what), {}});
    progress_.begin(checks_.back().name, count, Unit::things);
    return checks_.back();
  }

  void check_files(std::string name, void (*look)(Office&, AuditCheck&)) {
    look(office_, begin(std::move(name), "file", 0));
    progress_.end();
  }

  void check_database();
  void check_journal();
  void apply(const ChangeEntry& change);
  void check_rows();
  void check_receipts();
  void check_store();
  void check_sequences();
  void check_decisions();
  void check_lists();
  void check_lists_of(Authority authority, AuditCheck& check);

  Office& office_;
  Ledger& ledger_;
  Progress& progress_;
  std::vector<AuditCheck> checks_;
  std::vector<SealedEntry> journal_;
  std::map<std::string, std::set<crypto::Digest>> rows_;  ///< of each table, as the changes made them
  std::vector<std::int64_t> impossible_;  ///< changes of a row that was not there, or was there already
};

void Auditor::check_database() {
  auto& check = begin("database", "file", 1);
  for (const auto& fault : ledger_.database().faults()) {
    check.findings.push_back({ledger_.database().path(), printable(fault), std::string(from_backup)});
  }
  progress_.end();
}

/// Entries of a ledger of version 1 have no seal; with the first that has one the chain begins.
void Auditor::check_journal() {
  auto& check = begin("journal", "entry", journal_.size());
  check.looked_at = fmt::format("{} of the journal, {}", counted(journal_.size(), "line"),
                                counted(static_cast<std::size_t>(ledger_.last_change()), "change"));
  SealedEntry before;
  for (const auto& sealed : journal_) {
    const auto changes = ledger_.changes(before.changes, sealed.changes);
    const bool is_of_version_1 = sealed.seal.empty() && before.seal.empty();
    if (!is_of_version_1 && seal_of(before.seal, sealed, changes).hex() != sealed.seal) {
      check.findings.push_back({fmt::format("entry {} ({} {})", sealed.number, printable(sealed.entry.what),
                                            printable(sealed.entry.subject)),
                                "its seal does not fit it and what was changed with it",
                                std::string(rewritten)});
    }
    for (const auto& change : changes) apply(change);
    before = sealed;
    progress_.advance(1);
  }
  if (const auto last = ledger_.last_change(); last > before.changes) {
    check.findings.push_back({fmt::format("changes {} to {}", before.changes + 1, last),
                              "no entry of the journal tells who made them, and why",
                              std::string(rewritten)});
    for (const auto& change : ledger_.changes(before.changes, last)) apply(change);
  }
  progress_.end();
}

void Auditor::apply(const ChangeEntry& change) {
  auto& rows = rows_[change.relation];
  bool is_possible = true;
  if (change.before) is_possible = rows.erase(crypto::sha256(*change.before)) == 1;
  if (change.after) is_possible = rows.insert(crypto::sha256(*change.after)).second && is_possible;
  if (!is_possible) impossible_.push_back(change.number);
}

void Auditor::check_rows() {
  const auto relations = recorded_relations(ledger_.database());
  auto& check = begin("rows", "table", relations.size());
  std::size_t count = 0;
  for (const auto& relation : relations) {
    auto& expected = rows_[relation];
    auto statement = rows_of(ledger_.database(), relation);
    while (auto row = statement.next()) {
      ++count;
      const auto text = row->text();
      if (expected.erase(crypto::sha256(text)) == 1) continue;
      check.findings.push_back({relation,
                                fmt::format("has a row that no change made: {}", beginning_of(text)),
                                std::string(rewritten)});
    }
    if (!expected.empty()) {
      check.findings.push_back(
          {relation,
           fmt::format("{} gone that no change removed",
                       expected.size() == 1 ? "a row is" : counted(expected.size(), "row") + " are"),
           std::string(rewritten)});
    }
    progress_.advance(1);
  }
  for (const auto number : impossible_) {
    check.findings.push_back({fmt::format("change {}", number), "cannot have been made of the rows before it",
                              std::string(rewritten)});
  }
  check.looked_at = fmt::format("{} in {}", counted(count, "row"), counted(relations.size(), "table"));
  progress_.end();
}

void Auditor::check_receipts() {
  const auto receipts = ledger_.receipts();
  auto& check = begin("receipts", "receipt", receipts.size());
  for (const auto& digest : receipts) {
    progress_.advance(1);
    const auto file = Store::file_of(digest);
    if (!office_.folder().exists(file)) continue;  // the store's check tells it
    try {
      const auto bytes = office_.store().read(digest, largest_receipt);
      const auto kept = container::Container::from_bytes(bytes, file);
      const auto head = container::receipt_from(kept.object_text(), file).ledger;
      if (!head) continue;
      const auto index = static_cast<std::size_t>(head->entry - 1);
      if (index < journal_.size() && journal_[index].seal == head->seal.hex()) continue;
      check.findings.push_back({office_.folder().shown(file),
                                fmt::format("names entry {} of the journal with another seal", head->entry),
                                std::string(rewritten)});
    } catch (const Error& error) {
      check.findings.push_back(finding_of(error));
    }
  }
  progress_.end();
}

void Auditor::check_store() {
  const auto containers = ledger_.stored_containers();
  auto& check = begin("store", "container", containers.size());
  for (const auto& digest : containers) {
    progress_.advance(1);
    const auto file = Store::file_of(digest);
    try {
      const auto opened = office_.folder().open_file(file);
      crypto::Sha256 hash;
      if (opened) {
        read_all(*opened, office_.folder().shown(file), [&](std::string_view bytes) { hash.update(bytes); });
      }
      if (opened && hash.finish() == digest) continue;
      check.findings.push_back({office_.folder().shown(file),
                                opened ? "is not what its name says" : "is missing in the store",
                                std::string(from_backup)});
    } catch (const Error& error) {
      check.findings.push_back(finding_of(error));
    }
  }
  progress_.end();
}

void Auditor::check_sequences() {
  const auto with_gaps = ledger_.candidates_with_gaps();
  auto& check = begin("sequences", "candidate", ledger_.candidates().size());
  for (const auto& candidate : with_gaps) {
    check.findings.push_back(
        {candidate, "a number is missing in what was signed for them", std::string(rewritten)});
  }
  progress_.end();
}

void Auditor::check_decisions() {
  const auto decided = ledger_.decided_submissions();
  auto& check = begin("decisions", "decision", decided.size());
  for (const auto& id : decided) {
    progress_.advance(1);
    try {
      const auto explanation = explain(office_, ledger_.submission(id).value());
      if (explanation.agrees) continue;
      check.findings.push_back({id, "the ratings do not give the decision that was made by the rule",
                                fmt::format("'car review explain {}' shows both", id)});
    } catch (const Error& error) {
      check.findings.push_back(
          {id, fmt::format("cannot be computed again: {}", error.reason()), error.hint()});
    }
  }
  progress_.end();
}

void Auditor::check_lists() {
  auto& check = begin("lists", "list", 0);
  std::size_t count = 0;
  for (const auto authority : authorities) {
    const auto before = check.findings.size();
    try {
      count += office_.lists().all(authority).size();
      check_lists_of(authority, check);
    } catch (const Error& error) {
      check.findings.resize(before);
      check.findings.push_back(finding_of(error));
    }
  }
  check.looked_at = counted(count, "list");
  progress_.end();
}

void Auditor::check_lists_of(Authority authority, AuditCheck& check) {
  const auto lists = office_.lists().all(authority);
  const auto name = container::name_of(authority);
  auto expected = lists.empty() ? 0 : lists.front().number();
  for (const auto& list : lists) {
    const auto subject = office_.folder().shown(fmt::format("lists/{}-{}.crl", name, list.number()));
    if (list.number() != expected) {
      check.findings.push_back({subject, "the list after it is missing", std::string(from_backup)});
    }
    if (!list.is_signed_by(office_.certificate(authority))) {
      check.findings.push_back(
          {subject, fmt::format("is not signed by '{}'", name), std::string(from_backup)});
    }
    expected = list.number() - 1;
  }
  const auto entries = office_.lists().newest(authority).entries();
  for (const auto& certificate : ledger_.certificates(name)) {
    const bool is_listed = std::any_of(entries.begin(), entries.end(),
                                       [&](const auto& entry) { return entry.serial == certificate.serial; });
    if (!certificate.revoked_at || is_listed) continue;
    check.findings.push_back({fmt::format("certificate {}", certificate.serial),
                              fmt::format("is revoked, and the newest list of '{}' does not say so", name),
                              "'car review crl' issues it anew"});
  }
}

}  // namespace

std::vector<AuditCheck> audit(Office& office, Progress& progress) { return Auditor(office, progress).run(); }

}  // namespace car::office

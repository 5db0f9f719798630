#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json.hpp>
#include <car/format/json_value.hpp>
#include <car/office/ledger/ledger.hpp>
#include <car/office/ledger/recorder.hpp>
#include <car/office/ledger/rows.hpp>
#include <car/office/ledger/schema.hpp>
#include <nlohmann/json.hpp>
#include <utility>

namespace car::office {

namespace {

using database::Row;

struct ReceptionName {
  Reception reception;
  std::string_view name;
};
constexpr std::array<ReceptionName, 3> receptions = {{{Reception::accepted, "accepted"},
                                                      {Reception::refused, "refused"},
                                                      {Reception::quarantined, "quarantined"}}};

Error foreign_word(const database::Database& database, std::string_view word) {
  return {Kind::failed, database.path(), fmt::format("has the unknown word '{}'", printable(word)),
          "put it back from your newest backup"};
}

Reception reception_from(std::string_view name, const database::Database& database) {
  for (const auto& known : receptions) {
    if (known.name == name) return known.reception;
  }
  throw foreign_word(database, name);
}

constexpr std::array request_kinds = {container::RequestKind::certification, container::RequestKind::appeal,
                                      container::RequestKind::renewal};
container::RequestKind request_kind_from(std::string_view name, const database::Database& database) {
  for (const auto kind : request_kinds) {
    if (container::name_of(kind) == name) return kind;
  }
  throw foreign_word(database, name);
}

constexpr std::array outgoing_types = {container::Type::receipt, container::Type::decision,
                                       container::Type::letter};
container::Type outgoing_type_from(std::string_view name, const database::Database& database) {
  for (const auto type : outgoing_types) {
    if (container::name_of(type) == name) return type;
  }
  throw foreign_word(database, name);
}

std::string checks_text(const std::vector<container::Check>& checks) {
  auto list = format::JsonValue::array();
  for (const auto& check : checks) {
    list.push_back({{"name", check.name}, {"passed", check.passed}, {"detail", check.detail}});
  }
  return format::compact(list);
}

std::vector<container::Check> checks_in(std::string_view column, const database::Database& database) {
  std::vector<container::Check> checks;
  const auto json = format::parse_json(column, database.path());
  for (const auto& one : json) {
    format::ObjectReader reader(one, database.path());
    checks.push_back({reader.text("name"), reader.boolean("passed"), reader.text("detail")});
  }
  return checks;
}

std::optional<std::string> if_any(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

constexpr std::string_view candidate_columns =
    "number, name, sort_name, key, application, subscription_end, enrolled_at, email, telephone, address";

CandidateEntry candidate_in(Row& row, const database::Database& database) {
  CandidateEntry candidate;
  candidate.number = row.text();
  candidate.name = row.text();
  candidate.sort_name = row.text();
  candidate.key = digest_in(row, database);
  candidate.application = digest_in(row, database);
  candidate.subscription_end = row.instant();
  candidate.enrolled_at = row.instant();
  candidate.contact = {row.text(), row.text(), row.text()};
  return candidate;
}

CertificateEntry certificate_in(Row& row, const database::Database& database) {
  CertificateEntry certificate;
  certificate.serial = row.text();
  certificate.authority = row.text();
  certificate.candidate = row.optional_text().value_or("");
  certificate.key = digest_in(row, database);
  certificate.not_after = row.instant();
  certificate.issued_at = row.instant();
  certificate.revoked_at = row.optional_instant();
  certificate.reason = row.text();
  return certificate;
}

constexpr std::string_view received_columns =
    "container, object, type, candidate, set_slug, attempt, arrival, recorded_at, reception, check_name, "
    "reason, checks, file, receipt";

ReceivedEntry received_in(Row& row, const database::Database& database) {
  ReceivedEntry received;
  received.container = digest_in(row, database);
  received.object = digest_in(row, database);
  received.type = row.text();
  received.candidate = row.optional_text().value_or("");
  received.set = row.text();
  received.attempt = row.number();
  received.arrival = row.instant();
  received.recorded_at = row.instant();
  received.reception = reception_from(row.text(), database);
  received.check = row.text();
  received.reason = row.text();
  received.checks = checks_in(row.text(), database);
  received.file = row.text();
  received.receipt = row.optional_integer();
  return received;
}

constexpr std::string_view request_columns =
    "id, object, container, candidate, kind, number, arrival, answered_at, answer, reason, submission";

RequestEntry request_in(Row& row, const database::Database& database) {
  RequestEntry request;
  request.id = row.text();
  request.object = digest_in(row, database);
  request.container = digest_in(row, database);
  request.candidate = row.text();
  request.kind = request_kind_from(row.text(), database);
  request.number = row.number();
  request.arrival = row.instant();
  request.answered_at = row.optional_instant();
  request.answer = row.text();
  request.reason = row.text();
  request.submission = row.text();
  return request;
}

constexpr std::string_view outgoing_columns =
    "candidate, sequence, type, kind, about, object, container, file, signed_at";

OutgoingEntry outgoing_in(Row& row, const database::Database& database) {
  OutgoingEntry outgoing;
  outgoing.candidate = row.text();
  outgoing.sequence = row.integer();
  outgoing.type = outgoing_type_from(row.text(), database);
  outgoing.kind = row.text();
  outgoing.about = row.text();
  outgoing.object = digest_in(row, database);
  outgoing.container = digest_in(row, database);
  outgoing.file = row.text();
  outgoing.signed_at = row.instant();
  return outgoing;
}

}  // namespace

std::string_view name_of(Reception reception) {
  for (const auto& known : receptions) {
    if (known.reception == reception) return known.name;
  }
  return "";
}

std::string submission_id(std::string_view candidate, std::string_view set_code, int attempt) {
  return fmt::format("{}-{}-{}", candidate, set_code, attempt);
}

std::string request_id(std::string_view candidate, container::RequestKind kind, int number) {
  return fmt::format("{}-{}-{}", candidate, container::name_of(kind), number);
}

crypto::Digest digest_in(Row& row, const database::Database& database) {
  const auto text = row.text();
  const auto digest = crypto::Digest::from_hex(text);
  if (!digest) throw foreign_word(database, text);
  return *digest;
}

std::string listed_texts(const std::vector<std::string>& texts) {
  return format::compact(format::JsonValue(texts));
}

std::vector<std::string> texts_in(std::string_view column, const database::Database& database) {
  std::vector<std::string> texts;
  for (const auto& one : format::parse_json(column, database.path())) {
    if (!one.is_string()) throw foreign_word(database, column);
    texts.push_back(one.get<std::string>());
  }
  return texts;
}

Ledger Ledger::create(const std::filesystem::path& path) {
  std::string schema(first_ledger);
  for (const auto step : ledger_steps) schema += step;
  Ledger ledger(database::Database::create(path, ledger_format, schema));
  database::Transaction transaction(ledger.database());
  install_recorder(ledger.database());
  transaction.commit();
  return ledger;
}

Ledger Ledger::open(const std::filesystem::path& path) {
  const auto finish = [](database::Database& database, int from) {
    install_recorder(database);
    if (from == 1) record_what_is_there(database);
    seal_upgrade(database, from);
  };
  return Ledger(database::Database::open(path, ledger_format, {ledger_steps, finish}));
}

void Ledger::add_candidate(const CandidateEntry& candidate) {
  database_.run(
      "INSERT INTO candidates (number, name, sort_name, name_key, key, application, subscription_end, "
      "enrolled_at, email, telephone, address) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
      {candidate.number, candidate.name, candidate.sort_name, fold(candidate.name), candidate.key.hex(),
       candidate.application.hex(), candidate.subscription_end, candidate.enrolled_at,
       candidate.contact.email, candidate.contact.telephone, candidate.contact.address});
}

void Ledger::change_candidate(const CandidateEntry& candidate) {
  database_.run(
      "UPDATE candidates SET name = ?2, sort_name = ?3, name_key = ?4, key = ?5, application = ?6, "
      "subscription_end = ?7, enrolled_at = ?8, email = ?9, telephone = ?10, address = ?11 WHERE number = ?1",
      {candidate.number, candidate.name, candidate.sort_name, fold(candidate.name), candidate.key.hex(),
       candidate.application.hex(), candidate.subscription_end, candidate.enrolled_at,
       candidate.contact.email, candidate.contact.telephone, candidate.contact.address});
}

std::optional<CandidateEntry> Ledger::candidate(std::string_view number) {
  return first_of<CandidateEntry>(
      database_.query(fmt::format("SELECT {} FROM candidates WHERE number = ?1", candidate_columns),
                      {number}),
      [&](Row& row) { return candidate_in(row, database_); });
}

std::vector<CandidateEntry> Ledger::candidates() {
  return all_of<CandidateEntry>(
      database_.query(fmt::format("SELECT {} FROM candidates ORDER BY number", candidate_columns)),
      [&](Row& row) { return candidate_in(row, database_); });
}

std::optional<CandidateEntry> Ledger::candidate_of_key(const crypto::Digest& key) {
  return first_of<CandidateEntry>(
      database_.query(
          fmt::format("SELECT {} FROM candidates WHERE key = ?1 OR number IN (SELECT candidate FROM "
                      "certificates WHERE key = ?1)",
                      candidate_columns),
          {key.hex()}),
      [&](Row& row) { return candidate_in(row, database_); });
}

std::optional<CandidateEntry> Ledger::candidate_of_application(const crypto::Digest& application) {
  return first_of<CandidateEntry>(
      database_.query(fmt::format("SELECT {} FROM candidates WHERE application = ?1", candidate_columns),
                      {application.hex()}),
      [&](Row& row) { return candidate_in(row, database_); });
}

std::vector<CandidateEntry> Ledger::candidates_named(std::string_view name) {
  return all_of<CandidateEntry>(
      database_.query(
          fmt::format("SELECT {} FROM candidates WHERE name_key = ?1 ORDER BY number", candidate_columns),
          {fold_typed(name)}),
      [&](Row& row) { return candidate_in(row, database_); });
}

std::optional<std::string> Ledger::last_number(std::string_view prefix) {
  auto statement = database_.query(
      "SELECT max(number) FROM candidates WHERE substr(number, 1, length(?1)) = ?1", {prefix});
  auto row = statement.next();
  return row ? row->optional_text() : std::nullopt;
}

void Ledger::add_certificate(const CertificateEntry& certificate) {
  database_.run(
      "INSERT INTO certificates (serial, authority, candidate, key, not_after, issued_at, revoked_at, "
      "reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
      {certificate.serial, certificate.authority, if_any(certificate.candidate), certificate.key.hex(),
       certificate.not_after, certificate.issued_at, certificate.revoked_at, certificate.reason});
}

std::vector<CertificateEntry> Ledger::certificates(std::string_view authority) {
  return all_of<CertificateEntry>(
      database_.query(
          "SELECT serial, authority, candidate, key, not_after, issued_at, revoked_at, reason FROM "
          "certificates WHERE authority = ?1 ORDER BY issued_at, serial",
          {authority}),
      [&](Row& row) { return certificate_in(row, database_); });
}

bool Ledger::revoke_certificate(std::string_view authority, std::string_view serial, Instant at,
                                crypto::Reason reason) {
  return database_.run(
             "UPDATE certificates SET revoked_at = ?3, reason = ?4 WHERE authority = ?1 AND serial = ?2 AND "
             "revoked_at IS NULL",
             {authority, serial, at, crypto::name_of(reason)}) == 1;
}

void Ledger::put_received(const ReceivedEntry& received) {
  database_.run(
      "INSERT INTO received (container, object, type, candidate, set_slug, attempt, arrival, recorded_at, "
      "reception, check_name, reason, checks, file, receipt) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) "
      "ON CONFLICT (container) DO UPDATE SET object = ?2, type = ?3, candidate = ?4, set_slug = ?5, "
      "attempt = ?6, arrival = ?7, recorded_at = ?8, reception = ?9, check_name = ?10, reason = ?11, "
      "checks = ?12, file = ?13, receipt = ?14",
      {received.container.hex(), received.object.hex(), received.type, if_any(received.candidate),
       received.set, received.attempt, received.arrival, received.recorded_at, name_of(received.reception),
       received.check, received.reason, checks_text(received.checks), received.file, received.receipt});
}

std::optional<ReceivedEntry> Ledger::received(const crypto::Digest& container) {
  return first_of<ReceivedEntry>(
      database_.query(fmt::format("SELECT {} FROM received WHERE container = ?1", received_columns),
                      {container.hex()}),
      [&](Row& row) { return received_in(row, database_); });
}

std::optional<ReceivedEntry> Ledger::received_object(const crypto::Digest& object) {
  return first_of<ReceivedEntry>(
      database_.query(
          fmt::format("SELECT {} FROM received WHERE object = ?1 AND receipt IS NOT NULL", received_columns),
          {object.hex()}),
      [&](Row& row) { return received_in(row, database_); });
}

std::optional<ReceivedEntry> Ledger::received_attempt(std::string_view candidate, std::string_view type,
                                                      std::string_view set, int attempt) {
  return first_of<ReceivedEntry>(
      database_.query(
          fmt::format("SELECT {} FROM received WHERE candidate = ?1 AND type = ?2 AND set_slug = ?3 "
                      "AND attempt = ?4 AND receipt IS NOT NULL ORDER BY receipt",
                      received_columns),
          {candidate, type, set, attempt}),
      [&](Row& row) { return received_in(row, database_); });
}

void Ledger::add_request(const RequestEntry& request) {
  database_.run(
      "INSERT INTO requests (id, object, container, candidate, kind, number, arrival, answered_at, answer, "
      "reason, submission) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
      {request.id, request.object.hex(), request.container.hex(), request.candidate,
       container::name_of(request.kind), request.number, request.arrival, request.answered_at, request.answer,
       request.reason, request.submission});
}

std::optional<RequestEntry> Ledger::request(std::string_view id) {
  return first_of<RequestEntry>(
      database_.query(fmt::format("SELECT {} FROM requests WHERE id = ?1", request_columns), {id}),
      [&](Row& row) { return request_in(row, database_); });
}

std::vector<RequestEntry> Ledger::open_requests() {
  return all_of<RequestEntry>(
      database_.query(fmt::format("SELECT {} FROM requests WHERE answered_at IS NULL ORDER BY arrival, id",
                                  request_columns)),
      [&](Row& row) { return request_in(row, database_); });
}

void Ledger::answer_request(std::string_view id, Instant at, std::string_view answer,
                            std::string_view reason) {
  database_.run("UPDATE requests SET answered_at = ?2, answer = ?3, reason = ?4 WHERE id = ?1",
                {id, at, answer, reason});
}

std::int64_t Ledger::next_sequence(std::string_view candidate) {
  auto statement = database_.query("SELECT max(sequence) FROM outgoing WHERE candidate = ?1", {candidate});
  auto row = statement.next();
  return row ? row->optional_integer().value_or(0) + 1 : 1;
}

void Ledger::add_outgoing(const OutgoingEntry& outgoing) {
  database_.run(
      "INSERT INTO outgoing (candidate, sequence, type, kind, about, object, container, file, signed_at) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
      {outgoing.candidate, outgoing.sequence, container::name_of(outgoing.type), outgoing.kind,
       outgoing.about, outgoing.object.hex(), outgoing.container.hex(), outgoing.file, outgoing.signed_at});
}

std::optional<OutgoingEntry> Ledger::outgoing(std::string_view candidate, std::int64_t sequence) {
  return first_of<OutgoingEntry>(
      database_.query(
          fmt::format("SELECT {} FROM outgoing WHERE candidate = ?1 AND sequence = ?2", outgoing_columns),
          {candidate, sequence}),
      [&](Row& row) { return outgoing_in(row, database_); });
}

std::vector<OutgoingEntry> Ledger::outgoing_of(std::string_view candidate) {
  return all_of<OutgoingEntry>(
      database_.query(
          fmt::format("SELECT {} FROM outgoing WHERE candidate = ?1 ORDER BY sequence", outgoing_columns),
          {candidate}),
      [&](Row& row) { return outgoing_in(row, database_); });
}

std::vector<OutgoingEntry> Ledger::outgoing_about(std::string_view about) {
  return all_of<OutgoingEntry>(
      database_.query(
          fmt::format("SELECT {} FROM outgoing WHERE about = ?1 ORDER BY sequence", outgoing_columns),
          {about}),
      [&](Row& row) { return outgoing_in(row, database_); });
}

}  // namespace car::office

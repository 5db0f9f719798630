#pragma once

#include <car/base/file.hpp>
#include <car/container/asic.hpp>
#include <car/exchange/apply.hpp>
#include <car/exchange/found.hpp>
#include <car/exchange/keys.hpp>
#include <car/exchange/receive.hpp>
#include <car/exchange/submit.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "crypto/authorities.hpp"
#include "temporary_folder.hpp"

/// A candidate with a record and a key, and an office that answers what is sent to it: made by hand, so that
/// a test can let it answer anything.
struct World {
  TemporaryFolder folder;
  car::Instant now = at("2026-03-01");
  car::Instant subscription_end = at("2030-01-01");
  std::string number = "LSSC-2026-00042";
  Authorities office;
  car::exchange::KeyFolder keys{folder / "keys"};
  car::record::Record record;
  car::crypto::PrivateKey key;
  car::Progress silent;

  World()
      : record(found("DoeJane", "")),
        key(keys.open(record.configuration().key, [] { return car::crypto::Secret(); })) {
    std::filesystem::create_directory(folder / "inbox");
  }

  car::record::Record found(const std::string& name, const std::string& passphrase) const {
    car::exchange::Beginning beginning;
    beginning.root = folder / name;
    beginning.candidate = {"Jane Doe", "Doe", "Jane"};
    beginning.pack = CAR_SOURCE "/schemas/programs/lssc";
    beginning.passphrase = car::crypto::Secret(passphrase);
    return car::exchange::found_record(beginning, keys, now);
  }

  const car::program::Set& set(const std::string& typed) const {
    return car::program::find_set(record.program(), typed);
  }

  /// A file of the candidate's own, outside the record.
  std::filesystem::path document(const std::string& name, const std::string& text) const {
    car::replace_file(folder / name, text);
    return folder / name;
  }

  /// Files a document under `place`.
  void file(const std::string& place, const std::string& name, const std::string& text) {
    const std::vector<car::record::Place> places = {record.place(place)};
    const std::vector<std::filesystem::path> sources = {document(name, text)};
    record.add(places, sources, {}, now, silent);
  }

  car::exchange::Applied apply() { return car::exchange::apply(record, key, {}, {}, {}, now, silent); }

  // What the office sends, as files of the inbox. Each has the next of its numbers.

  std::int64_t sequence = 0;

  std::filesystem::path send(const std::string& object_name, const std::string& object,
                             const Identity& signer) const {
    return send_as(office, object_name, object, signer);
  }

  std::filesystem::path send_as(const Authorities& authorities, const std::string& object_name,
                                const std::string& object, const Identity& signer) const {
    static int count = 0;
    auto path = folder.path() / "inbox" / (std::to_string(++count) + "-" + object_name + ".asics");
    car::replace_file(
        path, car::container::make_container(object_name, object, authorities.office_signer(signer), now));
    return path;
  }

  car::crypto::Certificate certificate_for(const car::crypto::PublicKey& public_key,
                                           const Authorities& authorities) const {
    return car::crypto::issue({car::crypto::CertificateKind::signer,
                               {"Example Office", "candidate", "Jane Doe", number},
                               at("2026-01-01"),
                               subscription_end,
                               std::nullopt},
                              public_key, authorities.candidates.certificate, authorities.candidates.key);
  }

  car::container::Letter acceptance(const car::crypto::Digest& application) {
    return acceptance_for(key.public_key(), application, office);
  }

  car::container::Letter acceptance_for(const car::crypto::PublicKey& public_key,
                                        const car::crypto::Digest& application,
                                        const Authorities& authorities) {
    const auto certificate = certificate_for(public_key, authorities);
    car::container::Letter letter;
    letter.kind = car::container::LetterKind::acceptance;
    letter.date = car::date_of(now);
    letter.candidate = number;
    letter.key = public_key.digest();
    letter.application = application;
    letter.sequence = ++sequence;
    letter.subscription_end = subscription_end;
    letter.certificate = certificate.digest();
    letter.text = "Dear Jane Doe,\n\nwelcome.\n";
    letter.certificate_pem = certificate.pem();
    return letter;
  }

  std::filesystem::path send(const car::container::Letter& letter) const {
    return send("letter.txt", to_text(letter), office.decision);
  }

  car::container::Receipt receipt(const car::exchange::Prepared& sent, const std::string& set_typed = "TEC") {
    const auto& of = set(set_typed);
    car::container::Receipt receipt;
    receipt.sequence = ++sequence;
    receipt.digest = sent.digest;
    receipt.candidate = number;
    receipt.set = car::container::SetName{of.code, of.slug};
    receipt.attempt = sent.attempt;
    receipt.accepted = true;
    receipt.arrival = now;
    receipt.signed_at = now;
    receipt.due = now + std::chrono::days(60);
    receipt.checks = {{"signature", true, "in order"}};
    return receipt;
  }

  car::container::Receipt refusal(const car::exchange::Prepared& sent, const std::string& reason) {
    auto refused = receipt(sent);
    refused.accepted = false;
    refused.reason = reason;
    refused.due.reset();
    refused.checks = {{"late", false, reason}};
    return refused;
  }

  std::filesystem::path send(const car::container::Receipt& receipt) const {
    return send("receipt.json", to_json(receipt), office.intake);
  }

  car::container::Decision decision(const car::exchange::Prepared& sent, car::container::Outcome outcome,
                                    const std::string& set_typed = "TEC") {
    const auto& of = set(set_typed);
    car::container::Decision decision;
    decision.sequence = ++sequence;
    decision.submission = sent.digest;
    decision.candidate = number;
    decision.set = {of.code, of.slug};
    decision.attempt = sent.attempt;
    decision.outcome = outcome;
    if (outcome == car::container::Outcome::more_documents) {
      decision.requests = {{4, "Show one more example."}};
    }
    decision.decided_at = now;
    decision.signed_at = now;
    return decision;
  }

  std::filesystem::path send(const car::container::Decision& decision) const {
    return send("decision.json", to_json(decision), office.decision);
  }

  // What the candidate does with it.

  using Received = car::exchange::Received;

  std::vector<Received> receive(const std::vector<std::filesystem::path>& files) {
    return receive(files, car::crypto::check_code(office.root.certificate));
  }

  std::vector<Received> receive(const std::vector<std::filesystem::path>& files, const std::string& code) {
    return car::exchange::receive(
        record, files,
        [&](const car::crypto::Certificate& root) { return car::exchange::is_fingerprint(code, root); }, now,
        silent);
  }

  Received receive_one(const std::filesystem::path& file) { return receive({file}).front(); }

  /// Applies, and is accepted.
  void enrol() {
    const auto application = apply();
    receive({send(acceptance(application.digest))});
  }

  /// Chooses Technology as a portfolio and files one document of it.
  void begin_technology() {
    record.choose_set(set("TEC"), "portfolio", now);
    file("TEC-4", "booklist.md", "# Books\n");
  }

  car::exchange::Plan plan(const std::string& typed = "TEC") const {
    return car::exchange::plan_submission(record, set(typed),
                                          car::exchange::reviewer_for(record.program(), ""), now);
  }

  car::exchange::Prepared submit(const std::string& typed = "TEC") {
    return car::exchange::submit(record, plan(typed), key, {}, now, silent);
  }

  car::record::State state(const std::string& typed = "TEC") const { return record.state(set(typed)).state; }
};

#include <doctest/doctest.h>

#include <algorithm>
#include <car/exchange/office.hpp>
#include <functional>
#include <string>
#include <vector>

#include "exchange/world.hpp"

// What a record takes from an office and what it does not, for each type and each way to be wrong. The
// signatures themselves, roles and lists are those of container/verify_test.cpp, where a table says which row
// is where.

using namespace car;
using How = exchange::Received::How;

namespace {

/// A record that was accepted and sent Technology; what the office says about it, right but for one thing.
struct Scene : World {
  exchange::Prepared sent = prepared();
  Authorities stranger;

  exchange::Prepared prepared() {
    enrol();
    begin_technology();
    return submit();
  }
  container::Letter achievement() {
    container::Letter letter;
    letter.kind = container::LetterKind::achievement;
    letter.date = date_of(now);
    letter.candidate = number;
    letter.decision = crypto::sha256("a decision");
    letter.set = "technology";
    letter.sequence = ++sequence;
    letter.text = "Congratulations.\n";
    return letter;
  }
  container::Decision approval() { return decision(sent, container::Outcome::approved); }

  std::filesystem::path by(const Identity& signer, const std::string& name, const std::string& text) const {
    return send(name, text, signer);
  }
  std::filesystem::path by_stranger(const Identity& signer, const std::string& name,
                                    const std::string& text) const {
    return send_as(stranger, name, text, signer);
  }
  Identity alone() const { return Authorities::self_signed("decision", crypto::CertificateKind::signer); }

  /// Every name and digest in the record.
  std::vector<std::string> contents() const {
    std::vector<std::string> lines;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(record.root())) {
      if (!entry.is_regular_file()) continue;
      lines.push_back(entry.path().string() + crypto::sha256(read_file(entry.path(), 64 << 20)).hex());
    }
    std::sort(lines.begin(), lines.end());
    return lines;
  }
};

struct Row {
  std::string what;
  std::string check;
  std::function<std::filesystem::path(Scene&)> send;
};

template <typename Value, typename Change>
Value with(Value value, Change change) {
  change(value);
  return value;
}

std::vector<Row> receipts() {
  return {
      {"of another candidate", "candidate",
       [](Scene& s) {
         return s.send(with(s.receipt(s.sent), [](auto& v) { v.candidate = "LSSC-2026-00043"; }));
       }},
      {"of another office", "signer-untrusted",
       [](Scene& s) { return s.by_stranger(s.stranger.intake, "receipt.json", to_json(s.receipt(s.sent))); }},
      {"of its own making", "signer-untrusted",
       [](Scene& s) { return s.by(s.alone(), "receipt.json", to_json(s.receipt(s.sent))); }},
      {"by the key for decisions", "signer-role",
       [](Scene& s) { return s.by(s.office.decision, "receipt.json", to_json(s.receipt(s.sent))); }},
      {"by the candidate", "signer-role",
       [](Scene& s) { return s.by(s.office.candidate, "receipt.json", to_json(s.receipt(s.sent))); }},
      {"of another content", "submission",
       [](Scene& s) {
         return s.send(with(s.receipt(s.sent), [](auto& v) { v.digest = crypto::sha256("x"); }));
       }},
      {"of another attempt", "nothing-sent",
       [](Scene& s) { return s.send(with(s.receipt(s.sent), [](auto& v) { v.attempt = 2; })); }},
      {"of a request that was not made", "nothing-sent",
       [](Scene& s) {
         return s.send(with(s.receipt(s.sent), [](auto& v) {
           v.of = container::Type::request;
           v.set.reset();
           v.request = container::RequestKind::appeal;
           v.attempt = 1;
         }));
       }},
      {"a number of the office used again", "sequence",
       [](Scene& s) {
         const auto first = s.receipt(s.sent);
         CHECK(s.receive_one(s.send(first)).how == How::filed);
         return s.send(with(first, [](auto& v) { v.due = v.arrival + std::chrono::days(9999); }));
       }},
      {"the number of the acceptance letter", "sequence",
       [](Scene& s) { return s.send(with(s.receipt(s.sent), [](auto& v) { v.sequence = 1; })); }},
      {"of another moment than its signature", "signed-at",
       [](Scene& s) {
         return s.send(with(s.receipt(s.sent), [](auto& v) { v.signed_at += std::chrono::seconds(1); }));
       }},
  };
}

std::vector<Row> decisions() {
  return {
      {"of another candidate", "candidate",
       [](Scene& s) { return s.send(with(s.approval(), [](auto& v) { v.candidate = "LSSC-2026-00043"; })); }},
      {"of another office", "signer-untrusted",
       [](Scene& s) { return s.by_stranger(s.stranger.decision, "decision.json", to_json(s.approval())); }},
      {"of its own making", "signer-untrusted",
       [](Scene& s) { return s.by(s.alone(), "decision.json", to_json(s.approval())); }},
      {"by the key for receipts", "signer-role",
       [](Scene& s) { return s.by(s.office.intake, "decision.json", to_json(s.approval())); }},
      {"by the candidate", "signer-role",
       [](Scene& s) { return s.by(s.office.candidate, "decision.json", to_json(s.approval())); }},
      {"on another content", "submission",
       [](Scene& s) {
         return s.send(with(s.approval(), [](auto& v) { v.submission = crypto::sha256("x"); }));
       }},
      {"on another attempt", "nothing-sent",
       [](Scene& s) { return s.send(with(s.approval(), [](auto& v) { v.attempt = 2; })); }},
      {"on a set that was not sent", "nothing-sent",
       [](Scene& s) {
         return s.send(with(s.approval(), [](auto& v) { v.set = {"ACC", "access-services"}; }));
       }},
      {"on a set that there is not", "set",
       [](Scene& s) { return s.send(with(s.approval(), [](auto& v) {
                        v.set = {"XYZ", "xyz"};
                      })); }},
      {"that says to be a receipt", "value",
       [](Scene& s) {
         auto text = to_json(s.approval());
         text.replace(text.find("car.decision/1"), 14, "car.receipt/1");
         return s.by(s.office.intake, "decision.json", text);
       }},
      {"a number of the office used again", "sequence",
       [](Scene& s) {
         const auto first = s.decision(s.sent, container::Outcome::take_course);
         CHECK(s.receive_one(s.send(first)).how == How::filed);
         return s.send(with(s.approval(), [&](auto& v) { v.sequence = first.sequence; }));
       }},
  };
}

std::vector<Row> letters() {
  return {
      {"of another candidate", "candidate",
       [](Scene& s) {
         return s.send(with(s.achievement(), [](auto& v) { v.candidate = "LSSC-2026-00043"; }));
       }},
      {"of another office", "signer-untrusted",
       [](Scene& s) { return s.by_stranger(s.stranger.decision, "letter.txt", to_text(s.achievement())); }},
      {"of its own making", "signer-untrusted",
       [](Scene& s) { return s.by(s.alone(), "letter.txt", to_text(s.achievement())); }},
      {"by the key for receipts", "signer-role",
       [](Scene& s) { return s.by(s.office.intake, "letter.txt", to_text(s.achievement())); }},
      {"by the candidate", "signer-role",
       [](Scene& s) { return s.by(s.office.candidate, "letter.txt", to_text(s.achievement())); }},
      {"of a set that there is not", "set",
       [](Scene& s) { return s.send(with(s.achievement(), [](auto& v) { v.set = "xyz"; })); }},
      {"an acceptance that answers another application", "application",
       [](Scene& s) { return s.send(s.acceptance(crypto::sha256("another application"))); }},
      {"a renewal for another key", "key",
       [](Scene& s) {
         const auto other = crypto::PrivateKey::generate();
         auto letter = s.acceptance_for(other.public_key(), crypto::sha256("x"), s.office);
         letter.kind = container::LetterKind::renewal;
         letter.application.reset();
         return s.send(letter);
       }},
      {"a number of the office used again", "sequence",
       [](Scene& s) {
         const auto first = s.achievement();
         CHECK(s.receive_one(s.send(first)).how == How::filed);
         return s.send(with(first, [](auto& v) { v.text = "Congratulations, and more.\n"; }));
       }},
  };
}

void check_each(const std::vector<Row>& rows) {
  for (const auto& row : rows) {
    CAPTURE(row.what);
    Scene scene;
    const auto file = row.send(scene);
    const auto before = scene.contents();
    const auto state = scene.state();
    const auto received = scene.receive_one(file);
    CHECK(received.how == How::refused);
    CHECK(received.check == row.check);
    CHECK_FALSE(received.reason.empty());
    CHECK_FALSE(received.hint.empty());
    CHECK(scene.contents() == before);
    CHECK(scene.state() == state);
  }
}

}  // namespace

TEST_CASE("a receipt that is not for this record, or not by whom it should be, is refused by its own name") {
  check_each(receipts());
}

TEST_CASE("a decision that is not for this record, or not by whom it should be, is refused by its own name") {
  check_each(decisions());
}

TEST_CASE("a letter that is not for this record, or not by whom it should be, is refused by its own name") {
  check_each(letters());
}

TEST_CASE("what is played again does nothing, also when what came after it was filed meanwhile") {
  Scene scene;
  const auto receipt = scene.send(scene.receipt(scene.sent));
  const auto asks = scene.send(scene.decision(scene.sent, container::Outcome::more_documents));
  const auto approves = scene.send(scene.approval());
  const auto letter = scene.send(scene.achievement());
  for (const auto& file : {receipt, asks, approves, letter}) CHECK(scene.receive_one(file).how == How::filed);
  CHECK(scene.state() == record::State::approved);
  const auto before = scene.contents();
  for (const auto& file : {letter, approves, asks, receipt}) CHECK(scene.receive_one(file).how == How::known);
  CHECK(scene.contents() == before);
  CHECK(scene.state() == record::State::approved);
}

TEST_CASE("of two decisions on one attempt the one with the higher number holds, whichever came first") {
  for (const bool is_older_last : {true, false}) {
    Scene scene;
    scene.receive_one(scene.send(scene.receipt(scene.sent)));
    const auto older = scene.send(scene.decision(scene.sent, container::Outcome::take_course));
    const auto newer = scene.send(scene.approval());
    for (const auto& file : is_older_last ? std::vector{newer, older} : std::vector{older, newer})
      CHECK(scene.receive_one(file).how == How::filed);
    CHECK(scene.state() == record::State::approved);
  }
}

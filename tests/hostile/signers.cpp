#include <car/container/values.hpp>
#include <chrono>

#include "container/containers.hpp"
#include "hostile/collection.hpp"
#include "hostile/signatures.hpp"

// Signatures that are none of ours, and signers who may not sign.

namespace hostile {

namespace {

using car::crypto::CertificateKind;
using car::crypto::Reason;
using car::crypto::RevocationList;
using car::crypto::Signer;
using namespace std::chrono_literals;

constexpr auto day = 24h;

/// A signer whom `issuer` certified, for that time.
Identity certified(const Identity& issuer, const car::crypto::Subject& subject, car::Instant from,
                   car::Instant until) {
  auto key = car::crypto::PrivateKey::generate();
  auto certificate = car::crypto::issue({CertificateKind::signer, subject, from, until, std::nullopt},
                                        key.public_key(), issuer.certificate, issuer.key);
  return {std::move(key), std::move(certificate)};
}

Signer bare(const Identity& identity) { return {identity.certificate, identity.key, {}, {}}; }

/// Makes people with this or that certificate, each good from long before until long after, unless said
/// otherwise.
class People {
 public:
  explicit People(const Makers& makers)
      : makers_(makers), from_(makers.now - 20 * day), until_(makers.now + 400 * day) {}

  Identity candidate(car::Instant from, car::Instant until) const {
    return certified(makers_.office.candidates, subject("candidate"), from, until);
  }
  Identity below(const Identity& issuer, const std::string& unit) const {
    return certified(issuer, subject(unit), from_, until_);
  }
  Identity of_number(const std::string& number) const {
    auto other = subject("candidate");
    other.serial_number = number;
    return certified(makers_.office.candidates, other, from_, until_);
  }
  Identity office(const std::string& unit, car::Instant from, car::Instant until) const {
    return certified(makers_.office.office, subject(unit), from, until);
  }
  car::crypto::Subject subject(const std::string& unit) const {
    auto subject = makers_.office.candidate.certificate.subject();
    subject.organisational_unit = unit;
    return subject;
  }

 private:
  const Makers& makers_;
  car::Instant from_;
  car::Instant until_;
};

void add_candidates(Collection& collection) {
  collection.begin("signer");
  const auto& makers = collection.makers();
  const auto& office = makers.office;
  const People people(makers);
  const auto signed_by = [&](const Signer& signer) {
    return signed_object(makers.name + ".zip", collection.object(), signer, makers.now);
  };
  const auto add = [&](const std::string& what, const std::string& check, const Signer& signer) {
    collection.add(what, check, signed_by(signer));
  };
  auto self = Authorities::self_signed("", CertificateKind::signer, "Jane Doe");
  self.certificate = car::crypto::issue_self_signed({CertificateKind::signer, people.subject("candidate"),
                                                     makers.now - day, makers.now + day, std::nullopt},
                                                    self.key);
  collection.add("vouches for itself alone", "signer-role", "signer-untrusted", signed_by(bare(self)));
  add("of another office with the same names", "signer-untrusted", makers.stranger.candidate_signer());
  auto with_its_own = makers.stranger.candidate_signer();
  with_its_own.certificates = {makers.stranger.candidates.certificate, makers.stranger.root.certificate};
  with_its_own.lists = {makers.stranger.root_list, makers.stranger.candidates_list};
  add("of another office, with its root and lists", "signer-untrusted", with_its_own);
  add("below another candidate", "signer-untrusted", bare(people.below(office.candidate, "candidate")));
  add("a role that there is not", "signer-role", bare(people.below(office.candidates, "gardener")));
  add("no role", "signer-role", bare(people.below(office.candidates, "")));
  add("a candidate straight below the root", "signer-role", bare(people.below(office.root, "candidate")));
  // An intake has no list of that authority: it expects nobody of it.
  collection.add("a candidate of the authority for the office", "signer-role", "list-missing",
                 signed_by(bare(people.below(office.office, "candidate"))));
  add("intake by the authority for candidates", "list-missing",
      bare(people.below(office.candidates, "intake")));
  add("the authority itself", "certificate-form", bare(office.candidates));
  add("not valid yet", "certificate-not-yet-valid",
      bare(people.candidate(makers.now + day, makers.now + 400 * day)));
  // Whose it is is sure, and an intake goes by its content: so it has one of its own.
  auto value = makers.submission;
  value.created -= 1s;
  collection.add(
      "after the subscription's end", "late",
      collection.with_whole_bag({{"submission.json", car::container::to_json(value)}}, makers.files,
                                bare(people.candidate(makers.now - 20 * day, makers.now - day))));
  add("in the name of another candidate", "candidate", bare(people.of_number("LSSC-2026-99999")));
}

/// What only the office signs, signed or put together wrongly.
class OfficeFixtures {
 public:
  explicit OfficeFixtures(Collection& collection)
      : collection_(collection), makers_(collection.makers()), people_(makers_) {
    receipt_.candidate = decision_.candidate = makers_.submission.candidate.number;
    receipt_.signed_at = decision_.signed_at = makers_.now;
    receipt_.arrival = decision_.decided_at = makers_.now - day;
  }

  void add() {
    collection_.begin("office");
    add_lists();
    add_roles();
    add_texts();
  }

 private:
  std::string receipt(const Signer& signer) const {
    return signed_object("receipt.json", to_json(receipt_), signer, makers_.now);
  }
  std::string decision(const Signer& signer) const {
    return signed_object("decision.json", to_json(decision_), signer, makers_.now);
  }
  Signer intake() const { return makers_.office.office_signer(makers_.office.intake); }
  Signer with_lists(std::vector<RevocationList> lists) const {
    auto signer = intake();
    signer.lists = std::move(lists);
    return signer;
  }
  RevocationList list(const Identity& authority, car::Instant from, car::Instant until,
                      std::vector<car::crypto::Revoked> entries = {}) const {
    return Authorities::list(authority, 1, std::move(entries), from, until);
  }

  void add_lists() const;
  void add_roles() const;
  void add_texts() const;

  Collection& collection_;
  const Makers& makers_;
  People people_;
  car::container::Receipt receipt_ = example_receipt();
  car::container::Decision decision_ = example_decision();
};

void OfficeFixtures::add_lists() const {
  const auto& office = makers_.office;
  const auto now = makers_.now;
  const auto& root_list = office.root_list;
  const auto stale = list(office.office, now - 20 * day, now - day);
  const auto later = list(office.office, now + day, now + 20 * day);
  const auto revoking = list(office.office, now - day, now + day,
                             {{office.intake.certificate.serial(), now - 2 * day, Reason::key_compromise}});
  const auto revoking_all =
      list(office.root, now - day, now + day,
           {{office.office.certificate.serial(), now - 2 * day, Reason::key_compromise}});
  const auto strangers = list(makers_.stranger.office, now - day, now + day);
  collection_.add("no list", "list-missing", receipt(with_lists({})));
  collection_.add("no list of the root", "list-missing", receipt(with_lists({office.office_list})));
  collection_.add("no list of its authority", "list-missing", receipt(with_lists({root_list})));
  collection_.add("a stale list", "list-expired", receipt(with_lists({root_list, stale})));
  collection_.add("a list of a later time", "list-not-yet-valid", receipt(with_lists({root_list, later})));
  collection_.add("the list of another office", "list-missing", receipt(with_lists({root_list, strangers})));
  collection_.add("a strangers list besides", "list-untrusted", "signer-role",
                  receipt(with_lists({root_list, office.office_list, strangers})));
  collection_.add("revoked by its own list", "certificate-revoked",
                  receipt(with_lists({root_list, revoking})));
  collection_.add("its authority revoked", "certificate-revoked",
                  receipt(with_lists({revoking_all, office.office_list})));
}

void OfficeFixtures::add_roles() const {
  const auto& office = makers_.office;
  const auto now = makers_.now;
  const auto signer = [&](const Identity& identity) { return office.office_signer(identity); };
  const std::string role = "signer-role";
  collection_.add("a receipt by a strangers office", "signer-untrusted",
                  receipt(makers_.stranger.office_signer(makers_.stranger.intake)));
  collection_.add("a decision by the key for receipts", role, decision(signer(office.intake)));
  collection_.add("a receipt by the key for decisions", role, receipt(signer(office.decision)));
  collection_.add("a decision by an evaluator", role,
                  decision(signer(people_.below(office.office, "evaluator"))));
  collection_.add("a decision by a candidate", role, "type", decision(office.candidate_signer()));
  collection_.add("a decision by one whom the candidates authority calls so", role,
                  decision(signer(people_.below(office.candidates, "decision"))));
  collection_.add("a receipt by a certificate that had ended", "certificate-expired",
                  receipt(signer(people_.office("intake", now - 20 * day, now - day))));
  collection_.add("a receipt by a certificate to come", "certificate-not-yet-valid",
                  receipt(signer(people_.office("intake", now + day, now + 20 * day))));
}

void OfficeFixtures::add_texts() const {
  const auto signer = intake();
  const auto decides = makers_.office.office_signer(makers_.office.decision);
  const std::string role = "signer-role";
  const auto text = [&](const std::string& what, const std::string& check, const std::string& name,
                        const std::string& object, const Signer& by) {
    collection_.add(what, check, role, signed_object(name, object, by, makers_.now));
  };
  collection_.add("a receipt that states another moment than its signature", "signed-at", role,
                  signed_object("receipt.json", to_json(receipt_), signer, makers_.now + 1s));
  text("a receipt that is no text", "value", "receipt.json", "\xff\xfe", signer);
  text("a receipt with a key more", "value", "receipt.json",
       replaced(to_json(receipt_), "\"sequence\"", "\"extra\": 1, \"sequence\""), signer);
  text("a receipt with sequence zero", "value", "receipt.json",
       replaced(to_json(receipt_), "\"sequence\": 7", "\"sequence\": 0"), signer);
  text("a receipt of a later version", "newer-version", "receipt.json",
       replaced(to_json(receipt_), "receipt/1", "receipt/2"), signer);
  text("a decision with a rating twice", "value", "decision.json",
       replaced(to_json(decision_), "\"outcome\"", "\"outcome\": \"approved\", \"outcome\""), decides);
  auto letter = example_letter(makers_.office);
  letter.candidate = makers_.submission.candidate.number;
  const auto written = to_text(letter);
  text("a letter with a second certificate", "value", "letter.txt",
       written + makers_.office.intake.certificate.pem(), decides);
  text("a letter with an unknown header", "value", "letter.txt", replaced(written, "Kind:", "Sort: x\nKind:"),
       decides);
  text("a letter that names another certificate", "value", "letter.txt",
       replaced(written, letter.certificate->hex(), car::crypto::sha256("another").hex()), decides);
  text("a letter that ends its lines as on Windows", "value", "letter.txt", replaced(written, "\n", "\r\n"),
       decides);
}

}  // namespace

void add_signatures(Collection& collection) {
  collection.begin("signature");
  const auto& makers = collection.makers();
  const auto& office = makers.office;
  const auto der = collection.members()[2].second;
  const auto foreign = [&](const std::string& what, const std::string& check, const Choices& choices) {
    collection.add(
        what, check,
        collection.with_signature(foreign_signature(office.candidate, collection.object(), choices)));
  };
  const auto other = [&](const std::string& what, const std::string& check, const std::string& bytes) {
    collection.add(what, check, collection.with_signature(bytes));
  };
  const std::string form = "signature-form";
  const std::string attributes = "signature-attributes";
  other("unsigned", form, "");
  other("a text in its place", form, "signed: Jane Doe\n");
  other("a certificate in its place", form, office.candidate.certificate.der());
  other("bytes behind it", form, der + "x");
  other("a second one behind it", form, der + der);
  other("cut off", form, der.substr(0, der.size() - 1));
  other("an indefinite length", form, with_indefinite_length(der));
  other("larger than any", "member-too-large", der + std::string(1'100'000, '\0'));
  other("the certificate swapped", "signature",
        with_swapped_certificate(der, office.candidate, office.candidates));
  other("of another content", "object-digest",
        car::crypto::sign(car::crypto::sha256("other"), office.candidate_signer(), makers.now));
  auto broken = der;
  broken.back() = static_cast<char>(broken.back() ^ 1);
  other("a flipped bit at its end", "signature", broken);
  foreign("two signers", "signature-signers", {.signers = 2});
  foreign("no signer", "signature-signers", {.signers = 0});
  foreign("SHA-1", "signature-algorithm", {.digest = Choices::Digest::sha1});
  foreign("SHA-512", "signature-algorithm", {.digest = Choices::Digest::sha512});
  foreign("its own content", "signature-embeds-content", {.brings_content = true});
  foreign("no certificate", "signature-certificate", {.brings_certificate = false});
  foreign("does not name its certificate", attributes, {.names_certificate = false});
  foreign("no signed attributes", attributes, {.has_signed_attributes = false});
  foreign("a signed attribute more", attributes, {.tells_capabilities = true});
  foreign("an unsigned attribute", attributes, {.has_unsigned_attribute = true});

  auto members = collection.members();
  members[1].second = replaced(members[1].second, makers.files.front().second,
                               std::string(makers.files.front().second.size(), 'X'));
  collection.add("the content changed, its check sum too", "object-digest", archive_of(members));
  members[1].second = "other";
  collection.add("a whole other content", "object-digest", archive_of(members));
}

void add_signers(Collection& collection) {
  add_candidates(collection);
  OfficeFixtures(collection).add();
}

}  // namespace hostile

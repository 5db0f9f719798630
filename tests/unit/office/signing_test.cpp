#include <car/container/asic.hpp>
#include <car/office/evaluation/signing.hpp>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;
using How = RecordedForm::How;

namespace {

/// Anna, who has a key, and Ben, who has none, are to rate a portfolio.
struct Signing : Reviewing {
  std::string id;
  crypto::PrivateKey key = crypto::PrivateKey::generate();
  crypto::Certificate certificate;

  Signing() : certificate(certified()) {
    id = send("technology", 1);
    assign();
  }

  std::string form(const std::string& evaluator = "anna-example") const {
    return filled(id, evaluator, ::all("met"));
  }
  std::string signed_by_anna(const std::string& form) const {
    return signed_form("form.toml", form, certificate, key, now);
  }
  RecordedForm hand_in_signed(const std::string& container) const { return hand_in(container, "form.asics"); }

  EvaluationEntry evaluation() const {
    auto office = open();
    return office.ledger().evaluations(id).at(0);
  }

 private:
  crypto::Certificate certified() {
    add_evaluators({"Anna Example", "Ben Example"}, {"TEC"});
    const auto request = crypto::CertificationRequest::create({"", "", "Somebody", ""}, key);
    auto office = open();
    return certify_evaluator(office, "anna-example", request.der(), "request.p10", "Ruth", now);
  }
};

std::string reason_of(const RecordedForm& form) {
  REQUIRE(form.how == How::refused);
  REQUIRE(form.faults.size() == 1);
  return form.faults[0].reason;
}

}  // namespace

TEST_CASE("the certificate is for the evaluator that the office knows, in the role of one") {
  const Signing world;
  CHECK(world.certificate.subject().organisational_unit == "evaluator");
  CHECK(world.certificate.subject().common_name == "Anna Example");
  auto office = world.open();
  CHECK(office.ledger().evaluator("anna-example")->key == world.key.public_key().digest().hex());
  CHECK(refusal([&] {
          certify_evaluator(office, "ben-example", "no request", "x", "Ruth", world.now);
        }).kind() == Kind::failed);
}

TEST_CASE("a signed form is taken, and its container is kept") {
  const Signing world;
  const auto container = world.signed_by_anna(world.form());
  CHECK(world.hand_in_signed(container).how == How::recorded);
  CHECK(world.evaluation().signature == crypto::sha256(container).hex());
  CHECK(world.evaluation().form == crypto::sha256(world.form()));
  CHECK(world.open().store().read(crypto::sha256(container), 1U << 20U) == container);
  CHECK(world.hand_in_signed(container).how == How::known);
}

TEST_CASE("of an evaluator with a key nothing else is taken, and of one without nothing signed") {
  const Signing world;
  CHECK(has(reason_of(world.hand_in(world.form())), "signs forms"));
  CHECK(has(reason_of(world.hand_in_signed(world.signed_by_anna(world.form("ben-example")))),
            "no key of ben-example is known"));
  CHECK(world.hand_in(world.form("ben-example")).how == How::recorded);
}

TEST_CASE("the signature of one form under another is refused") {
  const Signing world;
  const auto form = world.form();
  auto other = form;
  other.replace(other.find("sealed"), 6, "hidden");
  // A signature has one of a few lengths.
  auto from = world.signed_by_anna(form);
  auto into = world.signed_by_anna(other);
  for (int i = 0; i < 100 && from.size() != into.size(); ++i) into = world.signed_by_anna(other);
  REQUIRE(from.size() == into.size());
  const auto member = from.rfind("PK\x03\x04");
  const auto directory = from.find("PK\x01\x02", member);
  const auto entry = from.rfind("PK\x01\x02");
  const auto forged = into.substr(0, member) + from.substr(member, directory - member) +
                      into.substr(directory, entry - directory) + from.substr(entry);
  CHECK(world.hand_in_signed(into).how == How::recorded);
  CHECK(has(reason_of(world.hand_in_signed(forged)), "was changed after it was signed"));
}

TEST_CASE("a form that was changed, or is signed by a stranger or in another role, is refused") {
  const Signing world;
  auto changed = world.signed_by_anna(world.form());
  changed.replace(changed.find("\"met\""), 5, "\"mat\"");
  CHECK(world.hand_in_signed(changed).how == How::refused);
  crypto::CertificateContent content;
  content.subject.common_name = "Anna Example";
  content.subject.organisational_unit = "evaluator";
  content.not_before = world.now;
  content.not_after = add_years(world.now, 1);
  const auto self_made = crypto::issue_self_signed(content, world.key);
  CHECK(has(reason_of(world.hand_in_signed(
                signed_form("form.toml", world.form(), self_made, world.key, world.now))),
            "does not know"));
  auto office = world.open();
  const auto signer = office.signer(container::Role::decision, world.now);
  CHECK(has(reason_of(world.hand_in_signed(
                container::make_container("form.toml", world.form(), signer, world.now))),
            "no evaluator"));
  CHECK(world.hand_in_signed("no container").how == How::refused);
}

TEST_CASE("another key takes the place of the first, and without one unsigned forms are taken again") {
  const Signing world;
  const auto before = world.signed_by_anna(world.form());
  auto office = world.open();
  const auto other = crypto::PrivateKey::generate();
  const auto request = crypto::CertificationRequest::create({"", "", "Anna", ""}, other);
  certify_evaluator(office, "anna-example", request.der(), "x", "Ruth", world.now);
  CHECK(has(reason_of(world.hand_in_signed(before)), "another key"));
  forget_evaluator_key(office, "anna-example", "Ruth", world.now);
  CHECK(has(reason_of(world.hand_in_signed(before)), "no key of anna-example is known"));
  CHECK(world.hand_in(world.form()).how == How::recorded);
  CHECK(refusal([&] { forget_evaluator_key(office, "anna-example", "Ruth", world.now); }).kind() ==
        Kind::answer_no);
}

TEST_CASE("a key is made once, for its owner's eyes, with a request that shows it") {
  const Reviewing world;
  const auto made = make_evaluator_key("Zoë O'Hara", world.folder / "keys", "a passphrase");
  CHECK(made.key.filename() == "zo-o-hara-key.pem");
  CHECK(crypto::PrivateKey::is_encrypted(World::text(made.key)));
  const auto request = crypto::CertificationRequest::from_der(World::text(made.request), "x");
  const auto key = crypto::PrivateKey::from_pem(World::text(made.key), "a passphrase", "x");
  CHECK(request.public_key() == key.public_key());
  CHECK(refusal([&] { make_evaluator_key("Zoë O'Hara", world.folder / "keys", ""); }).kind() ==
        Kind::answer_no);
}

TEST_CASE("a key that was left without its request gets one") {
  const Reviewing world;
  const auto made = make_evaluator_key("Ruth Example", world.folder / "keys", "a passphrase");
  const auto pem = World::text(made.key);
  std::filesystem::remove(made.request);
  make_evaluator_key("Ruth Example", world.folder / "keys", "a passphrase");
  CHECK(World::text(made.key) == pem);
  const auto request = crypto::CertificationRequest::from_der(World::text(made.request), "x");
  CHECK(request.public_key() == crypto::PrivateKey::from_pem(pem, "a passphrase", "x").public_key());
}

#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/enrolment/applicant.hpp>
#include <car/office/enrolment/replacement.hpp>
#include <car/office/enrolment/revocation.hpp>
#include <car/office/enrolment/subscription.hpp>
#include <utility>

namespace car::office {

namespace {

using container::Authority;
using How = Enrolled::How;

/// One second application.
class Replacer {
 public:
  Replacer(Office& office, const std::filesystem::path& file, const Replacement& replacement, Instant now)
      : office_(office),
        replacement_(replacement),
        now_(now),
        candidate_(find_candidate(office.ledger(), replacement.number)),
        inbox_(office.folder()),
        signer_(office.signer(container::Role::decision, now)),
        applicant_(opened(file)) {
    office.key(KeyName::candidates);  // before anything is written that could not be published
  }

  Replaced run();

 private:
  Applicant opened(const std::filesystem::path& file) const;
  [[noreturn]] void refuse(std::string reason, std::string hint) const;
  void require_application() const;
  void require_new_key();
  void require_name() const;
  void require_subscription() const;
  bool is_done() const { return candidate_.application == applicant_.verification.object; }
  void replace(Replaced& replaced);
  OutgoingEntry letter();

  Office& office_;
  const Replacement& replacement_;
  Instant now_;
  CandidateEntry candidate_;
  Inbox inbox_;
  crypto::Signer signer_;
  Applicant applicant_;
};

Applicant Replacer::opened(const std::filesystem::path& file) const {
  office_.store().discard_all();
  return open_applicant(office_, inbox_, file, "application", now_);
}

void Replacer::refuse(std::string reason, std::string hint) const {
  throw Error(Kind::answer_no, applicant_.source.path.string(), std::move(reason), std::move(hint));
}

void Replacer::require_application() const {
  const std::string again = "tell the candidate, who makes another one with 'car apply --new-key'";
  if (!applicant_.applies()) {
    const auto* failed = applicant_.verification.failed();
    refuse(failed == nullptr ? "is no application"
                             : fmt::format("is no application in order: {}", failed->detail),
           again);
  }
  const auto faults = unusable(applicant_.application(), office_);
  if (!faults.empty()) refuse(faults.front(), again);
}

void Replacer::require_new_key() {
  const auto other = office_.ledger().candidate_of_application(applicant_.verification.object);
  if (other) {
    refuse(fmt::format("is the application by which {}, {}, was accepted", other->number, other->name),
           fmt::format("look whether {} is the right number", replacement_.number));
  }
  const auto known = office_.ledger().candidate_of_key(applicant_.application().key);
  if (!known) return;
  if (known->number != candidate_.number) {
    refuse(fmt::format("its key is that of another candidate: {}, {}", known->number, known->name),
           "no two candidates have the same key; ask who made this application");
  }
  refuse(known->key == applicant_.application().key
             ? fmt::format("its key is the one that {} has: there is none to replace", known->number)
             : fmt::format("its key was replaced or revoked before, and cannot be that of {} again",
                           known->number),
         "the candidate makes a new one with 'car apply --new-key'");
}

void Replacer::require_name() const {
  const auto& name = applicant_.application().name;
  const bool is_same = fold(name) == fold(candidate_.name);
  if (is_same || replacement_.name == Replacement::Name::was_changed) return;
  refuse(fmt::format("is of '{}', and {} is '{}'", printable(name), candidate_.number,
                     printable(candidate_.name)),
         "look whether it is the same person; add --renamed if they have another name now");
}

void Replacer::require_subscription() const {
  if (now_ <= candidate_.subscription_end) return;
  refuse(fmt::format("the subscription of {} ended on {}, and a new key does not renew it", candidate_.number,
                     to_text(date_of(candidate_.subscription_end))),
         fmt::format("renew it first, with 'car review renew {}'", candidate_.number));
}

/// The letter to the application that is the candidate's now.
OutgoingEntry Replacer::letter() {
  const auto letters = office_.ledger().outgoing_about(candidate_.application.hex());
  if (!letters.empty()) return letters.back();
  throw Error(Kind::failed, candidate_.number, "the letter to this application is not in the ledger",
              "put the ledger back from your newest backup");
}

void Replacer::replace(Replaced& replaced) {
  const auto& application = applicant_.application();
  office_.store().keep(applicant_.staged);
  replaced.revoked = supersede(office_.ledger(), candidate_.number, now_);
  candidate_.name = application.name;
  candidate_.sort_name = application.sort_name;
  candidate_.key = application.key;
  candidate_.application = applicant_.verification.object;
  const Contact contact{application.email, application.telephone, application.address};
  if (contact != Contact{}) candidate_.contact = contact;
  office_.ledger().change_candidate(candidate_);
  const auto* text = office_.has_letter("new-key") ? "new-key" : "acceptance";
  const auto outgoing =
      certify(office_, candidate_, applicant_.verification.signer->public_key(),
              {container::LetterKind::acceptance, text, candidate_.application.hex()}, signer_, now_);
  note_application(office_.ledger(), applicant_, candidate_.number, outgoing.sequence, now_);
  office_.ledger().add_journal({now_, signer_.certificate.subject().common_name, "replace key",
                                candidate_.number, std::string(trimmed(replacement_.checked))});
}

Replaced Replacer::run() {
  Replaced replaced;
  replaced.enrolled.how = How::known;
  {
    database::Transaction transaction(office_.ledger().database());
    candidate_ = find_candidate(office_.ledger(), replacement_.number);
    require_application();
    if (!is_done()) {
      require_new_key();
      require_name();
      require_subscription();
      replace(replaced);
      transaction.commit();
      replaced.enrolled.how = How::replaced;
    }
  }
  replaced.list = publish_revocations(office_, Authority::candidates, now_);
  auto& enrolled = replaced.enrolled;
  enrolled.source = applicant_.source.path;
  enrolled.number = candidate_.number;
  enrolled.name = candidate_.name;
  enrolled.application = candidate_.application;
  enrolled.subscription_end = candidate_.subscription_end;
  enrolled.letter = give_out(office_, letter());
  office_.store().discard(applicant_.staged);
  inbox_.done(applicant_.source);
  return replaced;
}

}  // namespace

Replaced replace_key(Office& office, const std::filesystem::path& file, const Replacement& replacement,
                     Instant now) {
  if (trimmed(replacement.checked).empty()) {
    throw Error(Kind::usage, "--checked", "it is not said how the candidate's identity was checked",
                "make sure that it is the candidate who asks (by telephone, say), and write how: --checked "
                "\"called back on the number in the ledger\"");
  }
  office.require_in_order(now);
  return Replacer(office, file, replacement, now).run();
}

}  // namespace car::office

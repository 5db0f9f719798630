#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/office/decision/correspondence.hpp>
#include <car/office/decision/letters.hpp>
#include <car/office/folder/files.hpp>
#include <car/office/folder/outgoing.hpp>
#include <filesystem>
#include <optional>

namespace car::office {

namespace {

using container::Decision;
using container::Letter;
using container::LetterKind;
using container::Outcome;
using container::Type;

constexpr std::uint64_t largest_decision = 16 * 1024 * 1024;

// The journal's marks around a run, so that the next one knows what this one had signed.
constexpr std::string_view run_subject = "letters";
constexpr std::string_view run_begins = "letters begin";
constexpr std::string_view run_ends = "letters end";

/// What leaves: comments only once the set is approved.
Decision decision_from(const DecisionEntry& entry, const SubmissionEntry& submission, std::int64_t sequence,
                       Instant now) {
  Decision decision;
  decision.sequence = sequence;
  decision.submission = submission.object;
  decision.candidate = submission.candidate;
  decision.set = submission.set;
  decision.attempt = submission.attempt;
  decision.outcome = entry.outcome;
  decision.requests = entry.requests;
  decision.ratings = entry.ratings;
  if (entry.outcome == Outcome::approved) decision.comments = entry.comments;
  decision.reason = entry.reason;
  decision.decided_at = entry.decided_at;
  decision.signed_at = now;
  return decision;
}

/// Gives out one container, and the message beside it.
Posted post(Office& office, const OutgoingEntry& outgoing, const CandidateEntry& candidate) {
  Posted posted{outgoing, give_out(office, outgoing), "", candidate.name, candidate.contact.email};
  const auto beside = std::filesystem::path(posted.file).replace_extension(".txt").string();
  if (outgoing.type == Type::decision) {
    const auto bytes = office.store().read(outgoing.container, largest_decision);
    const auto text = container::Container::from_bytes(bytes, posted.file).object_text();
    const auto about = office.ledger().submission(outgoing.about);
    put_over(office.folder(), beside,
             decision_message(office, office.program(about ? about->pack : ""),
                              container::decision_from(text, posted.file), candidate));
  }
  if (office.folder().exists(beside)) posted.message = beside;
  return posted;
}

/// One run: signs, and gives out after each commit.
class Writer {
 public:
  Writer(Office& office, Instant now, Progress& progress) : office_(office), now_(now), progress_(progress) {}

  Posting run() {
    finish_last_run();
    const auto decisions = office_.ledger().unsent_decisions();
    const auto requests = certification_requests();
    progress_.begin("signing", decisions.size() + requests.size(), Unit::things);
    for (const auto& decision : decisions) {
      send(decision);
      progress_.advance(1);
    }
    for (const auto& request : requests) {
      answer(request);
      progress_.advance(1);
    }
    progress_.end();
    if (has_begun_) mark(run_ends);
    return std::move(posting_);
  }

 private:
  const crypto::Signer& signer() {
    if (!signer_) {
      signer_ = office_.signer(container::Role::decision, now_);
      mark(run_begins);
      has_begun_ = true;
    }
    return *signer_;
  }

  void mark(std::string_view what) {
    database::Transaction transaction(office_.ledger().database());
    office_.ledger().add_journal(
        {now_, office_.administrator(), std::string(what), std::string(run_subject), ""});
    transaction.commit();
  }

  CandidateEntry candidate_of(const std::string& number) {
    if (auto candidate = office_.ledger().candidate(number)) return std::move(*candidate);
    throw Error(Kind::failed, number, "there is no such candidate in the ledger",
                "put the ledger back from your newest backup");
  }

  /// A run that was killed may have signed what it did not give out any more.
  void finish_last_run() {
    const auto marks = office_.ledger().journal(run_subject);
    if (marks.empty() || marks.back().what == run_ends) return;
    const auto since = marks.back().at;
    for (const auto& candidate : office_.ledger().candidates()) {
      for (const auto& outgoing : office_.ledger().outgoing_of(candidate.number)) {
        if (outgoing.type != Type::receipt && outgoing.signed_at >= since) post(office_, outgoing, candidate);
      }
    }
    mark(run_ends);
  }

  std::vector<RequestEntry> certification_requests() {
    auto requests = office_.ledger().open_requests();
    std::erase_if(requests, [](const RequestEntry& request) {
      return request.kind != container::RequestKind::certification;
    });
    return requests;
  }

  void send(const DecisionEntry& decision) {
    const auto submission = office_.ledger().submission(decision.submission).value();
    const auto candidate = candidate_of(submission.candidate);
    const auto& by = signer();
    std::vector<OutgoingEntry> signed_now;
    database::Transaction transaction(office_.ledger().database());
    if (is_sent(decision)) return;
    signed_now.push_back(sign_decision(decision, submission, by));
    if (decision.outcome == Outcome::approved) {
      signed_now.push_back(sign_achievement(submission, candidate, signed_now.front().object, by));
    }
    note_sent(submission.id, signed_now);
    transaction.commit();
    for (const auto& outgoing : signed_now) posting_.posted.push_back(post(office_, outgoing, candidate));
  }

  /// Whether another run was faster.
  bool is_sent(const DecisionEntry& decision) {
    const auto sent = office_.ledger().outgoing_about(decision.submission);
    return std::any_of(sent.begin(), sent.end(), [&](const OutgoingEntry& outgoing) {
      return outgoing.type == Type::decision && outgoing.kind == std::to_string(decision.revision);
    });
  }

  OutgoingEntry sign_decision(const DecisionEntry& decision, const SubmissionEntry& submission,
                              const crypto::Signer& by) {
    Draft draft;
    draft.candidate = submission.candidate;
    draft.type = Type::decision;
    draft.kind = std::to_string(decision.revision);
    draft.about = submission.id;
    draft.name = fmt::format("{}-{}-decision", submission.set.code, submission.attempt);
    draft.object_name = "decision.json";
    draft.text = [&](std::int64_t sequence) {
      return container::to_json(decision_from(decision, submission, sequence, now_));
    };
    return sign(office_, draft, by, now_);
  }

  OutgoingEntry sign_achievement(const SubmissionEntry& submission, const CandidateEntry& candidate,
                                 const crypto::Digest& decision, const crypto::Signer& by) {
    const auto* set = office_.program(submission.pack).set(submission.set.slug);
    if (set == nullptr) {
      throw Error(Kind::failed, submission.id,
                  fmt::format("the program has no set '{}'", printable(submission.set.slug)),
                  "use the edition of the program pack that it was sent under");
    }
    Letter letter;
    letter.kind = LetterKind::achievement;
    letter.set = submission.set.slug;
    letter.decision = decision;
    letter.text = achievement_text(office_, *set, candidate, date_of(now_));
    return sign_letter(std::move(letter), candidate, submission.id,
                       fmt::format("{}-{}-letter", submission.set.code, submission.attempt), by);
  }

  OutgoingEntry sign_letter(Letter letter, const CandidateEntry& candidate, const std::string& about,
                            const std::string& name, const crypto::Signer& by) {
    letter.candidate = candidate.number;
    letter.date = date_of(now_);
    Draft draft;
    draft.candidate = candidate.number;
    draft.type = Type::letter;
    draft.kind = std::string(container::name_of(letter.kind));
    draft.about = about;
    draft.name = name;
    draft.object_name = "letter.txt";
    draft.text = [&](std::int64_t sequence) {
      letter.sequence = sequence;
      return container::to_text(letter);
    };
    return sign(office_, draft, by, now_);
  }

  void note_sent(const std::string& subject, const std::vector<OutgoingEntry>& sent) {
    for (const auto& outgoing : sent) {
      office_.ledger().add_journal(
          {now_, office_.administrator(), "sign", subject,
           fmt::format("{} {}", container::name_of(outgoing.type), outgoing.sequence)});
    }
  }

  /// Why the sets that are achieved do not suffice; empty when they do.
  std::string shortfall_of(const std::string& candidate) {
    int core = 0;
    int elective = 0;
    for (const auto& set : office_.program().sets) {
      if (is_achieved(candidate, set.slug)) ++(set.is_core ? core : elective);
    }
    const auto& program = office_.program();
    if (core >= program.core_sets && elective >= program.elective_sets) return "";
    return fmt::format("{} of {} core sets and {} of {} elective sets are achieved", core, program.core_sets,
                       elective, program.elective_sets);
  }

  bool is_achieved(const std::string& candidate, const std::string& set) {
    for (const auto& submission : office_.ledger().submissions_of(candidate, set)) {
      const auto decision = office_.ledger().decision(submission.id);
      if (decision && decision->outcome == Outcome::approved) return true;
    }
    return false;
  }

  std::optional<OutgoingEntry> certification_of(const std::string& candidate) {
    for (const auto& outgoing : office_.ledger().outgoing_of(candidate)) {
      if (outgoing.type == Type::letter && outgoing.kind == container::name_of(LetterKind::certification)) {
        return outgoing;
      }
    }
    return std::nullopt;
  }

  void answer(const RequestEntry& request) {
    const auto candidate = candidate_of(request.candidate);
    if (auto reason = shortfall_of(request.candidate); !reason.empty()) {
      posting_.left.push_back({request.id, std::move(reason)});
      return;
    }
    const auto& by = signer();
    database::Transaction transaction(office_.ledger().database());
    if (office_.ledger().request(request.id).value().answered_at) return;
    auto letter = certification_of(request.candidate);
    const bool is_new = !letter;
    if (is_new) {
      Letter certification;
      certification.kind = LetterKind::certification;
      certification.text = certification_text(office_, candidate, date_of(now_));
      letter = sign_letter(std::move(certification), candidate, request.id, "certification-letter", by);
      note_sent(request.id, {*letter});
    }
    office_.ledger().answer_request(request.id, now_, "granted",
                                    is_new ? "" : "certified before; the same letter was given out again");
    transaction.commit();
    posting_.posted.push_back(post(office_, *letter, candidate));
  }

  Office& office_;
  Instant now_;
  Progress& progress_;
  std::optional<crypto::Signer> signer_;
  bool has_begun_ = false;
  Posting posting_;
};

}  // namespace

Posting write_letters(Office& office, Instant now, Progress& progress) {
  office.require_in_order(now);
  return Writer(office, now, progress).run();
}

std::vector<Posted> resend(Office& office, std::string_view candidate) {
  const auto entry = find_candidate(office.ledger(), candidate);
  std::vector<Posted> posted;
  for (const auto& outgoing : office.ledger().outgoing_of(entry.number)) {
    posted.push_back(post(office, outgoing, entry));
  }
  return posted;
}

}  // namespace car::office

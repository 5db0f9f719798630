#include <algorithm>
#include <car/base/error.hpp>
#include <car/office/overview/overview.hpp>
#include <tuple>

namespace car::office {

namespace {

std::vector<Credential> credentials_of(const program::Program& program, const program::Set& set,
                                       const container::Submission& submission) {
  std::vector<Credential> credentials;
  for (const auto& one : submission.certificates) {
    credentials.push_back(
        {one.file.file, one.provider, one.course, one.completed,
         program::approval_of_course(program, set, one.provider, one.course, one.completed)});
  }
  if (submission.recognition) {
    const auto& one = *submission.recognition;
    credentials.push_back({one.file.file, "", one.agreement, std::nullopt,
                           program::approval_of_agreement(program, set, one.agreement)});
  }
  return credentials;
}

std::vector<SharedFile::Use> uses_by_others(Ledger& ledger, const crypto::Digest& digest,
                                            const std::string& candidate) {
  std::vector<SharedFile::Use> uses;
  for (const auto& use : ledger.uses_of(digest)) {
    const auto submission = ledger.submission(use.submission);
    if (submission && submission->candidate != candidate)
      uses.push_back({use.submission, submission->candidate, use.file, submission->arrival});
  }
  std::sort(uses.begin(), uses.end(), [](const auto& a, const auto& b) {
    return std::tie(a.arrival, a.submission) < std::tie(b.arrival, b.submission);
  });
  return uses;
}

}  // namespace

std::vector<SharedFile> shared_files_of(Ledger& ledger, const SubmissionEntry& entry) {
  std::vector<SharedFile> shared;
  for (const auto& file : ledger.evidence_of(entry.id)) {
    if (file.size == 0) continue;
    auto uses = uses_by_others(ledger, file.digest, entry.candidate);
    if (!uses.empty()) shared.push_back({file.file, file.digest, std::move(uses)});
  }
  return shared;
}

Overview overview_of(Office& office, const SubmissionEntry& entry) {
  Overview overview{case_of(office, entry), ReviewState::waiting, submission_of(office, entry), {}, {}, {}};
  const auto queued = office.ledger().queue_entry(entry.id, office.program().review.evaluators);
  if (queued) overview.state = queued->state;
  overview.credentials = credentials_of(*overview.review.program, overview.review.set, overview.submission);
  overview.sent = office.ledger().outgoing_about(entry.id);
  overview.forms = office.ledger().revisions(entry.id);
  overview.shared = shared_files_of(office.ledger(), entry);
  return overview;
}

container::Difference difference_of(Office& office, const ReviewCase& review) {
  const auto before = office.ledger().submission(review.entry.previous);
  if (!before || !review.answered) {
    throw Error(Kind::answer_no, review.entry.id, "answers no request for more documents",
                "only a second attempt has something to compare with");
  }
  return container::difference_between(submission_of(office, *before), submission_of(office, review.entry),
                                       review.answered->requests);
}

}  // namespace car::office

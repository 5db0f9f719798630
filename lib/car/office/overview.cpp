#include <car/base/error.hpp>
#include <car/office/overview.hpp>

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

}  // namespace

Overview overview_of(Office& office, const SubmissionEntry& entry) {
  Overview overview{case_of(office, entry), ReviewState::waiting, submission_of(office, entry), {}, {}};
  const auto queued = office.ledger().queue_entry(entry.id, office.program().review.evaluators);
  if (queued) overview.state = queued->state;
  overview.credentials = credentials_of(*overview.review.program, overview.review.set, overview.submission);
  overview.sent = office.ledger().outgoing_about(entry.id);
  overview.forms = office.ledger().revisions(entry.id);
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

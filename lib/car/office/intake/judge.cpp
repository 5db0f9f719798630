#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/office/intake/examine.hpp>
#include <car/office/intake/judge.hpp>
#include <utility>

namespace car::office {

namespace {

using container::Authority;
using Standing = Verdict::Standing;

constexpr std::string_view worker_check = "worker";
constexpr std::string_view arrival_hint =
    "say with --arrived when it arrived, with the hour: 2026-05-02T14:30:00Z; a day alone is its midnight";

Standing standing_of(Examined::Standing standing) {
  switch (standing) {
    case Examined::Standing::in_order:
      return Standing::in_order;
    case Examined::Standing::faulty:
      return Standing::faulty;
    case Examined::Standing::application:
      return Standing::application;
    case Examined::Standing::foreign:
      break;
  }
  return Standing::foreign;
}

container::ListNumber number_of(Authority authority, const crypto::RevocationList& list) {
  return {std::string(container::name_of(authority)), list.number()};
}

std::optional<Signatory> signatory_of(const container::Verification& verification) {
  if (!verification.signer) return std::nullopt;
  const auto subject = verification.signer->subject();
  return Signatory{subject.common_name, subject.serial_number, verification.signer->digest()};
}

}  // namespace

Judge::Judge(const Office& office)
    : office_(office.certificate(Authority::root).digest()),
      pack_(office.pack().pack),
      root_lists_(office.lists().all(Authority::root)),
      candidates_lists_(office.lists().all(Authority::candidates)) {
  for (const auto* lists : {&root_lists_, &candidates_lists_}) {
    if (!lists->empty()) continue;
    throw Error(Kind::failed, office.folder().shown("lists"), "there is no list of an authority",
                "put the folder back from your newest backup");
  }
  expectation_.types = {container::Type::submission, container::Type::request};
  expectation_.trust.roots = {office.certificate(Authority::root)};
  expectation_.trust.authorities = {office.certificate(Authority::candidates),
                                    office.certificate(Authority::office)};
  expectation_.trust.newest = {root_lists_.front(), candidates_lists_.front()};
  expectation_.caps.bytes = office.program().most_bytes;
  expectation_.caps.files = office.program().most_files;
  expectation_.recipient = office_;
}

const crypto::RevocationList* Judge::candidates_list(Instant arrival) const {
  return in_force(candidates_lists_, arrival);
}

JudgedBy Judge::by(Instant arrival) const {
  JudgedBy by;
  by.office = office_;
  by.pack = pack_;
  if (const auto* list = in_force(root_lists_, arrival))
    by.lists.push_back(number_of(Authority::root, *list));
  if (const auto* list = candidates_list(arrival))
    by.lists.push_back(number_of(Authority::candidates, *list));
  by.newest = {number_of(Authority::root, root_lists_.front()),
               number_of(Authority::candidates, candidates_lists_.front())};
  return by;
}

container::Expectation Judge::expectation(Instant arrival) const {
  auto expectation = expectation_;
  expectation.trust.lists = {*in_force(root_lists_, arrival), *candidates_list(arrival)};
  expectation.arrival = arrival;
  return expectation;
}

Verdict Judge::begun(const Exhibit& exhibit) const {
  Verdict verdict;
  verdict.file = exhibit.file;
  verdict.by = by(exhibit.arrival);
  verdict.container = exhibit.container;
  verdict.size = exhibit.size;
  verdict.arrival = exhibit.arrival;
  return verdict;
}

Verdict Judge::unopened(const Exhibit& exhibit) const {
  auto verdict = begun(exhibit);
  verdict.standing = Standing::sealed;
  return verdict;
}

Verdict Judge::ended(const PreparationTask& task, const std::string& failure, Instant now) const {
  const auto subject = task.path.string();
  Verdict verdict;
  verdict.file = subject;
  try {
    const auto file = open_source(task.path);
    const auto arrival = arrival_of(task, stat_of(file, subject), now);
    crypto::Sha256 hash;
    const auto size = read_all(file, subject, [&](std::string_view bytes) { hash.update(bytes); });
    verdict = begun({subject, hash.finish(), size, arrival, {}});
    verdict.standing = Standing::foreign;
    verdict.checks = {{std::string(worker_check), false, failure}};
  } catch (const Error& error) {
    verdict.reason = error.reason();
    verdict.hint = error.hint();
  }
  return verdict;
}

Verdict Judge::judge(const Exhibit& exhibit) const {
  auto verdict = begun(exhibit);
  if (verdict.by.lists.size() < 2) {
    verdict.reason = fmt::format("no list of this office was in force at {}, so it cannot be judged",
                                 to_text(exhibit.arrival));
    verdict.hint = arrival_hint;
    return verdict;
  }
  Progress silent;
  auto examined = examine(exhibit.open, exhibit.file, expectation(exhibit.arrival), silent);
  verdict.standing = standing_of(examined.standing);
  verdict.object = examined.verification.object;
  verdict.signer = signatory_of(examined.verification);
  verdict.checks = std::move(examined.verification.checks);
  if (verdict.standing == Standing::in_order || verdict.standing == Standing::faulty)
    verdict.text = std::move(examined.verification.text);
  return verdict;
}

std::string Judge::objection_to(const Verdict& verdict, Instant now) const {
  if (verdict.by.office != office_) return "the verdict was reached for another office";
  if (verdict.by.rules != rules_version) return "the verdict was reached by another version of car";
  if (verdict.by.pack != pack_) return "the verdict was reached with another program pack";
  if (!verdict.arrival) return "the verdict does not say when it arrived";
  if (*verdict.arrival > now) {
    return fmt::format("the verdict is of a container that arrived at {}, which is later than now",
                       to_text(*verdict.arrival));
  }
  if (verdict.by != by(*verdict.arrival))
    return "the verdict was reached with other lists than this office has now";
  return "";
}

}  // namespace car::office

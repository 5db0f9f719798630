#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/container/verify.hpp>
#include <car/exchange/apply.hpp>
#include <car/exchange/bag_files.hpp>
#include <car/exchange/office.hpp>
#include <car/program/naming.hpp>
#include <car/record/change.hpp>

#include <algorithm>
#include <fmt/core.h>

namespace car::exchange {

namespace {

constexpr std::string_view application_file = "application.asics";
using record::application_slot;
/// How long a self-made certificate lasts: long enough for any office to enrol the candidate.
constexpr int self_made_years = 1;

void check_claims(const record::Record& record, const std::vector<container::EligibilityClaim>& claims) {
  std::vector<std::string> ids;
  for (const auto& eligibility : record.program().eligibility) ids.push_back(eligibility.id);
  for (const auto& claim : claims) {
    if (std::find(ids.begin(), ids.end(), claim.id) == ids.end()) {
      throw Error(Kind::usage, printable(claim.id), "the program does not ask for this",
                  did_you_mean(claim.id, ids, "'car guide overview' tells what it asks for"));
    }
  }
}

crypto::Signer self_made(const record::Record& record, const crypto::PrivateKey& key, Instant now) {
  crypto::CertificateContent content;
  content.subject.common_name = record.configuration().candidate.name;
  content.not_before = now;
  content.not_after = add_years(now, self_made_years);
  return {crypto::issue_self_signed(content, key), key, {}, {}};
}

void require_in_order(const record::Change& change, const record::Staged& staged, const std::string& shown, Instant now,
                      Progress& progress) {
  container::Expectation expectation;
  expectation.types = {container::Type::application};
  expectation.arrival = now;
  const auto verification = container::verify(change.open_staged(staged), shown, expectation, progress);
  if (verification.verdict == container::Verdict::self_signed) return;
  const auto* failed = verification.failed();
  throw Error(Kind::failed, shown, fmt::format("the application that was made does not verify ({})", failed == nullptr ? "no verdict" : failed->detail),
              "nothing was changed; run the command again, and report it if it happens again");
}

}  // namespace

Applied apply(record::Record& record, const crypto::PrivateKey& key, const Contact& contact,
              const std::vector<container::EligibilityClaim>& claims, Instant now, Progress& progress) {
  check_claims(record, claims);
  record::Change change(record.folder());
  if (const auto enrolment = enrolment_of(record)) {
    throw Error(Kind::answer_no, record.root().string(),
                fmt::format("the office accepted you already, as {}", enrolment->number),
                "'car status' shows where you stand");
  }
  auto section = record.section_of_kind(program::SectionKind::introduction);
  const auto& candidate = record.configuration().candidate;

  container::Application application;
  application.name = candidate.name;
  application.sort_name = sort_name(candidate);
  application.email = contact.email;
  application.telephone = contact.telephone;
  application.address = contact.address;
  application.program = program_of(record);
  application.created = now;
  application.key = key.public_key().digest();
  application.eligibility = claims;
  container::Bag bag;
  Applied applied;
  for (const auto& artifact : section.artifacts) {
    if (artifact.slot == application_slot) continue;
    application.files.push_back({file_name_of(artifact.filed), artifact.slot, artifact.description.title});
    bag.payload.push_back(payload_of(record, section, artifact.filed));
    applied.documents.push_back(artifact.filed.file);
  }
  const auto request = crypto::CertificationRequest::create({"", "", candidate.name, ""}, key);
  bag.name = program::title(record.program(), {candidate.family, candidate.given}, nullptr) + "-application";
  bag.made = date_of(now);
  bag.tag_files = {{"application.json", container::to_json(application)}, {"request.p10", request.der()}};

  const auto signer = self_made(record, key, now);
  const auto shown = record.folder().shown(section.path_of(application_file));
  auto staged = change.stage_file([&](const Descriptor& file, const std::string& name) {
    applied.digest = container::write_container(file, name, bag, signer, now, progress).object;
  });
  require_in_order(change, staged, shown, now, progress);
  crypto::Sha256 hash;
  read_all(change.open_staged(staged), shown, [&](std::string_view bytes) { hash.update(bytes); });
  staged.digest = hash.finish();

  const auto is_old = [](const record::Artifact& artifact) { return artifact.slot == application_slot; };
  for (const auto& artifact : section.artifacts) {
    if (is_old(artifact)) change.move_to_trash(section.path_of(artifact.filed.file), now);
  }
  section.artifacts.erase(std::remove_if(section.artifacts.begin(), section.artifacts.end(), is_old), section.artifacts.end());
  record::Artifact artifact;
  artifact.filed = {std::string(application_file), std::string(application_file), staged.size, staged.digest, now};
  artifact.slot = application_slot;
  section.artifacts.push_back(artifact);
  applied.file = section.path_of(application_file);
  applied.size = staged.size;

  change.place(staged, applied.file);
  change.replace_section(section, now);
  auto files = applied.documents;
  files.emplace_back("application.json");
  change.log(record::to_line({now, "apply", "made the application for the program office",
                              record::Departure{"the program office", applied.digest.hex(), std::move(files)}}));
  change.commit();
  return applied;
}

}  // namespace car::exchange

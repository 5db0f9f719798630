#include <fmt/core.h>

#include <algorithm>
#include <car/base/progress.hpp>
#include <car/base/text.hpp>
#include <car/office/enrolment/applicant.hpp>
#include <variant>

namespace car::office {

namespace {

using container::Authority;

constexpr std::size_t longest_name = 64;  // RFC 5280, ub-common-name

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

container::Expectation expectation(const Office& office, Instant now) {
  container::Expectation expectation;
  expectation.types = {container::Type::application};
  expectation.trust.roots = {office.certificate(Authority::root)};
  expectation.trust.authorities = {office.certificate(Authority::candidates)};
  expectation.arrival = now;
  expectation.caps.bytes = office.program().most_bytes;
  expectation.caps.files = office.program().most_files;
  expectation.recipient = office.certificate(Authority::root).digest();
  return expectation;
}

}  // namespace

const container::Application& Applicant::application() const {
  return std::get<container::Application>(verification.value);
}

Applicant open_applicant(const Office& office, const Inbox& inbox, const std::filesystem::path& path,
                         const std::string& name, Instant now) {
  Applicant applicant{inbox.open(path), {}, {}};
  applicant.staged =
      office.store().stage(applicant.source.file, path.string(), name, office.program().most_bytes);
  applicant.source.file = Descriptor();
  Progress silent;
  applicant.verification = container::verify(office.store().open(applicant.staged), path.string(),
                                             expectation(office, now), silent);
  return applicant;
}

std::vector<std::string> unusable(const container::Application& application, const Office& office) {
  std::vector<std::string> faults;
  if (!office.accepts(application.program)) {
    faults.push_back(fmt::format("it was made for {} {}, with a program pack that this office does not have",
                                 printable(application.program.id), printable(application.program.edition)));
  }
  if (printable(application.name) != application.name || characters(application.name) > longest_name) {
    faults.push_back(
        fmt::format("the name has more than {} characters, or some that cannot be shown", longest_name));
  }
  return faults;
}

std::vector<std::string> unsaid(const container::Application& application, const program::Program& program) {
  std::vector<std::string> missing;
  for (const auto& asked : program.eligibility) {
    const auto& claims = application.eligibility;
    const bool is_claimed = std::any_of(claims.begin(), claims.end(), [&](const auto& claim) {
      return claim.id == asked.id && !trimmed(claim.statement).empty();
    });
    if (!is_claimed) missing.push_back(fmt::format("nothing is said about '{}': {}", asked.id, asked.text));
  }
  return missing;
}

void note_application(Ledger& ledger, const Applicant& applicant, const std::string& candidate,
                      std::int64_t letter, Instant now) {
  ReceivedEntry received;
  received.container = applicant.staged.digest;
  received.object = applicant.verification.object;
  received.type = container::name_of(container::Type::application);
  received.candidate = candidate;
  received.arrival = now;
  received.recorded_at = now;
  received.checks = applicant.verification.checks;
  received.file = printable(applicant.source.path.filename().string());
  received.receipt = letter;
  ledger.put_received(received);
}

}  // namespace car::office

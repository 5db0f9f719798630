#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/container/verify.hpp>
#include <car/exchange/application.hpp>
#include <car/exchange/apply.hpp>
#include <car/exchange/bag_files.hpp>
#include <car/exchange/office.hpp>
#include <car/exchange/outgoing.hpp>
#include <car/program/naming.hpp>
#include <car/record/change.hpp>
#include <car/record/enrolment.hpp>

namespace car::exchange {

namespace {

bool is_application(const record::Artifact& artifact) { return artifact.slot == record::application_slot; }

void require_unchanged(const record::Record& record, const record::Section& section, Progress& progress) {
  for (const auto& changed : record.changed_files(section, progress)) {
    const auto* artifact = section.artifact(changed.file);
    if (artifact == nullptr || is_application(*artifact)) continue;
    const auto shown = record.folder().shown(section.path_of(changed.file));
    if (changed.missing) {
      throw Error(Kind::answer_no, shown, "is filed, and not there any more",
                  "put it back, or take it from a backup");
    }
    throw Error(Kind::answer_no, shown, "was changed since it was filed",
                fmt::format("'car accept {}' takes it as it is now", artifact->slot));
  }
}

container::Application application_of(const record::Record& record, const crypto::PrivateKey& key,
                                      const Contact& contact, Instant now) {
  const auto& candidate = record.configuration().candidate;
  container::Application application;
  application.name = candidate.name;
  application.sort_name = sort_name(candidate);
  application.email = contact.email;
  application.telephone = contact.telephone;
  application.address = contact.address;
  application.program = program_of(record);
  const auto trust = trust_of(record);
  if (!trust.roots.empty()) application.to = trust.roots.front().digest();
  application.created = now;
  application.key = key.public_key().digest();
  return application;
}

void add_claims(container::Application& application, const std::vector<Claim>& claims,
                const record::Section& section) {
  for (const auto& claim : claims) {
    container::EligibilityClaim made{claim.id, claim.statement, {}};
    for (const auto& artifact : section.artifacts) {
      if (artifact.slot == claim.id) made.files.push_back(artifact.filed.file);
    }
    application.eligibility.push_back(std::move(made));
  }
}

std::vector<std::string> unclaimed(const program::Program& program, const std::vector<Claim>& claims) {
  std::vector<std::string> ids;
  for (const auto& asked : program.eligibility) {
    const bool is_claimed =
        std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) { return claim.id == asked.id; });
    if (!is_claimed) ids.push_back(asked.id);
  }
  return ids;
}

/// What the office will look for.
container::Expectation expectation_at(Instant now) {
  container::Expectation expectation;
  expectation.types = {container::Type::application};
  expectation.arrival = now;
  return expectation;
}

/// Makes it and files it with `change`; `done` is what the log says.
Applied make(record::Record& record, record::Change& change, const crypto::PrivateKey& key,
             const Contact& contact, const std::vector<Claim>& claims, const std::string& done,
             const Output& output, Instant now, Progress& progress) {
  auto section = record.section_of_kind(program::SectionKind::introduction);
  require_unchanged(record, section, progress);
  const auto& candidate = record.configuration().candidate;
  container::Bag bag;
  bag.name = program::title(record.program(), {candidate.family, candidate.given}, nullptr) + "-application";
  const auto copy_name = bag.name + ".asics";
  require_room(output, copy_name);

  auto application = application_of(record, key, contact, now);
  add_claims(application, claims, section);
  Applied applied;
  for (const auto& artifact : section.artifacts) {
    if (is_application(artifact)) continue;
    const auto slot = record.program().slot(artifact.slot) != nullptr ? artifact.slot : std::string();
    application.files.push_back({file_name_of(artifact.filed), slot, artifact.description.title});
    bag.payload.push_back(payload_of(record, section, artifact.filed));
    applied.documents.push_back(artifact.filed.file);
  }
  const auto request = crypto::CertificationRequest::create({"", "", candidate.name, ""}, key);
  bag.made = date_of(now);
  bag.tag_files = {{"application.json", container::to_json(application)}, {"request.p10", request.der()}};

  const auto signer = self_made_signer(record, key, now);
  applied.file = section.path_of(record::application_file);
  const auto shown = record.folder().shown(applied.file);
  auto staged = change.stage_file([&](const Descriptor& file, const std::string& name) {
    applied.digest = container::write_container(file, name, bag, signer, now, progress).object;
  });
  require_verdict(change, staged, shown, expectation_at(now), container::Verdict::self_signed, progress);
  if (staged.digest == crypto::Digest()) staged.digest = change.digest_of_staged(staged);
  applied.size = staged.size;
  applied.unclaimed = unclaimed(record.program(), claims);

  displace_application(change, section, now);
  list_application(section, staged.size, staged.digest, now);
  change.place(staged, applied.file);
  change.replace_section(section, now);
  auto files = applied.documents;
  files.emplace_back("application.json");
  change.log(record::to_line(
      {now, "apply", done,
       record::Departure{"the program office", applied.digest.hex(), std::move(files), applied.size}}));
  change.commit();
  applied.to_send = deliver(record, applied.file, output, copy_name);
  return applied;
}

/// What was said the last time, wherever nothing is said now.
Contact completed(Contact contact, const container::Application& before) {
  const auto fill = [](std::string& text, const std::string& other) {
    if (text.empty()) text = other;
  };
  fill(contact.email, before.email);
  fill(contact.telephone, before.telephone);
  fill(contact.address, before.address);
  return contact;
}

std::vector<Claim> completed(std::vector<Claim> claims, const container::Application& before) {
  for (const auto& said : before.eligibility) {
    const bool is_said =
        std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) { return claim.id == said.id; });
    if (!is_said) claims.push_back({said.id, said.statement});
  }
  return claims;
}

}  // namespace

void require_not_accepted(const record::Record& record) {
  if (const auto enrolment = enrolment_of(record)) {
    throw Error(
        Kind::answer_no, record.root().string(),
        fmt::format("the office accepted you already, as {}", enrolment->number),
        "'car status' shows where you stand; if your key is lost, 'car apply --new-key' makes another");
  }
}

Claim claim_from(const record::Record& record, std::string_view typed) {
  const auto equals = typed.find('=');
  const auto id = std::string(trimmed(typed.substr(0, equals)));
  const auto statement =
      equals == std::string_view::npos ? std::string() : std::string(trimmed(typed.substr(equals + 1)));
  std::vector<std::string> ids;
  for (const auto& asked : record.program().eligibility) {
    ids.push_back(asked.id);
    if (fold(asked.id) != fold(id)) continue;
    if (statement.empty()) {
      throw Error(Kind::usage, printable(typed), "says nothing",
                  fmt::format("write {}=TEXT, in quotes", asked.id));
    }
    return {asked.id, nfc(statement)};
  }
  std::string known;
  for (const auto& one : ids) known += (known.empty() ? "" : ", ") + one;
  throw Error(Kind::usage, printable(id), "the program does not ask for this",
              did_you_mean(id, ids, known.empty() ? "it asks for nothing" : "it asks for " + known));
}

Applied apply(record::Record& record, const crypto::PrivateKey& key, const Contact& contact,
              const std::vector<Claim>& claims, const Output& output, Instant now, Progress& progress) {
  record::Change change(record.folder());
  require_not_accepted(record);
  return make(record, change, key, contact, claims, "made the application for the program office", output,
              now, progress);
}

Contact contact_in_application(const record::Record& record) {
  return completed(Contact{}, record::filed_application(record).value_or(container::Application()));
}

AppliedAnew apply_with_new_key(record::Record& record, const KeyFolder& keys, const std::string& passphrase,
                               const Contact& contact, const std::vector<Claim>& claims, const Output& output,
                               Instant now, Progress& progress) {
  record::Change change(record.folder());
  const auto before = record::filed_application(record).value_or(container::Application());
  AppliedAnew anew;
  const auto key = keys.create(passphrase);
  anew.key = key.public_key().digest();
  anew.key_file = keys.path_of(anew.key);
  try {
    anew.applied =
        make(record, change, key, completed(contact, before), completed(claims, before),
             "made a second application for the program office, with a new key", output, now, progress);
  } catch (...) {
    // An application that is filed has its key, also when its copy could not be delivered.
    if (record::waiting_key(record) != anew.key) keys.discard(anew.key);
    throw;
  }
  return anew;
}

}  // namespace car::exchange

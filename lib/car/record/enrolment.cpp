#include <car/program/program.hpp>
#include <car/record/enrolment.hpp>
#include <car/record/state.hpp>
#include <cstdint>
#include <utility>
#include <variant>

namespace car::record {

namespace {

std::optional<std::string> folder_of(const Record& record, program::SectionKind kind) {
  return folder_of(record.program(), record.sections_and_damage(), kind);
}

std::optional<container::Application> application_in(const Record& record, const std::string& folder) {
  const auto tree = record.tree();
  const auto name = folder + "/" + std::string(application_file);
  if (!tree.exists(name)) return std::nullopt;
  auto filed = read_container(tree, name);
  auto* application = std::get_if<container::Application>(&filed.value);
  return application == nullptr ? std::nullopt : std::optional(std::move(*application));
}

}  // namespace

std::optional<Enrolment> enrolment_of(const Record& record) {
  const auto folder = folder_of(record, program::SectionKind::acceptance);
  return folder ? enrolment_in(record, *folder) : std::nullopt;
}

std::optional<Enrolment> enrolment_in(const Record& record, const std::string& folder) {
  std::optional<Enrolment> newest;
  std::int64_t highest = -1;
  for (const auto& filed : containers_in(record.tree(), folder)) {
    const auto* letter = std::get_if<container::Letter>(&filed.value);
    if (letter == nullptr || letter->certificate_pem.empty() || letter->sequence < highest) continue;
    auto certificate = crypto::Certificate::from_pem(letter->certificate_pem, filed.file);
    if (certificate.public_key().digest() != record.configuration().key) continue;
    highest = letter->sequence;
    const auto end = certificate.not_after();
    newest = Enrolment{letter->candidate, std::move(certificate), end, letter->recipient, letter->delivery};
  }
  return newest;
}

std::optional<container::Application> filed_application(const Record& record) {
  const auto folder = folder_of(record, program::SectionKind::introduction);
  return folder ? application_in(record, *folder) : std::nullopt;
}

std::optional<crypto::Digest> waiting_key(const Record& record) {
  const auto folder = folder_of(record, program::SectionKind::introduction);
  return folder ? waiting_key_in(record, *folder) : std::nullopt;
}

std::optional<crypto::Digest> waiting_key_in(const Record& record, const std::string& folder) {
  const auto application = application_in(record, folder);
  if (!application || application->key == record.configuration().key) return std::nullopt;
  return application->key;
}

}  // namespace car::record

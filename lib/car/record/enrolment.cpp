#include <car/program/program.hpp>
#include <car/record/enrolment.hpp>
#include <car/record/state.hpp>
#include <cstdint>
#include <utility>
#include <variant>

namespace car::record {

namespace {

/// The folder of the section of `kind`, also when its `section.toml` is damaged: what lies beside that counts
/// all the same. Nothing when there is none.
std::optional<std::string> folder_of(const Record& record, program::SectionKind kind) {
  const auto sections = record.sections_and_damage();
  for (const auto& one : sections.sound) {
    if (one.kind == program::name_of(kind)) return one.folder;
  }
  for (const auto& section : record.program().sections) {
    for (const auto& one : sections.damaged) {
      if (section.kind == kind && section.number == one.number) return one.folder;
    }
  }
  return std::nullopt;
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
  if (!folder) return std::nullopt;
  const auto tree = record.tree();
  const auto name = *folder + "/" + std::string(application_file);
  if (!tree.exists(name)) return std::nullopt;
  auto filed = read_container(tree, name);
  auto* application = std::get_if<container::Application>(&filed.value);
  return application == nullptr ? std::nullopt : std::optional(std::move(*application));
}

std::optional<crypto::Digest> waiting_key(const Record& record) {
  const auto application = filed_application(record);
  if (!application || application->key == record.configuration().key) return std::nullopt;
  return application->key;
}

}  // namespace car::record

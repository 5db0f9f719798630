#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/exchange/office.hpp>
#include <variant>

namespace car::exchange {

namespace {

constexpr std::uint64_t largest_certificate = 64 * 1024;
constexpr std::uint64_t largest_trust_file = 16 * 1024 * 1024;

constexpr std::array authorities = {container::Authority::root, container::Authority::candidates,
                                    container::Authority::office};

std::optional<std::int64_t> sequence_of(const container::Value& value) {
  if (const auto* letter = std::get_if<container::Letter>(&value)) return letter->sequence;
  if (const auto* receipt = std::get_if<container::Receipt>(&value)) return receipt->sequence;
  if (const auto* decision = std::get_if<container::Decision>(&value)) return decision->sequence;
  return std::nullopt;
}

}  // namespace

crypto::Certificate root_in(const std::filesystem::path& file) {
  auto certificate = crypto::Certificate::from_pem(read_file(file, largest_certificate), file.string());
  const auto authority = container::authority_from(certificate.subject().organisational_unit);
  if (authority != container::Authority::root || !certificate.is_authority() ||
      !certificate.is_self_signed()) {
    throw Error(Kind::failed, file.string(), "is not the root certificate of an office",
                "ask the office for its root.pem, which it publishes");
  }
  return certificate;
}

std::string certificate_file(container::Authority authority) {
  return authority == container::Authority::root
             ? "trust/root.pem"
             : fmt::format("trust/{}-ca.pem", container::name_of(authority));
}

std::string list_file(container::Authority authority) {
  return fmt::format("trust/{}.crl", container::name_of(authority));
}

Enrolment require_enrolment(const record::Record& record) {
  auto enrolment = enrolment_of(record);
  if (!enrolment) {
    throw Error(
        Kind::answer_no, record.root().string(), "the office has not accepted you as a candidate yet",
        "send your application ('car apply'), and file the acceptance letter with 'car receive FILE'");
  }
  return *enrolment;
}

container::Trust trust_of(const record::Record& record) {
  const auto tree = record.tree();
  container::Trust trust;
  for (const auto authority : authorities) {
    const auto name = certificate_file(authority);
    if (const auto text = tree.read(name, largest_trust_file)) {
      auto certificate = crypto::Certificate::from_pem(*text, tree.shown(name));
      (authority == container::Authority::root ? trust.roots : trust.authorities)
          .push_back(std::move(certificate));
    }
    const auto list = list_file(authority);
    if (const auto text = tree.read(list, largest_trust_file)) {
      trust.lists.push_back(crypto::RevocationList::from_pem(*text, tree.shown(list)));
    }
  }
  trust.newest = trust.lists;
  return trust;
}

std::vector<FiledSequence> filed_sequences(const record::Record& record) {
  const auto tree = record.tree();
  std::vector<std::string> folders = {record.section_of_kind(program::SectionKind::acceptance).folder,
                                      record.section_of_kind(program::SectionKind::letters).folder};
  for (const auto* above : {"submissions", "requests"}) {
    for (const auto& entry : tree.list(above)) {
      if (entry.kind == EntryKind::folder) folders.push_back(fmt::format("{}/{}", above, entry.name));
    }
  }
  std::vector<FiledSequence> result;
  for (const auto& folder : folders) {
    for (const auto& filed : record::containers_in(tree, folder)) {
      if (const auto sequence = sequence_of(filed.value))
        result.push_back({*sequence, filed.file, filed.digest});
    }
  }
  std::sort(result.begin(), result.end(),
            [](const FiledSequence& a, const FiledSequence& b) { return a.sequence < b.sequence; });
  return result;
}

std::string sort_name(const record::Candidate& candidate) {
  return candidate.given.empty() ? candidate.family
                                 : fmt::format("{}, {}", candidate.family, candidate.given);
}

container::Candidate candidate_of(const record::Record& record, const Enrolment& enrolment) {
  const auto& candidate = record.configuration().candidate;
  return {enrolment.number, candidate.name, sort_name(candidate)};
}

container::Program program_of(const record::Record& record) {
  const auto& configuration = record.configuration();
  return {configuration.program, configuration.edition, configuration.pack};
}

}  // namespace car::exchange

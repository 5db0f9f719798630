#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/container/asic.hpp>
#include <car/office/folder/files.hpp>
#include <car/office/folder/outgoing.hpp>
#include <variant>

namespace car::office {

namespace {

constexpr std::uint64_t largest_answer = 64 * 1024 * 1024;

/// The letter's text as a person gets it beside the container.
std::optional<std::string> text_beside(const OutgoingEntry& outgoing, const std::string& bytes) {
  if (outgoing.type != container::Type::letter) return std::nullopt;
  return container::Container::from_bytes(bytes, outgoing.file).object_text();
}

/// Gives `put` each file that is not there as it is to be, and returns the name of the container.
template <typename Put>
std::string put_out(const Office& office, const OutgoingEntry& outgoing, const Put& put) {
  const auto put_same = [&](const std::string& name, const std::string& bytes) {
    if (office.folder().read(name, largest_answer) != bytes) put(name, bytes);
  };
  auto name = fmt::format("outbox/{}/{}", outgoing.candidate, outgoing.file);
  const auto bytes = office.store().read(outgoing.container, largest_answer);
  put_same(name, bytes);
  if (const auto text = text_beside(outgoing, bytes)) {
    put_same(std::filesystem::path(name).replace_extension(".txt").string(), *text);
  }
  return name;
}

/// `keep` keeps the container in the store.
template <typename Keep>
OutgoingEntry signed_and_noted(Office& office, const Draft& draft, const crypto::Signer& signer, Instant now,
                               const Keep& keep) {
  OutgoingEntry outgoing;
  outgoing.candidate = draft.candidate;
  outgoing.sequence = office.ledger().next_sequence(draft.candidate);
  outgoing.type = draft.type;
  outgoing.kind = draft.kind;
  outgoing.about = draft.about;
  outgoing.file = fmt::format("{}-{}.asics", outgoing.sequence, draft.name);
  outgoing.signed_at = now;
  const auto text = draft.text(outgoing.sequence);
  outgoing.object = crypto::sha256(text);
  outgoing.container = keep(container::make_container(draft.object_name, text, signer, now));
  office.ledger().add_outgoing(outgoing);
  return outgoing;
}

}  // namespace

OutgoingEntry sign(Office& office, const Draft& draft, const crypto::Signer& signer, Instant now) {
  return signed_and_noted(office, draft, signer, now,
                          [&](const std::string& bytes) { return office.store().put(bytes); });
}

OutgoingEntry sign(Office& office, const Draft& draft, const crypto::Signer& signer, Instant now,
                   FileBatch& batch) {
  return signed_and_noted(office, draft, signer, now,
                          [&](const std::string& bytes) { return office.store().put(bytes, batch); });
}

std::string give_out(const Office& office, const OutgoingEntry& outgoing) {
  return put_out(office, outgoing, [&](const std::string& name, const std::string& bytes) {
    put_over(office.folder(), name, bytes);
  });
}

std::string give_out(const Office& office, const OutgoingEntry& outgoing, FileBatch& batch) {
  return put_out(office, outgoing,
                 [&](const std::string& name, const std::string& bytes) { batch.put(name, bytes); });
}

std::vector<std::string> changed_copies(const Office& office, const OutgoingEntry& outgoing) {
  std::vector<std::string> changed;
  put_out(office, outgoing, [&](const std::string& name, const std::string& /*bytes*/) {
    if (office.folder().exists(name)) changed.push_back(name);
  });
  return changed;
}

}  // namespace car::office

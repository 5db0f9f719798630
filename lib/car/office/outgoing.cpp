#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/container/asic.hpp>
#include <car/office/files.hpp>
#include <car/office/outgoing.hpp>
#include <variant>

namespace car::office {

namespace {

constexpr std::uint64_t largest_answer = 64 * 1024 * 1024;

/// The letter's text as a person gets it beside the container.
std::optional<std::string> text_beside(const OutgoingEntry& outgoing, const std::string& bytes) {
  if (outgoing.type != container::Type::letter) return std::nullopt;
  return container::Container::from_bytes(bytes, outgoing.file).object_text();
}

void put_same(const Folder& folder, const std::string& name, const std::string& bytes) {
  if (folder.read(name, largest_answer) != bytes) put_over(folder, name, bytes);
}

}  // namespace

OutgoingEntry sign(Office& office, const Draft& draft, const crypto::Signer& signer, Instant now) {
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
  outgoing.container = office.store().put(container::make_container(draft.object_name, text, signer, now));
  office.ledger().add_outgoing(outgoing);
  return outgoing;
}

std::string give_out(const Office& office, const OutgoingEntry& outgoing) {
  auto name = fmt::format("outbox/{}/{}", outgoing.candidate, outgoing.file);
  const auto bytes = office.store().read(outgoing.container, largest_answer);
  put_same(office.folder(), name, bytes);
  if (const auto text = text_beside(outgoing, bytes)) {
    put_same(office.folder(), std::filesystem::path(name).replace_extension(".txt").string(), *text);
  }
  return name;
}

}  // namespace car::office

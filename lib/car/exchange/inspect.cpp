#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/container/values.hpp>
#include <car/exchange/inspect.hpp>
#include <car/exchange/office.hpp>
#include <car/exchange/outgoing.hpp>
#include <car/record/record.hpp>
#include <utility>
#include <variant>

namespace car::exchange {

namespace {

using container::Expectation;
using container::Type;
using container::Verification;

Expectation expectation_of(const Ground& ground, Instant now) {
  Expectation expectation;
  expectation.types = {Type::application, Type::submission, Type::request, Type::share,
                       Type::receipt,     Type::decision,   Type::letter};
  expectation.trust = ground.trust;
  expectation.arrival = now;
  expectation.caps = container::hard_caps;
  if (!ground.trust.roots.empty()) expectation.recipient = ground.trust.roots.front().digest();
  return expectation;
}

/// A signer who was revoked since is taken for what the record has filed already: it was good then.
Verification verified(const ContainerFile& file, Expectation expectation, const Ground& ground,
                      Progress& progress) {
  auto verification = container::verify(file.open(), file.subject, expectation, progress);
  const auto* failed = verification.failed();
  if (failed == nullptr || failed->name != "certificate-revoked") return verification;
  expectation.filed = Expectation::Filed::already;
  auto other = container::verify(file.open(), file.subject, expectation, progress);
  const bool is_filed =
      std::find(ground.filed.begin(), ground.filed.end(), other.object) != ground.filed.end();
  return other.accepted() && is_filed ? other : verification;
}

/// Whoever gets a share has no receipt for it and no lists: it is judged at the moment that it states, by the
/// lists that it brings along, so that it can be checked as long as anybody asks. A stolen key can state an
/// earlier moment; who is revoked in the lists at hand is refused all the same.
Verification verified_share(const ContainerFile& file, Expectation expectation, const Verification& first,
                            Progress& progress) {
  expectation.types = {Type::share};
  expectation.arrival = first.signed_at;
  expectation.trust.lists = first.lists;
  auto verification = container::verify(file.open(), file.subject, expectation, progress);
  return verification.failed() == nullptr ? verification : first;
}

Verification verified_alone(const ContainerFile& file, const Expectation& expectation, const Ground& ground,
                            Progress& progress) {
  auto verification = verified(file, expectation, ground, progress);
  // No other container is judged so, and one that did not come to its signature is none.
  const bool may_be_share = verification.failed() != nullptr && verification.signer;
  return may_be_share ? verified_share(file, expectation, verification, progress) : verification;
}

ContainerFile at_path(const std::filesystem::path& path) {
  return {path.string(), [path] { return open_source(path); }};
}

Verification without_receipt(std::string reason) {
  Verification verification;
  verification.checks.push_back({"receipt", false, std::move(reason)});
  return verification;
}

/// What the receipt says about the container that it is for, instead of what is at hand now.
Expectation at_arrival(Expectation expectation, const Verification& verification) {
  const auto& receipt = std::get<container::Receipt>(verification.value);
  expectation.types = {receipt.of};
  expectation.arrival = receipt.arrival;
  expectation.candidate = receipt.candidate;
  expectation.trust.lists = verification.lists;
  const auto& carried = verification.certificates;
  expectation.trust.authorities.insert(expectation.trust.authorities.end(), carried.begin(), carried.end());
  // Of a late one that was taken all the same, the receipt is the office's word.
  if (receipt.accepted) expectation.late = Expectation::Late::is_accepted;
  if (expectation.trust.roots.empty() && verification.root) expectation.trust.roots = {*verification.root};
  return expectation;
}

/// Compares the container with what the receipt names, and keeps from it a trust that the receipt has not.
void hold_against(Verification& verification, const Verification& receipt) {
  if (verification.failed() != nullptr) return;
  const bool is_same = std::get<container::Receipt>(receipt.value).digest == verification.object;
  verification.checks.push_back(
      {"receipt", is_same,
       is_same ? "its receipt names this content" : "its receipt is for another content"});
  verification.verdict = is_same ? receipt.verdict : container::Verdict::refused;
}

}  // namespace

Ground ground_of(const std::optional<std::filesystem::path>& office, const std::filesystem::path& start,
                 const Owners& owners) {
  Ground ground;
  if (office) {
    ground.trust.roots = {root_in(*office)};
  } else if (record::find_upward(start, record::configuration_file)) {
    const auto record = record::Record::open(start, owners);
    ground.trust = trust_of(record);
    for (const auto& filed : filed_sequences(record)) ground.filed.push_back(filed.digest);
  }
  return ground;
}

Inspection inspect(const ContainerFile& file, const Ground& ground, Instant now, Progress& progress) {
  return {verified_alone(file, expectation_of(ground, now), ground, progress), std::nullopt};
}

Inspection inspect(const std::filesystem::path& file, const std::optional<std::filesystem::path>& receipt,
                   const Ground& ground, Instant now, Progress& progress) {
  if (!receipt) return inspect(at_path(file), ground, now, progress);
  auto expectation = expectation_of(ground, now);
  auto expected = expectation;
  expected.types = {Type::receipt};
  auto of_receipt = verified(at_path(*receipt), expected, ground, progress);
  if (const auto* failed = of_receipt.failed()) {
    return {without_receipt(fmt::format("its receipt does not hold: {}", failed->detail)),
            std::move(of_receipt)};
  }
  auto of_file = verified(at_path(file), at_arrival(std::move(expectation), of_receipt), ground, progress);
  hold_against(of_file, of_receipt);
  return {std::move(of_file), std::move(of_receipt)};
}

}  // namespace car::exchange

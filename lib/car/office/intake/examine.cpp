#include <car/office/intake/examine.hpp>
#include <utility>
#include <variant>

namespace car::office {

namespace {

using container::Verification;

constexpr std::string_view late_check = "late";
constexpr std::string_view identity_check = "candidate";

/// The value is read only once signature and content hold; whose it is must not be in doubt either.
bool is_surely_from_candidate(const Verification& verification) {
  const auto* failed = verification.failed();
  return !std::holds_alternative<std::monostate>(verification.value) && failed != nullptr &&
         failed->name != identity_check;
}

/// What else the container says, when all that is wrong with it is that it came late.
Verification looked_through(const std::function<Descriptor()>& open, const std::string& subject,
                            container::Expectation expectation, Progress& progress, Verification late) {
  expectation.late = container::Expectation::Late::is_accepted;
  auto whole = container::verify(open(), subject, expectation, progress);
  if (!whole.accepted()) return late;
  whole.verdict = container::Verdict::refused;
  whole.checks.push_back(*late.failed());
  return whole;
}

}  // namespace

Examined examine(const std::function<Descriptor()>& open, const std::string& subject,
                 const container::Expectation& expectation, Progress& progress) {
  auto verification = container::verify(open(), subject, expectation, progress);
  if (verification.accepted()) return {Examined::Standing::in_order, std::move(verification)};
  if (const auto* failed = verification.failed(); failed != nullptr && failed->name == late_check) {
    verification = looked_through(open, subject, expectation, progress, std::move(verification));
  }
  if (is_surely_from_candidate(verification)) return {Examined::Standing::faulty, std::move(verification)};
  if (verification.signer && verification.signer->is_self_signed()) {
    auto asked = expectation;
    asked.types = {container::Type::application};
    if (container::verify(open(), subject, asked, progress).verdict == container::Verdict::self_signed) {
      return {Examined::Standing::application, std::move(verification)};
    }
  }
  return {Examined::Standing::foreign, std::move(verification)};
}

}  // namespace car::office

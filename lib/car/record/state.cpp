#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/container/asic.hpp>
#include <car/crypto/cms.hpp>
#include <car/record/state.hpp>
#include <charconv>
#include <variant>

namespace car::record {

namespace {

constexpr std::string_view submissions = "submissions";

/// The number of `technology-2` for `technology`; 0 for another folder.
int attempt_number(std::string_view folder, std::string_view set) {
  if (!folder.starts_with(set) || folder.size() < set.size() + 2 || folder[set.size()] != '-') return 0;
  const auto digits = folder.substr(set.size() + 1);
  int number = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return problem == std::errc() && end == digits.data() + digits.size() ? number : 0;
}

Attempt read_attempt(const Tree& tree, int number, const std::string& folder) {
  Attempt attempt;
  attempt.number = number;
  attempt.folder = folder;
  for (auto& filed : containers_in(tree, folder)) {
    if (auto* submission = std::get_if<container::Submission>(&filed.value)) {
      attempt.container = filed.file;
      attempt.submission = std::move(*submission);
      attempt.digest = filed.digest;
      attempt.key = filed.key;
    } else if (auto* receipt = std::get_if<container::Receipt>(&filed.value)) {
      if (!attempt.receipt || attempt.receipt->sequence < receipt->sequence)
        attempt.receipt = std::move(*receipt);
    } else if (auto* decision = std::get_if<container::Decision>(&filed.value)) {
      if (!attempt.decision || attempt.decision->sequence < decision->sequence) {
        attempt.decision = std::move(*decision);
        attempt.decision_digest = filed.digest;
      }
    }
  }
  if (attempt.container.empty()) {
    throw Error(Kind::failed, tree.shown(folder), "the submission itself is missing",
                "take the folder back from a backup; without it the state of the set is not known");
  }
  return attempt;
}

void judge(SetState& state) {
  for (const auto& attempt : state.attempts) {
    state.refusal.clear();
    state.requests.clear();
    state.since.reset();
    state.due.reset();
    if (attempt.decision) {
      const auto& decision = *attempt.decision;
      state.since = decision.decided_at;
      state.requests = decision.requests;
      switch (decision.outcome) {
        case container::Outcome::approved:
          state.state = State::approved;
          break;
        case container::Outcome::more_documents:
          state.state = State::more_documents;
          ++state.round;
          break;
        case container::Outcome::take_course:
          state.state = State::take_course;
          state.round = 1;  // a course begins anew
          break;
      }
    } else if (!attempt.receipt) {
      state.state = State::prepared;
      state.since = attempt.submission.created;
    } else if (attempt.receipt->accepted) {
      state.state = State::received;
      state.since = attempt.receipt->arrival;
      state.due = attempt.receipt->due;
    } else {
      state.refusal = attempt.receipt->reason;
      state.since = attempt.receipt->arrival;
    }
  }
}

/// A refused attempt leaves the set as it was before it: open, or still answering the same requests.
void reopen_refused(SetState& state) {
  if (state.attempts.empty() || state.refusal.empty()) return;
  state.state = State::open;
  for (auto attempt = state.attempts.rbegin(); attempt != state.attempts.rend(); ++attempt) {
    if (!attempt->decision) continue;
    if (attempt->decision->outcome == container::Outcome::more_documents) {
      state.state = State::more_documents;
      state.requests = attempt->decision->requests;
    } else if (attempt->decision->outcome == container::Outcome::take_course) {
      state.state = State::take_course;
    }
    return;
  }
}

}  // namespace

std::string_view name_of(State state) {
  static constexpr std::array<std::string_view, 6> names = {"open",     "prepared",       "received",
                                                            "approved", "more-documents", "take-course"};
  return names.at(static_cast<std::size_t>(state));
}

FiledContainer read_container(const Tree& tree, const std::string& name) {
  auto file = tree.open_file(name);
  const auto shown = tree.shown(name);
  if (!file)
    throw Error(Kind::failed, shown, "there is no such file", "take it back from a backup of this record");
  const auto container = container::Container::open(std::move(*file), shown, container::hard_caps);
  // The digest that was signed, not one made anew: it was compared when the container was filed, and there
  // may be gigabytes of it.
  const auto signature = crypto::CmsMessage::parse(
      container.signature(), static_cast<std::size_t>(container::hard_caps.signature), shown);
  return {name, signature.content_digest(), signature.signer().public_key().digest(),
          container::value_from(container.value_text(), shown)};
}

std::vector<FiledContainer> containers_in(const Tree& tree, std::string_view name) {
  std::vector<FiledContainer> result;
  for (const auto& entry : tree.list(name)) {
    if (entry.kind == EntryKind::file && entry.name.ends_with(".asics")) {
      result.push_back(read_container(tree, fmt::format("{}/{}", name, entry.name)));
    }
  }
  return result;
}

SetState state_of(const Tree& tree, std::string_view set) {
  SetState state;
  for (const auto& entry : tree.list(submissions)) {
    const int number = entry.kind == EntryKind::folder ? attempt_number(entry.name, set) : 0;
    if (number > 0)
      state.attempts.push_back(read_attempt(tree, number, fmt::format("{}/{}", submissions, entry.name)));
  }
  std::sort(state.attempts.begin(), state.attempts.end(),
            [](const Attempt& a, const Attempt& b) { return a.number < b.number; });
  if (!state.attempts.empty()) state.next_attempt = state.attempts.back().number + 1;
  judge(state);
  reopen_refused(state);
  return state;
}

}  // namespace car::record

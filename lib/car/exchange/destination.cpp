#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/exchange/application.hpp>
#include <car/exchange/destination.hpp>
#include <car/exchange/office.hpp>
#include <car/record/enrolment.hpp>
#include <variant>

namespace car::exchange {

namespace {

bool opens_a_subscription(const container::Letter& letter) {
  return letter.kind == container::LetterKind::acceptance || letter.kind == container::LetterKind::renewal;
}

/// The set that `value` is about; empty when it is about none.
std::string set_of(const container::Value& value) {
  if (const auto* letter = std::get_if<container::Letter>(&value)) return letter->set;
  if (const auto* decision = std::get_if<container::Decision>(&value)) return decision->set.slug;
  const auto* receipt = std::get_if<container::Receipt>(&value);
  return receipt != nullptr && receipt->set ? receipt->set->slug : std::string();
}

std::optional<Misfit> misfit_of_key(const record::Record& record, const container::Letter& letter) {
  if (!letter.key || *letter.key == record.configuration().key) return std::nullopt;
  if (letter.key == record::waiting_key(record)) {
    return Misfit{std::string(not_accepted_yet), "the letter is for your new key, which is not accepted yet",
                  "receive the acceptance letter for the new key first, or together with this"};
  }
  return Misfit{"key", "the letter is for another key than that of this record",
                "look whether it belongs to another record of yours; else ask the office"};
}

std::optional<Misfit> misfit_of_application(const record::Record& record, const container::Letter& letter) {
  const auto answered = letter.application ? find_application(record, *letter.application) : std::nullopt;
  if (answered) {
    const auto filed = record::read_container(record.tree(), *answered);
    const auto* application = std::get_if<container::Application>(&filed.value);
    if (application != nullptr && application->key == letter.key) return std::nullopt;
    return Misfit{"key", "the letter is for another key than that of the application which it answers",
                  "keep the letter and ask the office"};
  }
  if (auto misfit = misfit_of_key(record, letter)) return misfit;
  return Misfit{"application", "the letter answers an application that this record did not make",
                "look whether it belongs to another record of yours; else ask the office"};
}

std::string set_title(const record::Record& record, const std::string& slug) {
  const auto* set = record.program().set(slug);
  return set == nullptr ? printable(slug) : set->title;
}

std::string text_of(const record::Record& record, const container::Letter& letter) {
  switch (letter.kind) {
    case container::LetterKind::acceptance:
      return letter.key == record.configuration().key
                 ? fmt::format("You are accepted as candidate {}.", letter.candidate)
                 : fmt::format("Your new key is accepted; you are candidate {}.", letter.candidate);
    case container::LetterKind::renewal:
      return "Your subscription is renewed.";
    case container::LetterKind::achievement:
      return fmt::format("The letter for {}: the set is achieved.", set_title(record, letter.set));
    case container::LetterKind::certification:
      return "The letter of your certification. Congratulations!";
  }
  return {};
}

Destination place_of(const record::Record& record, const container::Letter& letter) {
  Destination destination;
  destination.sequence = letter.sequence;
  destination.folder = record
                           .section_of_kind(opens_a_subscription(letter) ? program::SectionKind::acceptance
                                                                         : program::SectionKind::letters)
                           .folder;
  destination.name = fmt::format(
      "{}-letter", letter.set.empty() ? std::string(container::name_of(letter.kind)) : letter.set);
  destination.text = text_of(record, letter);
  if (letter.subscription_end) {
    destination.text +=
        fmt::format(" Your subscription runs until {}.", to_text(date_of(*letter.subscription_end)));
  }
  return destination;
}

std::string_view text_of(container::RequestKind kind) {
  switch (kind) {
    case container::RequestKind::certification:
      return "your request for the certification";
    case container::RequestKind::appeal:
      return "your appeal";
    case container::RequestKind::renewal:
      return "your request for renewal";
  }
  return "your request";
}

Destination place_of(const record::Record& record, const container::Receipt& receipt) {
  Destination destination;
  destination.sequence = receipt.sequence;
  destination.about = receipt.digest;
  destination.name = "receipt";
  std::string what;
  if (receipt.set) {
    destination.folder = fmt::format("submissions/{}-{}", receipt.set->slug, receipt.attempt);
    what = fmt::format("{}, attempt {}", set_title(record, receipt.set->slug), receipt.attempt);
  } else {
    const auto kind = receipt.request.value_or(container::RequestKind::certification);
    destination.folder = fmt::format("requests/{}-{}", container::name_of(kind), receipt.attempt);
    what = text_of(kind);
  }
  if (!receipt.accepted) {
    std::string_view reason = receipt.reason;
    if (reason.ends_with('.')) reason.remove_suffix(1);
    destination.text = fmt::format("The office could not take {}: {}.", what, reason);
    return destination;
  }
  const auto end =
      receipt.due ? fmt::format(" and means to decide by {}", to_text(date_of(*receipt.due))) : std::string();
  destination.text = fmt::format("The office received {}{} on {}{}.", what, receipt.set ? "," : "",
                                 to_text(date_of(receipt.arrival)), end);
  return destination;
}

Destination place_of(const record::Record& record, const container::Decision& decision) {
  Destination destination;
  destination.sequence = decision.sequence;
  destination.about = decision.submission;
  destination.folder = fmt::format("submissions/{}-{}", decision.set.slug, decision.attempt);
  destination.name = "decision";
  const auto title = set_title(record, decision.set.slug);
  switch (decision.outcome) {
    case container::Outcome::approved:
      destination.text = fmt::format("{} is approved.", title);
      break;
    case container::Outcome::more_documents:
      destination.text = fmt::format("The office asks for more documents on {} of {}.",
                                     counted(decision.requests.size(), "point"), title);
      break;
    case container::Outcome::take_course:
      destination.text = fmt::format("The office decided that {} is to be achieved by a course.", title);
      break;
  }
  for (const auto& request : decision.requests) {
    const auto& code = decision.set.code;
    destination.details.push_back(request.competency == 0
                                      ? fmt::format("{}: {}", code, request.text)
                                      : fmt::format("{}-{}: {}", code, request.competency, request.text));
  }
  destination.details.insert(destination.details.end(), decision.comments.begin(), decision.comments.end());
  return destination;
}

}  // namespace

std::optional<Misfit> misfit_of(const record::Record& record, const container::Value& value) {
  const auto* letter = std::get_if<container::Letter>(&value);
  const bool accepts = letter != nullptr && letter->kind == container::LetterKind::acceptance;
  if (accepts) return misfit_of_application(record, *letter);
  if (letter != nullptr) {
    if (auto misfit = misfit_of_key(record, *letter)) return misfit;
  }
  if (!enrolment_of(record)) {
    return Misfit{std::string(not_accepted_yet), "this record has no acceptance letter yet",
                  "receive the acceptance letter first, or together with this"};
  }
  const auto set = set_of(value);
  if (!set.empty() && record.program().set(set) == nullptr) {
    return Misfit{"set", fmt::format("the program has no set '{}'", printable(set)),
                  "look whether it belongs to another record of yours"};
  }
  return std::nullopt;
}

Destination destination_of(const record::Record& record, const container::Value& value) {
  if (const auto* letter = std::get_if<container::Letter>(&value)) return place_of(record, *letter);
  if (const auto* receipt = std::get_if<container::Receipt>(&value)) return place_of(record, *receipt);
  return place_of(record, std::get<container::Decision>(value));
}

}  // namespace car::exchange

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/container/verify.hpp>
#include <car/exchange/receive.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/change.hpp>

#include <algorithm>
#include <fmt/core.h>
#include <optional>
#include <variant>

namespace car::exchange {

namespace {

constexpr std::uint64_t largest = 16 * 1024 * 1024;

/// Why a container that verifies is still not this record's.
struct Misfit {
  std::string check;
  std::string reason;
  std::string hint;
};

/// Where a container belongs, and what it says.
struct Destination {
  std::string folder;  ///< in the record
  std::string name;    ///< without `.asics`, for the first of its kind
  std::string text;    ///< for a person
  std::string letter;  ///< the text filed beside it; empty for other types
  std::string from_trash;  ///< a withdrawn submission that the office has received after all
  std::int64_t sequence = 0;
};

std::vector<std::filesystem::path> listed(std::span<const std::filesystem::path> sources) {
  std::vector<std::filesystem::path> files;
  for (const auto& source : sources) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(source, ignored)) {
      files.push_back(source);
      continue;
    }
    for (const auto& entry : Folder::open(source).list(".")) {
      if (entry.kind == EntryKind::file && entry.name.ends_with(".asics")) files.push_back(source / entry.name);
    }
  }
  return files;
}

std::string set_title(const record::Record& record, const std::string& slug) {
  const auto* set = record.program().set(slug);
  return set == nullptr ? printable(slug) : set->title;
}

/// Files one container after another, and goes round again as long as one became acceptable by another.
class Receiver {
public:
  Receiver(record::Record& record, const TrustQuestion& is_trusted, Instant now, Progress& progress)
      : record_(record), is_trusted_(is_trusted), now_(now), progress_(progress) {}

  Received receive(const std::filesystem::path& source);

private:
  container::Verification verify(const std::filesystem::path& source, const std::string& bytes,
                                 container::Expectation::Filed filed) const;
  Received judge(Received received, const std::string& bytes, const container::Verification& verification);
  std::optional<Misfit> misfit_of(const container::Letter& letter) const;
  Destination place_of(const container::Letter& letter) const;
  Destination place_of(const container::Receipt& receipt) const;
  Destination place_of(const container::Decision& decision) const;
  Destination destination_of(const container::Value& value) const;
  std::string withdrawn(const crypto::Digest& digest, const std::string& folder) const;
  void pin(record::Change& change, const container::Verification& verification) const;

  record::Record& record_;
  const TrustQuestion& is_trusted_;
  Instant now_;
  Progress& progress_;
  std::optional<crypto::Certificate> confirmed_;
};

Received refused(Received received, Misfit misfit) {
  received.how = Received::How::refused;
  received.check = std::move(misfit.check);
  received.reason = std::move(misfit.reason);
  received.hint = std::move(misfit.hint);
  return received;
}

std::string hint_for(const container::Check* failed) {
  if (failed == nullptr) return "";
  if (failed->name == "signer-role" || failed->name == "type") return "ask the office to send it again; what it sent is not what it should be";
  if (failed->name == "candidate") return "it is for somebody else; delete it, and tell the office";
  if (failed->name == "signer-untrusted") return "it is not from the office that this record knows; ask the office how it was sent";
  return "it may have been damaged on the way: fetch it again from where you have it, or ask the office to send it again";
}

container::Verification Receiver::verify(const std::filesystem::path& source, const std::string& bytes,
                                         container::Expectation::Filed filed) const {
  container::Expectation expectation;
  expectation.types = {container::Type::letter, container::Type::receipt, container::Type::decision};
  expectation.trust = trust_of(record_);
  if (confirmed_) expectation.trust.roots = {*confirmed_};
  expectation.arrival = now_;
  expectation.filed = filed;
  if (const auto enrolment = enrolment_of(record_)) expectation.candidate = enrolment->number;
  return container::verify_bytes(bytes, source.string(), expectation);
}

std::string Receiver::withdrawn(const crypto::Digest& digest, const std::string& folder) const {
  const auto tree = record_.tree();
  for (const auto& entry : tree.list(".car/trash")) {
    const auto place = fmt::format(".car/trash/{}/{}", entry.name, folder);
    if (entry.kind != EntryKind::folder || !tree.exists(place)) continue;
    for (const auto& filed : record::containers_in(tree, place)) {
      if (filed.digest == digest && std::holds_alternative<container::Submission>(filed.value)) return place;
    }
  }
  return "";
}

std::optional<Misfit> Receiver::misfit_of(const container::Letter& letter) const {
  if (letter.key && *letter.key != record_.configuration().key) {
    return Misfit{"key", "the letter is for another key than that of this record",
                  "look whether it belongs to another record of yours; else ask the office"};
  }
  if (letter.kind != container::LetterKind::acceptance) return std::nullopt;
  const auto tree = record_.tree();
  const auto section = record_.section_of_kind(program::SectionKind::introduction);
  for (const auto& artifact : section.artifacts) {
    if (artifact.slot != record::application_slot) continue;
    const auto applied = record::read_container(tree, section.path_of(artifact.filed.file));
    if (letter.application == applied.digest) return std::nullopt;
    return Misfit{"application", "the letter answers another application than the one in this record",
                  "if you applied more than once, ask the office for a letter that answers the last one"};
  }
  return Misfit{"application", "this record has no application that the letter could answer",
                "look whether it belongs to another record of yours"};
}

Destination Receiver::place_of(const container::Letter& letter) const {
  Destination destination;
  destination.sequence = letter.sequence;
  destination.letter = letter.text + letter.certificate_pem;
  const bool opens = letter.kind == container::LetterKind::acceptance || letter.kind == container::LetterKind::renewal;
  const auto kind = opens ? program::SectionKind::acceptance : program::SectionKind::letters;
  destination.folder = record_.section_of_kind(kind).folder;
  destination.name = fmt::format("{}-letter", letter.set.empty() ? std::string(container::name_of(letter.kind)) : letter.set);
  switch (letter.kind) {
    case container::LetterKind::acceptance:
      destination.text = fmt::format("You are accepted as candidate {}.", letter.candidate);
      break;
    case container::LetterKind::renewal:
      destination.text = "Your subscription is renewed.";
      break;
    case container::LetterKind::achievement:
      destination.text = fmt::format("The letter for {}: the set is achieved.", set_title(record_, letter.set));
      break;
    case container::LetterKind::certification:
      destination.text = "The letter of your certification. Congratulations!";
      break;
  }
  if (letter.subscription_end) destination.text += fmt::format(" Your subscription runs until {}.", to_text(date_of(*letter.subscription_end)));
  return destination;
}

Destination Receiver::place_of(const container::Receipt& receipt) const {
  Destination destination;
  destination.sequence = receipt.sequence;
  const bool is_submission = receipt.of == container::Type::submission && receipt.set;
  const auto what = is_submission ? receipt.set->slug : std::string(container::name_of(receipt.request.value_or(container::RequestKind::certification)));
  destination.folder = fmt::format("{}/{}-{}", is_submission ? "submissions" : "requests", what, receipt.attempt);
  destination.name = "receipt";
  const auto title = is_submission ? fmt::format("{}, attempt {},", set_title(record_, what), receipt.attempt)
                                   : fmt::format("your request for the {}", what);
  if (receipt.accepted) {
    destination.text = fmt::format("The office received {} on {}", title, to_text(date_of(receipt.arrival)));
    destination.text += receipt.due ? fmt::format(" and means to decide by {}.", to_text(date_of(*receipt.due))) : ".";
  } else {
    destination.text = fmt::format("The office could not take {}: {}", title, receipt.reason);
  }
  return destination;
}

Destination Receiver::place_of(const container::Decision& decision) const {
  Destination destination;
  destination.sequence = decision.sequence;
  destination.folder = fmt::format("submissions/{}-{}", decision.set.slug, decision.attempt);
  destination.name = "decision";
  const auto title = set_title(record_, decision.set.slug);
  switch (decision.outcome) {
    case container::Outcome::approved:
      destination.text = fmt::format("{} is approved.", title);
      break;
    case container::Outcome::more_documents:
      destination.text = fmt::format("The office asks for more on {} of {}.", counted(decision.requests.size(), "point"), title);
      break;
    case container::Outcome::take_course:
      destination.text = fmt::format("The office decided that {} is to be achieved by a course.", title);
      break;
  }
  return destination;
}

Destination Receiver::destination_of(const container::Value& value) const {
  if (const auto* letter = std::get_if<container::Letter>(&value)) return place_of(*letter);
  if (const auto* receipt = std::get_if<container::Receipt>(&value)) return place_of(*receipt);
  return place_of(std::get<container::Decision>(value));
}

void Receiver::pin(record::Change& change, const container::Verification& verification) const {
  const auto tree = record_.tree();
  const auto put = [&](const std::string& name, const std::string& text) {
    const auto present = tree.read(name, largest);
    if (present == text) return;
    std::optional<crypto::Digest> old;
    if (present) old = crypto::sha256(*present);
    change.replace(change.stage(text), name, old, now_);
  };
  const auto known = trust_of(record_);
  if (known.roots.empty() && verification.root) put(certificate_file(container::Authority::root), verification.root->pem());
  for (const auto& certificate : verification.certificates) {
    const auto authority = container::authority_from(certificate.subject().organisational_unit);
    if (!authority || *authority == container::Authority::root || !verification.root ||
        !certificate.is_signed_by(*verification.root)) {
      continue;
    }
    put(certificate_file(*authority), certificate.pem());
  }
  for (const auto& list : container::highest_lists(known.lists, verification.lists)) {
    if (const auto authority = container::authority_from(list.issuer().organisational_unit)) put(list_file(*authority), list.pem());
  }
}

/// The submission or request that a receipt or decision is about, in the record; nothing for a letter.
std::optional<crypto::Digest> subject_of(const container::Value& value) {
  if (const auto* receipt = std::get_if<container::Receipt>(&value)) return receipt->digest;
  if (const auto* decision = std::get_if<container::Decision>(&value)) return decision->submission;
  return std::nullopt;
}

Received Receiver::judge(Received received, const std::string& bytes, const container::Verification& verification) {
  if (const auto* letter = std::get_if<container::Letter>(&verification.value)) {
    if (const auto misfit = misfit_of(*letter)) return refused(std::move(received), *misfit);
  }
  auto destination = destination_of(verification.value);
  received.text = destination.text;
  for (const auto& filed : filed_sequences(record_)) {
    if (filed.sequence != destination.sequence) continue;
    if (filed.digest == verification.object) {
      received.how = Received::How::known;
      received.file = filed.file;
      return received;
    }
    return refused(std::move(received), {"sequence", fmt::format("number {} of the office is filed already, with another content ({})", filed.sequence, filed.file),
                                         "keep both files and ask the office which of them holds"});
  }

  record::Change change(record_.folder());
  const auto tree = record_.tree();
  std::string base = destination.name;
  if (const auto subject = subject_of(verification.value)) {
    auto folder = destination.folder;
    if (!tree.exists(folder)) {
      destination.from_trash = withdrawn(*subject, folder);
      folder = destination.from_trash;
    }
    std::optional<record::FiledContainer> sent;
    for (auto& filed : folder.empty() ? std::vector<record::FiledContainer>() : record::containers_in(tree, folder)) {
      const bool is_ours = std::holds_alternative<container::Submission>(filed.value) || std::holds_alternative<container::Request>(filed.value);
      if (is_ours) sent = std::move(filed);
    }
    if (!sent) {
      return refused(std::move(received), {"submission", fmt::format("it is about {}, and this record has sent nothing of that name", destination.folder),
                                           "look whether it belongs to another record of yours, or whether this is an older copy of your record"});
    }
    if (sent->digest != *subject) {
      return refused(std::move(received),
                     {"submission", fmt::format("it is about another content than {}: {} there, {} here", destination.folder,
                                                subject->hex().substr(0, 16), sent->digest.hex().substr(0, 16)),
                      "keep both files and ask the office what it received"});
    }
    const auto stem = std::filesystem::path(sent->file).stem().string();
    base = fmt::format("{}-{}", stem, destination.name);
    if (!destination.from_trash.empty()) change.move(destination.from_trash, destination.folder);
  }
  auto name = fmt::format("{}/{}", destination.folder, base);
  if (tree.exists(name + ".asics")) name += fmt::format("-{}", destination.sequence);
  received.file = name + ".asics";
  change.place(change.stage(bytes), received.file);
  if (!destination.letter.empty() && !tree.exists(name + ".txt")) change.place(change.stage(destination.letter), name + ".txt");
  pin(change, verification);
  change.log(record::to_line({now_, "receive", destination.text, {}}));
  change.commit();
  received.how = Received::How::filed;
  return received;
}

Received Receiver::receive(const std::filesystem::path& source) {
  Received received;
  received.source = source;
  const auto bytes = read_file(source, largest);
  auto verification = verify(source, bytes, container::Expectation::Filed::no);
  if (verification.verdict == container::Verdict::unanchored && verification.root) {
    const auto* letter = std::get_if<container::Letter>(&verification.value);
    if (letter == nullptr || letter->kind != container::LetterKind::acceptance) {
      return refused(std::move(received), {"signer-untrusted", "this record does not know the office yet",
                                           "receive the acceptance letter first"});
    }
    if (const auto misfit = misfit_of(*letter)) return refused(std::move(received), *misfit);
    if (!is_trusted_(*verification.root)) {
      throw Error(Kind::answer_no, source.string(), "the check code does not match, so nothing was filed",
                  "ask the office for its check code by telephone, or look on its own page");
    }
    confirmed_ = verification.root;
    verification = verify(source, bytes, container::Expectation::Filed::no);
  }
  if (verification.type) received.type = *verification.type;
  if (!verification.accepted()) {
    const auto filed = verify(source, bytes, container::Expectation::Filed::already);
    if (filed.accepted()) {
      for (const auto& one : filed_sequences(record_)) {
        if (one.digest != filed.object) continue;
        received.how = Received::How::known;
        received.file = one.file;
        received.text = destination_of(filed.value).text;
        return received;
      }
    }
    const auto* failed = verification.failed();
    return refused(std::move(received), {failed == nullptr ? "verdict" : failed->name,
                                         failed == nullptr ? "it is not signed by an office" : failed->detail, hint_for(failed)});
  }
  return judge(std::move(received), bytes, verification);
}

/// Whether another try can help once something else is filed.
bool can_wait(const Received& received) {
  return received.how == Received::How::refused && (received.check == "signer-untrusted" || received.check == "submission");
}

}  // namespace

std::vector<Received> receive(record::Record& record, std::span<const std::filesystem::path> sources,
                              const TrustQuestion& is_trusted, Instant now, Progress& progress) {
  Receiver receiver(record, is_trusted, now, progress);
  const auto files = listed(sources);
  std::vector<Received> results;
  progress.begin("receiving", files.size());
  for (const auto& file : files) {
    results.push_back(receiver.receive(file));
    progress.advance(1);
  }
  // In whatever order they came: once the acceptance letter is filed, the others can be judged.
  for (bool again = true; again;) {
    again = false;
    for (auto& result : results) {
      if (!can_wait(result)) continue;
      auto next = receiver.receive(result.source);
      if (can_wait(next)) continue;
      again = next.how == Received::How::filed;
      result = std::move(next);
    }
  }
  progress.end();
  return results;
}

}  // namespace car::exchange

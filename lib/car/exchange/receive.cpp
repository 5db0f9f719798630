#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/container/verify.hpp>
#include <car/exchange/application.hpp>
#include <car/exchange/destination.hpp>
#include <car/exchange/receive.hpp>
#include <car/record/change.hpp>
#include <map>
#include <variant>

namespace car::exchange {

namespace {

/// No receipt, decision or letter with its certificates and lists comes near it.
constexpr std::uint64_t largest = 16 * 1024 * 1024;

using Sources = std::vector<std::filesystem::path>;

Sources listed(std::span<const std::filesystem::path> sources) {
  Sources files;
  for (const auto& source : sources) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(source, ignored)) {
      files.push_back(source);
      continue;
    }
    for (const auto& entry : Folder::open(source).list(".")) {
      if (entry.kind == EntryKind::file && entry.name.ends_with(".asics"))
        files.push_back(source / entry.name);
    }
  }
  return files;
}

Received refused(Received received, Misfit misfit) {
  received.how = Received::How::refused;
  received.check = std::move(misfit.check);
  received.reason = std::move(misfit.reason);
  received.hint = std::move(misfit.hint);
  return received;
}

std::string hint_for(std::string_view check) {
  if (check == "signer-role" || check == "type")
    return "it is not what an office sends to candidates; ask the office to send it again";
  if (check == "candidate") return "it is for somebody else: delete it, and tell the office";
  if (check == "signer-untrusted")
    return "it is not from the office that this record knows; ask the office how it was sent";
  return "it may have been damaged on the way: fetch it again from where you have it, or ask the office to "
         "send "
         "it again";
}

Misfit misfit_from(const container::Verification& verification) {
  const auto* failed = verification.failed();
  if (failed == nullptr)
    return {"signer-untrusted", "it is not signed by an office", hint_for("signer-untrusted")};
  return {failed->name, failed->detail, hint_for(failed->name)};
}

/// A submission or request of the record.
struct Sent {
  std::string folder;  ///< where it lies now, maybe in the trash
  std::string file;
  crypto::Digest digest;
};

std::optional<Sent> sent_in(const record::Tree& tree, const std::string& folder) {
  for (const auto& filed : record::containers_in(tree, folder)) {
    const bool is_ours = std::holds_alternative<container::Submission>(filed.value) ||
                         std::holds_alternative<container::Request>(filed.value);
    if (is_ours) return Sent{folder, filed.file, filed.digest};
  }
  return std::nullopt;
}

/// What was taken back from `folder` and has that digest; nothing when nothing was.
std::optional<Sent> withdrawn_from(const record::Tree& tree, const std::string& folder,
                                   const crypto::Digest& digest) {
  constexpr std::string_view trash = ".car/trash";
  for (const auto& entry : tree.list(trash)) {
    const auto place = fmt::format("{}/{}/{}", trash, entry.name, folder);
    if (entry.kind != EntryKind::folder || !tree.exists(place)) continue;
    auto sent = sent_in(tree, place);
    if (sent && sent->digest == digest) return sent;
  }
  return std::nullopt;
}

/// What lies in the record under the name of that which is answered, or else was taken back from there.
std::optional<Sent> find_sent(const record::Tree& tree, const Destination& destination) {
  auto sent = sent_in(tree, destination.folder);
  return sent ? sent : withdrawn_from(tree, destination.folder, *destination.about);
}

std::optional<Misfit> misfit_of_sent(const std::optional<Sent>& sent, const Destination& destination) {
  if (!sent) {
    return Misfit{
        std::string(nothing_sent),
        fmt::format("it is about {}, and this record has sent nothing of that name", destination.folder),
        "look whether it belongs to another record of yours, or whether this is an older copy of your "
        "record"};
  }
  if (sent->digest == *destination.about) return std::nullopt;
  return Misfit{"submission",
                fmt::format("it is about another content than {}: {} there, {} here", destination.folder,
                            destination.about->hex().substr(0, 16), sent->digest.hex().substr(0, 16)),
                "keep both files and ask the office what it received"};
}

/// Files one container after another.
class Receiver {
 public:
  Receiver(record::Record& record, const TrustQuestion& is_trusted, Instant now)
      : record_(record), is_trusted_(is_trusted), now_(now) {}

  /// Never throws for what is wrong with one container alone.
  Received receive(const std::filesystem::path& source);

 private:
  Received judge(Received received);
  container::Verification verify(const Received& received, const std::string& bytes,
                                 container::Expectation::Filed filed) const;
  std::optional<Misfit> misfit_of_office(const container::Verification& verification);
  bool is_office(const crypto::Certificate& root);
  std::optional<Received> known(Received received, const crypto::Digest& object) const;
  std::optional<Received> answered(Received received, const Destination& destination,
                                   const crypto::Digest& object) const;
  Received file(Received received, const std::string& bytes, const container::Verification& verification);
  std::optional<Misfit> misfit_of_root(const crypto::Certificate& root) const;
  void place(record::Change& change, const std::string& name, const std::string& bytes,
             const container::Verification& verification) const;
  void pin(record::Change& change, const container::Verification& verification) const;
  bool is_newest(const container::Letter& letter) const;
  void take_key(record::Change& change, const crypto::Digest& key) const;

  record::Record& record_;
  const TrustQuestion& is_trusted_;
  Instant now_;
  std::map<crypto::Digest, bool> answers_;
  std::optional<crypto::Certificate> confirmed_;
};

container::Verification Receiver::verify(const Received& received, const std::string& bytes,
                                         container::Expectation::Filed filed) const {
  container::Expectation expectation;
  expectation.types = {container::Type::letter, container::Type::receipt, container::Type::decision};
  expectation.trust = trust_of(record_);
  if (expectation.trust.roots.empty() && confirmed_) expectation.trust.roots = {*confirmed_};
  expectation.arrival = now_;
  expectation.caps.bytes = largest;
  expectation.filed = filed;
  if (const auto enrolment = enrolment_of(record_)) expectation.candidate = enrolment->number;
  return container::verify_bytes(bytes, received.source.string(), expectation);
}

bool Receiver::is_office(const crypto::Certificate& root) {
  const auto [answer, is_new] = answers_.try_emplace(root.digest(), false);
  if (is_new) answer->second = is_trusted_(root);
  if (answer->second) confirmed_ = root;
  return answer->second;
}

/// Why a container in order, of an office that this record does not know, does not make it known.
std::optional<Misfit> Receiver::misfit_of_office(const container::Verification& verification) {
  const auto* letter = std::get_if<container::Letter>(&verification.value);
  if (letter == nullptr || letter->kind != container::LetterKind::acceptance) {
    return Misfit{std::string(office_unknown), "this record does not know the office yet",
                  "receive the acceptance letter first, or together with this"};
  }
  if (auto misfit = misfit_of(record_, verification.value)) return misfit;
  if (is_office(*verification.root)) return std::nullopt;
  return Misfit{
      "check-code", "the check code that was given is not that of whoever signed the letter",
      "compare it with the code on the office's own page, or ask by telephone; receive it again then"};
}

/// The result when that data object is filed already.
std::optional<Received> Receiver::known(Received received, const crypto::Digest& object) const {
  for (const auto& filed : filed_sequences(record_)) {
    if (filed.digest != object) continue;
    received.how = Received::How::known;
    received.file = filed.file;
    return received;
  }
  return std::nullopt;
}

/// The result when the office's number is taken: by the same content, or by another.
std::optional<Received> Receiver::answered(Received received, const Destination& destination,
                                           const crypto::Digest& object) const {
  if (auto result = known(received, object)) return result;
  for (const auto& filed : filed_sequences(record_)) {
    if (filed.sequence != destination.sequence) continue;
    return refused(std::move(received),
                   {"sequence",
                    fmt::format("number {} of the office is filed already, with another content ({})",
                                filed.sequence, filed.file),
                    "keep both files and ask the office which of them holds"});
  }
  return std::nullopt;
}

/// Why an office that was confirmed is not the record's, which may have come to know another one meanwhile.
std::optional<Misfit> Receiver::misfit_of_root(const crypto::Certificate& root) const {
  const auto trust = trust_of(record_);
  if (trust.roots.empty() || trust.roots.front() == root) return std::nullopt;
  return Misfit{"signer-untrusted", "this record came to know another office meanwhile",
                hint_for("signer-untrusted")};
}

/// What the record keeps of an office: the root once, the authorities, and the highest list of each.
void Receiver::pin(record::Change& change, const container::Verification& verification) const {
  const auto tree = record_.tree();
  const auto put = [&](const std::string& name, const std::string& text) {
    const auto present = tree.read(name, largest);
    if (present == text) return;
    const auto old = present ? std::optional(crypto::sha256(*present)) : std::nullopt;
    change.replace(change.stage(text), name, old, now_);
  };
  const auto trust = trust_of(record_);
  if (trust.roots.empty()) put(certificate_file(container::Authority::root), verification.root->pem());
  for (const auto& certificate : verification.certificates) {
    const auto authority = container::authority_from(certificate.subject().organisational_unit);
    const bool is_below_root =
        authority && *authority != container::Authority::root && certificate.is_signed_by(*verification.root);
    if (is_below_root) put(certificate_file(*authority), certificate.pem());
  }
  for (const auto& list : container::highest_lists(trust.lists, verification.lists)) {
    const auto authority = container::authority_from(list.issuer().organisational_unit);
    if (authority) put(list_file(*authority), list.pem());
  }
}

/// Whether no letter with a certificate is filed that the office signed after this one.
bool Receiver::is_newest(const container::Letter& letter) const {
  const auto folder = record_.section_of_kind(program::SectionKind::acceptance).folder;
  const auto filed = record::containers_in(record_.tree(), folder);
  return std::none_of(filed.begin(), filed.end(), [&](const record::FiledContainer& one) {
    const auto* other = std::get_if<container::Letter>(&one.value);
    return other != nullptr && other->sequence > letter.sequence;
  });
}

/// From now on the record signs with `key`, which its own application asked for.
void Receiver::take_key(record::Change& change, const crypto::Digest& key) const {
  if (record_.configuration().key == key) return;
  auto configuration = record_.configuration();
  configuration.key = key;
  const auto old = record_.tree().read(record::configuration_file, largest);
  change.replace(change.stage(record::to_text(configuration)), record::configuration_file,
                 old ? std::optional(crypto::sha256(*old)) : std::nullopt, now_);
}

/// What the candidate signed with the key that was replaced and the office has not received.
std::vector<std::string> signed_before(const record::Record& record) {
  std::vector<std::string> details;
  for (const auto& set : record.program().sets) {
    const auto state = record.state(set);
    if (state.state != record::State::prepared || state.last()->key == record.configuration().key) continue;
    details.push_back(
        fmt::format("{0}, attempt {1}, is signed with the old key. If it did not reach the office before "
                    "this letter, take it back "
                    "with 'car withdraw {0}' and submit it again.",
                    set.code, state.last()->number));
  }
  return details;
}

/// Files the container, and with it what it brings along.
void Receiver::place(record::Change& change, const std::string& name, const std::string& bytes,
                     const container::Verification& verification) const {
  const auto tree = record_.tree();
  change.place(change.stage(bytes), name + ".asics");
  if (const auto* letter = std::get_if<container::Letter>(&verification.value)) {
    if (!tree.exists(name + ".txt")) change.place(change.stage(verification.text), name + ".txt");
    const bool is_answer = letter->application && is_newest(*letter);
    const auto answered = is_answer ? find_application(record_, *letter->application) : std::nullopt;
    if (answered) {
      restore_application(change, record_, *answered, now_);
      take_key(change, *letter->key);
    }
  }
  pin(change, verification);
}

Received Receiver::file(Received received, const std::string& bytes,
                        const container::Verification& verification) {
  const auto destination = destination_of(record_, verification.value);
  received.text = destination.text;
  received.details = destination.details;
  if (auto result = answered(received, destination, verification.object)) return std::move(*result);

  record::Change change(record_.folder());
  // Once more, now that nobody else can file anything.
  if (auto result = answered(received, destination, verification.object)) return std::move(*result);
  if (auto misfit = misfit_of_root(*verification.root)) return refused(std::move(received), *misfit);

  const auto tree = record_.tree();
  auto name = fmt::format("{}/{}", destination.folder, destination.name);
  if (destination.about) {
    const auto sent = find_sent(tree, destination);
    if (auto misfit = misfit_of_sent(sent, destination)) return refused(std::move(received), *misfit);
    const auto stem = std::filesystem::path(sent->file).stem().string();
    name = fmt::format("{}/{}-{}", destination.folder, stem, destination.name);
    if (sent->folder != destination.folder) change.move(sent->folder, destination.folder);
  }
  if (tree.exists(name + ".asics")) name += fmt::format("-{}", destination.sequence);
  place(change, name, bytes, verification);
  change.log(record::to_line({now_, "receive", destination.text, {}}));
  change.commit();
  received.file = name + ".asics";
  received.how = Received::How::filed;
  return received;
}

Received Receiver::judge(Received received) {
  std::error_code ignored;
  const auto size = std::filesystem::file_size(received.source, ignored);
  if (!ignored && size > largest) {
    return refused(
        std::move(received),
        {"size", fmt::format("it has {}, more than anything that an office sends", human_size(size)),
         "it may be a submission or a backup: look what it is with 'car verify'"});
  }
  const auto bytes = read_file(received.source, largest);
  auto verification = verify(received, bytes, container::Expectation::Filed::no);
  received.type = verification.type;
  if (verification.verdict == container::Verdict::unanchored && verification.root) {
    if (auto misfit = misfit_of_office(verification)) return refused(std::move(received), *misfit);
    verification = verify(received, bytes, container::Expectation::Filed::no);
  }
  if (!verification.accepted()) {
    // A signer who was revoked since does not unmake what is filed.
    const auto filed = verify(received, bytes, container::Expectation::Filed::already);
    if (filed.accepted()) {
      if (auto result = known(received, filed.object)) {
        result->text = destination_of(record_, filed.value).text;
        return std::move(*result);
      }
    }
    return refused(std::move(received), misfit_from(verification));
  }
  if (auto misfit = misfit_of(record_, verification.value)) {
    if (auto result = known(received, verification.object)) return std::move(*result);
    return refused(std::move(received), *misfit);
  }
  received = file(std::move(received), bytes, verification);
  const auto* letter = std::get_if<container::Letter>(&verification.value);
  const bool has_key = letter != nullptr && letter->kind == container::LetterKind::acceptance;
  if (has_key && letter->key != record_.configuration().key) {
    // Whose it is was looked at when it was opened first.
    record_ = record::Record::open(record_.root(), Owners{.is_anybody = true});
    if (received.how == Received::How::filed) received.details = signed_before(record_);
  }
  return received;
}

Received Receiver::receive(const std::filesystem::path& source) {
  Received received;
  received.source = source;
  try {
    return judge(received);
  } catch (const Error& error) {
    if (error.kind() != Kind::failed && error.kind() != Kind::locked) throw;
    received.how = Received::How::failed;
    received.reason = error.subject() == source.string()
                          ? error.reason()
                          : fmt::format("{}: {}", error.subject(), error.reason());
    received.hint = error.hint();
    return received;
  }
}

/// Whether another try can help once something else is filed.
bool can_wait(const Received& received) {
  constexpr std::array<std::string_view, 3> checks = {office_unknown, not_accepted_yet, nothing_sent};
  return received.how == Received::How::refused &&
         std::find(checks.begin(), checks.end(), received.check) != checks.end();
}

}  // namespace

std::string_view name_of(Received::How how) {
  constexpr std::array<std::string_view, 4> names = {"filed", "known", "refused", "failed"};
  return names.at(static_cast<std::size_t>(how));
}

bool is_fingerprint(std::string_view typed, const crypto::Certificate& root) {
  if (crypto::is_check_code(typed, root)) return true;
  std::string digits;
  for (const char c : typed) {
    if (c != ':' && c != ' ') digits += c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return digits == root.digest().hex();
}

std::vector<Received> receive(record::Record& record, std::span<const std::filesystem::path> sources,
                              const TrustQuestion& is_trusted, Instant now, Progress& progress) {
  Receiver receiver(record, is_trusted, now);
  const auto files = listed(sources);
  std::vector<Received> results;
  progress.begin("receiving", files.size(), Unit::things);
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
      again = again || next.how == Received::How::filed;
      result = std::move(next);
    }
  }
  progress.end();
  return results;
}

}  // namespace car::exchange

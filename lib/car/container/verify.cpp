#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/refused.hpp>
#include <car/base/text.hpp>
#include <car/container/archive.hpp>
#include <car/container/names.hpp>
#include <car/container/signer.hpp>
#include <car/container/verify.hpp>
#include <car/crypto/cms.hpp>
#include <map>
#include <utility>

namespace car::container {

namespace {

constexpr Names<Verdict, 4> verdict_names = {{{Verdict::accepted, "accepted"},
                                              {Verdict::self_signed, "self-signed"},
                                              {Verdict::unanchored, "unanchored"},
                                              {Verdict::refused, "refused"}}};

/// The types that come as a bag; what such a bag is stands in its file of that name, `submission.json`.
constexpr std::array bag_types = {Type::application, Type::submission, Type::request, Type::share};
constexpr std::string_view key_request_file = "request.p10";

bool is_bag_type(Type type) { return std::find(bag_types.begin(), bag_types.end(), type) != bag_types.end(); }

std::string value_file(Type type) { return fmt::format("{}.json", name_of(type)); }

/// Whom a value is from or for; empty for an application, and for a share of somebody without a number.
std::string candidate_in(const Value& value) {
  if (const auto* submission = std::get_if<Submission>(&value)) return submission->candidate.number;
  if (const auto* request = std::get_if<Request>(&value)) return request->candidate.number;
  if (const auto* share = std::get_if<Share>(&value)) return share->candidate.number;
  if (const auto* receipt = std::get_if<Receipt>(&value)) return receipt->candidate;
  if (const auto* decision = std::get_if<Decision>(&value)) return decision->candidate;
  if (const auto* letter = std::get_if<Letter>(&value)) return letter->candidate;
  return "";
}

/// The root of the office that a value is for; nothing when it does not say.
std::optional<crypto::Digest> recipient_in(const Value& value) {
  if (const auto* application = std::get_if<Application>(&value)) return application->to;
  if (const auto* submission = std::get_if<Submission>(&value)) return submission->to;
  if (const auto* request = std::get_if<Request>(&value)) return request->to;
  return std::nullopt;
}

/// The moment that a value says it was signed at.
std::optional<Instant> signed_at_in(const Value& value) {
  if (const auto* receipt = std::get_if<Receipt>(&value)) return receipt->signed_at;
  if (const auto* decision = std::get_if<Decision>(&value)) return decision->signed_at;
  return std::nullopt;
}

/// One verification of one container. Each step throws Refused at the first thing that is wrong, so no step
/// is reached whose ground did not hold.
class Verifier {
 public:
  Verifier(const std::string& subject, const Expectation& expectation, Progress& progress)
      : subject_(subject), expectation_(expectation), progress_(progress) {}

  /// `open` gives the container.
  template <typename Open>
  Verification run(const Open& open) {
    try {
      check(open);
    } catch (const Refused& refused) {
      refuse(refused.check(), refused.reason());
    }
    progress_.end();
    return std::move(result_);
  }

 private:
  void pass(std::string_view name, std::string detail) {
    result_.checks.push_back({std::string(name), true, std::move(detail)});
  }
  void refuse(std::string name, std::string detail) {
    // A container too large is the first thing looked at, and the only one before its archive.
    if (result_.checks.empty() && name != "container-size") pass("size", "it is not too large");
    result_.checks.push_back({std::move(name), false, std::move(detail)});
    result_.verdict = Verdict::refused;
  }
  [[noreturn]] void fail(std::string check, std::string reason) const {
    throw Refused(std::move(check), subject_, std::move(reason));
  }

  template <typename Open>
  void check(const Open& open);
  void check_signature(const Container& container);
  void read_object(const Container& container);
  void read_bag_of(const Container& container);
  void read_value(const Container& container);
  Type stated_type() const;
  void check_key_request(const Archive& archive);
  void check_files();
  void check_recipient();
  void check_candidate();
  void check_moment();
  void require_unchanged(const Container& container) const;

  const std::string& subject_;
  const Expectation& expectation_;
  Progress& progress_;
  Verification result_;
  Standing standing_;
  Type type_of_file_ = Type::letter;  ///< that the name of the bag's text stands for
};

template <typename Open>
void Verifier::check(const Open& open) {
  const Container container = open();
  pass("size", fmt::format("it has {}", human_size(container.size())));
  pass("outer-archive", "it is an archive in the one form that is taken");
  result_.object_name = container.object_name();
  result_.object_size = container.object_size();
  progress_.begin("checking", (container.is_bag() ? 2 : 1) * container.object_size());
  check_signature(container);
  read_object(container);
  read_value(container);
  check_files();
  check_recipient();
  check_candidate();
  check_moment();
  require_unchanged(container);
  result_.verdict = standing_.role == Role::applicant ? Verdict::self_signed
                    : standing_.is_anchored           ? Verdict::accepted
                                                      : Verdict::unanchored;
}

void Verifier::check_signature(const Container& container) {
  const auto message = crypto::CmsMessage::parse(
      container.signature(), static_cast<std::size_t>(expectation_.caps.signature), subject_);
  result_.signer = message.signer();
  result_.signed_at = message.signed_at();
  result_.certificates = message.certificates();
  result_.lists = message.lists();
  pass("signature-form", "it has one signature, by a method that is taken");

  standing_ = standing_of(message, expectation_, subject_);
  result_.role = standing_.role;
  result_.root = standing_.root;
  const auto who = printable(to_text(message.signer().subject()));
  if (standing_.role == Role::applicant) {
    pass("signer-chain", fmt::format("{} vouches for itself alone", who));
  } else if (!standing_.is_anchored) {
    pass("signer-chain", fmt::format("{} belongs to an office that nobody here vouches for", who));
  } else if (standing_.is_late) {
    pass("signer-chain", fmt::format("{} belongs to the office; late, and taken all the same", who));
  } else {
    pass("signer-chain", fmt::format("{} belongs to the office", who));
  }
  pass("signer-role", fmt::format("the signer's role is '{}'", name_of(standing_.role)));

  if (!message.is_genuine()) fail("signature", "the signature was not made with the signer's key");
  pass("signature", fmt::format("it was signed at {}", to_text(message.signed_at())));

  result_.object = container.object_digest(progress_);
  if (result_.object != message.content_digest()) {
    fail("object-digest", "its content is not what was signed");
  }
  pass("object-digest", fmt::format("its content is what was signed, {}", result_.object.hex()));
}

void Verifier::read_object(const Container& container) {
  if (container.is_bag()) {
    read_bag_of(container);
  } else {
    result_.text = container.object_text();
    if (crypto::sha256(result_.text) != result_.object)
      fail("container-changed", "it changed while it was read");
  }
}

void Verifier::read_bag_of(const Container& container) {
  const auto archive = container.bag();
  pass("inner-archive",
       fmt::format("its content is an archive of {}", counted(archive.members().size(), "file")));
  result_.bag = read_bag(archive, expectation_.caps.text, progress_);
  const auto payload = result_.bag.payload().size();
  if (payload > expectation_.caps.files) {
    fail("bag-too-many-files",
         fmt::format("it has {}, and may have {}", counted(payload, "file"), expectation_.caps.files));
  }
  pass("bag", fmt::format("the bag is complete, with {}", counted(payload, "file")));

  std::vector<Type> found;
  std::copy_if(bag_types.begin(), bag_types.end(), std::back_inserter(found),
               [&](Type type) { return result_.bag.find(value_file(type)) != nullptr; });
  if (found.size() != 1) fail("value", "the bag does not have exactly one text that says what it is");
  type_of_file_ = found.front();
  result_.text = container.bag_text(value_file(type_of_file_));
}

/// The type that the text states and that is expected here.
Type Verifier::stated_type() const {
  const auto type = type_of(result_.text, subject_);
  const bool is_expected =
      std::find(expectation_.types.begin(), expectation_.types.end(), type) != expectation_.types.end();
  if (!is_expected)
    fail("type", fmt::format("it is a {}, which is not what is expected here", name_of(type)));
  const bool is_bag = !result_.bag.name.empty();
  if (is_bag_type(type) != is_bag || (is_bag && type != type_of_file_)) {
    fail("type", fmt::format("it says that it is a {}, and does not look like one", name_of(type)));
  }
  return type;
}

void Verifier::read_value(const Container& container) {
  try {
    result_.type = stated_type();
    require_may_sign(standing_.role, *result_.type, subject_);
    pass("type", fmt::format("it is a {}", name_of(*result_.type)));
    result_.value = value_from(result_.text, subject_);
  } catch (const Refused&) {
    throw;
  } catch (const Error& error) {
    fail(error.kind() == Kind::newer_format ? "newer-version" : "value", error.reason());
  }
  pass("value", "what it says is well-formed");
  if (result_.type == Type::application) check_key_request(container.bag());
}

/// An application is signed with the key that it asks a certificate for, and shows to have it by its request.
void Verifier::check_key_request(const Archive& archive) {
  const auto* member = archive.find(fmt::format("{}/{}", result_.bag.name, key_request_file));
  if (member == nullptr) fail("application-key", "it has no request for a certificate");
  std::optional<crypto::Digest> requested;
  try {
    const auto der = archive.read_text(*member, expectation_.caps.text);
    requested = crypto::CertificationRequest::from_der(der, subject_).public_key().digest();
  } catch (const Refused&) {
    throw;
  } catch (const Error& error) {
    fail("application-key", error.reason());
  }
  const auto stated = std::get<Application>(result_.value).key;
  if (requested != stated || result_.signer->public_key().digest() != stated) {
    fail("application-key", "it names one key, asks a certificate for another, or is signed with another");
  }
  pass("application-key", "it is signed with the key that it asks a certificate for");
}

void Verifier::check_files() {
  if (!is_bag_type(*result_.type)) return;
  const auto named = files_of(result_.value);
  const auto payload = result_.bag.payload();
  std::map<std::string_view, const BagFile*> unnamed;
  for (const auto* file : payload) unnamed.emplace(file->name, file);
  for (const auto& file : named) {
    const auto name = fmt::format("data/{}", file.file);
    const auto found = unnamed.find(name);
    if (found == unnamed.end())
      fail("files", fmt::format("it names {}, which is not in it", printable(file.file)));
    if (found->second->size != file.size || found->second->digest != file.digest) {
      fail("files", fmt::format("{} is not the file that it names", printable(file.file)));
    }
    unnamed.erase(found);
  }
  if (!unnamed.empty()) {
    fail("files", fmt::format("{} is in it, and it does not say why", printable(unnamed.begin()->first)));
  }
  pass("files", fmt::format("it has the {} that it names, and no other", counted(named.size(), "file")));
}

void Verifier::check_recipient() {
  if (const auto* share = std::get_if<Share>(&result_.value))
    pass("recipient", fmt::format("it is for {}", printable(share->recipient)));
  const auto stated = recipient_in(result_.value);
  if (!stated || !expectation_.recipient) return;
  if (*stated != *expectation_.recipient) fail("recipient", "it is for another office");
  pass("recipient", "it is for this office");
}

void Verifier::check_candidate() {
  const auto stated = candidate_in(result_.value);
  if (standing_.role == Role::candidate && result_.signer->subject().serial_number != stated) {
    fail("candidate", fmt::format("it is of {}, and signed by {}",
                                  stated.empty() ? "nobody whom it names" : printable(stated),
                                  printable(to_text(result_.signer->subject()))));
  }
  if (stated.empty()) return;
  if (expectation_.candidate && *expectation_.candidate != stated) {
    fail("candidate", fmt::format("it is of candidate {}, and not {}", printable(stated),
                                  printable(*expectation_.candidate)));
  }
  pass("candidate", fmt::format("it is of candidate {}", printable(stated)));
}

void Verifier::check_moment() {
  const auto stated = signed_at_in(result_.value);
  if (!stated) return;
  if (*stated != result_.signed_at) fail("signed-at", "it states another moment than its signature");
  pass("signed-at", "it states the moment of its signature");
}

void Verifier::require_unchanged(const Container& container) const {
  if (!container.is_unchanged()) fail("container-changed", "it changed while it was read");
}

}  // namespace

std::string_view name_of(Verdict verdict) { return name_in(verdict_names, verdict); }

const Check* Verification::failed() const {
  const auto found =
      std::find_if(checks.begin(), checks.end(), [](const Check& check) { return !check.passed; });
  return found == checks.end() ? nullptr : &*found;
}

Verification verify(Descriptor file, const std::string& subject, const Expectation& expectation,
                    Progress& progress) {
  return Verifier(subject, expectation, progress).run([&] {
    return Container::open(std::move(file), subject, expectation.caps);
  });
}

Verification verify_bytes(std::string bytes, const std::string& subject, const Expectation& expectation) {
  Progress silent;
  return Verifier(subject, expectation, silent).run([&] {
    return Container::from_bytes(std::move(bytes), subject, expectation.caps);
  });
}

}  // namespace car::container

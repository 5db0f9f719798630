#include <fmt/core.h>

#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/names.hpp>
#include <car/container/values.hpp>
#include <car/crypto/certificate.hpp>
#include <charconv>
#include <map>

namespace car::container {

namespace {

constexpr std::array<std::string_view, 13> header_names = {
    "Type",        "Kind",      "Date",    "Candidate", "Key",
    "Application", "Decision",  "Set",     "Sequence",  "Subscription-End",
    "Certificate", "Recipient", "Delivery"};
constexpr std::string_view pem_begin = "-----BEGIN ";

/// The header lines of a letter, each at most once and in the one order.
class Headers {
 public:
  explicit Headers(const std::string& subject) : subject_(subject) {}

  [[noreturn]] void fail(std::string_view name, std::string_view reason) const {
    throw Error(Kind::failed, subject_, fmt::format("the line '{}:' {}", printable(name), reason));
  }

  void add(std::string_view line) {
    const auto colon = line.find(": ");
    const auto name = line.substr(0, colon);
    std::size_t position = 0;
    while (position < header_names.size() && header_names[position] != name) ++position;
    if (position == header_names.size()) fail(name.substr(0, 80), "is not known here");
    if (values_.contains(name)) fail(name, "is given twice");
    if (position < next_) fail(name, "is not in its place");
    const auto value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 2);
    if (value.empty() || trimmed(value) != value) fail(name, "has no value, or spaces around it");
    values_.emplace(header_names[position], value);
    next_ = position + 1;
  }

  std::string text_or_none(std::string_view name) const {
    const auto found = values_.find(name);
    return found == values_.end() ? std::string() : found->second;
  }

  std::string text(std::string_view name) const {
    auto text = text_or_none(name);
    if (text.empty()) fail(name, "is missing");
    return text;
  }

  std::string word(std::string_view name) const {
    auto word = text(name);
    if (!is_word(word)) fail(name, "is not a word of letters, digits and hyphens");
    return word;
  }

  std::optional<crypto::Digest> digest_or_none(std::string_view name) const {
    if (!values_.contains(name)) return std::nullopt;
    const auto digest = crypto::Digest::from_hex(text(name));
    if (!digest) fail(name, "is not a SHA-256 in lower-case hexadecimal digits");
    return digest;
  }

  std::optional<Instant> instant_or_none(std::string_view name) const {
    if (!values_.contains(name)) return std::nullopt;
    const auto instant = parse_instant(text(name));
    if (!instant) fail(name, "is not a time such as 2026-05-02T09:30:00Z");
    return instant;
  }

  Date date(std::string_view name) const {
    const auto date = parse_date(text(name));
    if (!date) fail(name, "is not a date such as 2026-05-02");
    return *date;
  }

  std::int64_t sequence() const {
    const auto digits = text("Sequence");
    std::int64_t number = 0;
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (result.ec != std::errc() || number < 1 || digits != std::to_string(number)) {
      fail("Sequence", "is not a number from 1");
    }
    return number;
  }

  LetterKind kind() const {
    const auto kind = value_in(letter_names, text("Kind"));
    if (!kind) fail("Kind", "is none of the words that are known here");
    return *kind;
  }

  /// Throws unless the line is there exactly when `is_due`.
  void require(std::string_view name, bool is_due) const {
    if (values_.contains(name) == is_due) return;
    fail(name, is_due ? "is missing" : "does not belong to a letter of this kind");
  }

 private:
  const std::string& subject_;
  std::map<std::string_view, std::string> values_;
  std::size_t next_ = 0;
};

bool opens_subscription(LetterKind kind) {
  return kind == LetterKind::acceptance || kind == LetterKind::renewal;
}

void require_lines_of_kind(const Headers& headers, LetterKind kind) {
  const bool opens = opens_subscription(kind);
  if (opens) headers.require("Key", true);
  headers.require("Application", kind == LetterKind::acceptance);
  headers.require("Set", kind == LetterKind::achievement);
  if (kind == LetterKind::achievement) headers.require("Decision", true);
  if (opens) headers.require("Decision", false);
  headers.require("Subscription-End", opens);
  headers.require("Certificate", opens);
}

/// Throws unless the lines say the same as the certificate below the text.
void require_certificate_of(const Letter& letter, const Headers& headers, const std::string& subject) {
  const auto certificate = crypto::Certificate::from_pem(letter.certificate_pem, subject);
  if (certificate.pem() != letter.certificate_pem) {
    throw Error(Kind::failed, subject, "the certificate below the text is not the end of the letter");
  }
  if (letter.certificate != certificate.digest()) headers.fail("Certificate", "names another certificate");
  if (letter.key != certificate.public_key().digest()) headers.fail("Key", "is not of the certificate's key");
  if (letter.subscription_end != certificate.not_after()) {
    headers.fail("Subscription-End", "is not the certificate's end");
  }
  if (letter.candidate != certificate.subject().serial_number) {
    headers.fail("Candidate", "is not whom the certificate is for");
  }
}

/// Takes the lines up to the first empty one off `rest`.
Headers take_headers(std::string_view& rest, const std::string& subject) {
  Headers headers(subject);
  while (true) {
    const auto end = rest.find('\n');
    if (end == std::string_view::npos) {
      throw Error(Kind::failed, subject, "the letter has no empty line between its lines and its text");
    }
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    if (line.empty()) return headers;
    headers.add(line);
  }
}

/// Whether every line is of characters that a person sees.
bool is_plain(std::string_view text) { return is_utf8(text) && printable_lines(text) == text; }

class LetterWriter {
 public:
  void line(std::string_view name, std::string_view value) {
    if (!value.empty()) text_ += fmt::format("{}: {}\n", name, value);
  }
  void line(std::string_view name, const std::optional<crypto::Digest>& digest) {
    if (digest) line(name, digest->hex());
  }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

std::string written(const Letter& letter) {
  LetterWriter writer;
  writer.line("Type", type_text(Type::letter));
  writer.line("Kind", name_of(letter.kind));
  writer.line("Date", to_text(letter.date));
  writer.line("Candidate", letter.candidate);
  writer.line("Key", letter.key);
  writer.line("Application", letter.application);
  writer.line("Decision", letter.decision);
  writer.line("Set", letter.set);
  writer.line("Sequence", std::to_string(letter.sequence));
  if (letter.subscription_end) writer.line("Subscription-End", to_text(*letter.subscription_end));
  writer.line("Certificate", letter.certificate);
  writer.line("Recipient", letter.recipient);
  writer.line("Delivery", letter.delivery);
  return writer.take() + "\n" + letter.text + letter.certificate_pem;
}

}  // namespace

std::string to_text(const Letter& letter) {
  const std::string subject = fmt::format("the {} letter", name_of(letter.kind));
  auto text = written(letter);
  if (letter_from(text, subject) != letter) {
    throw Error(Kind::failed, subject, "a line of the letter or its text would be read as something else");
  }
  return text;
}

Letter letter_from(std::string_view text, const std::string& subject) {
  if (!is_plain(text)) {
    throw Error(Kind::failed, subject, "the letter is not plain UTF-8 text with a line feed after each line");
  }
  const auto headers = take_headers(text, subject);
  require_type(headers.text("Type"), Type::letter, subject);
  Letter letter;
  letter.kind = headers.kind();
  letter.date = headers.date("Date");
  letter.candidate = headers.word("Candidate");
  letter.key = headers.digest_or_none("Key");
  letter.application = headers.digest_or_none("Application");
  letter.decision = headers.digest_or_none("Decision");
  require_lines_of_kind(headers, letter.kind);
  if (letter.kind == LetterKind::achievement) letter.set = headers.word("Set");
  letter.sequence = headers.sequence();
  letter.subscription_end = headers.instant_or_none("Subscription-End");
  letter.certificate = headers.digest_or_none("Certificate");
  letter.recipient = headers.text_or_none("Recipient");
  letter.delivery = headers.text_or_none("Delivery");

  const auto pem = text.find(pem_begin);
  letter.text = text.substr(0, pem);
  if (pem != std::string_view::npos) letter.certificate_pem = text.substr(pem);
  if (letter.text.empty() || letter.text.back() != '\n') {
    throw Error(Kind::failed, subject, "the letter has no text, or its text does not end with a line feed");
  }
  if (letter.certificate.has_value() == letter.certificate_pem.empty()) {
    headers.fail("Certificate", "and a certificate below the text come together, or neither");
  }
  if (letter.certificate) require_certificate_of(letter, headers, subject);
  return letter;
}

}  // namespace car::container

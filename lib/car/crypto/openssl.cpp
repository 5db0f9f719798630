#include <car/crypto/openssl.hpp>
//
#include <fmt/core.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <ctime>

namespace car::crypto {

namespace {

constexpr int size_of_p256_der = 91;
constexpr std::size_t bytes_for_keys = 64 * 1024;
constexpr std::size_t smallest_block = 32;

struct Field {
  int nid;
  std::string Subject::*member;
};
constexpr std::array<Field, 4> fields = {{{NID_organizationName, &Subject::organisation},
                                          {NID_organizationalUnitName, &Subject::organisational_unit},
                                          {NID_commonName, &Subject::common_name},
                                          {NID_serialNumber, &Subject::serial_number}}};

}  // namespace

void begin_openssl() {
  static const int done = [] {
    const int begun = OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    // Without it keys lie where all else does; there is nothing better to do then.
    static_cast<void>(CRYPTO_secure_malloc_init(bytes_for_keys, smallest_block));
    return begun;
  }();
  require(done, "beginning");
}

void fail(const std::string& subject, const std::string& reason, const std::string& hint) {
  ERR_clear_error();
  throw Error(Kind::failed, subject, reason, hint);
}

void require(int result, std::string_view doing) {
  if (result <= 0) fail(std::string(doing), "the cryptographic library failed");
}

const unsigned char* unsigned_bytes(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string text_of(const unsigned char* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

void require_p256(const EVP_PKEY* key, const std::string& subject) {
  std::array<char, 32> group{};
  std::size_t size = 0;
  const bool is_p256 = key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_EC &&
                       EVP_PKEY_get_group_name(key, group.data(), group.size(), &size) == 1 &&
                       std::string_view(group.data()) == "prime256v1" &&
                       i2d_PUBKEY(key, nullptr) == size_of_p256_der;
  if (!is_p256)
    fail(subject, "its key is not one on the curve P-256", "keys of other kinds are not used here");
}

TimePointer time_from(Instant instant) {
  return TimePointer(
      required(ASN1_TIME_set(nullptr, static_cast<std::time_t>(instant.time_since_epoch().count())),
               "writing a time"));
}

Instant instant_from(const ASN1_TIME* time, const std::string& subject) {
  std::tm parts{};
  if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) fail(subject, "a time in it is not readable");
  return Instant(std::chrono::seconds(::timegm(&parts)));
}

NamePointer name_from(const Subject& subject) {
  NamePointer name(required(X509_NAME_new(), "making a name"));
  for (const auto& field : fields) {
    const auto& value = subject.*field.member;
    if (value.empty()) continue;
    const int kind = field.nid == NID_serialNumber ? V_ASN1_PRINTABLESTRING : V_ASN1_UTF8STRING;
    if (X509_NAME_add_entry_by_NID(name.get(), field.nid, kind, unsigned_bytes(value),
                                   static_cast<int>(value.size()), -1, 0) != 1) {
      fail(printable(value), "cannot stand in a certificate", "a name has at most 64 characters there");
    }
  }
  return name;
}

Subject subject_from(const X509_NAME* name, const std::string& about) {
  Subject subject;
  for (const auto& field : fields) {
    const int at = X509_NAME_get_index_by_NID(name, field.nid, -1);
    if (at < 0) continue;
    if (X509_NAME_get_index_by_NID(name, field.nid, at) >= 0) {
      fail(about, fmt::format("the name in it has the field {} twice", OBJ_nid2sn(field.nid)));
    }
    unsigned char* bytes = nullptr;
    const int size = ASN1_STRING_to_UTF8(&bytes, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    const std::unique_ptr<unsigned char, Release<release_bytes>> owner(bytes);
    if (size <= 0) fail(about, "the name in it is not readable");
    auto value = text_of(bytes, static_cast<std::size_t>(size));
    if (!is_utf8(value) || printable(value) != value) fail(about, "the name in it is no printable text");
    subject.*field.member = std::move(value);
  }
  return subject;
}

IntegerPointer integer_from_hex(const std::string& hex) {
  BIGNUM* number = nullptr;
  const bool is_hex = !hex.empty() && hex.size() <= 40 &&
                      std::all_of(hex.begin(), hex.end(), [](unsigned char c) { return std::isxdigit(c); });
  if (!is_hex || BN_hex2bn(&number, hex.c_str()) == 0) fail(printable(hex), "is not a serial number");
  const BignumPointer owner(number);
  return IntegerPointer(required(BN_to_ASN1_INTEGER(number, nullptr), "writing a serial number"));
}

std::string hex_from(const ASN1_INTEGER* integer) {
  const BignumPointer number(required(ASN1_INTEGER_to_BN(integer, nullptr), "reading a serial number"));
  const std::unique_ptr<char, Release<release_text>> digits(
      required(BN_bn2hex(number.get()), "reading a serial number"));
  std::string hex = digits.get();
  const auto first = hex.find_first_not_of('0');
  hex = first == std::string::npos ? "0" : hex.substr(first);
  std::transform(hex.begin(), hex.end(), hex.begin(), [](unsigned char c) { return std::tolower(c); });
  return hex;
}

std::string only_pem_block(std::string_view text, std::string_view label, const std::string& subject) {
  constexpr std::string_view mark = "-----BEGIN ";
  const auto first = text.find(mark);
  if (first == std::string_view::npos) fail(subject, fmt::format("there is no {} in it", label));
  if (text.find(mark, first + 1) != std::string_view::npos) {
    fail(subject, "there is more than one PEM block in it, and which one counts is not said");
  }
  begin_openssl();
  const BioPointer bio(required(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), "reading"));
  char* name = nullptr;
  char* header = nullptr;
  unsigned char* data = nullptr;
  long size = 0;
  const int result = PEM_read_bio(bio.get(), &name, &header, &data, &size);
  const std::unique_ptr<char, Release<release_text>> name_owner(name);
  const std::unique_ptr<char, Release<release_text>> header_owner(header);
  const std::unique_ptr<unsigned char, Release<release_bytes>> data_owner(data);
  if (result != 1 || std::string_view(name) != label)
    fail(subject, fmt::format("there is no {} in it", label));
  return text_of(data, static_cast<std::size_t>(size));
}

std::string pem_block(std::string_view label, std::string_view der) {
  const BioPointer bio(required(BIO_new(BIO_s_mem()), "writing"));
  require(PEM_write_bio(bio.get(), std::string(label).c_str(), "", unsigned_bytes(der),
                        static_cast<long>(der.size())),
          "writing");
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio.get(), &data);
  return {data, static_cast<std::size_t>(size)};
}

}  // namespace car::crypto

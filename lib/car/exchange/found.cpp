#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/trust.hpp>
#include <car/exchange/found.hpp>
#include <car/exchange/office.hpp>
#include <car/program/naming.hpp>
#include <map>

namespace car::exchange {

namespace {

std::map<std::string, std::string> pinned(const std::optional<crypto::Certificate>& office) {
  if (!office) return {};
  return {{certificate_file(container::Authority::root), office->pem()}};
}

bool is_record_of(const std::filesystem::path& root, const crypto::Digest& key) {
  try {
    return record::Record::open(root).configuration().key == key;
  } catch (const Error&) {
    return false;
  }
}

/// The name in one form, without what cannot be seen in it.
std::string checked(std::string_view option, const std::string& text) {
  const auto name = trimmed(text);
  if (printable(name) == name) return nfc(name);
  throw Error(Kind::usage, std::string(option),
              fmt::format("'{}' has something in it that cannot be seen", name),
              "type the name anew; what is copied from elsewhere can bring invisible characters along");
}

}  // namespace

record::Candidate candidate_named(const std::string& name, const std::string& sort_name) {
  const auto sorted = checked("--sort-name", sort_name);
  auto whole = checked("--name", name);
  if (whole.empty() && sorted.empty())
    throw Error(Kind::usage, "--name", "no name is given", "say it as in --name \"Jane Doe\"");
  const auto names = sorted.empty() ? program::split_name(whole) : program::split_sort_name(sorted);
  if (whole.empty()) whole = names.given.empty() ? names.family : names.given + " " + names.family;
  return {whole, names.family, names.given};
}

void require_foundable(const Beginning& beginning) {
  record::Record::require_place_for(beginning.root);
  const auto program = program::load(beginning.pack);
  program::title(program, {beginning.candidate.family, beginning.candidate.given}, nullptr);
}

record::Record found_record(const Beginning& beginning, const KeyFolder& keys, Instant now) {
  require_foundable(beginning);
  const auto key = keys.create(beginning.passphrase.text()).public_key().digest();
  try {
    return record::Record::create(beginning.root, beginning.candidate, beginning.pack, key, now,
                                  pinned(beginning.office));
  } catch (...) {
    // A record that is there has its key, also when its last fsync failed.
    if (!is_record_of(beginning.root, key)) keys.discard(key);
    throw;
  }
}

}  // namespace car::exchange

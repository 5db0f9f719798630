#include "cli/keys.hpp"

#include <fmt/core.h>

namespace car::cli {

exchange::KeyFolder key_folder(const Context& context) {
  return exchange::KeyFolder(context.config_folder / "keys");
}

crypto::PrivateKey key_of(const record::Record& record, Context& context) {
  const auto& configuration = record.configuration();
  return key_folder(context).open(configuration.key, [&] {
    return context.passphrases.of_candidate(
        fmt::format("the passphrase of {}'s key", configuration.candidate.name));
  });
}

}  // namespace car::cli

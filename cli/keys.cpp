#include "cli/keys.hpp"

#include <fmt/core.h>

#include <car/exchange/keys.hpp>

namespace car::cli {

crypto::PrivateKey key_of(const record::Record& record, Context& context) {
  const exchange::KeyFolder keys(context.config_folder / "keys");
  const auto& configuration = record.configuration();
  return keys.open(configuration.key, [&] {
    return context.passphrases.of_candidate(
        fmt::format("the passphrase of {}'s key", configuration.candidate.name));
  });
}

}  // namespace car::cli

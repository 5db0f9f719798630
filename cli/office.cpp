#include "cli/office.hpp"

#include <fmt/core.h>

namespace car::cli {

office::AskOfficePassphrase office_passphrases(Context& context, Secret secret) {
  return [&context, secret](std::string_view key) {
    const auto prompt = fmt::format("{} of the office's key '{}'",
                                    secret == Secret::chosen ? "a new passphrase" : "the passphrase", key);
    return context.passphrases.of_office(key, prompt, secret);
  };
}

office::Office open_office(Context& context) {
  return office::Office::open(context.root, office_passphrases(context), context.owners);
}

}  // namespace car::cli

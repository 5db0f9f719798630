#include "cli/office.hpp"

#include <fmt/core.h>

#include <string>

namespace car::cli {

office::Office open_office(Context& context) {
  return office::Office::open(context.root, [&context](std::string_view key) {
    return context.passphrases.of_office(key, fmt::format("passphrase of the office's key '{}'", key));
  });
}

}  // namespace car::cli

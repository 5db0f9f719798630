#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace car::container {

/// The bytes that `packed` (zlib, RFC 1950) was made of, for looking at what others packed; what follows its
/// end is passed over. Nothing when it is damaged or unpacks to more than `most` bytes: no more memory than
/// that is taken, whatever it says of itself.
std::optional<std::string> inflated(std::string_view packed, std::size_t most);

}  // namespace car::container

#pragma once

#include <string>
#include <string_view>

namespace car::format {

/// The relative reference to a file (RFC 3986, 4.2) of a name whose parts `/` separates: every byte that is
/// not unreserved is written as `%XX`, a colon too, so that no part is taken for a scheme.
std::string relative_uri(std::string_view name);

}  // namespace car::format

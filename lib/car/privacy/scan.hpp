#pragma once

#include <car/privacy/disclosure.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace car::privacy {

/// Something in a text that names a person: an e-mail address, a telephone number, the number of a library
/// card.
struct Match {
  What what = What::email_address;
  std::size_t offset = 0;
  std::string_view text;  ///< as it stands there
};

/// All such things in one line of text, in order. Bytes that are no UTF-8 do no harm.
///
/// A card is 14 digits of which the first is 2 and the last a mod-10 check (the Codabar labels of libraries),
/// no date and time. A telephone number is North American with its area code, in hyphens, dots or
/// parentheses, or begins with `+`; numbers that are free to call are no person's. What has more digits or
/// letters at its ends (ISBN, DOI, a part of an address) is neither.
std::vector<Match> matches_in(std::string_view line);

/// What may be shown of it: `ja…@example.org`, `…0142`.
std::string masked(What what, std::string_view text);

/// The beginning of `text` in one line, in at most `most` bytes and `…`, with what `matches_in` finds in it
/// masked; invalid UTF-8 stays as it is.
std::string shortened(std::string_view text, std::size_t most = 60);

}  // namespace car::privacy

#pragma once

#include <car/privacy/disclosure.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>

// What the readers of the several kinds of file share. Included by the files of privacy alone.

namespace car::privacy {

/// Takes what a reader finds in one file, each thing once.
class Finder {
 public:
  Finder(std::string file, const Own& own, Disclosures& disclosures);

  const std::string& file() const { return file_; }

  /// Something was found: what belongs to the candidate is none, and neither is an empty text.
  void add(What what, std::string_view place, std::string_view found);
  /// The same where what is compared (`key`) is more than what is shown.
  void add(What what, std::string_view place, std::string_view found, std::string_view key);

  /// Looks for people in one piece of text.
  void scan(std::string_view text, std::string_view place);
  /// The same in text of many lines: the place is `line 12`.
  void scan_lines(std::string_view text);

  /// A part of the file is not looked into.
  void leave_out(std::string reason, Unread::Why why = Unread::Why::kind);

 private:
  bool is_own(What what, std::string_view text) const;

  std::string file_;
  std::set<std::string> own_;  ///< folded; of what may be a telephone number also its digits
  Disclosures& disclosures_;
  std::set<std::pair<What, std::string>> seen_;
  std::size_t kept_ = 0;
};

}  // namespace car::privacy

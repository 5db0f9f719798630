#pragma once

#include <car/privacy/person.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace car::privacy {

/// Where a file names somebody.
struct Naming {
  std::string place;  ///< `page 3`, `word/document.xml`; empty: in the file itself

  bool operator==(const Naming&) const = default;
};

/// All places where a file names somebody, and what of it could not be searched.
struct Namings {
  std::vector<Naming> found;
  std::vector<std::string> unread;

  bool empty() const { return found.empty() && unread.empty(); }
};

/// Searches every byte of a file for `person`, and for certificates in their common form: of a PDF also each
/// object, unpacked stream and the text of its pages; of an archive, and so of documents of Office and
/// OpenDocument, each member, with the text of its XML as it is read; files within files likewise, three
/// deep. What pictures and recordings show is not seen. Foreign bytes: what is wrong with them is in
/// `unread`, never an exception.
Namings namings_in(std::string_view bytes, const Person& person);

}  // namespace car::privacy

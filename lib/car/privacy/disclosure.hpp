#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What a file reveals about people, beside what its author means to show.
namespace car::privacy {

/// What can be revealed. The names (`name_of`) never change meaning.
enum class What : std::uint8_t {
  email_address,
  telephone_number,
  card_number,
  photograph_position,
  photograph_owner,
  photograph_serial_number,
  photograph_person,
  photograph_trailer,
  document_author,
  document_organisation,
  document_property,
  document_comment,
  document_deleted_text,
  document_tracked_change,
  document_earlier_version,
  document_attachment,
  hidden_sheet,
  hidden_slide,
  hidden_cells,
  hidden_text,
};

/// `e-mail-address`: for machines.
std::string_view name_of(What what);
/// `e-mail address`: for people.
std::string_view title_of(What what);
/// What can be done about it, one sentence.
std::string_view hint_of(What what);

/// Something that a file reveals.
struct Disclosure {
  What what = What::email_address;
  std::string file;  ///< as it was named to the reader; in a record its path there
  std::string
      place;  ///< within it: `line 12`, `page 3`, `word/comments.xml`, `Exif.Image.Artist`; may be empty
  std::string found;  ///< foreign text, shortened and masked: enough to recognise it and no more

  bool operator==(const Disclosure&) const = default;
};

/// A file, or a part of one, that was not looked into.
struct Unread {
  enum class Why : std::uint8_t {
    kind,     ///< car knows no way of reading it
    damaged,  ///< it could not be read
  };
  Why why = Why::kind;
  std::string file;
  std::string reason;  ///< `a recording`, `the archive is cut off`

  bool operator==(const Unread&) const = default;
};

/// What a number of files reveal, in the order in which they were looked into.
struct Disclosures {
  std::vector<Disclosure> found;
  std::vector<Unread> unread;
  std::size_t files = 0;    ///< that were looked at
  std::size_t omitted = 0;  ///< found, and not kept: of one file no more than `most_of_one_file` are

  /// How many things were found.
  std::size_t count() const { return found.size() + omitted; }
};

inline constexpr std::size_t most_of_one_file = 1000;

/// What belongs to the person whose record it is and is no disclosure: names, addresses.
using Own = std::vector<std::string>;

}  // namespace car::privacy

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::privacy {

/// What one person is called, and how it is found in a text whatever stands around it: for copies that are
/// not to tell whose they are.
///
/// A whole name is found in any case and order of its parts, with or without spaces, hyphens, dots and commas
/// between them: `Jane Doe`, `DOE, JANE`, `jane.doe`, and, in the case that it is written in, within a word:
/// `DoeJaneTechnologyCAR`. A part of a name of at least three letters is found as a word by itself, as it is
/// written or in capitals: `Doe`, `DOE`, and not `doe`, which may mean something else. Numbers and addresses
/// are found in any case. Letters beyond ASCII are compared as they are.
class Person {
 public:
  /// `names`: `Jane Doe`, `Doe, Jane`. `others`: number, e-mail address, telephone, lines of the address; of
  /// fewer than four bytes they are passed over.
  Person(const std::vector<std::string>& names, const std::vector<std::string>& others);

  /// A place in a text that names the person.
  struct Mention {
    std::size_t offset = 0;
    std::size_t size = 0;
  };

  /// What is looked for: in packed or binary bytes a short name stands by chance, so only what has six bytes
  /// or more counts there.
  enum class In { text, bytes };

  /// The first one at or behind `from`.
  std::optional<Mention> find(std::string_view text, std::size_t from = 0, In in = In::text) const;
  bool is_named_in(std::string_view text, In in = In::text) const { return find(text, 0, in).has_value(); }

  /// `text` with `instead` in place of each mention.
  std::string without(std::string_view text, std::string_view instead) const;

 private:
  /// A name or number as it is compared.
  struct Needle {
    std::vector<std::string> parts;  ///< in order, with a few separators between them
    enum class Kind { whole_name, part, other } kind = Kind::other;
    std::size_t size() const;
  };
  void add_name(std::string_view name);
  void add(Needle needle);
  std::optional<Mention> match(const Needle& needle, std::string_view text, std::size_t at) const;

  std::vector<Needle> needles_;
  std::vector<bool> begins_;  ///< by byte: whether a needle begins with it, in some case
};

}  // namespace car::privacy

#pragma once

#include <algorithm>
#include <car/base/progress.hpp>
#include <car/record/change.hpp>
#include <car/record/record.hpp>
#include <car/record/section.hpp>
#include <car/record/tree.hpp>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// What filing a document and revising what is filed share. Included by the files of record alone.

namespace car::record {

inline bool has(const std::vector<int>& numbers, int number) {
  return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

/// What is filed in a section, by name and by content: for whoever files thousands at once.
class Catalogue {
 public:
  explicit Catalogue(const Section& section);

  void add(const Filed& filed);
  void remove(const Filed& filed);

  /// The name of the document of that content; null when the section has none.
  const std::string* with_digest(const crypto::Digest& digest) const;
  /// Whether a document has that name, case and form of letters aside.
  bool has_name(const std::string& file) const;

 private:
  std::set<std::string> names_;  ///< folded
  std::map<crypto::Digest, std::string> files_;
};

/// The name under which a source is filed in `folder` of the section `section`, whose documents are `known`:
/// its own, cleaned; with a number when another document has it. `freed` is the name of one that goes away in
/// the same change.
std::string free_name(const Section& section, const Catalogue& known, const Tree& tree,
                      std::string_view folder, const std::string& original, const std::string& freed = {});
/// The same for a single document.
std::string free_name(const Section& section, const Tree& tree, std::string_view folder,
                      const std::string& original);

/// How many bytes the document `source` has. Throws Error(answer_no), before one is copied, when they are more
/// than the program takes in a whole submission; what `open_source` throws.
std::uint64_t size_to_file(const Record& record, const std::filesystem::path& source);

/// Throws Error(failed), before a byte is copied, when the disk of the record has no room for so many.
void require_space(const Record& record, std::uint64_t bytes);

Filed filed_as(const std::string& file, const std::filesystem::path& source, const Staged& staged,
               Instant now);

/// The document of that content; null when the section has none.
const Filed* with_digest(const Section& section, const crypto::Digest& digest);

/// Stages `source` and gives it its place in `folder` of the section, under a free name; the caller lists it.
/// Throws Error(answer_no), with `hint`, when the section has the same document.
Filed file_document(const Record& record, Change& change, const Section& section, std::string_view folder,
                    const std::filesystem::path& source, const std::string& hint, Instant now,
                    Progress& progress);

/// Takes over what was said in `from`; what was not said stays.
void describe(Description& description, const Description& from);

/// Throws Error(answer_no) when the set of `place`, whose section is `section`, asks for no evidence.
void require_portfolio(const Section& section, const Place& place);
/// Throws Error(usage) when `place` is a whole set.
void require_competency(const Place& place);

/// A filed document as it lies on disk now.
struct OnDisk {
  std::uint64_t size = 0;
  crypto::Digest digest;
};

/// Nothing when it is not there. Throws Error(failed) when it changes while it is read.
std::optional<OnDisk> on_disk(const Tree& tree, const std::string& name, Progress& progress);

}  // namespace car::record

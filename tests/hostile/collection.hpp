#pragma once

#include <string>
#include <utility>
#include <vector>

#include "hostile/hostile.hpp"

namespace hostile {

/// The fixtures that are being made, and the honest container that they are made of.
class Collection {
 public:
  explicit Collection(const Makers& makers);

  const Makers& makers() const { return makers_; }
  /// The honest submission: its text, the files of its bag in their order below the bag's folder, the bag's
  /// archive.
  const std::string& text() const { return text_; }
  const Members& bag() const { return bag_; }
  const std::string& object() const { return object_; }
  /// The container around it, and its three members.
  const std::string& container() const { return container_; }
  const Members& members() const { return members_; }

  void begin(std::string group) { group_ = std::move(group); }
  void add(std::string what, std::string check, std::string bytes);
  /// One that an intake refuses by another check.
  void add(std::string what, std::string check, std::string intake, std::string bytes);

  /// The container with another signature.
  std::string with_signature(const std::string& der) const;
  /// A container around whatever the candidate signed.
  std::string signed_by_candidate(const std::string& object) const;
  /// The archive of a bag of these files, as they are; signed by the candidate.
  std::string with_bag(const Members& files) const;
  /// A whole bag around these files, all of its manifests right; signed by the candidate, or by `signer`.
  std::string with_whole_bag(const Members& tag_files, const Members& payload) const;
  std::string with_whole_bag(const Members& tag_files, const Members& payload,
                             const car::crypto::Signer& signer) const;

  std::vector<Fixture> take() { return std::move(fixtures_); }

 private:
  const Makers& makers_;
  std::string text_;
  Members bag_;
  std::string object_;
  std::string container_;
  Members members_;
  std::string group_;
  std::vector<Fixture> fixtures_;
};

/// The archive of these members in the one form.
std::string archive_of(const Members& members);

/// `text` with `old`, which must stand in it, replaced by `fresh`.
std::string replaced(std::string text, const std::string& old, const std::string& fresh);

// What is spoilt, group by group.
void add_archives(Collection& collection);    // outer, inner, members
void add_signatures(Collection& collection);  // signature
void add_signers(Collection& collection);     // signer, office
void add_bags(Collection& collection);        // bag
void add_values(Collection& collection);      // value, claims

}  // namespace hostile

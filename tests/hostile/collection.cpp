#include "hostile/collection.hpp"

#include <car/base/text.hpp>
#include <car/container/archive.hpp>
#include <stdexcept>

#include "container/containers.hpp"

namespace hostile {

namespace {

Members members_in(const std::string& archive) {
  Members members;
  const auto opened = car::container::Archive::open(car::container::Window(archive, "the honest one"), 1000);
  for (const auto& member : opened.members())
    members.emplace_back(member.name, opened.read_text(member, 1U << 30U));
  return members;
}

/// `a flipped bit` as a part of a file's name.
std::string word_of(const std::string& text) {
  std::string word;
  for (const char c : text) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (is_plain) word += c;
    if (c >= 'A' && c <= 'Z') word += static_cast<char>(c - 'A' + 'a');
    if (!is_plain && !(c >= 'A' && c <= 'Z') && !word.empty() && word.back() != '-') word += '-';
  }
  while (word.ends_with('-')) word.pop_back();
  return word;
}

}  // namespace

std::string archive_of(const Members& members) { return joined(parts_of(members)); }

std::string replaced(std::string text, const std::string& old, const std::string& fresh) {
  const auto position = text.find(old);
  if (position == std::string::npos) throw std::runtime_error("there is no " + old);
  return text.replace(position, old.size(), fresh);
}

std::string Fixture::name() const { return group + "-" + word_of(what); }

Collection::Collection(const Makers& makers)
    : makers_(makers),
      text_(car::container::to_json(makers.submission)),
      container_(honest(makers)),
      members_(members_in(container_)) {
  object_ = members_[1].second;
  for (auto& [name, content] : members_in(object_))
    bag_.emplace_back(name.substr(makers.name.size() + 1), content);
}

void Collection::add(std::string what, std::string check, std::string bytes) {
  auto intake = check;
  add(std::move(what), std::move(check), std::move(intake), std::move(bytes));
}

void Collection::add(std::string what, std::string check, std::string intake, std::string bytes) {
  fixtures_.push_back({group_, std::move(what), std::move(check), std::move(intake), std::move(bytes)});
}

std::string Collection::with_signature(const std::string& der) const {
  auto members = members_;
  members[2].second = der;
  return archive_of(members);
}

std::string Collection::signed_by_candidate(const std::string& object) const {
  return signed_object(makers_.name + ".zip", object, makers_.office.candidate_signer(), makers_.now);
}

std::string Collection::with_bag(const Members& files) const {
  Members members;
  for (const auto& [name, content] : files) members.emplace_back(makers_.name + "/" + name, content);
  return signed_by_candidate(archive_of(members));
}

std::string Collection::with_whole_bag(const Members& tag_files, const Members& payload) const {
  return with_whole_bag(tag_files, payload, makers_.office.candidate_signer());
}

std::string Collection::with_whole_bag(const Members& tag_files, const Members& payload,
                                       const car::crypto::Signer& signer) const {
  std::vector<car::container::TagFile> texts;
  for (const auto& [name, content] : tag_files) texts.push_back({name, content});
  auto bag = bag_of(std::move(texts), payload);
  bag.name = makers_.name;
  bag.made = car::date_of(makers_.now);
  return signed_bag(bag, signer, makers_.now);
}

Makers makers_for_test() {
  Makers makers;
  makers.name = "DoeJane";
  makers.submission = small_submission(makers.office);
  makers.files = submission_files();
  makers.now = at("2026-05-02T09:00:00Z");
  return makers;
}

std::string honest(const Makers& makers) {
  auto bag = bag_of({{"submission.json", car::container::to_json(makers.submission)}, {"index.html", "<p>"}},
                    makers.files);
  bag.name = makers.name;
  bag.made = car::date_of(makers.now);
  return signed_bag(bag, makers.office.candidate_signer(), makers.now);
}

std::vector<Fixture> fixtures(const Makers& makers) {
  Collection collection(makers);
  add_archives(collection);
  add_signatures(collection);
  add_signers(collection);
  add_bags(collection);
  add_values(collection);
  return collection.take();
}

}  // namespace hostile

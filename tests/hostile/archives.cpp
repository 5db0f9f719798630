#include "hostile/collection.hpp"

// Spoilt archives: the outer one, the inner one, and what lies in the outer one.

namespace hostile {

namespace {

std::string spoilt(const Members& members, const Spoiling& spoiling) {
  auto parts = parts_of(members);
  spoiling.spoil(parts);
  return joined(parts);
}

std::vector<Spoiling> all_spoilings() {
  auto all = spoilt_structures();
  for (const auto& more : {spoilt_members(), spoilt_names()}) all.insert(all.end(), more.begin(), more.end());
  return all;
}

void add_outer(Collection& collection) {
  collection.begin("outer");
  for (const auto& spoiling : all_spoilings())
    collection.add(spoiling.what, spoiling.check, spoilt(collection.members(), spoiling));
}

/// Signed rightly. What does not begin as an archive does is taken for a text, and is none that says what it
/// is.
void add_inner(Collection& collection) {
  collection.begin("inner");
  Members members;
  for (const auto& [name, content] : collection.bag())
    members.emplace_back(collection.makers().name + "/" + name, content);
  for (const auto& spoiling : all_spoilings()) {
    const auto object = spoilt(members, spoiling);
    const bool begins_as_archive = object.starts_with("PK");
    collection.add(spoiling.what, begins_as_archive ? spoiling.check : "value",
                   collection.signed_by_candidate(object));
  }
}

void add_members(Collection& collection) {
  collection.begin("members");
  const auto with = [&](const std::string& what, const std::string& check, auto change) {
    auto members = collection.members();
    change(members);
    collection.add(what, check, archive_of(members));
  };
  const std::string members_check = "container-members";
  const std::string mimetype_check = "container-mimetype";
  with("no signature's file", members_check, [](Members& all) { all.pop_back(); });
  with("no content", members_check, [](Members& all) { all.erase(all.begin() + 1); });
  with("no mimetype", members_check, [](Members& all) { all.erase(all.begin()); });
  with("nothing in it", members_check, [](Members& all) { all.clear(); });
  with("a file more", "archive-too-many-members", [](Members& all) { all.emplace_back("more.txt", "x"); });
  with("a second signature", "archive-too-many-members",
       [](Members& all) { all.emplace_back("META-INF/signature2.p7s", all[2].second); });
  with("a second content", "archive-too-many-members", [](Members& all) {
    all.insert(all.begin() + 2, {"other.zip", all[1].second});
  });
  with("the mimetype is not first", members_check, [](Members& all) { std::swap(all[0], all[1]); });
  with("the signature before the content", members_check, [](Members& all) { std::swap(all[1], all[2]); });
  with("the content in a folder", members_check,
       [](Members& all) { all[1].first = "folder/" + all[1].first; });
  with("a signature in XML", members_check, [](Members& all) { all[2].first = "META-INF/signatures.xml"; });
  with("a signature of another name", members_check,
       [](Members& all) { all[2].first = "META-INF/signature.p7m"; });
  with("the mimetype of a plain zip", mimetype_check,
       [](Members& all) { all[0].second = "application/zip"; });
  with("the mimetype of another container", mimetype_check,
       [](Members& all) { all[0].second = "application/vnd.etsi.asic-e+zip"; });
  with("the mimetype ends a line", mimetype_check, [](Members& all) { all[0].second += "\n"; });
  with("an empty mimetype", mimetype_check, [](Members& all) { all[0].second.clear(); });
  with("a mimetype that never ends", mimetype_check,
       [](Members& all) { all[0].second.append(2'000'000, ' '); });

  auto parts = parts_of(collection.members());
  const auto mimetype = parts.parts[0].content;
  deflate(parts.parts[0], mimetype, mimetype.size());
  collection.add("a compressed mimetype", "member-compressed", joined(parts));
  collection.add("a letter in its place", "archive-end", "Dear office,\n\nhere is what I have done.\n");
  collection.add("a page in its place", "archive-end", "<!DOCTYPE html>\n<script>alert(1)</script>\n");
  auto flipped = collection.container();
  flipped[flipped.find(collection.makers().files.front().second)] ^= 1;
  collection.add("a flipped bit of the content", "member-crc", flipped);
  collection.add("cut off in the middle", "archive-end",
                 collection.container().substr(0, collection.container().size() / 2));
}

}  // namespace

void add_archives(Collection& collection) {
  add_outer(collection);
  add_inner(collection);
  add_members(collection);
}

}  // namespace hostile

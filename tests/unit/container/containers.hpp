#pragma once

#include <sys/mman.h>

#include <car/base/file.hpp>
#include <car/container/archive.hpp>
#include <car/container/asic.hpp>
#include <car/container/bag.hpp>
#include <car/container/verify.hpp>
#include <car/container/zip_writer.hpp>
#include <string>
#include <utility>
#include <vector>

#include "container/examples.hpp"

// Containers of every kind, right ones and wrong ones, made for the office of `Authorities`.

/// A file in memory.
inline car::Descriptor file_with(const std::string& content) {
  car::Descriptor file(::memfd_create("test", MFD_CLOEXEC));
  car::write_all(file, "test", content);
  return file;
}

/// Name below `data/`, and content.
using Files = std::vector<std::pair<std::string, std::string>>;

inline car::container::Bag bag_of(std::vector<car::container::TagFile> tag_files, const Files& files) {
  car::container::Bag bag;
  bag.name = "DoeJane";
  bag.made = car::parse_date("2026-05-01").value();
  bag.tag_files = std::move(tag_files);
  for (const auto& [name, content] : files) {
    const auto copy = content;
    bag.payload.push_back({name, content.size(), std::nullopt, [copy] { return file_with(copy); }});
  }
  return bag;
}

inline std::string bytes_of(const car::Descriptor& file) {
  std::string bytes;
  car::read_all(file, "test", [&](std::string_view part) { bytes += part; });
  return bytes;
}

inline std::string signed_bag(const car::container::Bag& bag, const car::crypto::Signer& signer,
                              car::Instant signed_at = at("2026-05-01T08:00:00Z")) {
  car::Progress silent;
  const car::Descriptor file(::memfd_create("test", MFD_CLOEXEC));
  car::container::write_container(file, "test", bag, signer, signed_at, silent);
  return bytes_of(file);
}

inline std::string archive_of(const Files& members) {
  std::string bytes;
  car::container::ZipWriter zip([&](std::string_view part) { bytes += part; });
  for (const auto& [name, content] : members) zip.add(name, content);
  zip.finish();
  return bytes;
}

inline Files members_of(const std::string& archive) {
  const auto opened = car::container::Archive::open(car::container::Window(archive, "test"), 100);
  Files members;
  for (const auto& member : opened.members())
    members.emplace_back(member.name, opened.read_text(member, 1 << 20));
  return members;
}

/// `container` with the content of its three members changed by `change`.
template <typename Change>
std::string with_members(const std::string& container, const Change& change) {
  auto members = members_of(container);
  change(members);
  return archive_of(members);
}

/// `object` in a container, signed rightly, whatever it is.
inline std::string signed_object(const std::string& name, const std::string& object,
                                 const car::crypto::Signer& signer,
                                 car::Instant signed_at = at("2026-05-01T08:00:00Z")) {
  return car::container::make_container(name, object, signer, signed_at);
}

/// A submission of the candidate of `all` to the office of `all`, with two files.
inline Files submission_files() { return {{"evidence/list.pdf", "a list"}, {"statement.md", "I learned."}}; }

inline car::container::Submission small_submission(const Authorities& all) {
  using namespace car::container;
  Submission submission = example_submission();
  submission.to = all.root.certificate.digest();
  submission.statement = example_file("statement.md", "I learned.");
  submission.claims = {{1, {"evidence/list.pdf"}}};
  Evidence list;
  list.file = example_file("evidence/list.pdf", "a list");
  submission.files = {list};
  submission.certificates.clear();
  submission.recognition.reset();
  return submission;
}

inline car::container::Bag submission_bag(const car::container::Submission& submission,
                                          const Files& files = submission_files()) {
  return bag_of({{"submission.json", to_json(submission)}, {"index.html", "<p>"}}, files);
}

inline car::container::Expectation expecting(std::vector<car::container::Type> types,
                                             const Authorities& all) {
  car::container::Expectation expectation;
  expectation.types = std::move(types);
  expectation.trust.roots = {all.root.certificate};
  expectation.trust.authorities = {all.candidates.certificate, all.office.certificate};
  expectation.trust.lists = {all.root_list, all.candidates_list, all.office_list};
  expectation.trust.newest = expectation.trust.lists;
  expectation.arrival = at("2026-05-02T09:00:00Z");
  expectation.recipient = all.root.certificate.digest();
  expectation.candidate = "LSSC-2026-00042";
  return expectation;
}

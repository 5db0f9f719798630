#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/exchange/application.hpp>
#include <car/record/enrolment.hpp>
#include <car/record/state.hpp>
#include <utility>
#include <variant>

namespace car::exchange {

namespace {

constexpr std::string_view trash = ".car/trash";

bool is_application(const record::Artifact& artifact) { return artifact.slot == record::application_slot; }

record::Section introduction_of(const record::Record& record) {
  return record.section_of_kind(program::SectionKind::introduction);
}

}  // namespace

std::optional<std::string> find_application(const record::Record& record, const crypto::Digest& digest) {
  const auto tree = record.tree();
  const auto section = introduction_of(record);
  std::vector<std::string> names;
  for (const auto& artifact : section.artifacts) {
    if (is_application(artifact)) names.push_back(section.path_of(artifact.filed.file));
  }
  for (const auto& entry : tree.list(trash)) {
    names.push_back(fmt::format("{}/{}/{}", trash, entry.name, section.path_of(record::application_file)));
  }
  for (const auto& name : names) {
    if (tree.exists(name) && record::read_container(tree, name).digest == digest) return name;
  }
  return std::nullopt;
}

void restore_application(record::Change& change, const record::Record& record, const std::string& name,
                         Instant now) {
  auto section = introduction_of(record);
  const auto place = section.path_of(record::application_file);
  if (name == place) return;
  const auto tree = record.tree();
  const auto file = tree.open_file(name);
  if (!file) throw Error(Kind::failed, tree.shown(name), "is not there any more", "run the command again");
  crypto::Sha256 hash;
  const auto size = read_all(*file, tree.shown(name), [&](std::string_view bytes) { hash.update(bytes); });
  displace_application(change, section, now);
  list_application(section, size, hash.finish(), now);
  change.move(name, place);
  change.replace_section(section, now);
}

void displace_application(record::Change& change, record::Section& section, Instant now) {
  for (const auto& artifact : section.artifacts) {
    if (is_application(artifact)) change.move_to_trash(section.path_of(artifact.filed.file), now);
  }
  std::erase_if(section.artifacts, is_application);
}

void list_application(record::Section& section, std::uint64_t size, const crypto::Digest& digest,
                      Instant now) {
  const std::string name(record::application_file);
  record::Artifact artifact;
  artifact.filed = {name, name, size, digest, now};
  artifact.slot = record::application_slot;
  section.artifacts.push_back(std::move(artifact));
}

}  // namespace car::exchange

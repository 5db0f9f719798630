#include <car/base/progress.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/container/bag.hpp>
#include <car/container/gate.hpp>
#include <car/container/zip_writer.hpp>
#include <string>
#include <vector>

#include "fuzz/fuzz.hpp"

namespace {

/// The members of `archive`, written anew.
std::string written_anew(const car::container::Archive& archive) {
  std::string bytes;
  car::container::ZipWriter writer([&](std::string_view more) { bytes += more; });
  for (const auto& member : archive.members()) {
    std::string content;
    archive.read(member, [&](std::string_view more) { content += more; });
    writer.add(member.name, content);
  }
  writer.finish();
  return bytes;
}

}  // namespace

// A whole container: outer archive, data object, bag.
void car::fuzz::target(std::string_view input) {
  const container::Window whole(input, "input");
  std::vector<container::Member> members;
  if (takes([&] { members = container::gate(whole, 100); })) {
    promise(takes([&] { container::Archive::open(whole, 100); }),
            "what the gate takes, libzip reads as the same");
    for (const auto& member : members)
      promise(!fault_of_path(member.name), "a name that is taken has no fault");
  }
  std::string anew;
  if (takes([&] { anew = written_anew(container::Archive::open(whole, 100)); })) {
    promise(anew == input, "what the gate takes is what the writer makes");
  }
  takes([&] {
    const auto read = container::Container::from_bytes(std::string(input), "input");
    Progress silent;
    read.object_digest(silent);
    read.signature();
    if (!read.is_bag()) {
      read.object_text();
      return;
    }
    const auto bag = read.bag();
    promise(written_anew(bag).size() == read.object_size(), "a bag is its archive and nothing else");
    container::read_bag(bag, 1'048'576, silent);
    read.value_text();
  });
}

#include <car/container/foreign_archive.hpp>
#include <car/container/inflate.hpp>
#include <optional>
#include <string>
#include <vector>

#include "fuzz/fuzz.hpp"

namespace {

constexpr car::container::ForeignCaps caps = {100, 65'536, 262'144};

/// What a member holds; nothing when it cannot be read.
std::optional<std::string> read(car::container::ForeignArchive& archive, const std::string& name) {
  std::optional<std::string> content;
  car::fuzz::takes([&] { content = archive.read(name); });
  return content;
}

}  // namespace

// The zip of an Office document, and what is packed within a PDF or picture.
void car::fuzz::target(std::string_view input) {
  constexpr std::size_t most = 65'536;
  if (const auto unpacked = container::inflated(input, most))
    promise(unpacked->size() <= most, "no more is unpacked than is asked for");

  takes([&] {
    auto archive = container::ForeignArchive::open(input, "input", caps);
    promise(archive.names().size() <= caps.members, "no more members are taken than are asked for");
    std::uint64_t all = 0;
    for (const auto& name : archive.names()) {
      const auto content = read(archive, name);
      promise(!content || content->size() <= caps.member, "no more of a member is read than is asked for");
      all += content ? content->size() : 0;
    }
    promise(all <= caps.all, "no more is read in all than is asked for");
    if (archive.names().empty()) return;
    const auto first = archive.names().front();
    const auto copy = archive.with({{first, "new"}});
    auto again = container::ForeignArchive::open(copy, "copy", caps);
    promise(again.names() == archive.names(), "a copy has the same members in the same order");
    promise(again.read(first) == "new", "and what was put into it");
  });
}

#include "cli/packs.hpp"

#include <fmt/core.h>

#include "cli/edition.hpp"

namespace car::cli {

std::string text_of(const std::vector<office::KnownPack>& packs) {
  std::string text;
  for (const auto& pack : packs) {
    text += fmt::format("{} edition {}  {}\n", pack.is_current ? "*" : " ", pack.edition, pack.digest.hex());
    text +=
        fmt::format("    {}\n", pack.folder.empty() ? "not kept: nothing can be rated by it" : pack.folder);
  }
  return text + "Records of each of them are taken; '*' is the office's own.\n";
}

std::string text_of(const office::NewEdition& edition) {
  if (!edition.is_new) return fmt::format("The office has this pack already: edition {}.\n", edition.after);
  return fmt::format(
      "Edition {} is the office's program now. What was made under edition {} is taken and rated by that "
      "one.\n"
      "Next: give candidates the folder program/, for 'car program update'.\n",
      edition.after, edition.before);
}

std::string preview_of(const office::NewEdition& edition, std::size_t width) {
  return fmt::format("Edition {} in place of {}:\n", edition.after, edition.before) +
         (edition.changes.empty() ? "  nothing that candidates or evaluators go by\n"
                                  : text_of(edition.changes, width));
}

format::JsonValue json_of(const std::vector<office::KnownPack>& packs,
                          const std::vector<program::EditionChange>& changes, bool is_changed) {
  auto list = format::JsonValue::array();
  for (const auto& pack : packs) {
    list.push_back({{"edition", pack.edition},
                    {"sha256", pack.digest.hex()},
                    {"is_current", pack.is_current},
                    {"folder", pack.folder}});
  }
  return {{"packs", std::move(list)}, {"changes", json_of(changes)}, {"is_changed", is_changed}};
}

}  // namespace car::cli

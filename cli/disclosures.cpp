#include "cli/disclosures.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/pages/layout.hpp>
#include <span>
#include <utility>

#include "cli/style.hpp"

namespace car::cli {

namespace {

using Found = std::span<const privacy::Disclosure>;

/// So many of one kind are shown of a file; the rest is counted.
constexpr std::size_t most_shown = 3;

/// The disclosures that `found` begins with and that are like the first by `of`.
template <typename Of>
Found group_at_start(Found found, Of of) {
  const auto end =
      std::find_if(found.begin(), found.end(), [&](const auto& one) { return of(one) != of(found.front()); });
  return found.first(static_cast<std::size_t>(end - found.begin()));
}

/// `e-mail address: ja…@example.org (line 12)`.
std::string line_of(const privacy::Disclosure& one) {
  const auto title = privacy::title_of(one.what);
  return one.place.empty() || one.place == one.found
             ? fmt::format("{}: {}", title, printable(one.found))
             : fmt::format("{}: {} ({})", title, printable(one.found), printable(one.place));
}

/// All of one kind in one file, and what can be done about it.
std::string text_of_kind(Found found, std::size_t width) {
  std::string text;
  for (const auto& one : found.first(std::min(most_shown, found.size())))
    text += pages::labelled("  ", line_of(one), 6, width);
  if (found.size() > most_shown)
    text += fmt::format("      and {} more of these\n", found.size() - most_shown);
  return text + pages::labelled("   ->", std::string(privacy::hint_of(found.front().what)), 6, width);
}

std::string text_of_file(Found found, std::size_t width) {
  auto text = strong(printable(found.front().file)) + "\n";
  std::vector<privacy::Disclosure> sorted(found.begin(), found.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.what < b.what; });
  for (Found rest = sorted; !rest.empty();) {
    const auto kind = group_at_start(rest, [](const auto& one) { return one.what; });
    rest = rest.subspan(kind.size());
    text += text_of_kind(kind, width);
  }
  return text;
}

std::string text_of_unread(const privacy::Unread& unread) {
  return fmt::format("{}: {}: {}\n", printable(unread.file),
                     unread.why == privacy::Unread::Why::kind ? "not looked into" : "could not be read",
                     printable(unread.reason));
}

}  // namespace

std::string text_of(const privacy::Disclosures& disclosures, std::size_t width) {
  std::string text;
  for (Found rest = disclosures.found; !rest.empty();) {
    const auto file = group_at_start(
        rest, [](const auto& one) -> const auto& { return one.file; });
    rest = rest.subspan(file.size());
    text += text_of_file(file, width);
  }
  for (const auto& unread : disclosures.unread) text += text_of_unread(unread);
  if (disclosures.count() > 0)
    text += fmt::format("{} to look at before anything leaves.\n", counted(disclosures.count(), "thing"));
  return text;
}

format::JsonValue json_of(std::span<const privacy::Disclosure> found) {
  auto list = format::JsonValue::array();
  for (const auto& one : found) {
    list.push_back({{"kind", privacy::name_of(one.what)},
                    {"file", one.file},
                    {"place", one.place},
                    {"found", one.found},
                    {"hint", privacy::hint_of(one.what)}});
  }
  return list;
}

void add_disclosures(format::JsonValue& answer, const privacy::Disclosures& disclosures) {
  auto unread = format::JsonValue::array();
  for (const auto& one : disclosures.unread) {
    unread.push_back({{"file", one.file},
                      {"reason", one.reason},
                      {"is_damaged", one.why == privacy::Unread::Why::damaged}});
  }
  answer.set("disclosures", json_of(disclosures.found));
  answer.set("unread", std::move(unread));
}

}  // namespace car::cli

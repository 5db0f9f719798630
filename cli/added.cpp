#include "cli/added.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>

namespace car::cli {

namespace {

using How = record::Added::How;

/// Of more documents than a screen has room for, the number is told.
constexpr std::size_t most_told = 20;

std::string line_of(const record::Added& one) {
  const auto& file = one.artifact.filed.file;
  switch (one.how) {
    case How::filed:
      return fmt::format("Filed {} under {} ({}).\n", file, one.place.text(),
                         human_size(one.artifact.filed.size)) +
             (one.replaced.empty() ? "" : fmt::format("What was there before lies in {}.\n", one.replaced));
    case How::place_added:
      return fmt::format("{} was filed already, and now serves {} too.\n", file, one.place.text());
    case How::present:
      return fmt::format("{} was filed under {} already.\n", file, one.place.text());
  }
  return {};
}

std::string summary_of(const std::vector<record::Added>& added) {
  const auto count = [&](How how) {
    return static_cast<std::size_t>(
        std::count_if(added.begin(), added.end(), [&](const auto& one) { return one.how == how; }));
  };
  return fmt::format("{} filed, {} filed already that now serve one competency more, {} filed already.\n",
                     count(How::filed), count(How::place_added), count(How::present));
}

std::string_view name_of(How how) {
  switch (how) {
    case How::filed:
      return "filed";
    case How::place_added:
      return "place-added";
    case How::present:
      return "present";
  }
  return "";
}

}  // namespace

std::string text_of(const std::vector<record::Added>& added) {
  std::string text;
  if (added.size() > most_told) text = summary_of(added);
  if (added.size() <= most_told) {
    for (const auto& one : added) text += line_of(one);
  }
  const auto* set = added.empty() ? nullptr : added.front().place.set;
  return text + (set == nullptr
                     ? "Next: 'car status' shows what is still missing.\n"
                     : fmt::format("Next: 'car show {}' shows what the set still needs.\n", set->code));
}

format::JsonValue json_of(const std::vector<record::Added>& added) {
  auto list = format::JsonValue::array();
  for (const auto& one : added) {
    format::JsonValue json = {{"how", name_of(one.how)},
                              {"place", one.place.text()},
                              {"section", one.section},
                              {"file", one.artifact.filed.file},
                              {"original_name", one.artifact.filed.original_name},
                              {"size", one.artifact.filed.size},
                              {"sha256", one.artifact.filed.digest.hex()},
                              {"competencies", one.artifact.competencies}};
    if (!one.replaced.empty()) json.set("replaced", one.replaced);
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace car::cli

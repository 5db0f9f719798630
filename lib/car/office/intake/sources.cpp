#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/folder/inbox.hpp>
#include <car/office/intake/sources.hpp>
#include <charconv>
#include <system_error>

namespace car::office {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_told = 20;
constexpr std::string_view list_hint =
    "each line is a path, and behind a tab when it arrived, if that is to be said: 2026-05-02T09:30:00Z";

std::optional<std::size_t> number_from(std::string_view text) {
  std::size_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc() || end != text.data() + text.size() || number == 0) return std::nullopt;
  return number;
}

/// What is wrong with a line; empty when it was read into `source`.
std::string fault_of_line(std::string_view line, Source& source) {
  const auto tab = line.find('\t');
  const auto path = line.substr(0, tab);
  if (trimmed(path).empty()) return "has no path";
  source.path = path;
  if (tab == std::string_view::npos) return "";
  const auto moment = line.substr(tab + 1);
  source.arrival = parse_instant(moment);
  return source.arrival ? "" : fmt::format("says '{}', which is no moment", printable(moment));
}

/// All that is wrong, in one sentence.
void throw_if_any(const std::vector<std::string>& faults, const std::string& subject) {
  if (faults.empty()) return;
  std::string all;
  for (std::size_t i = 0; i < std::min(faults.size(), most_told); ++i)
    all += (i == 0 ? "" : "; ") + faults[i];
  if (faults.size() > most_told)
    all += fmt::format("; and {} more", counted(faults.size() - most_told, "line"));
  throw Error(Kind::failed, subject, all, std::string(list_hint));
}

}  // namespace

std::vector<Source> sources_from(const std::vector<fs::path>& named, std::optional<Instant> arrived) {
  std::vector<Source> sources;
  for (const auto& path : named) {
    std::error_code problem;
    if (fs::is_directory(path, problem)) {
      for (auto& file : containers_in(path)) sources.push_back({std::move(file), arrived});
    } else {
      sources.push_back({path, arrived});
    }
  }
  return sources;
}

std::vector<Source> sources_in_list(std::string_view text, const std::string& subject,
                                    std::optional<Instant> arrived) {
  std::vector<Source> sources;
  std::vector<std::string> faults;
  int number = 0;
  for (const auto& line : split(text, '\n')) {
    ++number;
    std::string_view words = line;
    if (words.ends_with('\r')) words.remove_suffix(1);
    if (words.empty()) continue;
    Source source{{}, arrived};
    if (auto fault = fault_of_line(words, source); fault.empty()) {
      sources.push_back(std::move(source));
    } else {
      faults.push_back(fmt::format("line {} {}", number, fault));
    }
  }
  throw_if_any(faults, subject);
  return sources;
}

Shard shard_from(std::string_view text) {
  const auto slash = text.find('/');
  if (slash != std::string_view::npos) {
    const auto number = number_from(text.substr(0, slash));
    const auto shards = number_from(text.substr(slash + 1));
    if (number && shards && *number <= *shards) return {*number, *shards};
  }
  throw Error(Kind::usage, printable(text), "is no part of a whole", "the second of three parts is '2/3'");
}

std::vector<Source> part_of(const std::vector<Source>& all, const Shard& shard) {
  std::vector<Source> part;
  for (std::size_t i = shard.number - 1; i < all.size(); i += shard.shards) part.push_back(all[i]);
  return part;
}

}  // namespace car::office

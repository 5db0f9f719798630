#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/office/folder/files.hpp>
#include <car/office/folder/lists.hpp>
#include <charconv>
#include <optional>

namespace car::office {

namespace {

constexpr std::uint64_t largest_list = 64 * 1024 * 1024;
constexpr std::string_view ending = ".crl";

std::string kept_name(container::Authority authority, std::uint64_t number) {
  return fmt::format("lists/{}-{}{}", container::name_of(authority), number, ending);
}

/// The number in `candidates-17.crl`; nothing for any other name.
std::optional<std::uint64_t> number_in(std::string_view name, container::Authority authority) {
  const auto prefix = fmt::format("{}-", container::name_of(authority));
  if (!name.starts_with(prefix) || !name.ends_with(ending)) return std::nullopt;
  name.remove_prefix(prefix.size());
  name.remove_suffix(ending.size());
  std::uint64_t number = 0;
  const auto [end, problem] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (problem != std::errc() || end != name.data() + name.size()) return std::nullopt;
  return number;
}

}  // namespace

std::string published_list(container::Authority authority) {
  return fmt::format("public/{}{}", container::name_of(authority), ending);
}

bool is_kept_list(std::string_view name, container::Authority authority) {
  constexpr std::string_view folder = "lists/";
  return name.starts_with(folder) && number_in(name.substr(folder.size()), authority).has_value();
}

Instant next_update_of(container::Authority authority, Instant now) {
  if (authority == container::Authority::root) return add_years(now, 1) + std::chrono::days(31);
  return now + std::chrono::days(35);
}

std::vector<std::uint64_t> Lists::numbers(container::Authority authority) const {
  std::vector<std::uint64_t> numbers;
  for (const auto& entry : folder_->list("lists")) {
    const auto number = number_in(entry.name, authority);
    if (number && entry.kind == EntryKind::file) numbers.push_back(*number);
  }
  std::sort(numbers.rbegin(), numbers.rend());
  return numbers;
}

crypto::RevocationList Lists::read(container::Authority authority, std::uint64_t number) const {
  const auto name = kept_name(authority, number);
  const auto shown = folder_->shown(name);
  auto list = crypto::RevocationList::from_pem(folder_->read(name, largest_list).value_or(""), shown);
  if (list.number() != number) {
    throw Error(Kind::failed, shown, fmt::format("is list number {}", list.number()),
                "put the right file back from your newest backup");
  }
  return list;
}

void Lists::add(container::Authority authority, const crypto::RevocationList& list) const {
  put_new(*folder_, kept_name(authority, list.number()), list.pem());
  put_over(*folder_, published_list(authority), list.pem());
}

void Lists::publish_newest(container::Authority authority) const {
  const auto pem = newest(authority).pem();
  const auto name = published_list(authority);
  if (folder_->read(name, largest_list) != pem) put_over(*folder_, name, pem);
}

crypto::RevocationList Lists::newest(container::Authority authority) const {
  const auto all = numbers(authority);
  if (all.empty()) {
    throw Error(Kind::failed, folder_->shown("lists"),
                fmt::format("there is no list of the authority '{}'", container::name_of(authority)),
                "put the folder back from your newest backup");
  }
  return read(authority, all.front());
}

std::vector<crypto::RevocationList> Lists::all(container::Authority authority) const {
  std::vector<crypto::RevocationList> lists;
  for (const auto number : numbers(authority)) lists.push_back(read(authority, number));
  return lists;
}

const crypto::RevocationList* in_force(const std::vector<crypto::RevocationList>& lists, Instant at) {
  const auto found = std::find_if(lists.begin(), lists.end(), [&](const auto& list) {
    return list.this_update() <= at && at <= list.next_update();
  });
  return found == lists.end() ? nullptr : &*found;
}

}  // namespace car::office

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/format/json.hpp>
#include <car/format/json_value.hpp>
#include <car/office/intake/verdict.hpp>
#include <nlohmann/json.hpp>

namespace car::office {

namespace {

using format::JsonValue;
using format::ObjectReader;
using Standing = Verdict::Standing;

struct StandingName {
  Standing standing;
  std::string_view name;
};
constexpr std::array<StandingName, 6> standing_names = {{{Standing::in_order, "in-order"},
                                                         {Standing::faulty, "faulty"},
                                                         {Standing::foreign, "foreign"},
                                                         {Standing::application, "application"},
                                                         {Standing::sealed, "sealed"},
                                                         {Standing::unread, "unread"}}};
constexpr std::string_view type_name = "car.verdict/1";
constexpr std::string_view type_stem = "car.verdict/";

std::string hex_or_nothing(const crypto::Digest& digest) {
  return digest == crypto::Digest() ? std::string() : digest.hex();
}

JsonValue json_of(const std::vector<container::ListNumber>& lists) {
  auto json = JsonValue::array();
  for (const auto& list : lists) json.push_back({{"authority", list.authority}, {"number", list.number}});
  return json;
}

JsonValue json_of(const std::vector<container::Check>& checks) {
  auto json = JsonValue::array();
  for (const auto& check : checks) {
    json.push_back({{"name", check.name}, {"passed", check.passed}, {"detail", check.detail}});
  }
  return json;
}

JsonValue json_of(const std::optional<Signatory>& signer) {
  if (!signer) return {};
  return {{"name", signer->name}, {"number", signer->number}, {"certificate", signer->certificate.hex()}};
}

crypto::Digest digest_in(ObjectReader& reader, std::string_view key) {
  const auto hex = reader.text(key);
  if (hex.empty()) return {};
  const auto digest = crypto::Digest::from_hex(hex);
  if (!digest) reader.fail(key, "is not 64 hexadecimal digits");
  return *digest;
}

std::uint64_t size_in(ObjectReader& reader, std::string_view key) {
  const auto size = reader.integer(key);
  if (size < 0) reader.fail(key, "is below zero");
  return static_cast<std::uint64_t>(size);
}

std::vector<container::ListNumber> lists_in(ObjectReader& reader, std::string_view key) {
  std::vector<container::ListNumber> lists;
  for (auto& one : reader.objects(key)) {
    lists.push_back({one.text("authority"), size_in(one, "number")});
    one.done();
  }
  return lists;
}

std::vector<container::Check> checks_in(ObjectReader& reader) {
  std::vector<container::Check> checks;
  for (auto& one : reader.objects("checks")) {
    checks.push_back({one.text("name"), one.boolean("passed"), one.text("detail")});
    one.done();
  }
  return checks;
}

std::optional<Signatory> signer_in(ObjectReader& reader) {
  if (reader.value("signer").is_null()) return std::nullopt;
  auto one = reader.object("signer");
  Signatory signer{one.text("name"), one.text("number"), digest_in(one, "certificate")};
  one.done();
  return signer;
}

std::optional<Instant> arrival_in(ObjectReader& reader) {
  if (reader.value("arrival").is_null()) return std::nullopt;
  const auto arrival = parse_instant(reader.text("arrival"));
  if (!arrival) reader.fail("arrival", "is no moment as in 2026-05-02T09:30:00Z");
  return arrival;
}

Standing standing_in(ObjectReader& reader) {
  const auto name = reader.text("standing");
  const auto found = std::find_if(standing_names.begin(), standing_names.end(),
                                  [&](const auto& known) { return known.name == name; });
  if (found == standing_names.end()) reader.fail("standing", "is none of the words for it");
  return found->standing;
}

JudgedBy judged_by_in(ObjectReader& reader) {
  JudgedBy by;
  by.rules = reader.integer("rules");
  by.office = digest_in(reader, "office");
  by.pack = digest_in(reader, "pack");
  by.lists = lists_in(reader, "lists");
  by.newest = lists_in(reader, "newest");
  return by;
}

void require_type(ObjectReader& reader, const std::string& subject) {
  const auto type = reader.text("type");
  if (type == type_name) return;
  if (type.starts_with(type_stem)) {
    throw Error(Kind::newer_format, subject, "this verdict was made by a newer version of car",
                "install that version");
  }
  reader.fail("type", fmt::format("is not '{}'", type_name));
}

/// What the office's book is asked about has to be there.
void require_whole(const Verdict& verdict, ObjectReader& reader) {
  const bool has_value = verdict.standing == Standing::in_order || verdict.standing == Standing::faulty;
  const bool is_judged = has_value || verdict.standing == Standing::foreign;
  if (verdict.standing != Standing::unread && verdict.container == crypto::Digest())
    reader.fail("container", "is missing");
  if (has_value && (verdict.text.empty() || verdict.object == crypto::Digest()))
    reader.fail("text", "is missing, or 'object' is");
  if (is_judged && !verdict.arrival) reader.fail("arrival", "is missing");
  const bool has_failed = verdict.failed() != nullptr;
  if (is_judged && has_failed == (verdict.standing == Standing::in_order))
    reader.fail("checks", "do not fit its standing");
}

}  // namespace

std::string_view name_of(Standing standing) {
  for (const auto& known : standing_names) {
    if (known.standing == standing) return known.name;
  }
  return "";
}

const container::Check* Verdict::failed() const {
  const auto found =
      std::find_if(checks.begin(), checks.end(), [](const auto& check) { return !check.passed; });
  return found == checks.end() ? nullptr : &*found;
}

JsonValue json_of(const Verdict& verdict) {
  return {{"type", type_name},
          {"file", verdict.file},
          {"standing", name_of(verdict.standing)},
          {"rules", verdict.by.rules},
          {"office", hex_or_nothing(verdict.by.office)},
          {"pack", hex_or_nothing(verdict.by.pack)},
          {"lists", json_of(verdict.by.lists)},
          {"newest", json_of(verdict.by.newest)},
          {"container", hex_or_nothing(verdict.container)},
          {"size", verdict.size},
          {"object", hex_or_nothing(verdict.object)},
          {"arrival", verdict.arrival},
          {"checks", json_of(verdict.checks)},
          {"signer", json_of(verdict.signer)},
          {"text", verdict.text},
          {"reason", verdict.reason},
          {"hint", verdict.hint}};
}

std::string to_json(const Verdict& verdict) { return format::compact(json_of(verdict)); }

Verdict verdict_from(std::string_view text, const std::string& subject) {
  const auto json = format::parse_json(text, subject);
  ObjectReader reader(json, subject);
  require_type(reader, subject);
  Verdict verdict;
  verdict.file = reader.text("file");
  verdict.standing = standing_in(reader);
  verdict.by = judged_by_in(reader);
  verdict.container = digest_in(reader, "container");
  verdict.size = size_in(reader, "size");
  verdict.object = digest_in(reader, "object");
  verdict.arrival = arrival_in(reader);
  verdict.checks = checks_in(reader);
  verdict.signer = signer_in(reader);
  verdict.text = reader.text("text");
  verdict.reason = reader.text("reason");
  verdict.hint = reader.text("hint");
  reader.done();
  require_whole(verdict, reader);
  return verdict;
}

}  // namespace car::office

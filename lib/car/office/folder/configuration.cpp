#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/office/folder/configuration.hpp>
#include <utility>

namespace car::office {

namespace {

using format::Table;
using format::TableReader;
using format::Value;

constexpr std::int64_t newest_format = 1;

AcceptedPack pack_from(TableReader& reader) {
  AcceptedPack pack;
  pack.edition = reader.text("edition");
  const auto hex = reader.text("sha256");
  const auto digest = crypto::Digest::from_hex(hex);
  if (!digest && !hex.empty())
    reader.fault(reader.line_of("sha256"), "'sha256' is not 64 hexadecimal digits");
  pack.digest = digest.value_or(crypto::Digest());
  reader.no_others();
  return pack;
}

}  // namespace

std::string toml_of(const Configuration& configuration) {
  format::List packs;
  for (const auto& pack : configuration.packs) {
    Table table;
    table.set("edition", Value(pack.edition));
    table.set("sha256", Value(pack.digest.hex()));
    packs.emplace_back(std::move(table));
  }
  Table table;
  table.set("format", Value(newest_format));
  table.set("name", Value(configuration.name));
  table.set("program", Value(configuration.program));
  if (!configuration.recipient.empty()) table.set("recipient", Value(configuration.recipient));
  if (!configuration.delivery.empty()) table.set("delivery", Value(configuration.delivery));
  table.set("pack", Value(std::move(packs)));
  for (const auto& [name, value] : configuration.others.items()) table.set(name, value);
  return format::to_toml(
      table,
      "Whose program office this is. Written by car. Each [[pack]] is a program pack whose records\n"
      "are taken; the first is the one in program/.");
}

Configuration configuration_from(std::string_view text, const std::string& subject) {
  const auto table = format::parse_toml(text, subject);
  std::vector<format::Fault> faults;
  TableReader reader(table, subject, "", 0, faults);
  if (reader.integer("format") > newest_format) {
    throw Error(Kind::newer_format, subject, "this office was made by a newer version of car",
                "install that version");
  }
  Configuration configuration;
  configuration.name = reader.text("name");
  configuration.program = reader.text("program");
  configuration.recipient = reader.text_or("recipient", "");
  configuration.delivery = reader.text_or("delivery", "");
  for (auto& pack : reader.tables("pack")) configuration.packs.push_back(pack_from(pack));
  if (configuration.packs.empty()) faults.push_back({subject, 0, "no [[pack]] is named"});
  configuration.others = reader.others();
  format::throw_if_any(faults, "open it in a text editor and mend that line");
  return configuration;
}

}  // namespace car::office

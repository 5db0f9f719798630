#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/record/configuration.hpp>

namespace car::record {

namespace {

using format::Table;
using format::TableReader;
using format::Value;

crypto::Digest digest_from(TableReader& reader, std::string_view key) {
  const auto hex = reader.text(key);
  const auto digest = crypto::Digest::from_hex(hex);
  if (!digest && !hex.empty())
    reader.fault(reader.line_of(key), fmt::format("'{}' is not 64 hexadecimal digits", key));
  return digest.value_or(crypto::Digest());
}

}  // namespace

std::string to_text(const Configuration& configuration) {
  Table candidate;
  candidate.set("name", Value(configuration.candidate.name));
  candidate.set("family", Value(configuration.candidate.family));
  candidate.set("given", Value(configuration.candidate.given));
  Table program;
  program.set("id", Value(configuration.program));
  program.set("edition", Value(configuration.edition));
  program.set("sha256", Value(configuration.pack.hex()));
  Table key;
  key.set("sha256", Value(configuration.key.hex()));

  Table table;
  table.set("format", Value(std::int64_t{1}));
  table.set("candidate", Value(std::move(candidate)));
  table.set("program", Value(std::move(program)));
  table.set("key", Value(std::move(key)));
  if (!configuration.severities.empty()) {
    Table severities;
    for (const auto& [rule, severity] : configuration.severities) severities.set(rule, Value(severity));
    table.set("severities", Value(std::move(severities)));
  }
  for (const auto& [name, value] : configuration.others.items()) table.set(name, value);
  return format::to_toml(
      table, "Whose record this is. Written by car; names and [severities] may be edited by hand.");
}

Configuration configuration_from(std::string_view text, const std::string& subject) {
  const auto table = format::parse_toml(text, subject);
  std::vector<format::Fault> faults;
  TableReader reader(table, subject, "", 0, faults);
  if (reader.integer("format") > 1) {
    throw Error(Kind::newer_format, subject, "this record was made by a newer version of car",
                "install that version");
  }
  Configuration configuration;
  auto candidate = reader.table("candidate");
  configuration.candidate = {candidate.text("name"), candidate.text_or("family", ""),
                             candidate.text_or("given", "")};
  auto program = reader.table("program");
  configuration.program = program.text("id");
  configuration.edition = program.text("edition");
  configuration.pack = digest_from(program, "sha256");
  auto key = reader.table("key");
  configuration.key = digest_from(key, "sha256");
  if (auto severities = reader.optional_table("severities")) {
    for (const auto& [rule, value] : table.find("severities")->as<Table>()->items()) {
      const auto severity = severities->text(rule);
      if (severity != "error" && severity != "warning" && severity != "off") {
        faults.push_back(
            {subject, value.line(), fmt::format("[severities]: '{}' is error, warning or off", rule)});
      }
      configuration.severities[rule] = severity;
    }
  }
  configuration.others = reader.others();
  format::throw_if_any(faults, "open it in a text editor and mend that line");
  return configuration;
}

}  // namespace car::record

#include <fmt/core.h>

#include <car/exchange/keys.hpp>
#include <car/format/json_value.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/keys.hpp"

namespace car::cli::commands {

namespace {

struct Options {};

using Entries = std::vector<exchange::KeyFolder::Entry>;

/// The key that the record at hand names; nothing outside of a record.
struct Wanted {
  std::optional<std::filesystem::path> path;
  bool is_here = false;
};

std::string text_of(const Entries& entries, const Wanted& wanted) {
  std::string text;
  for (const auto& entry : entries) {
    text += fmt::format("{}  {}{}\n", entry.path.string(),
                        entry.is_protected ? "with a passphrase" : "without a passphrase",
                        wanted.path == entry.path ? ", of the record here" : "");
  }
  if (text.empty()) text = "There are no keys here.\n";
  if (wanted.path && !wanted.is_here) {
    text += fmt::format("The key of the record here is missing: {}\nNext: 'car key import FILE' brings it.\n",
                        wanted.path->string());
  }
  return text;
}

format::JsonValue json_of(const Entries& entries, const Wanted& wanted) {
  auto list = format::JsonValue::array();
  for (const auto& entry : entries) {
    list.push_back({{"path", entry.path.string()},
                    {"protected", entry.is_protected},
                    {"of_record", wanted.path == entry.path}});
  }
  format::JsonValue json = {{"keys", std::move(list)}};
  if (wanted.path && !wanted.is_here) json.set("missing", wanted.path->string());
  return json;
}

void declare(Arguments& arguments, Options& /*options*/) {
  arguments.describe(
      "Your keys on this computer. Each belongs to one record, and signs what you send to the office.");
  arguments.example("car key list", "in a record it also tells which key is the record's");
}

Wanted wanted_of(const Entries& entries, const exchange::KeyFolder& keys, const Context& context) {
  Wanted wanted;
  if (!record::find_upward(context.root, record::configuration_file)) return wanted;
  wanted.path = keys.path_of(record::Record::open(context.root, context.owners).configuration().key);
  for (const auto& entry : entries) wanted.is_here = wanted.is_here || entry.path == wanted.path;
  return wanted;
}

ExitCode run(const Options& /*options*/, Context& context) {
  const auto keys = key_folder(context);
  const auto entries = keys.list();
  const auto wanted = wanted_of(entries, keys, context);
  context.out.answer(text_of(entries, wanted), json_of(entries, wanted));
  return ExitCode::ok;
}

}  // namespace

extern const Command key_list = command<Options>("key list", "List your keys", declare, run);

}  // namespace car::cli::commands

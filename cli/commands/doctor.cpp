#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/exchange/checkup.hpp>
#include <car/format/json_value.hpp>
#include <car/pages/layout.hpp>
#include <car/record/record.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/keys.hpp"
#include "cli/style.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  bool reads_data = false;
  bool is_repair = false;
};

std::string shown(const std::string& path) { return path.empty() ? "the record" : printable(path); }

bool matters(const exchange::Complaint& one) { return one.severity >= rules::Severity::warning; }

std::string text_of(const exchange::Checkup& checkup, bool has_read_data, std::size_t width) {
  std::string text;
  for (const auto& one : checkup.complaints) {
    const auto severity = pages::fitted(rules::name_of(one.severity), 7);
    text += fmt::format("{} {}\n", one.severity == rules::Severity::error ? bad(severity) : strong(severity),
                        one.check);
    text += pages::wrapped(fmt::format("{}: {}", shown(one.path), printable(one.reason)), 8, width);
    text += pages::labelled("     ->", one.hint, 8, width);
  }
  const bool is_sound = std::none_of(checkup.complaints.begin(), checkup.complaints.end(), matters);
  text += fmt::format("{} of documents and {} looked at{}.\n", human_size(checkup.bytes),
                      counted(checkup.containers, "container"), is_sound ? ": the record is sound" : "");
  if (!has_read_data) text += "Documents were compared by their sizes: '--read-data' reads every byte.\n";
  return text;
}

std::string text_of(const std::vector<exchange::Repaired>& repaired) {
  std::string text;
  for (const auto& one : repaired) text += fmt::format("{}: {}\n", shown(one.path), printable(one.done));
  return text + fmt::format("{} mended. Nothing was deleted: 'car trash list' shows what was set aside.\n",
                            counted(repaired.size(), "thing"));
}

format::JsonValue json_of(const exchange::Checkup& checkup, const std::vector<exchange::Repaired>& repaired) {
  auto complaints = format::JsonValue::array();
  for (const auto& one : checkup.complaints) {
    complaints.push_back({{"check", one.check},
                          {"severity", rules::name_of(one.severity)},
                          {"path", one.path},
                          {"reason", one.reason},
                          {"hint", one.hint},
                          {"can_be_repaired", one.remedy != exchange::Remedy::none}});
  }
  auto done = format::JsonValue::array();
  for (const auto& one : repaired) done.push_back({{"path", one.path}, {"done", one.done}});
  return {{"bytes", checkup.bytes},
          {"containers", checkup.containers},
          {"complaints", std::move(complaints)},
          {"repaired", std::move(done)}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.flag("--read-data", options.reads_data, "read every byte of every document");
  arguments.flag("--repair", options.is_repair, "mend what can be mended, after showing it and asking");
  arguments.describe(
      "Whether the record is whole and private on this disk: changes that were broken off, damaged or "
      "missing "
      "files, the log, every container and its signature, who may read what, and the key. It only reads. "
      "With "
      "--repair it shows what it would do, asks, and deletes nothing. What is still missing for the program, "
      "'car validate' tells.");
  arguments.example("car doctor", "looks the record over");
  arguments.example("car doctor --read-data", "reads every document too: a good thing to do once a year");
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto look = options.reads_data ? rules::Look::contents : rules::Look::sizes;
  const auto checkup = exchange::check_up(record, key_folder(context), look, context.now, *context.progress);
  const auto text = text_of(checkup, options.reads_data, context.terminal.width());
  if (!options.is_repair || !checkup.has_remedies()) {
    context.out.answer(text, json_of(checkup, {}));
    const bool is_sound = std::none_of(checkup.complaints.begin(), checkup.complaints.end(), matters);
    return is_sound ? ExitCode::ok : ExitCode::answer_no;
  }
  context.out.note(text);
  if (!context.terminal.confirm("Mend what can be mended?"))
    throw Error(Kind::answer_no, record.root().string(), "not mended", "nothing was changed");
  const auto repaired = exchange::repair(record, checkup, context.now);
  context.out.answer(text_of(repaired), json_of(checkup, repaired));
  return ExitCode::ok;
}

}  // namespace

extern const Command doctor = command<Options>("doctor", "Look whether the record is sound", declare, run);

}  // namespace car::cli::commands

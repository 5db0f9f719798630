#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/office/evaluation/evaluators.hpp>
#include <car/office/evaluation/packet.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/office.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string id;
  bool wants_all = false;
  std::string evaluator;
  std::vector<std::string> included;
  std::filesystem::path output;
};

std::string text_of(const office::WrittenPacket& packet) {
  auto text =
      fmt::format("{}{}\n", packet.path.string(), packet.is_new ? "" : " (was there, and stays as it is)");
  for (const auto& file : packet.files) {
    if (file.reason.empty()) continue;
    text += fmt::format("  {} {}: it {}\n", file.name.empty() ? "left out" : "included",
                        printable(file.source), file.reason);
  }
  return text;
}

std::string text_of(const std::vector<office::WrittenPacket>& packets) {
  if (packets.empty()) return "Nothing is to be rated at present.\n";
  std::string text;
  bool has_left_out = false;
  for (const auto& packet : packets) {
    text += text_of(packet);
    for (const auto& file : packet.files) has_left_out = has_left_out || file.name.empty();
  }
  if (has_left_out) {
    text +=
        "Look at what is left out: show it to the evaluator in another way, or take it with --include "
        "FILE.\n";
  }
  return text +
         "Next: send each evaluator the folder of their id; 'car review record' takes the forms back.\n";
}

format::JsonValue json_of(const office::WrittenPacket& packet) {
  auto files = format::JsonValue::array();
  for (const auto& file : packet.files) {
    files.push_back({{"source", file.source}, {"name", file.name}, {"reason", file.reason}});
  }
  format::JsonValue json = {{"id", packet.submission},
                            {"evaluator", packet.evaluator},
                            {"reference", packet.reference},
                            {"folder", packet.path.string()},
                            {"is_new", packet.is_new}};
  json.set("files", std::move(files));
  return json;
}

format::JsonValue json_of(const std::vector<office::WrittenPacket>& packets) {
  auto list = format::JsonValue::array();
  for (const auto& packet : packets) list.push_back(json_of(packet));
  format::JsonValue json = {{"count", packets.size()}};
  json.set("packets", std::move(list));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("ID", options.id, "the submission, or as much of its id as tells it apart")
      .complete_with(Completion::submission);
  arguments.flag("--all", options.wants_all, "every packet that is still to be rated");
  arguments.option("--evaluator WHO", options.evaluator, "only the packets of this evaluator")
      .complete_with(Completion::evaluator);
  arguments.option("--include FILE", options.included,
                   "take this document although it would be left out; may be given more than once");
  arguments
      .option("--output DIR", options.output, "the folder to write them to; it is made when it is missing")
      .required()
      .complete_with(Completion::folder);
  arguments.describe(
      "A packet has what an evaluator reads and nothing that tells whose it is: statement, competencies, "
      "cleaned copies "
      "of the documents under neutral names, and the form. A document that cannot be cleaned, or names the "
      "candidate "
      "in its text, is left out and named here.");
  arguments.example("car review packet --all --output packets",
                    "writes a packet for each form to be filled in");
  arguments.example("car review packet LSSC-2026-00042-TEC-1 --include evidence/talk.mp3 --output packets",
                    "takes a recording that somebody listened to");
}

ExitCode run(const Options& options, Context& context) {
  if (options.wants_all != options.id.empty()) {
    throw Error(Kind::usage, "car review packet", "takes either --all or an ID",
                "'car review packet --help' shows how it is written");
  }
  if (options.wants_all && !options.included.empty()) {
    throw Error(Kind::usage, "--include", "needs the ID of a submission", "look at each document by itself");
  }
  auto office = open_office(context);
  office::PacketRequest request{{}, {}, options.included};
  if (!options.id.empty()) request.submission = office::find_submission(office.ledger(), options.id);
  if (!options.evaluator.empty()) request.evaluator = office::find_evaluator(office, options.evaluator).id;
  const auto packets = office::write_packets(office, request, options.output, office.administrator(),
                                             context.now, *context.progress);
  context.out.answer(text_of(packets), json_of(packets));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_packet =
    command<Options>("review packet", "Write what evaluators read, without whose it is", declare, run);

}  // namespace car::cli::commands

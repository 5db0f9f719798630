#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/exchange/send.hpp>
#include <car/format/json_value.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/record.hpp>
#include <string>
#include <thread>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "cli/signals.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string set;
  std::string to;
};

/// What was sent, and how the server took it.
struct Done {
  exchange::Waiting waiting;
  exchange::Stored stored = exchange::Stored::now;
};

std::string text_of(const std::vector<exchange::Waiting>& waiting, const std::string& address) {
  std::string text = fmt::format("This is sent to {}:\n", printable(address));
  for (const auto& one : waiting)
    text += fmt::format("{:>10}  {}, {}\n", human_size(one.size), one.what, one.file);
  return text;
}

std::string text_of(const std::vector<Done>& done) {
  std::string text;
  for (const auto& [waiting, stored] : done) {
    text += stored == exchange::Stored::now
                ? fmt::format("Sent {}.\n", waiting.what)
                : fmt::format("{} was there already: the same file, byte for byte.\n", waiting.what);
  }
  return text +
         "It lies with the office's server, and is not received yet: only the office's receipt says that.\n"
         "Next: 'car receive FILE' files the receipt.\n";
}

format::JsonValue json_of(const std::vector<Done>& done, const std::string& address) {
  auto list = format::JsonValue::array();
  for (const auto& [waiting, stored] : done) {
    list.push_back({{"what", waiting.what},
                    {"file", waiting.file},
                    {"size", waiting.size},
                    {"sha256", waiting.digest.hex()},
                    {"is_encrypted", waiting.is_encrypted},
                    {"was_there", stored == exchange::Stored::before}});
  }
  return {{"address", address}, {"sent", std::move(list)}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "the set whose submission to send; without it, all that waits")
      .complete_with(Completion::set);
  arguments.option("--to ADDRESS", options.to,
                   "where to, when the office has named another address than in its letter");
  arguments.describe(
      "Sends what was prepared to the office over the network: the application, submissions and requests "
      "that "
      "have no receipt yet. It goes to the address in the acceptance letter. When the connection breaks, "
      "the same command goes on; what is there already is not sent twice.");
  arguments.example("car send", "sends all that waits for the office");
  arguments.example("car send TEC", "sends the submission of Technology");
}

exchange::Patience patience() {
  exchange::Patience patience;
  patience.wait = [](std::chrono::milliseconds time) {
    for (const auto slice = std::chrono::milliseconds(100); time.count() > 0; time -= slice) {
      std::this_thread::sleep_for(slice);
      stop_if_interrupted();
    }
  };
  return patience;
}

/// Sends each. When one cannot be sent, the person is told which were before it.
std::vector<Done> send_all(const record::Record& record, const std::vector<exchange::Waiting>& waiting,
                           const std::string& address, Context& context) {
  std::vector<Done> done;
  try {
    for (const auto& one : waiting)
      done.push_back({one, exchange::send(record, one, address, patience(), context.now, *context.progress)});
  } catch (const Error&) {
    if (!done.empty()) context.out.note(text_of(done));
    throw;
  }
  return done;
}

ExitCode run(const Options& options, Context& context) {
  const auto record = record::Record::open(context.root, context.owners);
  const auto* set = options.set.empty() ? nullptr : &program::find_set(record.program(), options.set);
  const auto waiting = exchange::waiting_for_the_office(record, set);
  if (waiting.empty()) {
    throw Error(Kind::answer_no, set == nullptr ? record.root().string() : set->code,
                "nothing waits to be sent",
                "'car submit SET' prepares a set; 'car status' shows where every set stands");
  }
  const auto address = exchange::delivery_address(record, options.to);
  context.out.note(text_of(waiting, address));
  if (!context.terminal.confirm("Send it?"))
    throw Error(Kind::answer_no, address, "not sent", "nothing has left this computer");
  const auto done = send_all(record, waiting, address, context);
  context.out.answer(text_of(done), json_of(done, address));
  return ExitCode::ok;
}

}  // namespace

extern const Command send = command<Options>("send", "Send what was prepared to the office", declare, run);

}  // namespace car::cli::commands

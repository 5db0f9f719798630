#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/format/json_value.hpp>
#include <car/program/vocabulary.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string set;
  std::filesystem::path file;
  std::string agreement;
};

std::string text_of(const program::Set& set, const record::Recognition& recognition) {
  return fmt::format("Filed {} for {}, under the agreement '{}'.\nNext: 'car validate {}' checks the set.\n",
                     recognition.filed.file, set.title, printable(recognition.agreement), set.code);
}

format::JsonValue json_of(const program::Set& set, const record::Recognition& recognition) {
  return {{"set", set.slug},
          {"file", recognition.filed.file},
          {"size", recognition.filed.size},
          {"sha256", recognition.filed.digest.hex()},
          {"agreement", recognition.agreement}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "a set on the recognition route")
      .required()
      .complete_with(Completion::set);
  arguments.positional("FILE", options.file, "the diploma, transcript or letter")
      .required()
      .complete_with(Completion::file);
  arguments.option("--agreement TEXT", options.agreement, "the college and its recognition agreement")
      .required();
  arguments.describe(
      "For graduates of a college with which the program has a recognition agreement. The file is copied "
      "into "
      "the record as it is.");
  arguments.example("car attach-recognition cataloging diploma.pdf --agreement \"Lakeside College, 2024\"",
                    "files a diploma of a college with a recognition agreement");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto& set = program::find_set(record.program(), options.set);
  record::Recognition details;
  details.agreement = options.agreement;
  const auto recognition =
      record.attach_recognition(set, options.file, details, context.now, *context.progress);
  context.out.answer(text_of(set, recognition), json_of(set, recognition));
  return ExitCode::ok;
}

}  // namespace

extern const Command attach_recognition =
    command<Options>("attach-recognition", "File the evidence of a recognition agreement", declare, run);

}  // namespace car::cli::commands

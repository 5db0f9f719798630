#include <fmt/core.h>

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
  std::string provider;
  std::string course;
  std::optional<Date> completed;
  std::string part;
  std::string signed_by;
  std::string reference;
};

std::string text_of(const program::Set& set, const record::Certificate& certificate) {
  return fmt::format(
      "Filed {} as a certificate of course completion for {}.\nNext: another certificate if the set needs "
      "several, or 'car validate {}' checks the set.\n",
      certificate.filed.file, set.title, set.code);
}

format::JsonValue json_of(const program::Set& set, const record::Certificate& certificate) {
  format::JsonValue json = {{"set", set.slug},
                            {"file", certificate.filed.file},
                            {"size", certificate.filed.size},
                            {"sha256", certificate.filed.digest.hex()},
                            {"provider", certificate.provider},
                            {"course", certificate.course}};
  if (certificate.completed) json.set("completed", *certificate.completed);
  if (!certificate.part.empty()) json.set("part", certificate.part);
  if (!certificate.signed_by.empty()) json.set("signed_by", certificate.signed_by);
  if (!certificate.reference.empty()) json.set("reference", certificate.reference);
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SET", options.set, "a set on the course route")
      .required()
      .complete_with(Completion::set);
  arguments.positional("FILE", options.file, "the certificate as the provider sent it: any kind of file")
      .required()
      .complete_with(Completion::file);
  arguments.option("--provider TEXT", options.provider, "who gave the course");
  arguments.option("--course TEXT", options.course, "its title");
  arguments.option("--completed DATE", options.completed, "the day it was completed, such as 2026-05-02");
  arguments.option("--part TEXT", options.part,
                   "the part of the set it covers, when the set needs several certificates");
  arguments.option("--signed-by TEXT", options.signed_by, "who signed it");
  arguments.option("--reference TEXT", options.reference,
                   "its number, or an address where it can be checked");
  arguments.describe(
      "The file is copied into the record as it is. What you say of it is what the office looks up in the "
      "program's list of approved courses.");
  arguments.example(
      "car attach-ccc access-services ccc.pdf --provider \"State Library\" --course \"Circulation\" "
      "--completed 2026-05-02",
      "files the certificate of a course on Access Services");
}

ExitCode run(const Options& options, Context& context) {
  auto record = record::Record::open(context.root, context.owners);
  const auto& set = program::find_set(record.program(), options.set);
  record::Certificate details;
  details.provider = options.provider;
  details.course = options.course;
  details.completed = options.completed;
  details.part = options.part;
  details.signed_by = options.signed_by;
  details.reference = options.reference;
  const auto certificate =
      record.attach_certificate(set, options.file, details, context.now, *context.progress);
  context.out.answer(text_of(set, certificate), json_of(set, certificate));
  return ExitCode::ok;
}

}  // namespace

extern const Command attach_ccc =
    command<Options>("attach-ccc", "File a certificate of course completion", declare, run);

}  // namespace car::cli::commands

#include <fmt/core.h>

#include <car/base/file.hpp>
#include <car/format/json_value.hpp>
#include <car/office/evaluation/signing.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

constexpr std::uint64_t largest_form = 4 * 1024 * 1024;
constexpr std::uint64_t largest_certificate = 64 * 1024;

struct Options {
  std::vector<std::filesystem::path> forms;
  std::filesystem::path key;
  std::filesystem::path certificate;
};

struct Signed {
  std::filesystem::path form;
  std::filesystem::path container;
};

std::string text_of(const std::vector<Signed>& all) {
  std::string text;
  for (const auto& one : all) text += fmt::format("{}\n", one.container.string());
  return text + "Next: send these back to the office.\n";
}

format::JsonValue json_of(const std::vector<Signed>& all) {
  auto list = format::JsonValue::array();
  for (const auto& one : all) {
    list.push_back({{"form", one.form.string()}, {"signed", one.container.string()}});
  }
  format::JsonValue json = {{"count", all.size()}};
  json.set("forms", std::move(list));
  return json;
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("FORM", options.forms, "filled-in forms").required().complete_with(Completion::file);
  arguments.option("--key FILE", options.key, "your private key").required().complete_with(Completion::file);
  arguments.option("--certificate FILE", options.certificate, "what the office answered your request with")
      .required()
      .complete_with(Completion::file);
  arguments.describe(
      "For evaluators who have a key: writes FORM.asics beside each form. A changed form is signed anew, "
      "over what was "
      "signed before.");
  arguments.example(
      "car review sign LSSC-2026-00042-TEC-1-anna-example.toml --key anna-example-key.pem --certificate "
      "anna-example.pem",
      "signs Anna's form");
}

crypto::PrivateKey key_in(const std::filesystem::path& file, Context& context) {
  const auto pem =
      crypto::read_key(open_source(file), file.string(), "make another and ask the office to certify it");
  const auto passphrase = crypto::PrivateKey::is_encrypted(pem.text())
                              ? context.passphrases.of_candidate("the passphrase of your key")
                              : crypto::Secret();
  return crypto::PrivateKey::from_pem(pem.text(), passphrase.text(), file.string());
}

ExitCode run(const Options& options, Context& context) {
  const auto certificate = crypto::Certificate::from_pem(read_file(options.certificate, largest_certificate),
                                                         options.certificate.string());
  std::vector<std::string> texts;
  for (const auto& form : options.forms) texts.push_back(read_file(form, largest_form));
  const auto key = key_in(options.key, context);
  std::vector<Signed> all;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto& form = options.forms[i];
    const auto container = std::filesystem::path(form).replace_extension(".asics");
    replace_file(container,
                 office::signed_form(form.filename().string(), texts[i], certificate, key, context.now));
    all.push_back({form, container});
  }
  context.out.answer(text_of(all), json_of(all));
  return ExitCode::ok;
}

}  // namespace

extern const Command review_sign = command<Options>("review sign", "Sign filled-in forms", declare, run);

}  // namespace car::cli::commands

#include "cli/output.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/format/json_edge.hpp>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <stdexcept>
#include <utility>

#include "cli/exit_code.hpp"

namespace car::cli {

namespace {

const std::string standard_output = "standard output";

Error not_written() {
  return {Kind::failed, standard_output, std::string("cannot write: ") + std::strerror(errno),
          "the command itself may have done its work; 'car log' tells"};
}

std::string ended(std::string text) {
  if (!text.empty() && !text.ends_with('\n')) text += '\n';
  return text;
}

format::JsonValue json_of(const Error& error) {
  return {{"error",
           {{"kind", name_of(error.kind())},
            {"exit_code", static_cast<int>(exit_code_of(error.kind()))},
            {"subject", error.subject()},
            {"reason", error.reason()},
            {"hint", error.hint()}}}};
}

std::string text_of(const Error& error) {
  const auto about = error.subject().empty() ? std::string() : printable(error.subject()) + ": ";
  auto text = fmt::format("{} {}{}\n", bad("car: error:"), about, printable(error.reason()));
  if (!error.hint().empty()) text += fmt::format("{} {}\n", strong("car: hint:"), printable(error.hint()));
  return text;
}

/// `text` for a log of CI, whose runner takes `##[…]` and `##vso[…]` anywhere in a line for a command.
std::string without_commands(std::string text) {
  for (auto at = text.find("##"); at != std::string::npos; at = text.find("##", at)) {
    text.replace(at, 2, "#\\u{23}");
  }
  return text;
}

}  // namespace

Output::Output(OutputForm form, Colour on_output, Colour on_error)
    : form_(form), on_output_(on_output), on_error_(on_error) {}

void Output::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size()) {
    throw not_written();
  }
}

void Output::write_errors_as(std::function<std::string(const Error&)> document) {
  error_document_ = std::move(document);
}

void Output::answer(std::string_view text, const format::JsonValue& json) {
  if (is_answered_) throw std::logic_error("a command answers once");
  if (form_ == OutputForm::json_lines) return note(text);
  is_answered_ = true;
  write(form_ == OutputForm::json ? format::pretty_for_people(json) : ended(rendered(text, on_output_)));
}

void Output::item(std::string_view text, const format::JsonValue& json) {
  if (form_ == OutputForm::json) return;
  write(form_ == OutputForm::json_lines ? format::compact_for_people(json) + "\n"
                                        : ended(rendered(text, on_output_)));
  finish();
}

void Output::verbatim(std::string_view bytes) {
  is_answered_ = true;
  write(bytes);
}

void Output::note(std::string_view text) {
  // The answer first: on a terminal both go to the same place.
  std::fflush(stdout);
  const auto shown = ended(rendered(text, on_error_));
  std::fwrite(shown.data(), 1, shown.size(), stderr);
}

void Output::error(const Error& error) noexcept {
  try {
    if (form_ == OutputForm::json && !is_answered_) {
      write(format::pretty_for_people(json_of(error)));
      is_answered_ = true;
      finish();
      return;
    }
    note(error_document_ ? without_commands(text_of(error)) : text_of(error));
    if (!error_document_ || is_answered_) return;
    verbatim(error_document_(error));
    finish();
  } catch (const std::exception& problem) {
    std::fputs("car: error: ", stderr);
    std::fputs(problem.what(), stderr);
    std::fputs("\n", stderr);
  }
}

void Output::finish() {
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
    throw not_written();
  }
}

Colour colour_of(int descriptor, const std::vector<std::string>& words, const Environment& environment) {
  const auto has = [&](std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  const bool is_refused = has("--no-color") || has("--json") || environment.value("NO_COLOR").has_value() ||
                          environment.value("TERM").value_or("dumb") == "dumb";
  return !is_refused && isatty(descriptor) == 1 ? Colour::shown : Colour::none;
}

bool is_closed_pipe(const Error& error) {
  return error.subject() == standard_output && error.reason().ends_with(std::strerror(EPIPE));
}

}  // namespace car::cli

#pragma once

#include <car/base/error.hpp>
#include <car/format/json_value.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/environment.hpp"
#include "cli/style.hpp"

namespace car::cli {

/// How the answer is written: for a person, as one JSON object, or as one object a line for each thing done.
enum class OutputForm { text, json, json_lines };

/// Standard output and error: answers on the one, all else on the other. Every text goes through here, where
/// foreign characters are made safe.
class Output {
 public:
  /// `colour` is what each of the two shows.
  Output(OutputForm form, Colour on_output, Colour on_error);

  OutputForm form() const { return form_; }
  /// For a command with an option of its own for it (`--format json`).
  void use(OutputForm form) { form_ = form; }

  /// For a command that answers with a document of another format: an error that ends the run then stands on
  /// standard output as `document` writes it, as long as nothing else does, beside the two lines.
  void write_errors_as(std::function<std::string(const Error&)> document);

  /// The answer, once in a run: `text`, or `json` with `--json`. With `--jsonl` the items were the answer,
  /// and `text` is a note that ends them. Throws Error(failed) when it cannot be written.
  void answer(std::string_view text, const format::JsonValue& json);

  /// One of many things, as it is done: a text, or a line of JSON with `--jsonl`. With `--json` nothing:
  /// there all of them stand in the answer. What was written is out at once. Throws likewise.
  void item(std::string_view text, const format::JsonValue& json);

  /// A document as it is, byte for byte: a script, CSV, XML. Throws likewise.
  void verbatim(std::string_view bytes);

  /// A remark on standard error; a line feed is added when it has none.
  void note(std::string_view text);

  /// Why the run ended: two lines on standard error, or an object on standard output with `--json`, as long
  /// as nothing else stands there; or as `write_errors_as` was told. Never throws.
  void error(const Error& error) noexcept;

  /// Brings everything out. Throws Error(failed) when standard output did not take it.
  void finish();

 private:
  void write(std::string_view bytes);

  OutputForm form_;
  Colour on_output_;
  Colour on_error_;
  bool is_answered_ = false;
  std::function<std::string(const Error&)> error_document_;
};

/// What the stream of `descriptor` shows: colour on a terminal, unless `words` (`--json`, `--no-color`),
/// NO_COLOR or TERM forbid it.
Colour colour_of(int descriptor, const std::vector<std::string>& words, const Environment& environment);

/// Whether `error` says that whoever read standard output has gone (`car log | head`): nothing to complain
/// of.
bool is_closed_pipe(const Error& error);

}  // namespace car::cli

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace car {

/// Whether `text` is well-formed UTF-8 (no surrogates, no overlong forms).
bool is_utf8(std::string_view text);

/// The composed form (Unicode NFC). Throws Error(failed) when `text` is not UTF-8.
std::string nfc(std::string_view text);

/// A key under which names that a person takes for the same are equal: NFKC and case folding.
/// Throws Error(failed) when `text` is not UTF-8.
std::string fold(std::string_view text);

/// `fold` of what somebody typed, without white space at both ends; bytes that are not UTF-8 stay as they
/// are.
std::string fold_typed(std::string_view typed);

/// The letters and digits of the NFC form of `text`, the rest dropped (the naming rule of titles).
std::string letters_and_digits(std::string_view text);

/// Columns that `text` takes on a terminal.
std::size_t display_width(std::string_view text);

/// `text` made safe for a terminal line: controls, bidirectional and zero-width characters and bytes that are
/// not UTF-8 appear as `\u{…}` or `\x…`. The one function through which foreign text reaches a person.
std::string printable(std::string_view text);

/// Like `printable`, and keeps line feeds and tabs: for texts of several lines.
std::string printable_lines(std::string_view text);

/// Why `name` cannot be one part of a path in a record or container, or nothing when it can:
/// UTF-8 in NFC, no control, bidirectional or zero-width characters, none of `/ \ : * ? " < > | %`, not `.`
/// or
/// `..`, no trailing dot or space, no leading space, no device name of Windows, at most 200 bytes.
std::optional<std::string> fault_of_name(std::string_view name);

/// Why `path` cannot name a member: relative, parts separated by `/`, each part without fault, at most 1000
/// bytes in all.
std::optional<std::string> fault_of_path(std::string_view path);

/// A name without fault that resembles `name` most; `document` when nothing is left of it. Keeps the
/// extension, and has `suffix` before it, at the cost of the rest where that is too long.
std::string cleaned_name(std::string_view name, std::string_view suffix = {});

/// The candidates that `typed` may have meant, nearest first, at most `most`: equal after folding, containing
/// it, or within an edit distance of a third of its length (at least 1).
std::vector<std::string> nearest(std::string_view typed, std::span<const std::string> candidates,
                                 std::size_t most = 3);

/// `did you mean 'a' or 'b'?`, or `otherwise` when nothing is near.
std::string did_you_mean(std::string_view typed, std::span<const std::string> candidates,
                         std::string_view otherwise);

/// `text` without white space at both ends.
std::string_view trimmed(std::string_view text);

/// The parts of `text` between `separator`s, empty ones kept.
std::vector<std::string> split(std::string_view text, char separator);

/// `1 file`, `2 files`: `count` and the word, with an `s` unless there is one.
std::string counted(std::size_t count, std::string_view word);

/// `812 B`, `3.4 MB`: a size for people, powers of 1000.
std::string human_size(std::uint64_t bytes);

}  // namespace car

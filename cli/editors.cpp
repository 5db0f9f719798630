#include "cli/editors.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/process.hpp>
#include <car/base/text.hpp>
#include <optional>
#include <string_view>

namespace car::cli {

namespace {

/// How an editor is started.
struct Start {
  std::string_view program;                ///< the last part of its path, up to a dot
  std::string_view options;                ///< what is added
  std::array<std::string_view, 3> unless;  ///< not when one of these stands in what was chosen
  std::string_view remark;
};

/// vim writes what was typed to its swap file after four seconds without a key, or so many keys: with seven
/// that is never later than after 28 seconds. Emacs writes its own copies by a timer. nano has nothing of the
/// kind, but for the moment at which it is told to end.
constexpr auto starts = std::to_array<Start>({
    {"micro", "-autosave 30", {"-autosave"}, ""},
    {"vim", "--cmd 'set swapfile updatecount=7'", {" -n ", "swapfile", "updatecount"}, ""},
    {"nvim", "--cmd 'set swapfile updatecount=7'", {" -n ", "swapfile", "updatecount"}, ""},
    {"emacs", "--eval '(run-with-timer 30 30 (function do-auto-save) t)'", {"do-auto-save"}, ""},
    {"nano", "", {}, "nano does not save by itself: Ctrl-S does, and Ctrl-X leaves."},
});

constexpr std::string_view usual = "micro";
constexpr std::string_view keys_of_usual =
    "Opening micro, which saves every 30 seconds: Ctrl-S saves at once, Ctrl-Q leaves.";

/// What an editor leaves when it is killed, `*` standing for the name of the file.
struct Left {
  std::string_view name;  ///< ends with `…` when more may follow
  std::string_view editor;
  std::string_view remedy;  ///< `*` standing for the path of the draft, `?` for that of this file
};

constexpr auto lefts = std::to_array<Left>({
    {".*.sw…", "vim", "'vim -r *' brings its text back"},
    {"#*#", "emacs", "'M-x recover-this-file' on * in emacs brings its text back"},
    {"*.save…", "nano", "'diff * ?' shows what it has more"},
});

std::string replaced(std::string_view text, char mark, std::string_view by) {
  std::string result;
  for (const char c : text) result += c == mark ? std::string(by) : std::string(1, c);
  return result;
}

bool is_named(std::string_view name, std::string_view pattern, const std::string& file) {
  constexpr std::string_view more = "…";
  const bool may_go_on = pattern.ends_with(more);
  if (may_go_on) pattern.remove_suffix(more.size());
  const auto wanted = replaced(pattern, '*', file);
  return may_go_on ? name.starts_with(wanted) : name == wanted;
}

/// `vim` of `/usr/bin/vim.basic -u NONE`.
std::string program_of(std::string_view words) {
  const auto first = words.substr(0, words.find_first_of(" \t"));
  const auto name = first.substr(first.rfind('/') == std::string_view::npos ? 0 : first.rfind('/') + 1);
  return std::string(name.substr(0, name.find('.')));
}

bool has_any(const std::string& words, const std::array<std::string_view, 3>& parts) {
  const auto padded = " " + words + " ";
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
    return !part.empty() && padded.find(part) != std::string::npos;
  });
}

Editor known(const std::string& words) {
  const auto program = program_of(words);
  const auto* const found =
      std::find_if(starts.begin(), starts.end(), [&](const Start& one) { return one.program == program; });
  if (found == starts.end()) {
    return {words, words,
            fmt::format("Until {} saves, what is typed is known to {} alone.", printable(program),
                        printable(program))};
  }
  const bool is_plain = found->options.empty() || has_any(words, found->unless);
  return {words, is_plain ? words : fmt::format("{} {}", words, found->options), std::string(found->remark)};
}

/// Where a program that nobody named lies; empty when it is not installed. Of PATH the absolute folders alone
/// count: what lies in the working directory may have come with somebody's record.
std::string place_of(std::string_view program, const Environment& environment) {
  for (const auto& folder : split(environment.value("PATH").value_or("/usr/local/bin:/usr/bin:/bin"), ':')) {
    auto place = fmt::format("{}/{}", folder, program);
    if (folder.starts_with('/') && ::access(place.c_str(), X_OK) == 0) return place;
  }
  return "";
}

/// As one word of a shell.
std::string as_word(std::string_view word) { return fmt::format("'{}'", replaced(word, '\'', "'\\''")); }

}  // namespace

Editor choose_editor(const Environment& environment) {
  for (const auto* name : {"VISUAL", "EDITOR"}) {
    if (const auto words = environment.value(name)) return known(*words);
  }
  const auto place = place_of(usual, environment);
  if (place.empty()) {
    throw Error(Kind::usage, "car edit",
                "no editor is chosen, and micro, which is taken then, is not installed",
                "'apt install micro' installs it; or choose another, as in 'EDITOR=nano car edit TEC'");
  }
  auto editor = known(std::string(usual));
  editor.command = as_word(place) + editor.command.substr(usual.size());
  editor.remark = keys_of_usual;
  return editor;
}

std::vector<std::string> words_to_start(const Editor& editor, const std::filesystem::path& file) {
  // The shell outlives what the keyboard and the terminal send, as long as the editor does.
  const auto script =
      fmt::format("trap : HUP INT QUIT TERM; {} \"$@\" {}>&-; exit $?", editor.command, handed_descriptor);
  return {"/bin/sh", "-c", script, editor.name, file.string()};
}

std::vector<std::string> told_of_left(const std::vector<std::string>& names,
                                      const std::filesystem::path& draft) {
  std::vector<std::string> lines;
  const auto file = draft.filename().string();
  for (const auto& name : names) {
    for (const auto& left : lefts) {
      if (!is_named(name, left.name, file)) continue;
      const auto path = (draft.parent_path() / name).string();
      lines.push_back(fmt::format(
          "{} left {} when it was ended: {}. Remove that file yourself when you are done.", left.editor,
          printable(path), replaced(replaced(left.remedy, '*', draft.string()), '?', printable(path))));
      break;
    }
  }
  return lines;
}

std::string told_of_end(int status) {
  constexpr int signalled = 128;
  constexpr int not_found = 127;
  if (status == not_found) return "was not found";
  if (status > signalled) return fmt::format("was ended by signal {}", status - signalled);
  return fmt::format("ended with status {}", status);
}

}  // namespace car::cli

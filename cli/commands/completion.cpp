#include <fmt/core.h>

#include <car/format/json_value.hpp>
#include <map>
#include <string>

#include "cli/command.hpp"
#include "cli/context.hpp"

namespace car::cli::commands {

namespace {

struct Options {
  std::string shell;
};

constexpr auto bash = R"(# Completion of car for bash: car itself says what can follow.
_car() {
  local words=("${COMP_WORDS[@]:1:COMP_CWORD}") count lines
  # bash takes --name=value apart at the sign; car wants it whole and bash the value alone.
  count=${#words[@]}
  if ((count > 1)) && [[ ${words[count - 1]} == = && ${words[count - 2]} == --* ]]; then
    words=("${words[@]:0:count-2}" "${words[count - 2]}=")
  elif ((count > 2)) && [[ ${words[count - 2]} == = && ${words[count - 3]} == --* ]]; then
    words=("${words[@]:0:count-3}" "${words[count - 3]}=${words[count - 1]}")
  fi
  ((count)) && words[-1]=${words[-1]//\\/}
  mapfile -t lines < <("${COMP_WORDS[0]/#\~/$HOME}" __complete bash "${words[@]}" 2>/dev/null)
  COMPREPLY=("${lines[@]:1}")
  [[ ${words[-1]-} == --*=* ]] && COMPREPLY=("${COMPREPLY[@]#*=}")
  # What a name has of the shell's own characters goes onto the line quoted.
  ((${#COMPREPLY[@]})) && mapfile -t COMPREPLY < <(printf '%q\n' "${COMPREPLY[@]}")
  case ${lines[0]-} in
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
  esac
}
complete -F _car car
)";

constexpr auto zsh = R"(#compdef car
# Completion of car for zsh: car itself says what can follow.
_car() {
  local -a lines described
  local line value
  lines=("${(@f)$("${words[1]/#\~/$HOME}" __complete zsh "${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in "${(@)lines[2,-1]}"; do
    [[ -n $line ]] || continue
    value=${${line%%$'\t'*}//:/\\:}
    if [[ $line == *$'\t'* ]]; then described+=("$value:${line#*$'\t'}"); else described+=("$value"); fi
  done
  (( ${#described} )) && _describe 'car' described
  case ${lines[1]} in
    files) _files ;;
    folders) _files -/ ;;
  esac
}
if [[ ${funcstack[1]} == _car ]]; then _car "$@"; else compdef _car car; fi
)";

constexpr auto fish = R"(# Completion of car for fish: car itself says what can follow.
function __car_complete
    set -l words (commandline -opc)
    set -l token (commandline -ct)
    set -l lines ($words[1] __complete fish $words[2..-1] "$token" 2>/dev/null)
    switch "$lines[1]"
        case files
            __fish_complete_path "$token"
        case folders
            __fish_complete_directories "$token"
    end
    printf '%s\n' $lines[2..-1]
end
complete -c car -f -a '(__car_complete)'
)";

format::JsonValue json_of(const std::string& shell, const std::string& script) {
  return {{"shell", shell}, {"script", script}};
}

void declare(Arguments& arguments, Options& options) {
  arguments.positional("SHELL", options.shell, "the shell").required().choices({"bash", "zsh", "fish"});
  arguments.describe(
      "The script asks car itself what can follow, so that it never falls behind. A package of car installs "
      "it where "
      "the shell looks for it.");
  arguments.example("source <(car completion bash)",
                    "completes car's commands, options and sets in this shell");
}

ExitCode run(const Options& options, Context& context) {
  static const std::map<std::string, std::string> scripts = {{"bash", bash}, {"zsh", zsh}, {"fish", fish}};
  const auto& script = scripts.at(options.shell);
  context.out.answer(script, json_of(options.shell, script));
  return ExitCode::ok;
}

}  // namespace

extern const Command completion =
    command<Options>("completion", "Print the completion script of a shell", declare, run);

}  // namespace car::cli::commands

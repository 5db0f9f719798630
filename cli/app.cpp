#include "cli/app.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/rules/rule.hpp>
#include <exception>
#include <filesystem>
#include <new>
#include <optional>
#include <span>

#include "cli/command.hpp"
#include "cli/completion.hpp"
#include "cli/context.hpp"
#include "cli/help.hpp"
#include "cli/parser.hpp"
#include "cli/suggestions.hpp"

// The commands, under the headings of the overview and in its order. A new command is one line here.
// clang-format off
#define CAR_COMMANDS(HEADING, COMMAND) \
  HEADING("The record")                \
  COMMAND(init)                        \
  COMMAND(set_list)                    \
  COMMAND(set_choose)                  \
  COMMAND(set_route)                   \
  COMMAND(set_drop)                    \
  COMMAND(status)                      \
  COMMAND(toc)                         \
  COMMAND(show)                        \
  COMMAND(view)                        \
  COMMAND(validate)                    \
  COMMAND(plan)                        \
  COMMAND(edit)                        \
  COMMAND(watch)                       \
  COMMAND(log)                         \
  HEADING("What was before")           \
  COMMAND(undo)                        \
  COMMAND(redo)                        \
  COMMAND(history)                     \
  COMMAND(diff)                        \
  COMMAND(restore)                     \
  COMMAND(trash_list)                  \
  COMMAND(trash_restore)               \
  COMMAND(trash_purge)                 \
  HEADING("Evidence")                  \
  COMMAND(add_artifact)                \
  COMMAND(import)                      \
  COMMAND(attach_ccc)                  \
  COMMAND(attach_recognition)          \
  COMMAND(accept)                      \
  COMMAND(describe)                    \
  COMMAND(move)                        \
  COMMAND(replace)                     \
  COMMAND(remove)                      \
  COMMAND(find)                        \
  COMMAND(privacy)                     \
  COMMAND(scrub)                       \
  HEADING("The office's door")         \
  COMMAND(apply)                       \
  COMMAND(submit)                      \
  COMMAND(send)                        \
  COMMAND(withdraw)                    \
  COMMAND(attempts)                    \
  COMMAND(receive)                     \
  COMMAND(request_certification)       \
  COMMAND(request_appeal)              \
  COMMAND(request_renewal)             \
  COMMAND(verify)                      \
  HEADING("After the certification")   \
  COMMAND(activity_add)                \
  COMMAND(activity_list)               \
  HEADING("Keeping and sharing it")    \
  COMMAND(doctor)                      \
  COMMAND(backup)                      \
  COMMAND(export_html)                 \
  COMMAND(export_bag)                  \
  COMMAND(share)                       \
  COMMAND(share_log)                   \
  COMMAND(key_list)                    \
  COMMAND(key_export)                  \
  COMMAND(key_import)                  \
  HEADING("The program")               \
  COMMAND(guide)                       \
  COMMAND(support)                     \
  COMMAND(resources)                   \
  COMMAND(program_check)               \
  COMMAND(program_update)              \
  HEADING("The office")                \
  COMMAND(review_init)                 \
  COMMAND(review_enrol)                \
  COMMAND(review_renew)                \
  COMMAND(review_revoke)               \
  COMMAND(review_evaluator_add)        \
  COMMAND(review_evaluator_list)       \
  COMMAND(review_evaluator_conflict)   \
  COMMAND(review_evaluator_request)    \
  COMMAND(review_evaluator_certify)    \
  COMMAND(review_intake)               \
  COMMAND(review_verify)               \
  COMMAND(review_accept)               \
  COMMAND(review_queue)                \
  COMMAND(review_show)                 \
  COMMAND(review_open)                 \
  COMMAND(review_report)               \
  COMMAND(review_assign)               \
  COMMAND(review_packet)               \
  COMMAND(review_form)                 \
  COMMAND(review_sign)                 \
  COMMAND(review_record)               \
  COMMAND(review_decide)               \
  COMMAND(review_explain)              \
  COMMAND(review_remind)               \
  COMMAND(review_letters)              \
  COMMAND(review_program)              \
  COMMAND(review_resend)               \
  COMMAND(review_request_list)         \
  COMMAND(review_request_grant)        \
  COMMAND(review_request_decline)      \
  COMMAND(review_crl)                  \
  COMMAND(review_encryption)           \
  COMMAND(review_audit)                \
  COMMAND(review_backup)               \
  HEADING("The shell")                 \
  COMMAND(completion)
// clang-format on

namespace car::cli {

namespace commands {
#define CAR_DECLARE(name) extern const Command name;
#define CAR_NOTHING(title)
CAR_COMMANDS(CAR_NOTHING, CAR_DECLARE)
}  // namespace commands

namespace {

using Words = std::vector<std::string>;

std::vector<CommandGroup> command_groups() {
  std::vector<CommandGroup> groups;
#define CAR_ADD_GROUP(title) groups.push_back({title, {}});
#define CAR_ADD_COMMAND(name) groups.back().commands.push_back(&commands::name);
  CAR_COMMANDS(CAR_ADD_GROUP, CAR_ADD_COMMAND)
  return groups;
}

std::vector<const Command*> all_commands() {
  std::vector<const Command*> result;
  for (const auto& group : command_groups()) {
    result.insert(result.end(), group.commands.begin(), group.commands.end());
  }
  return result;
}

/// The command that a line names, and what of the line is left for it.
struct Choice {
  const Command* command = nullptr;  ///< nothing when the line names none
  Words command_words;               ///< as typed; of a line without command, what stands for one
  Words rest;
};

/// Where the command begins: behind the global options that may stand before it.
std::size_t command_start(const Words& words, const Arguments& globals) {
  std::size_t at = 0;
  while (at < words.size() && words[at].starts_with('-') && words[at] != "--") {
    const auto* option = globals.find(words[at]);
    at += option != nullptr && !option->is_flag() ? 2 : 1;
  }
  return std::min(at, words.size());
}

Choice choose(const Words& words, const Arguments& globals) {
  const auto start = command_start(words, globals);
  Choice choice;
  std::size_t end = start;
  for (const auto* command : all_commands()) {
    const auto names = split(command->name, ' ');
    if (names.size() <= words.size() - start && names.size() > end - start &&
        std::equal(names.begin(), names.end(), words.begin() + static_cast<std::ptrdiff_t>(start))) {
      choice.command = command;
      end = start + names.size();
    }
  }
  if (choice.command == nullptr) {
    while (end < words.size() && !words[end].starts_with('-')) ++end;
  }
  const auto first = words.begin() + static_cast<std::ptrdiff_t>(start);
  const auto last = words.begin() + static_cast<std::ptrdiff_t>(end);
  choice.command_words.assign(first, last);
  choice.rest.assign(words.begin(), first);
  choice.rest.insert(choice.rest.end(), last, words.end());
  return choice;
}

std::string joined(const Words& words) {
  std::string result;
  for (const auto& word : words) result += result.empty() ? word : " " + word;
  return result;
}

bool is_group(std::string_view word) {
  const auto all = all_commands();
  return std::any_of(all.begin(), all.end(), [&](const auto* command) {
    return command->name.starts_with(word) && command->name.size() > word.size() &&
           command->name[word.size()] == ' ';
  });
}

Error no_such_command(const Words& typed) {
  Words names;
  for (const auto* command : all_commands()) names.emplace_back(command->name);
  if (is_group(typed.front())) {
    Words endings;
    for (const auto& name : names) {
      if (name.starts_with(typed.front() + " ")) endings.push_back(name.substr(typed.front().size() + 1));
    }
    if (typed.size() == 1) {
      return {Kind::usage, fmt::format("car {}", typed.front()), "a second word is missing",
              fmt::format("'car {} --help' lists them", typed.front())};
    }
    return {Kind::usage, printable(joined(typed)), "there is no such command",
            did_you_mean(typed[1], endings, fmt::format("'car {} --help' lists them", typed.front()))};
  }
  return {Kind::usage, printable(typed.front()), "there is no such command",
          did_you_mean(typed.front(), names, "'car help' lists the commands")};
}

bool has_word(const Words& words, std::string_view wanted) {
  const auto end = std::find(words.begin(), words.end(), "--");
  return std::find(words.begin(), end, wanted) != end;
}

ExitCode show(std::string_view text, Output& out) {
  out.verbatim(text);
  out.finish();
  return ExitCode::ok;
}

/// `car help WORDS` is `car WORDS --help`.
Words without_help_word(Words words) {
  if (!words.empty() && words.front() == "help") {
    words.erase(words.begin());
    words.emplace_back("--help");
  }
  return words;
}

OutputForm form_of(const GlobalOptions& options, const Arguments& own) {
  if (own.wants_json_lines()) return OutputForm::json_lines;
  return options.wants_json ? OutputForm::json : OutputForm::text;
}

ExitCode run_command(const Choice& choice, Output& out) {
  Arguments own;
  const auto action = choice.command->prepare(own);
  GlobalOptions options;
  Arguments globals;
  declare(globals, options);
  if (has_word(choice.rest, "--help")) {
    const auto width = Terminal(Terminal::Answers::asked).width();
    return show(help_of(*choice.command, own, globals, width), out);
  }
  Arguments all;
  all.append(own);
  all.append(globals);
  parse(all, choice.rest, fmt::format("car {}", choice.command->name));
  out.use(form_of(options, own));
  auto context = make_context(options, out, Environment());
  const auto code = action(context);
  out.finish();
  return code;
}

/// `car __complete SHELL WORD…`: what the scripts of `car completion` ask. Silent whatever goes wrong.
ExitCode complete_line(const Words& words, Output& out) {
  if (words.empty()) return ExitCode::usage;
  GlobalOptions options;
  Arguments globals;
  declare(globals, options);
  const Lookup lookup = [&](Completion kind) -> std::vector<Suggestion> {
    try {
      const auto folder = std::find(words.begin(), words.end(), "-C");
      if (words.end() - folder > 1) options.folder = *(folder + 1);
      return suggestions_for(kind, make_context(options, out, Environment()));
    } catch (const std::exception&) {
      return {};
    }
  };
  const auto completed = complete(all_commands(), globals, {words.begin() + 1, words.end()}, lookup);
  return show(completed_text(completed, words.front()), out);
}

/// `car __command WORD…`: the command that a line is for. The tests ask, to know which schema an answer has.
ExitCode name_command(const Words& words, Output& out) {
  GlobalOptions unused;
  Arguments globals;
  declare(globals, unused);
  const auto choice = choose(words, globals);
  if (choice.command == nullptr) return ExitCode::answer_no;
  return show(fmt::format("{}\n", choice.command->name), out);
}

/// `car __commands`: all of them, one a line.
ExitCode list_commands(Output& out) {
  std::string text;
  for (const auto* command : all_commands()) text += fmt::format("{}\n", command->name);
  return show(text, out);
}

/// `car __manual`: all of them as the manual lists them.
ExitCode list_for_manual(Output& out) {
  std::string text;
  for (const auto& group : command_groups()) {
    text += fmt::format("## {}\n\n", group.title);
    for (const auto* command : group.commands) {
      text += fmt::format("*car {}*\n\t{}.\n\n", command->name, command->summary);
    }
  }
  return show(text, out);
}

ExitCode run_line(const Words& typed, Output& out) {
  const auto first = typed.empty() ? std::string_view() : std::string_view(typed.front());
  if (first == "__complete") return complete_line({typed.begin() + 1, typed.end()}, out);
  if (first == "__command") return name_command({typed.begin() + 1, typed.end()}, out);
  if (first == "__commands") return list_commands(out);
  if (first == "__manual") return list_for_manual(out);
  if (first == "__rules") return show(rules::manual(), out);

  const auto words = without_help_word(typed);
  GlobalOptions unused;
  Arguments globals;
  declare(globals, unused);
  const auto choice = choose(words, globals);
  if (choice.command != nullptr) return run_command(choice, out);
  const auto& named = choice.command_words;
  const bool wants_help = has_word(words, "--help");
  if (named.empty()) {
    if (wants_help || words.empty()) return show(overview(command_groups(), ""), out);
    parse(globals, choice.rest, "car");
    throw Error(Kind::usage, "car", "no command is named", "'car help' lists the commands");
  }
  if (wants_help && named.size() == 1 && is_group(named.front())) {
    return show(overview(command_groups(), named.front()), out);
  }
  throw no_such_command(named);
}

ExitCode report(const Error& error, Output& out) {
  if (!is_closed_pipe(error)) out.error(error);
  return exit_code_of(error.kind());
}

}  // namespace

ExitCode run(const Words& words) noexcept {
  const Environment environment;
  Output out(has_word(words, "--json") ? OutputForm::json : OutputForm::text,
             colour_of(STDOUT_FILENO, words, environment), colour_of(STDERR_FILENO, words, environment));
  try {
    return run_line(words, out);
  } catch (const Error& error) {
    return report(error, out);
  } catch (const std::bad_alloc&) {
    return report(Error(Kind::failed, "", "there is not enough memory", "close some programs and try again"),
                  out);
  } catch (const std::filesystem::filesystem_error& error) {
    return report(system_error(error.code().value(), error.path1().string(), "use it"), out);
  } catch (const std::exception& error) {
    return report(Error(Kind::failed, "", error.what(), "this is a fault of car: please report it"), out);
  }
}

}  // namespace car::cli

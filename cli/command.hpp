#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <utility>

#include "cli/arguments.hpp"
#include "cli/exit_code.hpp"

namespace car::cli {

struct Context;

/// What is left to do once the arguments are read.
using Action = std::function<ExitCode(Context&)>;

/// A command: its words (`add-artifact`, `set choose`), one line of what it does, and its two halves:
/// `declare` names what it takes, `run` opens, does and answers.
struct Command {
  std::string_view name;
  std::string_view summary;
  /// Declares the arguments of one run, and returns that run.
  std::function<Action(Arguments&)> prepare;
};

/// The command whose arguments are an `Options`. Nothing but `run` may touch the disk.
template <typename Options>
Command command(std::string_view name, std::string_view summary, void (*declare)(Arguments&, Options&),
                ExitCode (*run)(const Options&, Context&)) {
  return {name, summary, [declare, run](Arguments& arguments) -> Action {
            auto options = std::make_shared<Options>();
            declare(arguments, *options);
            return [options, run](Context& context) { return run(*options, context); };
          }};
}

}  // namespace car::cli

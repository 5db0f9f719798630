#include "cli/program.hpp"

#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/record/record.hpp>

namespace car::cli {

void declare_program(Arguments& arguments, std::optional<std::string>& program) {
  arguments
      .option("--program NAME", program,
              "the program, or a folder with its pack (default: that of the record here)")
      .complete_with(Completion::program);
}

program::Program program_at_hand(const std::optional<std::string>& named, const Context& context,
                                 std::string_view example) {
  if (named) return program::load(program::find_pack(*named, context.programs_folder));
  if (!record::find_upward(context.root, record::configuration_file)) {
    throw Error(Kind::no_record, context.root.string(),
                "there is no record here, so it is not known which program",
                fmt::format("name one, as in '{}'", example));
  }
  return record::Record::open(context.root, context.owners).program();
}

}  // namespace car::cli

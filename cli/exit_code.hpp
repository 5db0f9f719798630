#pragma once

#include <car/base/error.hpp>
#include <string_view>

namespace car::cli {

/// What the process says to its caller. The numbers stand in car(1) and are never changed.
enum class ExitCode {
  ok = 0,
  answer_no = 1,
  usage = 2,
  failed = 3,
  no_record = 4,
  newer_format = 5,
  locked = 6,
  interrupted = 130,
};

ExitCode exit_code_of(Kind kind);

/// The word for `kind` in JSON: `answer_no`, `usage`, ….
std::string_view name_of(Kind kind);

}  // namespace car::cli

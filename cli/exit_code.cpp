#include "cli/exit_code.hpp"

namespace car::cli {

namespace {

struct Row {
  ExitCode code;
  std::string_view name;
};

Row row_of(Kind kind) {
  switch (kind) {
    case Kind::answer_no:
      return {ExitCode::answer_no, "answer_no"};
    case Kind::usage:
      return {ExitCode::usage, "usage"};
    case Kind::no_record:
      return {ExitCode::no_record, "no_record"};
    case Kind::newer_format:
      return {ExitCode::newer_format, "newer_format"};
    case Kind::locked:
      return {ExitCode::locked, "locked"};
    case Kind::interrupted:
      return {ExitCode::interrupted, "interrupted"};
    case Kind::failed:
      break;
  }
  return {ExitCode::failed, "failed"};
}

}  // namespace

ExitCode exit_code_of(Kind kind) { return row_of(kind).code; }

std::string_view name_of(Kind kind) { return row_of(kind).name; }

}  // namespace car::cli

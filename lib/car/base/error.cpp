#include <fmt/core.h>

#include <car/base/error.hpp>
#include <cerrno>
#include <cstring>
#include <utility>

namespace car {

namespace {

std::string remedy(int number) {
  switch (number) {
    case ENOSPC:
    case EDQUOT:
      return "free some space on this disk and try again; nothing was changed";
    case EACCES:
    case EPERM:
      return "check who owns it and whether you may read and write it";
    case EROFS:
      return "the disk is read-only; work in a copy of the folder on another disk";
    case EMFILE:
    case ENFILE:
      return "close some programs and try again";
    case ELOOP:
      return "a link stands in the way; replace it by the real file or folder";
    default:
      return {};
  }
}

}  // namespace

Error::Error(Kind kind, std::string subject, std::string reason, std::string hint)
    : std::runtime_error(subject.empty() ? reason : fmt::format("{}: {}", subject, reason)),
      kind_(kind),
      subject_(std::move(subject)),
      reason_(std::move(reason)),
      hint_(std::move(hint)) {}

Error system_error(int number, std::string subject, std::string_view doing) {
  return {Kind::failed, std::move(subject), fmt::format("cannot {}: {}", doing, std::strerror(number)),
          remedy(number)};
}

}  // namespace car

#include <fcntl.h>
#include <unistd.h>

#include <car/base/durable.hpp>
#include <car/base/error.hpp>
#include <cerrno>

namespace car {

Descriptor duplicate(const Descriptor& file, const std::string& subject) {
  Descriptor copy(::fcntl(file.number(), F_DUPFD_CLOEXEC, 0));
  if (!copy.is_open()) throw system_error(errno, subject, "open it again");
  return copy;
}

void begin_sync(const Descriptor& file) {
  static_cast<void>(::sync_file_range(file.number(), 0, 0, SYNC_FILE_RANGE_WRITE));
}

void sync_file_system(const Descriptor& file, const std::string& subject) {
  if (::syncfs(file.number()) != 0) throw system_error(errno, subject, "make it durable");
}

}  // namespace car

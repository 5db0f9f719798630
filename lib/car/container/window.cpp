#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/container/window.hpp>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

namespace car::container {

namespace {

constexpr std::size_t block = 262'144;

void read_exactly(int file, const std::string& subject, std::uint64_t offset, char* buffer,
                  std::size_t size) {
  while (size > 0) {
    const auto count = ::pread(file, buffer, size, static_cast<off_t>(offset));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw system_error(errno, subject, "read it");
    if (count == 0) {
      throw Error(Kind::failed, subject, "became shorter while it was read",
                  "close the program that is writing it and try again");
    }
    buffer += count;
    size -= static_cast<std::size_t>(count);
    offset += static_cast<std::uint64_t>(count);
  }
}

}  // namespace

Window::Window(const Descriptor& file, std::uint64_t offset, std::uint64_t size, std::string subject)
    : file_(file.number()), offset_(offset), size_(size), subject_(std::move(subject)) {}

Window::Window(std::string_view bytes, std::string subject)
    : bytes_(bytes), size_(bytes.size()), subject_(std::move(subject)) {}

Window Window::part(std::uint64_t offset, std::uint64_t size) const {
  check(offset, size);
  Window result = *this;
  result.offset_ += offset;
  result.size_ = size;
  return result;
}

void Window::read(std::uint64_t offset, char* buffer, std::size_t size) const {
  check(offset, size);
  if (file_ >= 0) {
    read_exactly(file_, subject_, offset_ + offset, buffer, size);
  } else {
    bytes_.copy(buffer, size, static_cast<std::size_t>(offset_ + offset));
  }
}

std::string Window::read(std::uint64_t offset, std::size_t size) const {
  check(offset, size);
  std::string result(size, '\0');
  read(offset, result.data(), size);
  return result;
}

void Window::read_all(const ByteSink& sink) const {
  const auto most = static_cast<std::size_t>(std::min<std::uint64_t>(block, size_));
  const auto buffer = std::make_unique_for_overwrite<char[]>(most);
  for (std::uint64_t done = 0; done < size_;) {
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(most, size_ - done));
    read(done, buffer.get(), size);
    sink({buffer.get(), size});
    done += size;
  }
}

void Window::check(std::uint64_t offset, std::uint64_t size) const {
  if (offset > size_ || size > size_ - offset) {
    throw Error(Kind::failed, subject_,
                fmt::format("has no {} bytes at {}: it ends at {}", size, offset, size_),
                "it is damaged; ask for it again");
  }
}

}  // namespace car::container

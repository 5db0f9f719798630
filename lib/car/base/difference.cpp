#include <fmt/core.h>
#include <sys/mman.h>
#include <unistd.h>

#include <car/base/difference.hpp>
#include <car/base/error.hpp>
#include <car/base/filter.hpp>
#include <cerrno>

namespace car {

namespace {

/// A file that has no name and is no more when it is closed, with `bytes` in it and read from their
/// beginning. A program that is started meanwhile has it open under the same number.
Descriptor nameless_file(std::string_view bytes) {
  const std::string subject = "a file in memory";
  Descriptor file(::memfd_create("car", 0));
  if (!file.is_open()) throw system_error(errno, subject, "make it");
  write_all(file, subject, bytes);
  if (::lseek(file.number(), 0, SEEK_SET) != 0) throw system_error(errno, subject, "read it");
  return file;
}

}  // namespace

std::string unified_difference(std::string_view before, const std::string& before_name,
                               std::string_view after, const std::string& after_name,
                               const std::string& diff) {
  if (before == after) return {};
  if (::access(diff.c_str(), X_OK) != 0)
    throw Error(Kind::failed, diff, "is not installed", "install the package 'diffutils'");
  const auto old_text = nameless_file(before);
  const auto new_text = nameless_file(after);
  const auto output = nameless_file("");
  const int status = run_filter({diff, "--unified", "--text", "--label=" + before_name,
                                 "--label=" + after_name, "-", fmt::format("/dev/fd/{}", new_text.number())},
                                old_text, output);
  if (status != 1) {
    throw Error(Kind::failed, diff, fmt::format("could not compare the two (status {})", status),
                "look at both with another program");
  }
  std::string text;
  read_all(output, diff, [&](std::string_view bytes) { text += bytes; });
  return text;
}

}  // namespace car

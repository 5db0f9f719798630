#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <car/base/file.hpp>
#include <car/base/text.hpp>
#include <string>

#include "fuzz/fuzz.hpp"
#include "temporary_folder.hpp"

namespace {

/// The system's own word on whether `name` leads anywhere but below `folder`, and through no link.
car::Descriptor opened_beneath(int folder, const std::string& name, int flags) {
  open_how how{};
  how.flags = static_cast<std::uint64_t>(flags | O_CLOEXEC);
  how.mode = (flags & O_CREAT) != 0 ? 0600 : 0;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
  return car::Descriptor(static_cast<int>(::syscall(SYS_openat2, folder, name.c_str(), &how, sizeof how)));
}

/// Makes the folders of `name`, each by its last part alone, and returns how many there are.
std::size_t make_folders(int folder, const std::string& name) {
  std::size_t count = 0;
  for (auto slash = name.find('/'); slash != std::string::npos; slash = name.find('/', slash + 1)) {
    const auto parent = name.substr(0, slash);
    const auto above = parent.rfind('/');
    const auto place = opened_beneath(folder, above == std::string::npos ? "." : parent.substr(0, above),
                                      O_PATH | O_DIRECTORY);
    const auto last = above == std::string::npos ? parent : parent.substr(above + 1);
    car::fuzz::promise(place.is_open() && ::mkdirat(place.number(), last.c_str(), 0700) == 0,
                       "each part of an accepted name is one new folder");
    ++count;
  }
  return count;
}

}  // namespace

// A name of a member of an archive, of whoever made that: what is accepted leads, as the system sees it, to
// one file below the folder, and that file has this name.
void car::fuzz::target(std::string_view input) {
  if (fault_of_path(input)) return;
  const std::string name(input);
  promise(is_utf8(name) && nfc(name) == name, "an accepted name is UTF-8 in its one form");
  promise(printable(name) == name, "an accepted name is shown as it is");
  promise(std::filesystem::path(name).is_relative(), "an accepted name is relative");
  promise(std::filesystem::path(name).lexically_normal() == name, "an accepted name has no detour");
  for (const auto& part : split(name, '/')) promise(!fault_of_name(part), "each part of it is accepted, too");

  static const bool is_in_memory = keep_folders_in_memory();
  static_cast<void>(is_in_memory);
  const TemporaryFolder folder;
  const Descriptor root(::open(folder.path().c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  make_folders(root.number(), name);
  const auto file = opened_beneath(root.number(), name, O_WRONLY | O_CREAT | O_EXCL);
  promise(file.is_open(), "an accepted name can be made, and does not lead out of its folder");
  const auto found = std::filesystem::canonical(folder.path()) / name;
  promise(std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(file.number())) == found,
          "the file has the name that was accepted");
}

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace car {

/// What a process that reads foreign bytes still needs of the system.
struct Confinement {
  /// Whether it may run a program, and what that needs: other processes, and most of what a kernel does.
  enum class Programs { none, some };

  std::vector<std::filesystem::path> readable;  ///< files, and folders with all below them
  std::vector<std::filesystem::path> writable;  ///< likewise: files are made, read, written and removed there
  std::vector<std::filesystem::path> runnable;  ///< likewise: what is run, and what it loads
  std::vector<int> kept;                        ///< numbers of the open files that it keeps
  Programs programs = Programs::none;
};

/// Which measures hold, beside limits of resources, which always do.
struct Isolation {
  int landlock = 0;          ///< version of Landlock that the kernel has; 0: none, files are open to it
  bool is_filtered = false;  ///< whether the kernel refuses other calls than it needs (seccomp)

  /// `landlock 7, seccomp, resource limits`; `resource limits only`.
  std::string text() const;
  /// What is missing, and what that means, as a sentence; empty when nothing is.
  std::string missing() const;

  bool operator==(const Isolation&) const = default;
};

/// Takes from this process, and from all that it will ever start, whatever `needed` does not name: files, the
/// network in all its forms, other processes, new privileges (`no_new_privs`). What is refused comes back as
/// an error of the call, EPERM or EACCES, and ends nothing. For a process with one thread. Paths that do not
/// exist are left out. Standard input, output and error become /dev/null, all descriptors but those and
/// `needed.kept` are closed, and new files are for their owner alone.
///
/// Neither measure needs root, and a kernel or a container may have none: then this says so, and no more
/// than the closing of descriptors is done. A measure that is there and cannot be finished is thrown as
/// Error(failed).
Isolation confine(const Confinement& needed);

/// Closes all descriptors but standard input, output and error, and those.
void close_all_but(std::vector<int> kept);

}  // namespace car

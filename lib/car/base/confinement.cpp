#include <fcntl.h>
#include <fmt/core.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <car/base/confinement.hpp>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/sanitizer.hpp>
#include <cerrno>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace car {

namespace {

namespace fs = std::filesystem;

constexpr const char* subject = "the confinement of a worker process";

// --- Landlock: which files. No library of Debian 12 has it.

// Of linux/landlock.h, which in Debian 12 ends with the second version.
constexpr std::uint64_t truncate_file = 1ULL << 14U;   // version 3
constexpr std::uint64_t device_control = 1ULL << 15U;  // 5
constexpr std::uint64_t all_of_network = 0b11;         // 4: to bind and to connect by TCP
constexpr std::uint64_t all_of_scope = 0b11;           // 6: abstract sockets and signals of outside

struct Ruleset {
  std::uint64_t files = 0;
  std::uint64_t network = 0;
  std::uint64_t scope = 0;
};

constexpr std::uint64_t read_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t run_access = LANDLOCK_ACCESS_FS_EXECUTE | read_access;
constexpr std::uint64_t write_access = read_access | LANDLOCK_ACCESS_FS_WRITE_FILE |
                                       LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG |
                                       truncate_file;
constexpr std::uint64_t access_to_file =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE | truncate_file;

int version_of_landlock() {
  const auto version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  return std::max(static_cast<int>(version), 0);
}

/// All that this version knows, so that everything is refused which no rule allows.
Ruleset handled_by(int version) {
  Ruleset all;
  all.files = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1U) - 1;
  if (version >= 2) all.files |= LANDLOCK_ACCESS_FS_REFER;
  if (version >= 3) all.files |= truncate_file;
  if (version >= 4) all.network = all_of_network;
  if (version >= 5) all.files |= device_control;
  if (version >= 6) all.scope = all_of_scope;
  return all;
}

std::size_t size_of_ruleset(int version) {
  if (version >= 6) return sizeof(Ruleset);
  return version >= 4 ? 2 * sizeof(std::uint64_t) : sizeof(std::uint64_t);
}

void allow(const Descriptor& rules, const fs::path& path, std::uint64_t access) {
  const Descriptor place(::open(path.c_str(), O_PATH | O_CLOEXEC));
  struct stat status {};
  if (!place.is_open() || ::fstat(place.number(), &status) != 0) return;
  landlock_path_beneath_attr rule{};
  rule.allowed_access = S_ISDIR(status.st_mode) ? access : access & access_to_file;
  rule.parent_fd = place.number();
  if (::syscall(SYS_landlock_add_rule, rules.number(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0)
    throw system_error(errno, subject, fmt::format("allow it {}", path.string()));
}

/// Returns the version that holds; 0 when the kernel has none, or a container forbids it.
int confine_files(const Confinement& needed) {
  const auto version = version_of_landlock();
  if (version == 0) return 0;
  const auto handled = handled_by(version);
  const Descriptor rules(
      static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, size_of_ruleset(version), 0)));
  if (!rules.is_open()) return 0;
  for (const auto& path : needed.readable) allow(rules, path, read_access & handled.files);
  for (const auto& path : needed.writable) allow(rules, path, write_access & handled.files);
  for (const auto& path : needed.runnable) allow(rules, path, run_access & handled.files);
  if (::syscall(SYS_landlock_restrict_self, rules.number(), 0) != 0)
    throw system_error(errno, subject, "close the files to it");
  return version;
}

// --- seccomp: which calls. It is also what cuts off the network, in all its forms: without `socket` there is
// none of any family, whereas the rules of Landlock know TCP alone, and a network of its own
// (unshare CLONE_NEWNET) takes root, or user namespaces, which many systems and containers forbid.

using Filter = std::unique_ptr<void, decltype(&::seccomp_release)>;

/// What a worker does once it has its task: files below what is open to it, memory, time, and the answer.
// clang-format off
constexpr auto needed_calls = std::to_array<const char*>({
    "access", "arch_prctl", "brk", "clock_getres", "clock_gettime", "clock_nanosleep", "close",
    "close_range", "copy_file_range", "dup", "dup2", "dup3", "exit", "exit_group", "faccessat",
    "faccessat2", "fadvise64", "fallocate", "fcntl", "fdatasync", "fstat", "fstatfs", "fsync", "ftruncate",
    "futex", "getcwd", "getdents64", "getegid", "geteuid", "getgid", "getpid", "getppid", "getrandom",
    "getrlimit", "getrusage", "gettid", "gettimeofday", "getuid", "lseek", "lstat", "madvise", "mmap",
    "mprotect", "mremap", "munmap", "nanosleep", "newfstatat", "open", "openat", "openat2", "poll", "ppoll",
    "pread64", "preadv", "pwrite64", "pwritev", "read", "readlink", "readlinkat", "readv", "recvfrom",
    "recvmsg", "restart_syscall", "rseq", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn",
    "sched_getaffinity", "sched_yield", "sendmsg", "sendto", "set_robust_list", "set_tid_address",
    "sigaltstack", "stat", "statfs", "statx", "sync_file_range", "sysinfo", "time", "uname", "unlink", "unlinkat",
    "write", "writev",
});
// clang-format on

/// Where programs are run, the list of what a program may need would be one of nearly everything: there this
/// is refused, and the rest is left to Landlock.
// clang-format off
constexpr auto refused_calls = std::to_array<const char*>({
    "accept", "accept4", "add_key", "bind", "bpf", "chroot", "connect", "delete_module", "finit_module",
    "init_module", "io_uring_enter", "io_uring_register", "io_uring_setup", "kexec_load", "keyctl",
    "listen", "mount", "move_mount", "open_by_handle_at", "open_tree", "perf_event_open", "pidfd_getfd",
    "pivot_root", "process_madvise", "process_vm_readv", "process_vm_writev", "ptrace", "reboot",
    "request_key", "setns", "socket", "swapon", "umount2", "unshare", "userfaultfd",
});
// clang-format on

/// A call that this computer does not know needs no rule.
void add_rule(const Filter& filter, std::uint32_t action, const char* call,
              const std::optional<scmp_arg_cmp>& argument = {}) {
  const int number = ::seccomp_syscall_resolve_name(call);
  if (number == __NR_SCMP_ERROR) return;
  const int result = ::seccomp_rule_add_array(filter.get(), action, number, argument ? 1 : 0,
                                              argument ? &*argument : nullptr);
  if (result != 0 && result != -EDOM && result != -EACCES)
    throw system_error(-result, subject, fmt::format("filter the call {}", call));
}

/// Signals to itself alone, as abort(3) sends them, and limits of its own alone.
void allow_for_itself(const Filter& filter) {
  const scmp_arg_cmp own_number = {0, SCMP_CMP_EQ, static_cast<std::uint64_t>(::getpid()), 0};
  const scmp_arg_cmp itself = {0, SCMP_CMP_EQ, 0, 0};
  add_rule(filter, SCMP_ACT_ALLOW, "kill", own_number);
  add_rule(filter, SCMP_ACT_ALLOW, "tgkill", own_number);
  add_rule(filter, SCMP_ACT_ALLOW, "prlimit64", itself);
}

/// With EPERM and not with death: what some library tries, and can do without, is no crash.
Filter filter_for(const Confinement& needed) {
  const bool runs_programs = needed.programs == Confinement::Programs::some;
  const std::uint32_t refused = SCMP_ACT_ERRNO(EPERM);
  Filter filter(::seccomp_init(runs_programs ? SCMP_ACT_ALLOW : refused), &::seccomp_release);
  if (!filter) throw system_error(ENOMEM, subject, "make a filter of calls");
  if (runs_programs) {
    for (const char* call : refused_calls) add_rule(filter, refused, call);
    return filter;
  }
  for (const char* call : needed_calls) add_rule(filter, SCMP_ACT_ALLOW, call);
  allow_for_itself(filter);
  // The sanitizers try memory out by writing it to a pipe.
  if constexpr (is_sanitized) {
    add_rule(filter, SCMP_ACT_ALLOW, "pipe");
    add_rule(filter, SCMP_ACT_ALLOW, "pipe2");
  }
  return filter;
}

/// Returns whether calls are filtered: a kernel or a container may know no filters.
bool confine_calls(const Confinement& needed) {
  if (::seccomp_api_get() == 0) return false;
  const auto filter = filter_for(needed);
  ::seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_NNP, 0);
  const int result = ::seccomp_load(filter.get());
  if (result == 0) return true;
  if (result == -EINVAL || result == -ENOSYS || result == -EPERM || result == -EACCES || result == -ECANCELED)
    return false;
  throw system_error(-result, subject, "filter its calls");
}

// --- what was open

/// An answer belongs to the socket of its own; whoever takes a worker over must not speak in its place.
void silence() {
  const Descriptor nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
  if (!nothing.is_open()) return;
  ::dup2(nothing.number(), STDIN_FILENO);
  ::dup2(nothing.number(), STDOUT_FILENO);
  if (!is_sanitized) ::dup2(nothing.number(), STDERR_FILENO);
}

}  // namespace

void close_all_but(std::vector<int> kept) {
  std::sort(kept.begin(), kept.end());
  unsigned first = STDERR_FILENO + 1;
  for (const int number : kept) {
    const auto here = static_cast<unsigned>(number);
    if (number < 0 || here < first) continue;
    if (here > first) ::close_range(first, here - 1, 0);
    first = here + 1;
  }
  ::close_range(first, ~0U, 0);
}

std::string Isolation::text() const {
  std::string text;
  if (landlock > 0) text += fmt::format("landlock {}, ", landlock);
  if (is_filtered) text += "seccomp, ";
  return text.empty() ? "resource limits only" : text + "resource limits";
}

std::string Isolation::missing() const {
  constexpr int knows_network = 4;
  if (landlock > 0 && is_filtered) return "";
  if (landlock > 0) {
    return fmt::format("Calls could not be filtered (seccomp): workers could not reach files, but {}.",
                       landlock >= knows_network ? "other networks than TCP" : "the network");
  }
  if (is_filtered)
    return "Files could not be closed to workers (Landlock): they had no network, but your files.";
  return "Workers could be confined neither by Landlock nor by seccomp: only their resources were limited.";
}

Isolation confine(const Confinement& needed) {
  silence();
  close_all_but(needed.kept);
  ::umask(077);
  // Both measures ask for it of whoever is not root, and no program that is run shall gain anything.
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return {};
  Isolation isolation;
  isolation.landlock = confine_files(needed);
  isolation.is_filtered = confine_calls(needed);
  return isolation;
}

}  // namespace car

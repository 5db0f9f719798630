#include <fmt/core.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/base/workers.hpp>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <new>
#include <utility>

#if defined(__SANITIZE_ADDRESS__)
#define CAR_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CAR_ADDRESS_SANITIZER 1
#endif
#endif

namespace car {

namespace {

// A task is one message: its number, and its text. What a worker says is a head and a text:
//
//     1 byte  kind: t, it has taken the task; a, the answer; f, why there is none
//     8       number of the task
//     8       length of the text
//
// in the order of bytes of this computer.
constexpr std::size_t number_size = sizeof(std::uint64_t);
constexpr std::size_t head_size = 1 + 2 * number_size;
constexpr std::size_t largest_task = 65'536;
constexpr std::size_t largest_answer = 64 * 1024 * 1024;
constexpr std::array fatal = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTERM, SIGHUP, SIGXCPU};
constexpr char taken = 't';
constexpr char answered = 'a';
constexpr char failed = 'f';
constexpr const char* subject = "worker processes";
constexpr const char* memory_hint = "close other programs, or use fewer workers";

std::string bytes_of(std::uint64_t number) {
  std::string bytes(number_size, '\0');
  std::memcpy(bytes.data(), &number, number_size);
  return bytes;
}

std::uint64_t number_in(std::string_view bytes) {
  std::uint64_t number = 0;
  std::memcpy(&number, bytes.data(), number_size);
  return number;
}

std::pair<Descriptor, Descriptor> connected(int type) {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, ends.data()) != 0)
    throw system_error(errno, subject, "connect them");
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

/// Writes all of it; false when nobody reads it any more.
bool write_whole(const Descriptor& socket, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::send(socket.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

bool say(const Descriptor& socket, char kind, std::uint64_t number, std::string_view text) {
  return write_whole(socket, std::string(1, kind) + bytes_of(number) + bytes_of(text.size())) &&
         write_whole(socket, text);
}

/// Sets the soft limit, never above the hard one.
void limit(int resource, std::uint64_t most) {
  rlimit now{};
  // NOLINTNEXTLINE(google-readability-casting, bugprone-narrowing-conversions): glibc has an enum of its own
  // here
  const auto which = static_cast<__rlimit_resource>(resource);
  if (::getrlimit(which, &now) != 0) return;
  now.rlim_cur = std::min<rlim_t>(most, now.rlim_max);
  ::setrlimit(which, &now);
}

std::uint64_t used_seconds() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::uint64_t>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + 1;
}

/// As `work` gives it: what it throws is a failure of its task.
std::pair<char, std::string> outcome_of(const Workers::Work& work, const std::string& task,
                                        const WorkerLimits& limits) {
  try {
    return {answered, work(task)};
  } catch (const std::bad_alloc&) {
    return {failed,
            fmt::format("it takes more than the {} of memory that it may have", human_size(limits.memory))};
  } catch (const std::exception& error) {
    return {failed, error.what()};
  }
}

}  // namespace

Workers::Workers(std::size_t count, const WorkerLimits& limits, Work work)
    : count_(std::max<std::size_t>(count, 1)), limits_(limits), work_(std::move(work)) {
  std::tie(give_, receive_) = connected(SOCK_SEQPACKET);
}

Workers::~Workers() {
  for (const auto& worker : workers_) ::kill(worker.process, SIGKILL);
  for (const auto& worker : workers_) {
    while (::waitpid(worker.process, nullptr, 0) < 0 && errno == EINTR) {
    }
  }
}

void Workers::give(const std::string& task) {
  if (task.size() > largest_task) throw Error(Kind::failed, subject, "a task is too long");
  tasks_.emplace(next_number_++, Task{task, false, false, std::nullopt});
  start_missing();
  send_tasks();
}

std::optional<Workers::Result> Workers::take(Clock::time_point until) {
  if (tasks_.empty()) return std::nullopt;
  // First whatever is there already, so that no worker waits for this process.
  collect(Clock::now());
  if (!tasks_.begin()->second.result) collect(until);
  const auto first = tasks_.begin();
  if (!first->second.result) return std::nullopt;
  auto result = std::move(*first->second.result);
  tasks_.erase(first);
  return result;
}

void Workers::start_missing() {
  const auto undone = static_cast<std::size_t>(
      std::count_if(tasks_.begin(), tasks_.end(), [](const auto& task) { return !task.second.result; }));
  while (workers_.size() < std::min(count_, undone)) workers_.push_back(start());
}

Workers::Worker Workers::start() {
  auto [ours, theirs] = connected(SOCK_STREAM);
  const auto parent = ::getpid();
  const auto process = ::fork();
  if (process < 0) {
    const int number = errno;
    throw Error(Kind::failed, subject, fmt::format("cannot start one: {}", std::strerror(number)),
                memory_hint);
  }
  if (process == 0) {
    // Whatever ends this process's parent ends it too, and with it all that it holds open.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(0);
    // Ctrl-C is for the parent, which ends this process when it wants to. Of all else it dies, as is told of
    // it.
    std::signal(SIGINT, SIG_IGN);
    for (const int signal : fatal) std::signal(signal, SIG_DFL);
    give_ = Descriptor();
    for (auto& worker : workers_) worker.answers = Descriptor();
    ours = Descriptor();
    serve(theirs);
  }
  return {process, std::move(ours), "", std::nullopt};
}

void Workers::serve(const Descriptor& answers) {
#ifndef CAR_ADDRESS_SANITIZER
  // The address sanitizer reserves more than any limit.
  limit(RLIMIT_AS, limits_.memory);
#endif
  limit(RLIMIT_FSIZE, limits_.file_size);
  limit(RLIMIT_NOFILE, limits_.open_files);
  limit(RLIMIT_CORE, 0);
  std::size_t done = 0;
  while (done < limits_.tasks && do_next(answers)) ++done;
  ::_exit(0);
}

/// Takes the next task and does it; false when there will be no more.
bool Workers::do_next(const Descriptor& answers) {
  std::string message(number_size + largest_task, '\0');
  ssize_t size = 0;
  do {
    size = ::recv(receive_.number(), message.data(), message.size(), 0);
  } while (size < 0 && errno == EINTR);
  if (size < static_cast<ssize_t>(number_size)) return false;
  message.resize(static_cast<std::size_t>(size));
  const auto number = number_in(message);
  if (!say(answers, taken, number, "")) return false;
  limit(RLIMIT_CPU, used_seconds() + static_cast<std::uint64_t>(limits_.processor_time.count()));
  const auto [kind, text] = outcome_of(work_, message.substr(number_size), limits_);
  return say(answers, kind, number, text);
}

void Workers::send_tasks() {
  for (auto& [number, task] : tasks_) {
    if (task.is_sent) continue;
    const auto message = bytes_of(number) + task.text;
    const auto count = ::send(give_.number(), message.data(), message.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR || errno == ENOBUFS)) return;
    if (count < 0) throw system_error(errno, subject, "give them work");
    task.is_sent = true;
  }
}

/// Waits for what workers say, until there is the first result or `until` is past.
void Workers::collect(Clock::time_point until) {
  while (true) {
    start_missing();
    send_tasks();
    std::vector<pollfd> sockets;
    for (const auto& worker : workers_) sockets.push_back({worker.answers.number(), POLLIN, 0});
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
    const auto wait = std::max<std::int64_t>(left.count(), 0);
    const int ready =
        ::poll(sockets.data(), sockets.size(), static_cast<int>(std::min<std::int64_t>(wait, 60'000)));
    if (ready < 0 && errno != EINTR) throw system_error(errno, subject, "wait for them");
    if (ready < 0) return;
    std::vector<std::size_t> ended;
    for (std::size_t i = 0; i < sockets.size(); ++i) {
      if (sockets[i].revents != 0 && !read_from(workers_[i])) ended.push_back(i);
    }
    for (auto i = ended.rbegin(); i != ended.rend(); ++i) {
      bury(workers_[*i]);
      workers_.erase(workers_.begin() + static_cast<std::ptrdiff_t>(*i));
    }
    if (tasks_.begin()->second.result) {
      // Those that have ended are replaced at once, and have something to do.
      start_missing();
      send_tasks();
      return;
    }
    if (Clock::now() >= until) return;
  }
}

/// Reads what a worker said; false when it has ended.
bool Workers::read_from(Worker& worker) {
  std::array<char, 65'536> block{};
  const auto count = ::recv(worker.answers.number(), block.data(), block.size(), MSG_DONTWAIT);
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return true;
  if (count <= 0 || worker.unread.size() > largest_answer) return false;
  worker.unread.append(block.data(), static_cast<std::size_t>(count));
  while (worker.unread.size() >= head_size) {
    const std::string_view head(worker.unread);
    const auto size = number_in(head.substr(1 + number_size));
    if (worker.unread.size() - head_size < size) break;
    heed(worker, head[0], number_in(head.substr(1)), worker.unread.substr(head_size, size));
    worker.unread.erase(0, head_size + size);
  }
  return true;
}

void Workers::heed(Worker& worker, char kind, std::uint64_t number, std::string text) {
  const auto found = tasks_.find(number);
  if (kind == taken) worker.task = number;
  if (kind == taken && found != tasks_.end()) found->second.is_taken = true;
  if (kind == taken) return;
  worker.task.reset();
  // One that was given out twice, since it seemed lost, counts once.
  if (found == tasks_.end() || found->second.result) return;
  found->second.result = kind == answered ? Result{std::move(text), ""} : Result{"", std::move(text)};
}

/// What the end of a worker means for the task that it had.
void Workers::bury(Worker& worker) {
  // Of one that is ending this changes nothing; one that only stopped talking is not waited for in vain.
  ::kill(worker.process, SIGKILL);
  int status = 0;
  while (::waitpid(worker.process, &status, 0) < 0 && errno == EINTR) {
  }
  if (worker.task) {
    const auto found = tasks_.find(*worker.task);
    if (found != tasks_.end() && !found->second.result) found->second.result = Result{"", cause_of(status)};
    return;
  }
  if (status == 0) return;
  // It may have had a task that it could not tell of any more: whatever nobody told of is given out once
  // more.
  for (auto& [number, task] : tasks_) task.is_sent = task.is_sent && task.is_taken;
}

std::string Workers::cause_of(int status) const {
  if (!WIFSIGNALED(status))
    return fmt::format("the process that looked at it ended with {}", WEXITSTATUS(status));
  switch (WTERMSIG(status)) {
    case SIGXCPU:
      return fmt::format("looking at it took more than {} s of the processor",
                         limits_.processor_time.count());
    case SIGXFSZ:
      return fmt::format("looking at it would have written more than {}", human_size(limits_.file_size));
    case SIGKILL:
      return "the process that looked at it was ended from outside, perhaps for want of memory";
    default:
      return fmt::format("the process that looked at it failed (signal {}, {})", WTERMSIG(status),
                         ::strsignal(WTERMSIG(status)));
  }
}

}  // namespace car

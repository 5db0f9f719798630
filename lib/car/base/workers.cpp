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
#include <car/base/sanitizer.hpp>
#include <car/base/text.hpp>
#include <car/base/workers.hpp>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <new>
#include <utility>

namespace car {

namespace {

// A task is one message: its number, and its text. What a worker says is a head and a text:
//
//     1 byte  kind: i, how it is isolated; t, it has taken the task; a, the answer; f, why there is none;
//             x, why it cannot work at all
//     8       number of the task
//     8       length of the text
//
// in the order of bytes of this computer.
constexpr std::size_t number_size = sizeof(std::uint64_t);
constexpr std::size_t head_size = 1 + 2 * number_size;
constexpr std::size_t largest_task = 65'536;
constexpr std::size_t largest_answer = 64 * 1024 * 1024;
constexpr std::array fatal = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTERM, SIGHUP, SIGXCPU};
constexpr char isolated = 'i';
constexpr char unfit = 'x';
constexpr char taken = 't';
constexpr char answered = 'a';
constexpr char failed = 'f';
// What the child that starts workers is told: to start one, which answers on the socket that comes along, or
// to end one. It answers with a number: of the process, or how it ended; below 0, an error of the system.
constexpr char start_one = 's';
constexpr char end_one = 'e';
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

/// Sends a message, and `file` along if it is open. As of sendmsg(2).
ssize_t send_with(const Descriptor& socket, const std::string& message, const Descriptor& file, int flags) {
  auto bytes = message;
  iovec part{bytes.data(), bytes.size()};
  alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
  msghdr head{};
  head.msg_iov = &part;
  head.msg_iovlen = 1;
  if (file.is_open()) {
    head.msg_control = control.data();
    head.msg_controllen = control.size();
    auto* along = CMSG_FIRSTHDR(&head);
    along->cmsg_level = SOL_SOCKET;
    along->cmsg_type = SCM_RIGHTS;
    along->cmsg_len = CMSG_LEN(sizeof(int));
    const int number = file.number();
    std::memcpy(CMSG_DATA(along), &number, sizeof number);
  }
  return ::sendmsg(socket.number(), &head, MSG_NOSIGNAL | flags);
}

struct Message {
  std::string text;
  Descriptor file;
};

/// The next message; nothing when there will be none.
std::optional<Message> next_message(const Descriptor& socket, std::size_t largest) {
  Message message{std::string(largest, '\0'), {}};
  iovec part{message.text.data(), message.text.size()};
  alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
  msghdr head{};
  head.msg_iov = &part;
  head.msg_iovlen = 1;
  ssize_t size = 0;
  do {
    head.msg_control = control.data();
    head.msg_controllen = control.size();
    size = ::recvmsg(socket.number(), &head, MSG_CMSG_CLOEXEC);
  } while (size < 0 && errno == EINTR);
  if (size <= 0) return std::nullopt;
  message.text.resize(static_cast<std::size_t>(size));
  if (const auto* along = CMSG_FIRSTHDR(&head); along != nullptr && along->cmsg_type == SCM_RIGHTS) {
    int number = -1;
    std::memcpy(&number, CMSG_DATA(along), sizeof number);
    message.file = Descriptor(number);
  }
  return message;
}

int waited_for(pid_t process) {
  int status = 0;
  while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

/// Of a child that was just made: whatever ends its parent ends it too. Ctrl-C is for the first of them,
/// which ends the others when it wants to; of all else it dies, as is told of it.
void live_with(pid_t parent) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(0);
  std::signal(SIGINT, SIG_IGN);
  for (const int signal : fatal) std::signal(signal, SIG_DFL);
}

Error cannot_start(int number) {
  return {Kind::failed, subject, fmt::format("cannot start one: {}", std::strerror(number)), memory_hint};
}

/// For ever, nobody who takes the process over can lift it again.
enum class Lasting { until_next, for_ever };

/// Never above the hard limit that there is.
void limit(int resource, std::uint64_t most, Lasting lasting = Lasting::for_ever) {
  rlimit now{};
  // NOLINTNEXTLINE(google-readability-casting, bugprone-narrowing-conversions): glibc has an enum of its own
  // here
  const auto which = static_cast<__rlimit_resource>(resource);
  if (::getrlimit(which, &now) != 0) return;
  now.rlim_cur = std::min<rlim_t>(most, now.rlim_max);
  if (lasting == Lasting::for_ever) now.rlim_max = now.rlim_cur;
  ::setrlimit(which, &now);
}

std::uint64_t used_seconds() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::uint64_t>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + 1;
}

/// As `work` gives it: what it throws is a failure of its task.
std::pair<char, std::string> outcome_of(const Workers::Work& work, const std::string& task,
                                        const Descriptor& file, const WorkerLimits& limits) {
  try {
    return {answered, work(task, file)};
  } catch (const std::bad_alloc&) {
    return {failed,
            fmt::format("it takes more than the {} of memory that it may have", human_size(limits.memory))};
  } catch (const std::exception& error) {
    return {failed, error.what()};
  }
}

}  // namespace

std::size_t room_for_files() {
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return 1;
  // The others are for whatever else this process does.
  return std::max<std::size_t>(files.rlim_cur / 4, 1);
}

Workers::Workers(std::size_t count, const WorkerLimits& limits, Confinement confinement, Work work)
    : count_(std::max<std::size_t>(count, 1)),
      limits_(limits),
      confinement_(std::move(confinement)),
      work_(std::move(work)) {
  std::tie(give_, receive_) = connected(SOCK_SEQPACKET);
  auto [ours, theirs] = connected(SOCK_SEQPACKET);
  const auto parent = ::getpid();
  starter_ = ::fork();
  if (starter_ < 0) throw cannot_start(errno);
  if (starter_ == 0) {
    live_with(parent);
    start_others(theirs);
  }
  orders_ = std::move(ours);
}

Workers::~Workers() {
  for (const auto& worker : workers_) {
    try {
      order(end_one, worker.process, {});
    } catch (const Error&) {
      // Who would end it has ended, and all that it started with it.
    }
  }
  orders_ = Descriptor();
  waited_for(starter_);
}

/// Tells it to the child that starts workers, and returns what it answers.
std::int64_t Workers::order(char kind, pid_t process, const Descriptor& file) const {
  const auto message = std::string(1, kind) + bytes_of(static_cast<std::uint64_t>(process));
  ssize_t sent = 0;
  do {
    sent = send_with(orders_, message, file, 0);
  } while (sent < 0 && errno == EINTR);
  const auto answer = sent < 0 ? std::nullopt : next_message(orders_, number_size);
  if (!answer || answer->text.size() != number_size)
    throw Error(Kind::failed, subject, "what starts them was ended from outside", memory_hint);
  return static_cast<std::int64_t>(number_in(answer->text));
}

/// The life of the child that starts workers. It reads nothing foreign.
void Workers::start_others(const Descriptor& orders) {
  auto kept = confinement_.kept;
  kept.insert(kept.end(), {orders.number(), receive_.number()});
  close_all_but(kept);
  const auto parent = ::getpid();
  while (const auto message = next_message(orders, 1 + number_size)) {
    std::int64_t answer = 0;
    if (message->text.front() == start_one) {
      answer = ::fork();
      if (answer < 0) answer = -errno;
      if (answer == 0) {
        live_with(parent);
        serve(message->file);
      }
    } else {
      const auto process = static_cast<pid_t>(number_in(std::string_view(message->text).substr(1)));
      // Of one that is ending this changes nothing; one that only stopped talking is not waited for in vain.
      ::kill(process, SIGKILL);
      answer = waited_for(process);
    }
    if (send_with(orders, bytes_of(static_cast<std::uint64_t>(answer)), {}, 0) < 0) break;
  }
  ::_exit(0);
}

std::uint64_t Workers::give(const std::string& task, Descriptor file) {
  if (task.size() > largest_task) throw Error(Kind::failed, subject, "a task is too long");
  const auto number = next_number_++;
  tasks_.emplace(number, Task{task, std::move(file), false, false, std::nullopt});
  start_missing();
  send_tasks();
  return number;
}

std::optional<Workers::Result> Workers::take(Clock::time_point until) {
  if (tasks_.empty()) return std::nullopt;
  return take(tasks_.begin()->first, until);
}

std::optional<Workers::Result> Workers::take(std::uint64_t number, Clock::time_point until) {
  const auto task = tasks_.find(number);
  // First whatever is there already, so that no worker waits for this process.
  collect(number, Clock::now());
  if (!task->second.result) collect(number, until);
  if (!task->second.result) return std::nullopt;
  auto result = std::move(*task->second.result);
  tasks_.erase(task);
  return result;
}

void Workers::start_missing() {
  const auto undone = static_cast<std::size_t>(
      std::count_if(tasks_.begin(), tasks_.end(), [](const auto& task) { return !task.second.result; }));
  while (workers_.size() < std::min(count_, undone)) workers_.push_back(start());
}

Workers::Worker Workers::start() {
  auto [ours, theirs] = connected(SOCK_STREAM);
  const auto process = order(start_one, 0, theirs);
  if (process < 0) throw cannot_start(static_cast<int>(-process));
  Worker worker;
  worker.process = static_cast<pid_t>(process);
  worker.answers = std::move(ours);
  return worker;
}

/// Confines this process. One that cannot be says so, and ends: it is no fault of what it would look at.
void Workers::prepare(const Descriptor& answers) {
  auto needed = confinement_;
  needed.kept.insert(needed.kept.end(), {answers.number(), receive_.number()});
  try {
    const auto isolation = confine(needed);
    const auto filtered = static_cast<std::uint64_t>(isolation.is_filtered ? 1 : 0);
    say(answers, isolated, static_cast<std::uint64_t>(isolation.landlock) * 2 + filtered, "");
  } catch (const Error& error) {
    say(answers, unfit, 0, error.reason());
    ::_exit(1);
  }
}

void Workers::serve(const Descriptor& answers) {
  if (!is_sanitized) limit(RLIMIT_AS, limits_.memory);
  limit(RLIMIT_FSIZE, limits_.file_size);
  limit(RLIMIT_NOFILE, limits_.open_files);
  limit(RLIMIT_CORE, 0);
  prepare(answers);
  std::size_t done = 0;
  while (done < limits_.tasks && do_next(answers)) ++done;
  ::_exit(0);
}

/// Takes the next task and does it; false when there will be no more.
bool Workers::do_next(const Descriptor& answers) {
  const auto message = next_message(receive_, number_size + largest_task);
  if (!message || message->text.size() < number_size) return false;
  const auto number = number_in(message->text);
  if (!say(answers, taken, number, "")) return false;
  limit(RLIMIT_CPU, used_seconds() + static_cast<std::uint64_t>(limits_.processor_time.count()),
        Lasting::until_next);
  const auto [kind, text] = outcome_of(work_, message->text.substr(number_size), message->file, limits_);
  return say(answers, kind, number, text);
}

void Workers::send_tasks() {
  for (auto& [number, task] : tasks_) {
    if (task.is_sent) continue;
    const auto count = send_with(give_, bytes_of(number) + task.text, task.file, MSG_DONTWAIT);
    // ETOOMANYREFS: too many files are on their way.
    if (count < 0 && (errno == EAGAIN || errno == EINTR || errno == ENOBUFS || errno == ETOOMANYREFS)) return;
    if (count < 0) throw system_error(errno, subject, "give them work");
    task.is_sent = true;
  }
}

/// Waits for what workers say, until there is the result of that task or `until` is past.
void Workers::collect(std::uint64_t number, Clock::time_point until) {
  const auto& wanted = tasks_.at(number);
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
    if (wanted.result) {
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
    const auto is_heeded =
        heed(worker, head[0], number_in(head.substr(1)), worker.unread.substr(head_size, size));
    worker.unread.erase(0, head_size + size);
    worker.is_false = !is_heeded;
    if (worker.is_false) return false;
  }
  return true;
}

/// Returns false when it cannot say that: one that was taken over by what it reads shall not speak of a task
/// that another has.
bool Workers::heed(Worker& worker, char kind, std::uint64_t number, std::string text) {
  if (kind == unfit) throw Error(Kind::failed, subject, printable(text), memory_hint);
  if (kind == isolated) {
    isolation_ = Isolation{static_cast<int>(number / 2), number % 2 == 1};
    return true;
  }
  const auto found = tasks_.find(number);
  if (kind == taken) {
    const bool has_none = !worker.task;
    worker.task = has_none ? number : *worker.task;
    if (has_none && found != tasks_.end()) found->second.is_taken = true;
    return has_none;
  }
  if (worker.task != number) return false;
  worker.task.reset();
  // One that was given out twice, since it seemed lost, counts once.
  if (found == tasks_.end() || found->second.result) return true;
  found->second.result = kind == answered ? Result{std::move(text), ""} : Result{"", std::move(text)};
  found->second.file = Descriptor();
  return true;
}

/// What the end of a worker means for the task that it had.
void Workers::bury(Worker& worker) {
  const auto status = static_cast<int>(order(end_one, worker.process, {}));
  if (worker.task) {
    const auto found = tasks_.find(*worker.task);
    if (found != tasks_.end() && !found->second.result)
      found->second.result = Result{"", cause_of(worker, status)};
    return;
  }
  if (status == 0) return;
  // It may have had a task that it could not tell of any more: whatever nobody told of is given out once
  // more.
  for (auto& [number, task] : tasks_) task.is_sent = task.is_sent && task.is_taken;
}

std::string Workers::cause_of(const Worker& worker, int status) const {
  if (worker.is_false) return "the process that looked at it spoke of what it had no part in";
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

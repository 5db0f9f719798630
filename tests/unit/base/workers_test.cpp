#include <doctest/doctest.h>
#include <fmt/core.h>
#include <unistd.h>

#include <car/base/error.hpp>
#include <car/base/workers.hpp>
#include <csignal>
#include <cstdlib>
#include <new>
#include <set>
#include <stdexcept>
#include <thread>

#include "temporary_folder.hpp"

using namespace car;
using namespace std::chrono_literals;

namespace {

constexpr auto long_enough = 60s;

/// All results of `tasks`, in their order.
std::vector<Workers::Result> results_of(Workers& workers, const std::vector<std::string>& tasks) {
  for (const auto& task : tasks) workers.give(task);
  std::vector<Workers::Result> results;
  const auto end = Workers::Clock::now() + long_enough;
  while (workers.open() > 0 && Workers::Clock::now() < end) {
    if (auto result = workers.take(end)) results.push_back(std::move(*result));
  }
  return results;
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

void use_the_processor() {
  volatile std::uint64_t number = 0;
  while (true) number = number + 1;
}

/// What the tests have done: the name of something bad, or a text that is answered backwards.
std::string work(const std::string& task, const Descriptor& /*file*/) {
  if (task == "abort") std::abort();
  if (task == "crash") ::raise(SIGSEGV);
  if (task == "kill") ::raise(SIGKILL);
  if (task == "exit") ::_exit(3);
  if (task == "loop") use_the_processor();
  if (task == "throw") throw std::runtime_error("thrown");
  if (task == "memory") throw std::bad_alloc();
  if (task == "pid") return std::to_string(::getpid());
  if (task == "long") return std::string(3'000'000, 'x');
  return {task.rbegin(), task.rend()};
}

}  // namespace

TEST_CASE("results come in the order of the tasks, whichever worker is faster") {
  std::vector<std::string> tasks;
  for (int i = 0; i < 300; ++i) tasks.push_back(fmt::format("task {}", i));
  Workers workers(3, {}, {}, [](const std::string& task, const Descriptor&) {
    // Every fifth takes its time.
    if (task.back() == '0' || task.back() == '5') std::this_thread::sleep_for(2ms);
    return task;
  });
  const auto results = results_of(workers, tasks);
  REQUIRE(results.size() == tasks.size());
  for (std::size_t i = 0; i < tasks.size(); ++i) CHECK(results[i].answer == tasks[i]);
}

TEST_CASE("what ends a worker is the result of its task and of no other") {
  WorkerLimits limits;
  limits.processor_time = 1s;
  Workers workers(2, limits, {}, work);
  const auto results = results_of(
      workers, {"one", "abort", "two", "crash", "kill", "three", "exit", "loop", "throw", "memory", "four"});
  REQUIRE(results.size() == 11);
  CHECK(results[0].answer == "eno");
  CHECK(contains(results[1].failure, "signal 6"));
  CHECK(results[2].answer == "owt");
  CHECK_FALSE(results[3].failure.empty());
  CHECK(contains(results[4].failure, "ended from outside"));
  CHECK(results[5].answer == "eerht");
  CHECK_FALSE(results[6].failure.empty());
  CHECK(contains(results[7].failure, "more than"));
  CHECK(results[8].failure == "thrown");
  CHECK(contains(results[9].failure, "memory"));
  CHECK(results[10].answer == "ruof");
}

TEST_CASE("processor time is counted for each task, not for the life of a worker") {
  WorkerLimits limits;
  limits.processor_time = 2s;
  Workers workers(1, limits, {}, [](const std::string&, const Descriptor&) {
    const auto begun = std::clock();
    while (std::clock() - begun < CLOCKS_PER_SEC * 6 / 10) {
    }
    return std::to_string(::getpid());
  });
  std::set<std::string> processes;
  for (const auto& result : results_of(workers, {"a", "b", "c", "d", "e"})) {
    CHECK(result.failure.empty());
    processes.insert(result.answer);
  }
  CHECK(processes.size() == 1);
}

TEST_CASE("a worker is replaced after so many tasks") {
  WorkerLimits limits;
  limits.tasks = 4;
  Workers workers(1, limits, {}, work);
  std::set<std::string> processes;
  const auto results = results_of(workers, std::vector<std::string>(10, "pid"));
  for (const auto& result : results) processes.insert(result.answer);
  CHECK(results.size() == 10);
  CHECK(processes.size() == 3);
}

TEST_CASE("a file that would be too large ends the task, and a long answer comes whole") {
  WorkerLimits limits;
  limits.file_size = 1000;
  const TemporaryFolder folder;
  Confinement needed;
  needed.writable = {folder.path()};
  Workers workers(1, limits, needed, [&](const std::string& task, const Descriptor& file) {
    if (task == "long") return work(task, file);
    std::FILE* made = std::fopen((folder / task).c_str(), "w");
    if (made == nullptr) return std::string("not opened");
    const std::string bytes(task == "small" ? 500 : 2000, 'x');
    const auto written = std::fwrite(bytes.data(), 1, bytes.size(), made);
    return std::string(std::fclose(made) == 0 && written == bytes.size() ? "written" : "refused");
  });
  const auto results = results_of(workers, {"small", "large", "long"});
  REQUIRE(results.size() == 3);
  CHECK(results[0].answer == "written");
  CHECK(results[1].answer != "written");
  CHECK(results[1].answer != "not opened");
  CHECK(results[2].answer.size() == 3'000'000);
}

TEST_CASE("whoever waits is not kept longer than it wants, and workers end with their owner") {
  pid_t process = 0;
  {
    Workers workers(1, {}, {}, [](const std::string& task, const Descriptor& file) {
      if (task == "pid") return work(task, file);
      std::this_thread::sleep_for(60s);
      return std::string();
    });
    workers.give("pid");
    process = static_cast<pid_t>(std::stol(workers.take(Workers::Clock::now() + long_enough).value().answer));
    workers.give("sleep");
    CHECK_FALSE(workers.take(Workers::Clock::now() + 20ms));
    CHECK(workers.open() == 1);
    CHECK(::kill(process, 0) == 0);
  }
  CHECK(::kill(process, 0) != 0);
}

TEST_CASE("a worker reads the file that was given with its task") {
  const TemporaryFolder folder;
  write_new_file(folder / "a", "first");
  write_new_file(folder / "b", "second");
  Workers workers(2, {}, {}, [](const std::string& task, const Descriptor& file) {
    if (!file.is_open()) return std::string("nothing");
    std::string text;
    read_all(file, task, [&](std::string_view bytes) { text += bytes; });
    return text;
  });
  const auto end = Workers::Clock::now() + long_enough;
  const auto first = workers.give("a", open_source(folder / "a"));
  const auto second = workers.give("b", open_source(folder / "b"));
  const auto third = workers.give("c");
  // In whatever order they are asked for.
  CHECK(workers.take(third, end).value().answer == "nothing");
  CHECK(workers.take(second, end).value().answer == "second");
  CHECK(workers.take(first, end).value().answer == "first");
  CHECK(workers.isolation());
}

TEST_CASE("what was read after the workers were made is in none of them, however late it starts") {
  std::string secret;
  WorkerLimits limits;
  limits.tasks = 1;
  Workers workers(1, limits, {}, [&](const std::string&, const Descriptor&) { return secret; });
  CHECK(results_of(workers, {"before"}).front().answer.empty());
  secret = "read afterwards";
  for (const auto& result : results_of(workers, {"a", "b", "c"})) {
    CHECK(result.failure.empty());
    CHECK(result.answer.empty());
  }
}

TEST_CASE("a worker that ends whoever started it ends no other process, and is told of") {
  Workers workers(1, {}, {}, [](const std::string& task, const Descriptor&) {
    if (task != "kill") return task;
    const int result = ::kill(::getppid(), SIGKILL);
    return std::string(result == 0 ? "killed" : "refused");
  });
  workers.give("kill");
  try {
    const auto result = workers.take(Workers::Clock::now() + long_enough);
    // Where signals are filtered.
    REQUIRE(result);
    CHECK(result->answer == "refused");
    CHECK(workers.isolation()->is_filtered);
  } catch (const Error& error) {
    CHECK(error.reason() == "what starts them was ended from outside");
  }
}

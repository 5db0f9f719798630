#include <doctest/doctest.h>

#include <car/base/error.hpp>
#include <car/base/folder.hpp>
#include <car/base/process.hpp>
#include <chrono>
#include <csignal>

#include "temporary_folder.hpp"

using namespace car;
using namespace std::chrono_literals;

namespace {

/// The status of a shell that runs `script` with the lock of `folder`, and how often there was time for
/// something else meanwhile.
struct Run {
  int status = 0;
  int times = 0;

  Run(const Folder& folder, const std::string& script, std::chrono::seconds every = 60s) {
    const auto lock = FolderLock::take(folder);
    status = run_program({"sh", "-c", script}, lock.descriptor(), every, [&] { ++times; });
  }
};

}  // namespace

TEST_CASE("a program is waited for, and its status is told, also when a signal ended it") {
  const TemporaryFolder temporary;
  const auto folder = Folder::open(temporary.path());
  CHECK(Run(folder, "exit 7").status == 7);
  CHECK(Run(folder, "kill -9 $$").status == 137);
  CHECK_THROWS_AS(run_program({"/no/such/program"}, folder.descriptor(), 1s, [] {}), Error);
}

TEST_CASE("while it runs there is time for something else now and then, whatever signals come in between") {
  const TemporaryFolder temporary;
  const auto folder = Folder::open(temporary.path());
  const Run run(folder, "for i in 1 2 3 4 5 6 7 8 9 10 11 12 13; do kill -CHLD $PPID; sleep 0.1; done", 1s);
  CHECK(run.times == 1);
}

TEST_CASE("what the keyboard sends is the program's alone") {
  const TemporaryFolder temporary;
  const auto folder = Folder::open(temporary.path());
  CHECK(Run(folder, "kill -INT $PPID; kill -QUIT $PPID; exit 3").status == 3);
  CHECK(Run(folder, "kill -INT $$").status == 128 + SIGINT);
}

TEST_CASE("a lock that was handed on lasts as long as a process has it") {
  const TemporaryFolder temporary;
  const auto folder = Folder::open(temporary.path());
  CHECK(Run(folder, "exit 0").status == 0);
  CHECK_NOTHROW(FolderLock::take(folder));
  CHECK(Run(folder, "sleep 4 & exit 0").status == 0);
  CHECK_THROWS_AS(FolderLock::take(folder), Error);
}

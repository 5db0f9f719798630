#include <doctest/doctest.h>

#include <algorithm>
#include <car/container/verify.hpp>
#include <car/exchange/export.hpp>
#include <car/exchange/inspect.hpp>
#include <car/exchange/share.hpp>
#include <car/record/log.hpp>
#include <variant>

#include "exchange/error_of.hpp"
#include "exchange/stopped.hpp"
#include "exchange/world.hpp"

using namespace car;
using exchange::ShareForm;
using exchange::ShareSigner;

namespace {

/// A candidate who shares.
struct Sharing : World {
  std::filesystem::path outbox = folder / "outbox";

  Sharing() {
    std::filesystem::create_directory(outbox);
    begin_technology();
    file("TEC-5", "other.md", "other");
    file("resume", "cv.txt", "my life");
  }

  std::vector<record::Place> places(const std::vector<std::string>& typed) const {
    std::vector<record::Place> found;
    for (const auto& one : typed) found.push_back(record.place(one));
    return found;
  }
  exchange::SharePlan plan_share(const std::vector<std::string>& typed, ShareForm form = ShareForm::container,
                                 const std::string& recipient = "Ann Archer") {
    return exchange::plan_share(record, places(typed), {recipient, "because", form}, now, silent);
  }
  exchange::Shared share(const std::vector<std::string>& typed, ShareForm form = ShareForm::container) {
    const auto plan = plan_share(typed, form);
    return exchange::share(
        record, places(typed), plan, [&] { return key; }, outbox, now, silent);
  }
  record::LogEntry last_of_log() const { return record::read_log(record.tree()).entries.back(); }

  /// What `car verify` says of it, years later, to whoever has the office's root.
  container::Verification verified(const std::filesystem::path& file) {
    exchange::Ground ground;
    ground.trust.roots = {office.root.certificate};
    return exchange::inspect(file, std::nullopt, ground, at("2044-01-01"), silent).container;
  }
};

std::vector<std::string> names_of(const std::vector<exchange::Leaving>& files) {
  std::vector<std::string> names;
  for (const auto& file : files) names.push_back(file.file);
  return names;
}

/// Every file below `folder`, also one that is only begun.
std::size_t files_in(const std::filesystem::path& folder) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("a share is the chosen parts and nothing else, and says for whom") {
  Sharing world;
  world.enrol();
  replace_file(world.record.root() / "3-technology/evidence/stray.txt", "not filed");
  const auto shared = world.share({"TEC-4", "resume"});
  CHECK(shared.to_send == world.outbox / "DoeJaneCAR-share-1.asics");
  CHECK(shared.file == "shares/DoeJaneCAR-share-1.asics");
  const auto verification = world.verified(shared.to_send);
  REQUIRE(verification.accepted());
  CHECK(verification.object == shared.digest);
  const auto& share = std::get<container::Share>(verification.value);
  CHECK(share.recipient == "Ann Archer");
  CHECK(share.reason == "because");
  CHECK(share.candidate.number == world.number);
  CHECK(share.parts == std::vector<container::SharedPart>{
                           {"TEC-4", "Technology, competency 4", {"3-technology/evidence/booklist.md"}},
                           {"resume", "Resume", {"1-introduction/cv.txt"}}});
  CHECK(verification.bag.payload().size() == 2);
  CHECK(verification.bag.find("index.html") != nullptr);
  CHECK(verification.bag.find("set-technology.html") != nullptr);
}

TEST_CASE("a whole set is shared with its statement") {
  Sharing world;
  replace_file(world.record.root() / "3-technology/statement.md", "## My work\n\nMine.\n");
  const auto plan = world.plan_share({"TEC"});
  CHECK(names_of(plan.files) == std::vector<std::string>{"3-technology/evidence/booklist.md",
                                                         "3-technology/evidence/other.md",
                                                         "3-technology/statement.md", "share.json",
                                                         "index.html", "set-technology.html"});
  CHECK(world.plan_share({"TEC-4"}).share.files.size() == 1);
}

TEST_CASE("the log names exactly what left, for whom, why, and how much it was") {
  Sharing world;
  world.enrol();
  const auto plan = world.plan_share({"TEC-4"});
  const auto shared = world.share({"TEC-4"});
  const auto entry = world.last_of_log();
  CHECK(entry.what == "share");
  CHECK(entry.text == "shared TEC-4 with Ann Archer");
  REQUIRE(entry.departure);
  CHECK(entry.departure->to == "Ann Archer");
  CHECK(entry.departure->reason == "because");
  CHECK(entry.departure->digest == shared.digest.hex());
  CHECK(entry.departure->bytes == shared.size);
  CHECK(entry.departure->files == names_of(plan.files));
}

TEST_CASE("before the acceptance and after the subscription a share is signed by the candidate alone") {
  Sharing world;
  CHECK(world.plan_share({"TEC-4"}).signer == ShareSigner::candidate);
  const auto before = world.verified(world.share({"TEC-4"}).to_send);
  CHECK(before.verdict == container::Verdict::self_signed);
  CHECK(std::get<container::Share>(before.value).candidate.number.empty());
  world.enrol();
  CHECK(world.plan_share({"TEC-4"}).signer == ShareSigner::office);
  world.now = world.subscription_end + std::chrono::hours(24);
  const auto after = world.verified(world.share({"TEC-4"}).to_send);
  CHECK(after.verdict == container::Verdict::self_signed);
  CHECK(std::get<container::Share>(after.value).candidate.number == world.number);
}

TEST_CASE("a share that was changed, or whose signer was revoked, is refused") {
  Sharing world;
  world.enrol();
  const auto shared = world.share({"TEC-4"});
  auto bytes = read_file(shared.to_send, 1 << 20);
  const auto position = bytes.find("Ann Archer");
  REQUIRE(position != std::string::npos);
  bytes[position] = 'E';
  replace_file(world.outbox / "changed.asics", bytes);
  CHECK(world.verified(world.outbox / "changed.asics").verdict == container::Verdict::refused);

  const auto certificate = exchange::require_enrolment(world.record).certificate;
  exchange::Ground ground;
  ground.trust.roots = {world.office.root.certificate};
  ground.trust.newest = {Authorities::list(
      world.office.candidates, 9, {{certificate.serial(), world.now, crypto::Reason::key_compromise}})};
  const auto refused =
      exchange::inspect(shared.to_send, std::nullopt, ground, at("2044-01-01"), world.silent).container;
  CHECK(refused.verdict == container::Verdict::refused);
}

TEST_CASE("pages for somebody are a folder of what was chosen, and nothing is left behind") {
  Sharing world;
  const auto shared = world.share({"TEC-4"}, ShareForm::pages);
  CHECK(shared.to_send == world.outbox / "DoeJaneCAR-share-1");
  CHECK(shared.file.empty());
  CHECK(files_in(world.outbox) == 3);
  CHECK(std::filesystem::exists(shared.to_send / "files/3-technology/evidence/booklist.md"));
  CHECK(world.last_of_log().departure->digest == shared.digest.hex());
  const auto again = world.share({"TEC-4"}, ShareForm::pages);
  CHECK(again.to_send == world.outbox / "DoeJaneCAR-share-2");
  CHECK_FALSE(world.record.tree().exists("shares"));
}

TEST_CASE("each way in which nothing is shared leaves nothing and says nothing in the log") {
  Sharing world;
  const auto lines = record::read_log(world.record.tree()).entries.size();
  CHECK(error_of([&] { world.plan_share({"TEC-4"}, ShareForm::container, " "); }).kind() == Kind::usage);
  CHECK(error_of([&] { world.plan_share({"TEC-1"}); }).kind() == Kind::answer_no);
  CHECK(error_of([&] { world.plan_share({"COM"}); }).kind() == Kind::answer_no);
  const auto plan = world.plan_share({"TEC-4"}, ShareForm::pages);
  const auto refused = [&](const exchange::Output& output) {
    return error_of([&] {
      exchange::share(
          world.record, world.places({"TEC-4"}), plan, [&] { return world.key; }, output, world.now,
          world.silent);
    });
  };
  CHECK(refused(std::nullopt).kind() == Kind::usage);
  CHECK(refused(world.folder / "none").kind() == Kind::failed);
  CHECK(refused(world.record.root()).kind() == Kind::usage);
  std::filesystem::create_directories(world.outbox / plan.name / "x");
  CHECK(refused(world.outbox).kind() == Kind::answer_no);
  std::filesystem::remove_all(world.outbox / plan.name);
  replace_file(world.record.root() / "3-technology/evidence/booklist.md", "changed");
  CHECK(error_of([&] { world.plan_share({"TEC-4"}); }).reason() == "was changed since it was filed");
  CHECK(refused(world.outbox).kind() == Kind::answer_no);
  std::filesystem::remove(world.record.root() / "3-technology/evidence/booklist.md");
  CHECK(error_of([&] { world.plan_share({"TEC-4"}); }).reason() == "is filed, and not there any more");
  CHECK(record::read_log(world.record.tree()).entries.size() == lines);
  CHECK(files_in(world.outbox) == 0);
}

TEST_CASE("what changed since it was shown is not shared") {
  Sharing world;
  const auto plan = world.plan_share({"TEC-4"});
  world.file("TEC-4", "late.md", "late");
  const auto error = error_of([&] {
    exchange::share(
        world.record, world.places({"TEC-4"}), plan, [&] { return world.key; }, world.outbox, world.now,
        world.silent);
  });
  CHECK(error.reason() == "the record changed meanwhile");
  CHECK(files_in(world.outbox) == 0);
}

namespace {

constexpr int moments = 40;

/// The call before which work of so many `calls` is killed: spread over the whole, and then close to its end.
int call_at(int moment, int calls) {
  constexpr int spread = 24;
  return moment < spread ? calls * moment / spread : calls - 2 * (moments - moment);
}

/// Kills `leave` at many moments. Whenever there is a file in the folder that it was given, the log says that
/// it left for there.
void kill_everywhere(Sharing& world, const std::string& what,
                     const std::function<void(const std::filesystem::path&)>& leave) {
  const auto outbox = world.folder / "elsewhere";
  const auto with_outbox = [&](const auto& work) {
    std::filesystem::create_directory(outbox);
    work();
    std::filesystem::remove_all(outbox);
  };
  int unseen = 0;
  int seen = 0;
  int calls = 0;
  for (int moment = 0; moment < moments; ++moment) {
    // Each run makes the next one longer by some calls: the log grows.
    if (moment % 8 == 0) with_outbox([&] { calls = calls_of([&] { leave(outbox); }); });
    REQUIRE(calls > moments);
    with_outbox([&] {
      const auto before = record::read_log(world.record.tree()).entries.size();
      const auto stopped = stopped_before_call(call_at(moment, calls), [&] { leave(outbox); });
      const auto log = record::read_log(world.record.tree()).entries;
      const bool is_logged =
          log.size() > before && log.back().what == what && log.back().departure.has_value();
      const bool is_seen = files_in(outbox) > 0;
      CAPTURE(moment);
      CHECK((is_logged || stopped.was_killed));
      CHECK((is_logged || !is_seen));
      ++(is_seen ? seen : unseen);
    });
  }
  // It was killed before and behind the moment from which something can be seen.
  CHECK(unseen > 5);
  CHECK(seen > 5);
}

}  // namespace

TEST_CASE("killed at any moment, a share is in the log before there is a byte of it outside") {
  Sharing world;
  for (const auto form : {ShareForm::container, ShareForm::pages}) {
    kill_everywhere(world, "share", [&](const std::filesystem::path& outbox) {
      const auto plan = world.plan_share({"TEC-4"}, form);
      exchange::share(
          world.record, world.places({"TEC-4"}), plan, [&] { return world.key; }, outbox, world.now,
          world.silent);
    });
  }
}

TEST_CASE("killed at any moment, an export is in the log before there is a byte of it outside") {
  Sharing world;
  const auto places = world.places({"TEC"});
  kill_everywhere(world, "export html", [&](const std::filesystem::path& outbox) {
    exchange::export_pages(world.record, places, outbox / "pages", world.now, world.silent);
  });
  kill_everywhere(world, "export bag", [&](const std::filesystem::path& outbox) {
    exchange::export_bag(world.record, places, outbox / "bag", world.now, world.silent);
  });
}

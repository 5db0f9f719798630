#include <car/office/decision/requests.hpp>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;
using container::RequestKind;

namespace {

/// A candidate who asks.
struct Asking : Reviewing {
  /// Sends a request and takes it in; returns its id.
  std::string ask(RequestKind kind, int number, const std::optional<crypto::Digest>& decision = std::nullopt,
                  const std::vector<container::ContinuingActivity>& activities = {}) const {
    const auto office = open();
    container::Request request;
    request.kind = kind;
    request.number = number;
    request.candidate = jane.candidate();
    request.program = office.pack();
    request.to = office.certificate(container::Authority::root).digest();
    request.created = now;
    request.text = "Please.";
    request.decision = decision;
    request.activities = activities;
    container::Bag bag{"Request", date_of(now), {{"request.json", container::to_json(request)}}, {}};
    for (const auto& one : activities) {
      const auto file = outside("badge");
      if (!std::filesystem::exists(file)) write_new_file(file, "badge");
      bag.payload.push_back(
          {one.file.file, one.file.size, one.file.digest, [file] { return open_source(file); }});
    }
    const auto file = outside(fmt::format("{}-{}.asics", container::name_of(kind), number));
    write(file, bag, signer_of(jane));
    const auto taken = intake({file});
    REQUIRE(taken.size() == 1);
    INFO(taken.front().check << ": " << taken.front().reason);
    REQUIRE(taken.front().is_accepted);
    return taken.front().id;
  }

  static container::ContinuingActivity activity(int number, std::string_view day, int hours,
                                                const std::string& kind = "") {
    container::ContinuingActivity made;
    made.file = {fmt::format("activities/{}.pdf", number), "badge.pdf", 5, crypto::sha256("badge")};
    made.title = fmt::format("Course {}", number);
    made.kind = kind;
    made.date = parse_date(day);
    made.minutes = hours * 60;
    return made;
  }

  RequestCase look_at(const std::string& id) const {
    auto office = open();
    return request_case(office, find_request(office.ledger(), id));
  }
  Answered grant(const std::string& id, const std::string& why = "") const {
    auto office = open();
    return office::grant(office, find_request(office.ledger(), id), {{}, why}, now);
  }
  Answered decline(const std::string& id, const std::string& reason) const {
    auto office = open();
    return office::decline(office, find_request(office.ledger(), id), reason, now);
  }

  void letters() const {
    auto office = open();
    Progress silent;
    write_letters(office, now, silent);
  }

  void go_to(std::string_view moment) {
    now = at(moment);
    for (const auto authority :
         {container::Authority::root, container::Authority::candidates, container::Authority::office}) {
      open().issue_list(authority, now);
    }
  }

  /// Notes a letter of certification of that day.
  void certify(std::string_view day) const {
    auto office = open();
    database::Transaction transaction(office.ledger().database());
    OutgoingEntry letter;
    letter.candidate = jane.number;
    letter.sequence = office.ledger().next_sequence(jane.number);
    letter.type = container::Type::letter;
    letter.kind = "certification";
    letter.object = crypto::sha256(day);
    letter.container = crypto::sha256(day);
    letter.file = "certification-letter.asics";
    letter.signed_at = at(day);
    office.ledger().add_outgoing(letter);
    office.ledger().add_journal({now, "Ruth Example", "sign", jane.number, ""});
    transaction.commit();
  }

  /// A portfolio that is to be achieved by a course, and the digest of the decision.
  crypto::Digest decided(std::string_view day) {
    go_to(day);
    const auto id = send("technology", 1);
    World::decide(id, container::Outcome::take_course);
    letters();
    auto office = open();
    return office.ledger().outgoing_about(id).back().object;
  }
};

}  // namespace

TEST_CASE("a renewal with enough hours in time is granted with a letter, once") {
  Asking world;
  world.certify("2026-02-01");
  world.go_to("2029-12-01");
  const auto id =
      world.ask(RequestKind::renewal, 1, std::nullopt,
                {Asking::activity(1, "2029-06-01", 28), Asking::activity(2, "2029-07-01", 4, "technology")});
  const auto request = world.look_at(id);
  REQUIRE(request.renewal);
  CHECK(request.renewal->missing.empty());
  CHECK(request.renewal->standing.minutes == 32 * 60);
  const auto answered = world.grant(id);
  CHECK(answered.is_new);
  CHECK(answered.entry.answer == "granted");
  CHECK(answered.subscription_end == at("2034-01-05"));
  const auto verified = world.verification(world.root() / answered.file);
  REQUIRE(verified.accepted());
  CHECK(std::get<container::Letter>(verified.value).kind == container::LetterKind::renewal);

  const auto bytes = World::text(world.root() / answered.file);
  std::filesystem::remove(world.root() / answered.file);
  world.now = at("2029-12-03");
  const auto again = world.grant(id);
  CHECK_FALSE(again.is_new);
  CHECK(World::text(world.root() / again.file) == bytes);
  CHECK(again.subscription_end == at("2034-01-05"));
  CHECK(refusal([&] { world.decline(id, "no"); }).kind() == Kind::answer_no);
}

TEST_CASE("what a renewal lacks by the program's rule is told, and needs a reason to be granted") {
  Asking world;
  world.certify("2026-02-01");
  std::vector<std::string> missing;
  std::string id;
  SUBCASE("hours, and hours of a kind; one too early does not count") {
    world.go_to("2029-12-01");
    id = world.ask(
        RequestKind::renewal, 1, std::nullopt,
        {Asking::activity(1, "2029-06-01", 30), Asking::activity(2, "2028-07-01", 4, "technology")});
    missing = {"30 h of 32 h count", "0 h of 4 h on technology count"};
  }
  SUBCASE("asked for before the last year") {
    world.go_to("2028-12-01");
    id = world.ask(RequestKind::renewal, 1);
    missing = {"0 h of 32 h count", "0 h of 4 h on technology count",
               "it came before 2029-02-01, when it can first be asked for"};
  }
  const auto request = world.look_at(id);
  CHECK(request.renewal->missing == missing);
  const auto error = refusal([&] { world.grant(id); });
  CHECK(error.kind() == Kind::answer_no);
  CHECK(error.reason().find(missing.front()) != std::string::npos);
  CHECK(world.grant(id, "a long illness").is_new);
}

TEST_CASE("before the certification a renewal continues the subscription, and no hours are asked for") {
  Asking world;
  const auto id = world.ask(RequestKind::renewal, 1);
  CHECK(world.look_at(id).renewal->missing.empty());
  CHECK(world.grant(id).subscription_end == at("2034-01-05"));
}

TEST_CASE("what is declined is told by a second receipt with the reason, and a message beside it") {
  Asking world;
  const auto id = world.ask(RequestKind::renewal, 1);
  const auto answered = world.decline(id, "Only 20 hours are shown.");
  CHECK(answered.entry.answer == "declined");
  const auto verified = world.verification(world.root() / answered.file);
  REQUIRE(verified.accepted());
  const auto& receipt = std::get<container::Receipt>(verified.value);
  CHECK_FALSE(receipt.accepted);
  CHECK(receipt.reason == "Only 20 hours are shown.");
  CHECK(receipt.request == RequestKind::renewal);
  CHECK(receipt.attempt == 1);
  CHECK(World::text(world.root() / answered.message).find("Only 20 hours are shown.") != std::string::npos);

  const auto bytes = World::text(world.root() / answered.file);
  const auto again = world.decline(id, "another reason");
  CHECK_FALSE(again.is_new);
  CHECK(again.entry.reason == "Only 20 hours are shown.");
  CHECK(World::text(world.root() / again.file) == bytes);
  CHECK(refusal([&] { world.grant(id); }).kind() == Kind::answer_no);
  CHECK(refusal([&] { world.decline(world.ask(RequestKind::renewal, 2), " "); }).kind() == Kind::usage);
}

TEST_CASE("the clocks of an appeal run from the decision, the arrival and the answer") {
  Asking world;
  const auto decision = world.decided("2026-02-01");
  world.go_to("2026-02-11");
  const auto notice = world.ask(RequestKind::appeal, 1, decision);
  auto request = world.look_at(notice);
  REQUIRE(request.appeal);
  CHECK(request.appeal->submission == "LSSC-2026-00001-TEC-1");
  CHECK(to_text(request.appeal->notice_due) == "2026-02-11");
  CHECK_FALSE(request.appeal->is_late);
  CHECK(to_text(request.appeal->documents_due) == "2026-03-03");
  CHECK(to_text(request.appeal->answer_due) == "2026-03-13");
  CHECK_FALSE(request.appeal->meeting_due);
  CHECK_FALSE(request.is_overdue(at("2026-03-13") + std::chrono::hours(23)));
  CHECK(request.is_overdue(at("2026-03-14")));

  // Documents that come later put the answer off.
  world.go_to("2026-03-01");
  const auto documents = world.ask(RequestKind::appeal, 2, decision);
  request = world.look_at(notice);
  CHECK(to_text(request.appeal->answer_due) == "2026-03-31");
  CHECK(request.appeal->later == std::vector<std::string>{documents});
  CHECK(world.look_at(documents).appeal->notice == notice);
  CHECK(refusal([&] { world.grant(documents); }).reason().find(notice) != std::string::npos);
}

TEST_CASE("a notice that comes late is told so") {
  Asking world;
  const auto decision = world.decided("2026-02-01");
  world.go_to("2026-02-12");
  CHECK(world.look_at(world.ask(RequestKind::appeal, 1, decision)).appeal->is_late);
}

TEST_CASE("after an appeal is granted the decision is made anew, once, and sent like the first") {
  Asking world;
  const auto decision = world.decided("2026-02-01");
  world.go_to("2026-02-05");
  const auto id = world.ask(RequestKind::appeal, 1, decision);
  const auto documents = world.ask(RequestKind::appeal, 2, decision);
  const auto entry = world.entry("LSSC-2026-00001-TEC-1");
  const Ruling ruling{container::Outcome::approved, {}, "A form was not counted."};
  const auto anew = [&](const std::string& appeal) {
    auto office = world.open();
    return decide_anew(office, entry, find_request(office.ledger(), appeal), ruling, "Ruth Example",
                       world.now, Keeping::recorded);
  };
  CHECK(refusal([&] { anew(id); }).reason().find("not granted") != std::string::npos);
  world.now = at("2026-02-06");
  const auto answered = world.grant(id, "a form was not counted");
  CHECK(answered.file.empty());
  CHECK(to_text(world.look_at(id).appeal->meeting_due.value()) == "2026-03-08");
  CHECK(world.look_at(documents).entry.answer == "granted");
  CHECK_FALSE(world.grant(id).is_new);

  const auto decided = anew(id);
  CHECK(decided.decision.revision == 2);
  CHECK(refusal([&] { anew(id); }).reason().find("already") != std::string::npos);
  world.letters();
  auto office = world.open();
  const auto sent = office.ledger().outgoing_about(entry.id);
  const auto last = std::find_if(sent.rbegin(), sent.rend(),
                                 [](const auto& one) { return one.type == container::Type::decision; });
  CHECK(last->kind == "2");
  const auto verified = world.verification(world.root() / "outbox" / world.jane.number / last->file);
  CHECK(std::get<container::Decision>(verified.value).outcome == container::Outcome::approved);
}

TEST_CASE("an appeal decides nothing about another submission") {
  Asking world;
  const auto decision = world.decided("2026-02-01");
  const auto id = world.ask(RequestKind::appeal, 1, decision);
  world.grant(id, "a form was not counted");
  const auto other = world.send("access-services", 1);
  world.World::decide(other, container::Outcome::take_course);
  auto office = world.open();
  CHECK(refusal([&] {
          decide_anew(office, world.entry(other), find_request(office.ledger(), id),
                      {container::Outcome::approved, {}, "why"}, "Ruth Example", world.now,
                      Keeping::recorded);
        })
            .reason()
            .find("no appeal against its decision") != std::string::npos);
}

TEST_CASE("a certification is granted by its letter, and can be declined") {
  Asking world;
  const auto id = world.ask(RequestKind::certification, 1);
  CHECK(refusal([&] { world.grant(id); }).hint().find("car review letters") != std::string::npos);
  CHECK(world.decline(id, "Two sets are missing.").is_new);
}

TEST_CASE("a list of requests is of one kind, or of what is overdue, and without what is answered") {
  Asking world;
  const auto decision = world.decided("2026-02-01");
  const auto appeal = world.ask(RequestKind::appeal, 1, decision);
  const auto renewal = world.ask(RequestKind::renewal, 1);
  const auto ids = [&](const RequestFilter& filter) {
    auto office = world.open();
    std::vector<std::string> found;
    for (const auto& one : request_cases(office, filter)) found.push_back(one.entry.id);
    return found;
  };
  CHECK(ids({}) == std::vector<std::string>{appeal, renewal});
  CHECK(ids({RequestKind::renewal, false, {}}) == std::vector<std::string>{renewal});
  CHECK(ids({{}, false, at("2026-04-01")}) == std::vector<std::string>{appeal});
  world.grant(renewal);
  CHECK(ids({}) == std::vector<std::string>{appeal});
  CHECK(ids({{}, true, {}}).size() == 2);
}

TEST_CASE("a request is found by as much of its id as tells it apart") {
  Asking world;
  const auto id = world.ask(RequestKind::renewal, 1);
  world.ask(RequestKind::certification, 1);
  auto office = world.open();
  CHECK(find_request(office.ledger(), "lssc-2026-00001-ren").id == id);
  CHECK(refusal([&] { find_request(office.ledger(), "LSSC-2026"); }).kind() == Kind::usage);
  CHECK(refusal([&] { find_request(office.ledger(), "ABC"); }).kind() == Kind::usage);
}

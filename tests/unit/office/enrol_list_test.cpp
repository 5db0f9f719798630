#include <car/office/enrolment/enrol_list.hpp>

#include "office/reviewing.hpp"

using namespace car;
using namespace car::office;

namespace {

EnrolList listed(const World& world, const std::string& csv) {
  replace_file(world.outside("list.csv"), csv);
  auto office = world.open();
  return read_enrol_list(office, world.outside("list.csv"));
}

std::vector<Enrolled> enrolled(const World& world, const EnrolList& list) {
  REQUIRE(list.faults.empty());
  auto office = world.open();
  Progress silent;
  std::vector<Enrolled> all;
  enrol(
      office, list.applications, world.now, [&](const auto& one) { all.push_back(one); }, silent);
  return all;
}

}  // namespace

TEST_CASE("a list gives numbers, tells namesakes apart, and goes on after an interruption") {
  const Reviewing world;
  const Person richard("Richard Roe");
  const Person other("Jane Doe");
  world.write_application(world.outside("richard.asics"), richard);
  world.write_application(world.outside("other.asics"), other);
  const std::string csv = "File;Number;Namesake\nrichard.asics;LSSC-2026-00500;\nother.asics;;yes\n";
  const auto first = enrolled(world, listed(world, csv));
  REQUIRE(first.size() == 2);
  CHECK(first[0].number == "LSSC-2026-00500");
  CHECK(first[1].how == Enrolled::How::enrolled);
  CHECK(first[1].number == "LSSC-2026-00501");
  const auto again = enrolled(world, listed(world, csv));
  CHECK(again[0].how == Enrolled::How::known);
  CHECK(again[1].how == Enrolled::How::known);
}

TEST_CASE("what went from the inbox to done is found there by the same list") {
  const World world;
  const Person richard("Richard Roe");
  world.write_application(world.inbox() / "richard.asics", richard);
  const std::string csv = "file\n../office/inbox/richard.asics\n";
  CHECK(enrolled(world, listed(world, csv)).front().how == Enrolled::How::enrolled);
  CHECK(std::filesystem::exists(world.inbox() / "done/richard.asics"));
  CHECK(enrolled(world, listed(world, csv)).front().how == Enrolled::How::known);
}

TEST_CASE("all faults of a list are told by row, and a number that is taken or none is one") {
  const Reviewing world;
  const Person richard("Richard Roe");
  world.write_application(world.outside("richard.asics"), richard);
  const auto list = listed(world,
                           "file,number,namesake,colour\n"
                           "richard.asics,LSSC-2026-00001,\n"
                           "absent.asics,LSSC-26-1,maybe\n"
                           "richard.asics,ABC-2026-00002,\n"
                           ",,\n"
                           "richard.asics,LSSC-2026-00000,no,,more\n");
  std::vector<std::string> texts;
  for (const auto& fault : list.faults) texts.push_back(fmt::format("{}: {}", fault.row, fault.text));
  const auto form = "is not written as the numbers of this program are: LSSC-YEAR-00042, with five digits";
  CHECK(texts == std::vector<std::string>{
                     "1: 'colour' is no column of such a list, which has file, number, namesake",
                     "2: the number LSSC-2026-00001 is taken: Jane Doe has it",
                     "3: absent.asics: there is no such file",
                     "3: namesake is 'yes' or 'no', and not 'maybe'",
                     fmt::format("3: the number LSSC-26-1 {}", form),
                     "4: richard.asics stands in row 2 too",
                     fmt::format("4: the number ABC-2026-00002 {}", form),
                     "6: 'more' stands in no column",
                     "6: richard.asics stands in row 2 too",
                     fmt::format("6: the number LSSC-2026-00000 {}", form),
                 });
}

TEST_CASE("a list without its column, or without a row, is refused") {
  const World world;
  CHECK(listed(world, "number\nLSSC-2026-00001\n").faults.front() ==
        RowFault{1, "the column 'file' is missing"});
  CHECK_THROWS_AS(listed(world, ""), Error);
}

TEST_CASE("a folder stands for the containers in it") {
  const World world;
  replace_file(world.outside("b.asics"), "b");
  replace_file(world.outside("a.asics"), "a");
  replace_file(world.outside("notes.txt"), "notes");
  const auto files = applications_at(world.folder / "outside");
  REQUIRE(files.size() == 2);
  CHECK(files[0].filename() == "a.asics");
  CHECK(applications_at(world.outside("a.asics")).size() == 1);
  std::filesystem::create_directory(world.folder / "empty");
  CHECK_THROWS_AS(applications_at(world.folder / "empty"), Error);
}

TEST_CASE("who asks for a number that was taken meanwhile waits for another") {
  const Reviewing world;
  const Person richard("Richard Roe");
  world.write_application(world.inbox() / "richard.asics", richard);
  auto office = world.open();
  Progress silent;
  std::vector<Enrolled> all;
  enrol(
      office, {{world.inbox() / "richard.asics", world.jane.number}}, world.now,
      [&](const auto& one) { all.push_back(one); }, silent);
  CHECK(all.front().how == Enrolled::How::held);
  CHECK(all.front().reasons.front() == "the number LSSC-2026-00001 is taken: Jane Doe has it");
  CHECK(std::filesystem::exists(world.inbox() / "richard.asics"));
}

TEST_CASE("a claim that says nothing is none") {
  const World world;
  const Person jane("Jane Doe");
  auto application = world.application(jane);
  application.eligibility.front().statement = "  ";
  world.write_application(world.inbox() / "jane.asics", jane, application);
  CHECK(world.enrol().front().how == Enrolled::How::refused);
}

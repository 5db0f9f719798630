// g++ 12 takes a value within <regex> for unset when it compiles with the sanitizers.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <car/format/uri.hpp>
#include <car/pages/record_pages.hpp>
#include <map>
#include <regex>
#include <set>

#include "record/scene.hpp"

using namespace car;
using namespace car::pages;
using namespace car::record::testing;

namespace {

using Pages = std::map<std::string, std::string>;

/// A record with a set that has all there is, and one by a course; and its pages.
struct Exhibition : Scene {
  Exhibition() {
    choose("TEC");
    choose("ACC", "course");
  }

  Selection select(const std::vector<std::string>& typed = {}) {
    std::vector<record::Place> places;
    for (const auto& one : typed) places.push_back(record.place(one));
    return pages::select(record, places, silent);
  }
  Pages pages(const std::vector<std::string>& typed = {}, Audience audience = Audience::candidate) {
    Pages made;
    for (auto& page : pages_of(select(typed), {audience, "files/", date_of(now),
                                               audience == Audience::others ? "Ann" : "", ""}))
      made.emplace(std::move(page.name), std::move(page.html));
    return made;
  }
};

std::vector<std::string> all_of(const std::string& text, const std::string& pattern) {
  std::vector<std::string> found;
  const std::regex expression(pattern);
  for (std::sregex_iterator one(text.begin(), text.end(), expression), end; one != end; ++one)
    found.push_back((*one)[1]);
  return found;
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// What links and sources lead to that there is not: neither a page with that anchor nor a document.
std::vector<std::string> dead_links(const Pages& pages, const Selection& selection) {
  std::set<std::string> present;
  for (const auto& [name, text] : pages) {
    present.insert(name);
    for (const auto& anchor : all_of(text, " id=\"([^\"]*)\""))
      present.insert(fmt::format("{}#{}", name, anchor));
  }
  for (const auto& file : files_of(selection)) {
    if (selection.fault_of(file.path) == nullptr) present.insert("files/" + format::relative_uri(file.path));
  }
  std::vector<std::string> dead;
  for (const auto& [name, text] : pages) {
    for (auto link : all_of(text, " (?:href|src)=\"([^\"]*)\"")) {
      if (link.starts_with("#")) link.insert(0, name);
      if (present.count(link) == 0) dead.push_back(fmt::format("{} -> {}", name, link));
    }
  }
  return dead;
}

record::Description described(const std::string& title) {
  record::Description description;
  description.title = title;
  return description;
}

}  // namespace

TEST_CASE("every link leads to a page, a place on it or a document, whatever its name is") {
  Exhibition all;
  all.add("resume", "My résumé #1, 100% \"true\"? O'Neil.pdf", "cv");
  all.add("diploma", "diploma & more.jpg", "diploma");
  all.add("TEC-4", "50% #books? & <more>.png", "books");
  all.add("TEC-1", "Niños y cuentos – cartel.ogg", "sound");
  all.write("TEC", "## How this set relates to my work\n\nIt does.\n");
  const auto pages = all.pages();
  CHECK(dead_links(pages, all.select()) == std::vector<std::string>{});
  CHECK(pages.count("index.html") == 1);
  CHECK(pages.count("set-technology.html") == 1);
  CHECK(pages.count("set-access-services.html") == 1);
  CHECK(pages.count("introduction.html") == 1);
  CHECK(pages.count("guide-overview.html") == 1);
  for (const auto& chosen : {std::vector<std::string>{"TEC"}, {"TEC-4"}, {"TEC-4", "resume"}}) {
    CHECK(dead_links(all.pages(chosen), all.select(chosen)) == std::vector<std::string>{});
    CHECK(dead_links(all.pages(chosen, Audience::others), all.select(chosen)) == std::vector<std::string>{});
  }
}

TEST_CASE("no page has a script, an inline style or anything from elsewhere") {
  Exhibition all;
  all.add("TEC-4", "evil.svg", "<svg onload='x'/>", described("<script>alert(1)</script>"));
  all.add("TEC-5", "page.html", "<script>x</script>");
  all.write("TEC", "<script>x</script>\n\n## How this set relates to my work\n\n![x](javascript:y)\n");
  for (const auto& page : all.pages()) {
    const auto& text = page.second;
    CAPTURE(page.first);
    CHECK_FALSE(contains(text, "<script"));
    CHECK_FALSE(contains(text, "javascript:"));
    CHECK_FALSE(contains(text, " style=\""));
    CHECK(all_of(text, " (?:src)=\"(https?:[^\"]*)\"").empty());
    CHECK(contains(text, "default-src 'none'"));
  }
  const auto set = all.pages().at("set-technology.html");
  CHECK(contains(set, "href=\"files/3-technology/evidence/evil.svg\" download"));
  CHECK_FALSE(contains(set, "src=\"files/3-technology/evidence/evil.svg\""));
  CHECK(contains(set, "&lt;script&gt;alert(1)&lt;/script&gt;"));
}

TEST_CASE("pictures have their alternative text, and sound and video can be played") {
  Exhibition all;
  auto said = described("The poster");
  said.alternative_text = "A \"moon\" over a book";
  all.add("TEC-1", "poster.png", "p", said);
  all.add("TEC-2", "greeting.ogg", "o", described("The greeting"));
  all.add("TEC-3", "tour.webm", "w", described("The tour"));
  all.add("TEC-4", "plain.jpg", "j");
  const auto set = all.pages().at("set-technology.html");
  CHECK(contains(set, "alt=\"A &quot;moon&quot; over a book\""));
  CHECK(contains(set, "<audio controls"));
  CHECK(contains(set, "aria-label=\"The greeting\""));
  CHECK(contains(set, "<video controls"));
  CHECK(contains(set, "alt=\"plain.jpg\""));
  CHECK(all_of(set, "(<img(?![^>]* alt=\")[^>]*>)").empty());
}

TEST_CASE("a document that is missing or changed is said to be so, and nothing leads to it") {
  Exhibition all;
  all.add("TEC-1", "one.png", "1", described("The first"));
  all.add("TEC-2", "two.png", "2", described("The second"));
  std::filesystem::remove(all.root / "3-technology/evidence/one.png");
  put(all.root / "3-technology/evidence/two.png", "another");
  const auto pages = all.pages();
  const auto& set = pages.at("set-technology.html");
  CHECK(contains(set, "Missing: it was filed on 2026-05-02"));
  CHECK(contains(set, "Changed: evidence/two.png is not what was filed"));
  CHECK_FALSE(contains(set, "href=\"files/"));
  CHECK_FALSE(contains(set, "src=\"files/"));
  CHECK(contains(pages.at("index.html"), "3-technology/evidence/one.png is missing."));
}

TEST_CASE("each page has one first heading, and no heading skips a level") {
  Exhibition all;
  all.add("resume", "cv.pdf", "cv");
  all.add("TEC-4", "books.pdf", "books");
  all.write("TEC", "## How this set relates to my work\n\n#### Deep\n\nIt does.\n");
  for (const auto& page : all.pages()) {
    const auto& text = page.second;
    CAPTURE(page.first);
    int before = 0;
    int first = 0;
    for (const auto& level : all_of(text, "<h([1-6])")) {
      const int now_at = level.front() - '0';
      if (now_at == 1) ++first;
      CHECK(now_at <= before + 1);
      before = now_at;
    }
    CHECK(first == 1);
  }
}

TEST_CASE("others see what was chosen, and nothing else of the set or of what the office asks") {
  Exhibition all;
  all.add("TEC-1", "one.pdf", "1", described("The first"));
  all.add(std::vector<std::string>{"TEC-4", "TEC-5"}, {all.document("four.pdf", "4")},
          described("The fourth"));
  all.write("TEC", "## How this set relates to my work\n\nPrivate words.\n");
  const auto pages = all.pages({"TEC-4"}, Audience::others);
  std::string text;
  for (const auto& [name, page] : pages) text += page;
  CHECK(pages.size() == 2);
  CHECK(contains(text, "The fourth"));
  CHECK_FALSE(contains(text, "The first"));
  CHECK_FALSE(contains(text, "TEC-5"));
  CHECK_FALSE(contains(text, "Private words"));
  CHECK_FALSE(contains(text, "car show"));
  CHECK(contains(text, "for Ann"));
  CHECK(files_of(all.select({"TEC-4"})).size() == 1);
}

TEST_CASE("of a set on a course there are the certificates and no statement") {
  Exhibition all;
  record::Certificate said;
  said.provider = "State Library";
  said.course = "At the Desk";
  all.record.attach_certificate(all.set("ACC"), all.document("ccc.pdf", "c"), said, now, all.silent);
  const auto set = all.pages().at("set-access-services.html");
  CHECK(contains(set, ">At the Desk</a>"));
  CHECK(contains(set, "State Library"));
  CHECK_FALSE(contains(set, "Personal Learning Statement"));
}

TEST_CASE("a statement is shown whole, whatever its headings, and one that is not begun is said to be so") {
  Exhibition all;
  CHECK(contains(all.pages().at("set-technology.html"), "Nothing is written yet."));
  all.write("TEC", "# My words\n\nUnder no heading of the program.\n");
  const auto set = all.pages().at("set-technology.html");
  CHECK(contains(set, "<h3>My words</h3>"));
  CHECK(contains(set, "Under no heading of the program."));
  CHECK_FALSE(contains(set, "Nothing is written yet."));
}

TEST_CASE("equal records give equal pages") {
  Exhibition all;
  all.add("TEC-4", "books.pdf", "books");
  CHECK(all.pages() == all.pages());
}

TEST_CASE("a place within another adds nothing, and one twice is one") {
  Exhibition all;
  all.add("TEC-1", "one.pdf", "1");
  all.add("TEC-4", "four.pdf", "4");
  CHECK(all.select({"TEC-4", "TEC"}).sets.front().is_whole);
  CHECK(all.select({"TEC-4", "TEC"}).places.size() == 1);
  CHECK(all.select({"TEC-4", "TEC-4"}).places.size() == 1);
  CHECK(files_of(all.select({"TEC"})).size() == 2);
  CHECK(files_of(all.select({"TEC-1", "TEC-4"}), all.record.place("TEC-4")).size() == 1);
}

TEST_CASE("a set that is not chosen has no pages") {
  Exhibition all;
  CHECK(refusal([&] { all.select({"COM"}); }) == Kind::answer_no);
}

#include "generator/year.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/progress.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <chrono>
#include <utility>

namespace generator {

namespace {

namespace fs = std::filesystem;
using namespace car;
using container::Outcome;

constexpr std::uint64_t largest_file = 64 * 1024 * 1024;
constexpr int sets_for_certification = 6;

constexpr std::array<std::string_view, 48> given_names = {
    "Ada",   "Amara",  "Anders", "Ángel",  "Beatriz", "Ben",   "Chidi",   "Clara", "Daniel", "Dilara",
    "Elif",  "Emil",   "Farah",  "Fiona",  "Gabriel", "Grace", "Hana",    "Hugo",  "Ines",   "Ivan",
    "Jamal", "Jane",   "Jun",    "Karin",  "Kofi",    "Leila", "Liam",    "Lucía", "Mateo",  "Mei",
    "Nadia", "Noah",   "Olga",   "Omar",   "Paula",   "Petra", "Quentin", "Rosa",  "Samuel", "Sofia",
    "Tariq", "Teresa", "Uma",    "Viktor", "Wanda",   "Xenia", "Yusuf",   "Zoë"};
constexpr std::array<std::string_view, 53> family_names = {
    "Abara",       "Adler",   "Bailey",   "Bauer",    "Castro",  "Chen",   "Costa",    "Dahl",    "Demir",
    "Doe",         "Eklund",  "Evans",    "Fischer",  "Flores",  "García", "Gupta",    "Haddad",  "Hansen",
    "Ito",         "Ivanova", "Jansen",   "Johnson",  "Kaya",    "Kim",    "Kowalski", "Larsen",  "Lopez",
    "Mbeki",       "Miller",  "Moreau",   "Nakamura", "Novak",   "Núñez",  "O'Brien",  "Okafor",  "Olsen",
    "Papadaki",    "Pereira", "Quist",    "Rahman",   "Ricci",   "Rossi",  "Sato",     "Schmidt", "Silva",
    "Smith-Jones", "Tanaka",  "Thompson", "Ueda",     "Van Dyk", "Weber",  "Yilmaz",   "Ziegler"};

/// FNV-1a, 64 bits.
std::uint64_t mixed(std::uint64_t seed, std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325U ^ seed;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return hash;
}

/// A file in memory that has these bytes.
Descriptor in_memory(const std::string& content) {
  Descriptor file(::memfd_create("document", MFD_CLOEXEC));
  write_all(file, "a file in memory", content);
  ::lseek(file.number(), 0, SEEK_SET);
  return file;
}

container::Payload payload_of(const Document& document) {
  return {document.name, document.content.size(), crypto::sha256(document.content),
          [content = document.content] { return in_memory(content); }};
}

container::FileName named(const Document& document) {
  return {document.name, fs::path(document.name).filename().string(), document.content.size(),
          crypto::sha256(document.content)};
}

/// Some pages of text, different for each `about`.
std::string text_about(const std::string& about, Chance& chance) {
  std::string text = fmt::format("What I did: {}\n\n", about);
  const auto lines = 8 + chance.below(60);
  for (std::uint64_t line = 0; line < lines; ++line) {
    text += fmt::format("On day {} I helped {} people, and noted what they asked.\n", line + 1,
                        1 + chance.below(40));
  }
  return text;
}

crypto::Certificate certificate_in(const fs::path& file) {
  return crypto::Certificate::from_pem(read_file(file, largest_file), file.string());
}

std::string value_text(const fs::path& file) {
  return container::Container::from_bytes(read_file(file, largest_file), file.string()).value_text();
}

void set_time(const fs::path& file, Instant time) {
  const timespec when{time.time_since_epoch().count(), 0};
  const std::array<timespec, 2> both{when, when};
  ::utimensat(AT_FDCWD, file.c_str(), both.data(), 0);
}

std::vector<fs::path> files_in(const fs::path& folder, std::string_view ending) {
  std::vector<fs::path> files;
  if (!fs::is_directory(folder)) return files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().string().ends_with(ending)) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// The course of the program's table that counts for the set; null when there is none.
const program::ApprovedCourse* course_for(const program::Program& program, const program::Set& set) {
  for (const auto& course : program.course.approved) {
    if (std::find(course.sets.begin(), course.sets.end(), set.slug) != course.sets.end()) return &course;
  }
  return nullptr;
}

void add_course(const program::ApprovedCourse& course, Date completed, Parcel& parcel) {
  const Document document{"certificates/certificate.txt",
                          fmt::format("{} certifies that {} has passed {}.\n", course.provider,
                                      parcel.submission.candidate.name, course.course)};
  container::CourseCertificate certificate;
  certificate.file = named(document);
  certificate.provider = course.provider;
  certificate.course = course.course;
  certificate.completed = completed;
  parcel.submission.certificates.push_back(std::move(certificate));
  parcel.documents.push_back(document);
}

void add_recognition(const std::string& agreement, Parcel& parcel) {
  const Document document{"certificates/diploma.txt",
                          fmt::format("The diploma of {}.\n", parcel.submission.candidate.name)};
  parcel.submission.recognition = container::RecognitionEvidence{named(document), agreement};
  parcel.documents.push_back(document);
}

std::string parcel_name(const Person& person, const container::Submission& submission) {
  return fmt::format("{}-{}-{}", person.number, submission.set.code, submission.attempt);
}

container::Bag bag_of(const Parcel& parcel, Date made) {
  container::Bag bag{
      parcel.submission.title, made, {{"submission.json", container::to_json(parcel.submission)}}, {}};
  for (const auto& document : parcel.documents) bag.payload.push_back(payload_of(document));
  return bag;
}

/// How somebody with a mind of their own rates a competency: 0 is the best word, 2 the worst.
std::size_t rating_of(std::uint64_t seed, const std::string& submission, const std::string& competency,
                      const std::string& evaluator) {
  const bool is_second = !submission.ends_with("-1");
  Chance quality(seed, submission + competency);
  const auto drawn = quality.below(100);
  const std::uint64_t met = is_second ? 80 : 88;
  const std::size_t fair = drawn < met ? 0 : (drawn < met + 8 ? 1 : 2);
  Chance mind(seed, submission + competency + evaluator);
  if (!mind.happens(7)) return fair;
  return fair == 0 ? 1 : fair - 1;
}

std::string quoted_value(std::string_view line) {
  const auto begin = line.find('"');
  const auto end = line.rfind('"');
  return begin == std::string_view::npos || end <= begin
             ? ""
             : std::string(line.substr(begin + 1, end - begin - 1));
}

}  // namespace

Chance::Chance(std::uint64_t seed, std::string_view of) : state_(mixed(seed, of)) {}

/// SplitMix64.
std::uint64_t Chance::next() {
  state_ += 0x9E3779B97F4A7C15U;
  auto z = state_;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31U);
}

std::uint64_t Chance::below(std::uint64_t count) { return next() % count; }

Year::Year(const fs::path& root, std::uint64_t seed, Instant now)
    : root_(root),
      seed_(seed),
      now_(now),
      program_(program::load(root / "office/program")),
      pack_{program_.id, program_.edition, program::pack_digest(root / "office/program")},
      office_root_(certificate_in(root / "office/public/root.pem")),
      candidates_ca_(certificate_in(root / "office/public/candidates-ca.pem")) {}

fs::path Year::post(const std::string& folder) const {
  fs::create_directories(root_ / "post" / folder);
  return root_ / "post" / folder;
}

Person Year::person(int index) const {
  const auto at = static_cast<std::size_t>(index - 1);
  const auto given = given_names[at % given_names.size()];
  const auto family = family_names[(at / given_names.size() + at) % family_names.size()];
  fs::create_directories(root_ / "people");
  const auto file = root_ / "people" / fmt::format("{:05}.pem", index);
  const auto make = [&] {
    auto key = crypto::PrivateKey::generate();
    write_new_file(file, key.to_pem("").text());
    return key;
  };
  auto key = fs::exists(file) ? crypto::PrivateKey::from_pem(read_file(file, largest_file), "", file.string())
                              : make();
  return {index, std::string(given), std::string(family), std::move(key), "", std::nullopt};
}

void Year::write(const fs::path& file, const container::Bag& bag, const crypto::Signer& signer) const {
  fs::remove(file);
  const Descriptor open_file(::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
  Progress silent;
  container::write_container(open_file, file.string(), bag, signer, now_, silent);
  set_time(file, now_);
}

void Year::apply(int candidates) {
  const auto folder = post("applications");
  for (int index = 1; index <= candidates; ++index) {
    const auto who = person(index);
    container::Application application;
    application.name = who.name();
    application.sort_name = who.sort_name();
    application.email = fmt::format("candidate{}@example.org", index);
    application.program = pack_;
    application.created = now_;
    application.key = who.key.public_key().digest();
    const bool is_incomplete = index % 50 == 7;
    for (const auto& asked : program_.eligibility) {
      if (!is_incomplete) application.eligibility.push_back({asked.id, "yes", {}});
    }
    crypto::CertificateContent content;
    content.subject.common_name = who.name();
    content.not_before = now_;
    content.not_after = add_years(now_, 1);
    const crypto::Signer signer{crypto::issue_self_signed(content, who.key), who.key, {}, {}};
    const auto request = crypto::CertificationRequest::create({"", "", who.name(), ""}, who.key);
    const container::Bag bag{
        fmt::format("Application{:05}", index),
        date_of(now_),
        {{"application.json", container::to_json(application)}, {"request.p10", request.der()}},
        {}};
    const auto file = folder / fmt::format("application-{:05}.asics", index);
    write(file, bag, signer);
    if (index % 50 == 23) fs::copy_file(file, folder / fmt::format("application-{:05}-again.asics", index));
  }
}

std::vector<Person> Year::accepted() const {
  std::map<crypto::Digest, std::pair<std::string, std::string>> letters;
  for (const auto& candidate : fs::directory_iterator(root_ / "office/outbox")) {
    if (!candidate.is_directory()) continue;
    for (const auto& file : files_in(candidate.path(), "-acceptance-letter.asics")) {
      const auto letter = container::letter_from(value_text(file), file.string());
      letters[letter.key.value()] = {letter.candidate, letter.certificate_pem};
    }
  }
  std::vector<Person> people;
  for (const auto& file : files_in(root_ / "people", ".pem")) {
    auto who = person(std::stoi(file.stem().string()));
    const auto found = letters.find(who.key.public_key().digest());
    if (found == letters.end()) continue;
    who.number = found->second.first;
    who.certificate = crypto::Certificate::from_pem(found->second.second, who.number);
    people.push_back(std::move(who));
  }
  return people;
}

/// One in twenty goes for the certification within the year; most send one set or two.
std::vector<Goal> Year::goals_of(const Person& person) const {
  auto drawn = chance(fmt::format("goals of {}", person.index));
  std::vector<const program::Set*> core;
  std::vector<const program::Set*> electives;
  for (const auto& set : program_.sets) (set.is_core ? core : electives).push_back(&set);
  std::vector<const program::Set*> chosen;
  const bool wants_all = person.index % 20 == 3;
  const auto take = [&](std::vector<const program::Set*>& from, std::size_t count) {
    while (count-- > 0 && !from.empty()) {
      const auto at = from.begin() + static_cast<std::ptrdiff_t>(drawn.below(from.size()));
      chosen.push_back(*at);
      from.erase(at);
    }
  };
  if (wants_all) {
    take(core, 3);
    take(electives, 3);
  } else {
    core.insert(core.end(), electives.begin(), electives.end());
    take(core, 1 + drawn.below(2));
  }
  std::vector<Goal> goals;
  for (const auto* set : chosen) {
    const auto route = drawn.below(10);
    const bool by_course = (route >= 7 && route < 9) && course_for(program_, *set) != nullptr;
    const bool by_recognition = route == 9 && !program_.agreements.empty();
    goals.push_back({set, by_course ? "course" : (by_recognition ? "recognition" : "portfolio")});
  }
  return goals;
}

void Year::add_portfolio(const Person& person, const program::Set& set, Parcel& parcel) const {
  auto drawn = chance(fmt::format("portfolio of {} for {}", person.index, set.code));
  const Document statement{
      "statement.md",
      fmt::format("## How this set relates to my work\n\n{}\n## What I have learned, and how I "
                  "came to it\n\n{}\n",
                  text_about("at the desk", drawn), text_about("with colleagues", drawn))};
  parcel.submission.statement = named(statement);
  parcel.documents.push_back(statement);
  const bool is_incomplete = drawn.happens(2);
  for (const auto& competency : set.competencies) {
    if (is_incomplete && competency.number == 1) continue;
    const Document document{fmt::format("evidence/response-{:02}.txt", competency.number),
                            text_about(competency.text, drawn)};
    container::Evidence evidence;
    evidence.file = named(document);
    evidence.title = fmt::format("Response {}", competency.number);
    evidence.kind = "response";
    parcel.submission.files.push_back(std::move(evidence));
    parcel.submission.claims.push_back({competency.number, {document.name}});
    parcel.documents.push_back(document);
  }
}

Parcel Year::parcel(const Person& person, const Goal& goal) const {
  Parcel made;
  auto& submission = made.submission;
  submission.candidate = {person.number, person.name(), person.sort_name()};
  submission.program = pack_;
  submission.set = {goal.set->code, goal.set->slug};
  submission.route = goal.route;
  submission.to = office_root_.digest();
  submission.created = now_;
  submission.title = fmt::format("{}{}CAR-{}-1", letters_and_digits(person.sort_name()), goal.set->code,
                                 person.number.substr(person.number.size() - 5));
  if (goal.route == "course") {
    add_course(*course_for(program_, *goal.set), date_of(now_ - std::chrono::days(60)), made);
  } else if (goal.route == "recognition") {
    add_recognition(program_.agreements.front().college, made);
  } else {
    add_portfolio(person, *goal.set, made);
  }
  return made;
}

crypto::Signer Year::signer_of(const Person& person) const {
  return {person.certificate.value(), person.key, {candidates_ca_}, {}};
}

void Year::send(const std::string& folder, const std::string& name, const Person& person,
                const Parcel& parcel) const {
  write(post(folder) / (name + ".asics"), bag_of(parcel, date_of(now_)), signer_of(person));
}

/// One in a hundred each: what goes wrong on the way, and what is meant to do harm.
void Year::misbehave(const Person& person, const Parcel& parcel, const fs::path& sent) const {
  const auto beside = [&](std::string_view what) {
    auto file = sent;
    file.replace_filename(fmt::format("{}-{}.asics", sent.stem().string(), what));
    return file;
  };
  const auto put = [&](std::string_view what, const std::string& bytes) {
    fs::remove(beside(what));
    write_new_file(beside(what), bytes);
    set_time(beside(what), now_);
  };
  auto bytes = read_file(sent, largest_file);
  switch (person.index % 100) {
    case 11:
      bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
      put("flipped", bytes);
      break;
    case 12:
      put("cut-off", bytes.substr(0, bytes.size() / 2));
      break;
    case 13: {
      crypto::CertificateContent content;
      content.subject.common_name = person.name();
      content.not_before = now_;
      content.not_after = add_years(now_, 1);
      write(beside("self-signed"), bag_of(parcel, date_of(now_)),
            {crypto::issue_self_signed(content, person.key), person.key, {}, {}});
      break;
    }
    case 14:
      put("twice", bytes);
      break;
    case 15:
      put("no-container", "This is a letter, and no container.\n");
      break;
    case 16: {
      auto other = parcel;
      other.submission.to = crypto::sha256("the root of another office");
      other.submission.attempt = 2;
      write(beside("other-office"), bag_of(other, date_of(now_)), signer_of(person));
      break;
    }
    case 17: {
      auto other = parcel;
      other.submission.created = now_ + std::chrono::seconds(1);
      write(beside("other-content"), bag_of(other, date_of(now_)), signer_of(person));
      break;
    }
    case 18:
      put("glued", bytes + bytes);
      break;
    default:
      break;
  }
}

void Year::submit() {
  for (const auto& who : accepted()) {
    for (const auto& goal : goals_of(who)) {
      const auto made = parcel(who, goal);
      const auto name = parcel_name(who, made.submission);
      send("submissions", name, who, made);
      misbehave(who, made, post("submissions") / (name + ".asics"));
    }
  }
}

std::vector<container::Decision> Year::decisions_for(const Person& person) const {
  std::vector<container::Decision> decisions;
  for (const auto& file : files_in(root_ / "office/outbox" / person.number, "-decision.asics")) {
    decisions.push_back(container::decision_from(value_text(file), file.string()));
  }
  return decisions;
}

/// Returns whether an answer is sent at all.
bool Year::add_answers(const Person& person, const container::Decision& decision, Parcel& parcel) const {
  auto drawn = chance(fmt::format("answer of {} for {}", person.index, decision.set.code));
  auto& submission = parcel.submission;
  submission.attempt = decision.attempt + 1;
  submission.previous = decision.submission;
  submission.title.back() = static_cast<char>('0' + submission.attempt);
  if (drawn.happens(10)) return false;
  if (drawn.happens(5)) return true;  // the same again
  for (const auto& request : decision.requests) {
    const Document document{fmt::format("evidence/added-{:02}.txt", request.competency),
                            text_about(request.text, drawn)};
    container::Evidence evidence;
    evidence.file = named(document);
    evidence.title = "What was asked for";
    evidence.kind = "response";
    evidence.answers = {request.competency};
    submission.files.push_back(std::move(evidence));
    for (auto& claim : submission.claims) {
      if (claim.competency == request.competency) claim.files.push_back(document.name);
    }
    parcel.documents.push_back(document);
  }
  return true;
}

void Year::answer() {
  for (const auto& who : accepted()) {
    const auto goals = goals_of(who);
    for (const auto& decision : decisions_for(who)) {
      if (decision.outcome != Outcome::more_documents) continue;
      const auto goal = std::find_if(goals.begin(), goals.end(),
                                     [&](const Goal& one) { return one.set->slug == decision.set.slug; });
      if (goal == goals.end()) continue;
      auto made = parcel(who, *goal);
      if (add_answers(who, decision, made))
        send("second-round", parcel_name(who, made.submission), who, made);
    }
  }
}

void Year::certify() {
  for (const auto& who : accepted()) {
    container::Request request;
    for (const auto& file : files_in(root_ / "office/outbox" / who.number, "-decision.asics")) {
      const auto text = value_text(file);
      const auto decision = container::decision_from(text, file.string());
      if (decision.outcome == Outcome::approved) request.sets.push_back({decision.set, crypto::sha256(text)});
    }
    if (static_cast<int>(request.sets.size()) < sets_for_certification) continue;
    request.kind = container::RequestKind::certification;
    request.candidate = {who.number, who.name(), who.sort_name()};
    request.program = pack_;
    request.to = office_root_.digest();
    request.created = now_;
    request.text = "All six sets are achieved.";
    write(post("requests") / fmt::format("{}-certification-1.asics", who.number),
          {"Request", date_of(now_), {{"request.json", container::to_json(request)}}, {}}, signer_of(who));
  }
}

void Year::send_late() {
  for (const auto& who : accepted()) {
    if (who.index % 100 != 19) continue;
    const auto goals = goals_of(who);
    for (const auto& set : program_.sets) {
      const bool is_sent =
          std::any_of(goals.begin(), goals.end(), [&](const Goal& goal) { return goal.set == &set; });
      if (is_sent) continue;
      const auto made = parcel(who, {&set, "portfolio"});
      send("late", parcel_name(who, made.submission), who, made);
      break;
    }
  }
}

void Year::rate(const fs::path& folder) const {
  const auto& words = program_.review.ratings;
  for (const auto& file : files_in(folder, ".toml")) {
    std::string filled;
    std::string submission;
    std::string evaluator;
    std::string competency;
    std::size_t rating = 0;
    for (const auto& line : split(read_file(file, largest_file), '\n')) {
      auto written = line;
      if (line.starts_with("submission = ")) submission = quoted_value(line);
      if (line.starts_with("evaluator = ")) evaluator = quoted_value(line);
      if (line.starts_with("[")) competency = line;
      if (line == "rating = \"\"") {
        rating = rating_of(seed_, submission, competency, evaluator);
        written = fmt::format("rating = \"{}\"", words.at(rating));
      }
      if (line == "comments = \"\"") written = "comments = \"SEALED: it could be shown more plainly.\"";
      if (line == "requests = \"\"" && rating != 0)
        written = "requests = \"Please show how you did it, step by step.\"";
      filled += written;
      filled += '\n';
    }
    filled.pop_back();
    replace_file(file, filled);
  }
}

}  // namespace generator

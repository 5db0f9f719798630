#pragma once

#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <car/base/file.hpp>
#include <car/container/asic.hpp>
#include <car/container/verify.hpp>
#include <car/crypto/certificate.hpp>
#include <car/office/enrolment/enrol.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/intake/intake.hpp>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "temporary_folder.hpp"

/// A moment in the tests: `at("2026-05-02")`.
inline car::Instant at(std::string_view text) { return car::parse_moment(text).value(); }

inline const car::Instant founded = at("2026-01-05");

/// Somebody who applies and becomes a candidate, with a key of their own: what `car` does on the other side
/// of the office's door, as bare as it can be.
struct Person {
  std::string name;
  car::crypto::PrivateKey key = car::crypto::PrivateKey::generate();
  std::string number;  ///< once enrolled
  std::optional<car::crypto::Certificate> certificate;

  explicit Person(std::string name_of_person) : name(std::move(name_of_person)) {}

  car::container::Candidate candidate() const { return {number, name, name}; }
};

/// A folder with an office in it.
struct World {
  TemporaryFolder folder;
  car::Instant now = founded;

  explicit World(const std::string& program = "lssc") {
    car::office::Office::create(
        {folder / "office", std::filesystem::path(CAR_SOURCE) / "schemas/programs" / program,
         "Example Office", "Ruth Example"},
        [](std::string_view) { return car::crypto::Secret(); }, founded);
  }

  std::filesystem::path root() const { return folder / "office"; }
  std::filesystem::path inbox() const { return root() / "inbox"; }
  car::office::Office open() const {
    return car::office::Office::open(
        root(), [](std::string_view) { return car::crypto::Secret(std::string("not needed")); });
  }

  // --- what people send

  /// The file of that name in a folder outside the office.
  std::filesystem::path outside(const std::string& name) const {
    std::filesystem::create_directories(folder / "outside");
    return folder / "outside" / name;
  }

  car::container::Application application(const Person& person) const {
    const auto office = open();
    car::container::Application application;
    application.name = person.name;
    application.sort_name = person.name;
    application.email = "someone@example.org";
    application.program = office.pack();
    application.created = now;
    application.key = person.key.public_key().digest();
    for (const auto& asked : office.program().eligibility) {
      application.eligibility.push_back({asked.id, "yes", {}});
    }
    return application;
  }

  void write_application(const std::filesystem::path& file, const Person& person,
                         const car::container::Application& application) const {
    car::crypto::CertificateContent content;
    content.subject.common_name = person.name;
    content.not_before = now;
    content.not_after = car::add_years(now, 1);
    const car::crypto::Signer signer{car::crypto::issue_self_signed(content, person.key), person.key, {}, {}};
    const auto request = car::crypto::CertificationRequest::create({"", "", person.name, ""}, person.key);
    write(file,
          {"Application",
           car::date_of(now),
           {{"application.json", car::container::to_json(application)}, {"request.p10", request.der()}},
           {}},
          signer);
  }
  void write_application(const std::filesystem::path& file, const Person& person) const {
    write_application(file, person, application(person));
  }

  /// Takes `person` in, with a record of certificate and number.
  void enrol(Person& person) {
    const auto file = outside("enrol-" + person.key.public_key().digest().hex().substr(0, 8) + ".asics");
    write_application(file, person);
    auto office = open();
    car::Progress silent;
    std::string letter;
    car::office::enrol(
        office, {file}, car::office::Namesake::is_another, now,
        [&](const car::office::Enrolled& enrolled) {
          person.number = enrolled.number;
          letter = enrolled.letter;
        },
        silent);
    person.certificate = std::get<car::container::Letter>(value_of(root() / letter)).certificate_pem.empty()
                             ? std::nullopt
                             : std::optional(certificate_in(root() / letter));
  }

  /// A portfolio of the set, with the same file for every competency.
  car::container::Submission submission(const Person& person, const std::string& slug, int attempt,
                                        const std::string& evidence = "evidence") const {
    const auto office = open();
    const auto* set = office.program().set(slug);
    car::container::Submission submission;
    submission.candidate = person.candidate();
    submission.program = office.pack();
    submission.set = {set->code, set->slug};
    submission.route = "portfolio";
    submission.attempt = attempt;
    submission.to = office.certificate(car::container::Authority::root).digest();
    submission.created = now;
    submission.title = "DoeJaneCAR";
    submission.statement = named("statement.md", "statement");
    car::container::Evidence one;
    one.file = named("evidence/one.txt", evidence);
    one.title = "One";
    submission.files = {one};
    for (const auto& competency : set->competencies) {
      submission.claims.push_back({competency.number, {one.file.file}});
    }
    return submission;
  }

  car::crypto::Digest write_submission(const std::filesystem::path& file, const Person& person,
                                       const car::container::Submission& submission,
                                       const std::string& evidence = "evidence") const {
    std::vector<car::container::Payload> payload;
    for (const auto& named_file : car::container::files_of(submission)) {
      payload.push_back(payload_of(named_file.file,
                                   named_file.file == "statement.md" ? std::string("statement") : evidence));
    }
    return write(file,
                 {submission.title,
                  car::date_of(now),
                  {{"submission.json", car::container::to_json(submission)}},
                  std::move(payload)},
                 signer_of(person));
  }
  car::crypto::Digest write_submission(const std::filesystem::path& file, const Person& person,
                                       const std::string& slug, int attempt,
                                       const std::string& evidence = "evidence") const {
    return write_submission(file, person, submission(person, slug, attempt, evidence), evidence);
  }

  car::crypto::Digest write_request(const std::filesystem::path& file, const Person& person, int number,
                                    const std::string& text = "Please.") const {
    const auto office = open();
    car::container::Request request;
    request.kind = car::container::RequestKind::certification;
    request.number = number;
    request.candidate = person.candidate();
    request.program = office.pack();
    request.to = office.certificate(car::container::Authority::root).digest();
    request.created = now;
    request.text = text;
    return write(file,
                 {"Request", car::date_of(now), {{"request.json", car::container::to_json(request)}}, {}},
                 signer_of(person));
  }

  // --- what the office does

  std::vector<car::office::Enrolled> enrol(
      const std::vector<std::filesystem::path>& files = {},
      car::office::Namesake namesake = car::office::Namesake::is_held) const {
    auto office = open();
    car::Progress silent;
    std::vector<car::office::Enrolled> all;
    car::office::enrol(
        office, files, namesake, now, [&](const auto& one) { all.push_back(one); }, silent);
    return all;
  }

  /// Of `files`; of the inbox when there are none.
  std::vector<car::office::Taken> intake(const std::vector<std::filesystem::path>& files = {},
                                         std::optional<car::Instant> arrived = std::nullopt,
                                         std::size_t jobs = 1) const {
    auto office = open();
    car::Progress silent;
    std::vector<car::office::Taken> all;
    car::office::IntakeWish wish{std::nullopt, arrived.value_or(now), jobs};
    if (!files.empty()) wish.sources = car::office::sources_from(files, arrived.value_or(now));
    car::office::intake(
        office, wish, now, [&](const auto& one) { all.push_back(one); }, silent);
    return all;
  }

  void decide(const std::string& submission, car::container::Outcome outcome) const {
    auto office = open();
    car::database::Transaction transaction(office.ledger().database());
    car::office::DecisionEntry decision;
    decision.submission = submission;
    decision.outcome = outcome;
    decision.decided_by = "rule";
    decision.decided_at = now;
    decision.details = "{}";
    if (outcome == car::container::Outcome::more_documents) decision.requests = {{4, "show it"}};
    office.ledger().add_decision(decision);
    transaction.commit();
  }

  // --- what came of it

  /// What a candidate who pinned this office's root makes of one of its containers.
  car::container::Verification verification(const std::filesystem::path& file) const {
    car::container::Expectation expectation;
    expectation.types = {car::container::Type::receipt, car::container::Type::decision,
                         car::container::Type::letter};
    expectation.trust.roots = {
        car::crypto::Certificate::from_pem(text(root() / "public/root.pem"), "root.pem")};
    expectation.arrival = now;
    return car::container::verify_bytes(text(file), file.string(), expectation);
  }
  car::container::Value value_of(const std::filesystem::path& file) const { return verification(file).value; }
  car::container::Receipt receipt(const std::string& file) const {
    return std::get<car::container::Receipt>(value_of(root() / file));
  }
  car::crypto::Certificate certificate_in(const std::filesystem::path& letter) const {
    return car::crypto::Certificate::from_pem(
        std::get<car::container::Letter>(value_of(letter)).certificate_pem, letter.string());
  }

  static std::string text(const std::filesystem::path& file) { return car::read_file(file, 1U << 26U); }

  /// Every file below `folder` with its content, to see that nothing changed.
  static std::vector<std::pair<std::string, std::string>> everything(const std::filesystem::path& folder) {
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.is_regular_file())
        all.emplace_back(entry.path().lexically_relative(folder).string(), text(entry));
    }
    std::sort(all.begin(), all.end());
    return all;
  }

  car::crypto::Signer signer_of(const Person& person) const {
    const auto office = open();
    return {*person.certificate, person.key, {office.certificate(car::container::Authority::candidates)}, {}};
  }

  car::crypto::Digest write(const std::filesystem::path& file, const car::container::Bag& bag,
                            const car::crypto::Signer& signer) const {
    std::filesystem::remove(file);
    const car::Descriptor open_file(::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    car::Progress silent;
    const auto written = car::container::write_container(open_file, file.string(), bag, signer, now, silent);
    set_time(file, now);
    return written.object;
  }

  static void set_time(const std::filesystem::path& file, car::Instant time) {
    const timespec when{time.time_since_epoch().count(), 0};
    const std::array<timespec, 2> both{when, when};
    ::utimensat(AT_FDCWD, file.c_str(), both.data(), 0);
  }

 private:
  static car::container::FileName named(const std::string& name, const std::string& content) {
    return {name, name, content.size(), car::crypto::sha256(content)};
  }

  car::container::Payload payload_of(const std::string& name, const std::string& content) const {
    const auto file = outside("payload-" + car::crypto::sha256(content).hex().substr(0, 16));
    if (!std::filesystem::exists(file)) car::write_new_file(file, content);
    return {name, content.size(), car::crypto::sha256(content), [file] { return car::open_source(file); }};
  }
};

#pragma once

#include <car/base/time.hpp>
#include <car/container/bag.hpp>
#include <car/container/values.hpp>
#include <car/crypto/certificate.hpp>
#include <car/crypto/cms.hpp>
#include <car/crypto/key.hpp>
#include <car/program/program.hpp>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The people of a program year, made up from a seed: what they send is what `car` would send for them, and
/// some of it is faulty, hostile or late. The same seed gives the same people, sets, routes and ratings; only
/// keys and signatures are new each time.
namespace generator {

/// A number that depends on all that it is made of, and on nothing else.
class Chance {
 public:
  Chance(std::uint64_t seed, std::string_view of);
  /// From 0 to `count` - 1.
  std::uint64_t below(std::uint64_t count);
  /// Whether something happens that happens `percent` times in a hundred.
  bool happens(std::uint64_t percent) { return below(100) < percent; }

 private:
  std::uint64_t next();
  std::uint64_t state_;
};

struct Person {
  int index = 0;  ///< 1, 2, …
  std::string given_name;
  std::string family_name;
  car::crypto::PrivateKey key;
  std::string number;  ///< once accepted
  std::optional<car::crypto::Certificate> certificate;

  std::string name() const { return given_name + " " + family_name; }
  std::string sort_name() const { return family_name + ", " + given_name; }
};

/// What somebody means to achieve this year.
struct Goal {
  const car::program::Set* set = nullptr;
  std::string route;
};

/// A file of a bag, with its content.
struct Document {
  std::string name;  ///< below `data/`
  std::string content;
};

/// A submission and the files in it.
struct Parcel {
  car::container::Submission submission;
  std::vector<Document> documents;
};

/// The year of one office, in the folder `root`: `office/` is the office's, `people/` has the keys, `post/`
/// what is sent.
class Year {
 public:
  /// Throws car::Error when there is no office in `root`.
  Year(const std::filesystem::path& root, std::uint64_t seed, car::Instant now);

  /// Everybody applies, into `post/applications`: one in fifty says nothing about eligibility, one in fifty
  /// twice.
  void apply(int candidates);
  /// Everybody who was accepted sends what was aimed at, into `post/submissions`; and so do some who wish the
  /// office ill, or do not look at what they send.
  void submit();
  /// Whoever was asked for more documents sends them, into `post/second-round`; some never do, and some send
  /// the same again.
  void answer();
  /// Whoever has six sets asks for the certification, into `post/requests`.
  void certify();
  /// One in a hundred sends something after the end of the subscription, into `post/late`.
  void send_late();
  /// Fills in the forms in `folder`, each evaluator with a mind of their own.
  void rate(const std::filesystem::path& folder) const;

 private:
  Person person(int index) const;
  std::vector<Person> accepted() const;
  std::vector<Goal> goals_of(const Person& person) const;
  Parcel parcel(const Person& person, const Goal& goal) const;
  void add_portfolio(const Person& person, const car::program::Set& set, Parcel& parcel) const;
  bool add_answers(const Person& person, const car::container::Decision& decision, Parcel& parcel) const;
  std::vector<car::container::Decision> decisions_for(const Person& person) const;
  car::crypto::Signer signer_of(const Person& person) const;
  void send(const std::string& folder, const std::string& name, const Person& person,
            const Parcel& parcel) const;
  void misbehave(const Person& person, const Parcel& parcel, const std::filesystem::path& sent) const;
  void write(const std::filesystem::path& file, const car::container::Bag& bag,
             const car::crypto::Signer& signer) const;
  std::filesystem::path post(const std::string& folder) const;
  Chance chance(std::string_view of) const { return Chance(seed_, of); }

  std::filesystem::path root_;
  std::uint64_t seed_;
  car::Instant now_;
  car::program::Program program_;
  car::container::Program pack_;
  car::crypto::Certificate office_root_;
  car::crypto::Certificate candidates_ca_;
};

}  // namespace generator

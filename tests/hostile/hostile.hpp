#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <string>
#include <vector>

#include "crypto/authorities.hpp"
#include "hostile/parts.hpp"

/// Containers that are meant to do harm, or came to grief on their way: our own, each with one thing wrong.
/// They are signed rightly wherever the fault lies behind the signature, so that it is reached.
namespace hostile {

/// Whose keys there are, and a submission in order to spoil.
struct Makers {
  Authorities office;    ///< with all its keys; its `candidate` is the one who sends
  Authorities stranger;  ///< another office, with the same names and other keys
  std::string name;      ///< of the bag, `DoeJane`
  car::container::Submission submission;
  Members files;     ///< its payload: name below `data/`, and content
  car::Instant now;  ///< when they are signed and arrive
};

/// An office and a submission made for a test, as of 2026-05-02.
Makers makers_for_test();

struct Fixture {
  std::string group;   ///< which part is spoilt: `outer`, `inner`, `members`, `signature`, `signer`, …
  std::string what;    ///< what is wrong with it, in words
  std::string check;   ///< that refuses it where every type of container is expected, as by `car verify`
  std::string intake;  ///< that refuses it where a candidate's is expected; mostly the same
  std::string bytes;

  /// `outer-a-byte-behind-the-end`: a name for its file.
  std::string name() const;
};

/// The submission of `makers`, in order.
std::string honest(const Makers& makers);

/// All of them. Their names differ.
std::vector<Fixture> fixtures(const Makers& makers);

}  // namespace hostile

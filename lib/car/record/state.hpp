#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/crypto/digest.hpp>
#include <car/record/tree.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::record {

/// Where a set stands. Computed from the containers in `submissions/SET-N`, never stored.
enum class State { open, prepared, received, approved, more_documents, take_course };

/// `more-documents`.
std::string_view name_of(State state);

/// One numbered submission of a set, and what the office said about it.
struct Attempt {
  int number = 0;
  std::string folder;                           ///< `submissions/technology-1`
  std::string container;                        ///< its file, by its name in the record
  container::Submission submission;             ///< what was sent
  crypto::Digest digest;                        ///< of its data object: the submission's identity
  crypto::Digest key;                           ///< public key that it is signed with
  std::optional<container::Receipt> receipt;    ///< of the highest sequence
  std::optional<container::Decision> decision;  ///< of the highest sequence
  crypto::Digest decision_digest;               ///< of the decision's data object
};

struct SetState {
  State state = State::open;
  std::vector<Attempt> attempts;  ///< ascending
  int next_attempt = 1;
  int round = 1;                 ///< counts decisions: round 2 answers a more-documents
  std::optional<Instant> since;  ///< when it came into this state, where a container says so
  std::optional<Instant> due;    ///< when the office means to have decided
  std::string refusal;           ///< why the last attempt was refused by receipt
  std::vector<container::Decision::Request> requests;  ///< what is asked for, in the state `more_documents`

  /// The last attempt; nothing when there is none.
  const Attempt* last() const { return attempts.empty() ? nullptr : &attempts.back(); }
};

/// What a filed container says. It was verified when it was filed; nothing is verified here.
struct FiledContainer {
  std::string file;       ///< its name in the record
  crypto::Digest digest;  ///< of its data object
  crypto::Digest key;     ///< public key that it is signed with
  container::Value value;
};

/// Reads one container of the record. Throws Error(failed) when it cannot be read.
FiledContainer read_container(const Tree& tree, const std::string& name);

/// All containers (`*.asics`) directly in the folder `name` of the record, sorted by name.
std::vector<FiledContainer> containers_in(const Tree& tree, std::string_view name);

/// The attempts of all sets: reads `submissions/`. Throws Error(failed) when a container there cannot be
/// read.
SetState state_of(const Tree& tree, std::string_view set);

}  // namespace car::record

#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <car/office/folder/office.hpp>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace car::office {

/// What became of one application.
struct Enrolled {
  enum class How {
    enrolled,  ///< a new candidate, and the acceptance letter
    known,     ///< enrolled before: the same letter again
    replaced,  ///< a candidate has another key, and a letter for it (office/replacement.hpp)
    refused,   ///< `reasons` say why
    held,      ///< somebody has to look at it first: it stays where it is
    left,      ///< no application
    failed,    ///< it could not be read
  };

  std::filesystem::path source;
  How how = How::failed;
  std::string number;  ///< of the candidate; when refused or held, of the one it collides with, or empty
  std::string name;
  crypto::Digest application;  ///< data object
  Instant subscription_end;
  std::string letter;  ///< its file in the office
  std::vector<std::string> reasons;
  std::string hint;  ///< what to do about it; may be empty
};

std::string_view name_of(Enrolled::How how);

/// Whether somebody whose name is that of a candidate may be another person.
enum class Namesake { is_held, is_another };

struct EnrolSummary {
  std::size_t enrolled = 0;
  std::size_t known = 0;
  std::size_t refused = 0;
  std::size_t held = 0;
  std::size_t left = 0;
  std::size_t failed = 0;
};

/// One application that is to be taken, and what the administrator says about it.
struct ToEnrol {
  std::filesystem::path file;
  std::string number = {};  ///< that the candidate is to have; empty: the next
  Namesake namesake = Namesake::is_held;
};

/// Why no candidate can have the number `typed`: it is not one of this program (`LSSC-2026-00042`: its code,
/// a year, five digits), or is taken. Nothing when one can.
std::optional<std::string> fault_of_number(Office& office, std::string_view typed);

/// Takes `applications`; with none named, those in the inbox. Each one that is signed with its own key,
/// complete by the program, and of a person and a key not known yet becomes a candidate: a number, a
/// certificate for the subscription, and an acceptance letter in the outbox. Each is done whole before the
/// next, so a crash loses nothing and the same command goes on. `told` is told of each. Throws as
/// Office::require_in_order before the first, and when the office itself fails.
EnrolSummary enrol(Office& office, const std::vector<ToEnrol>& applications, Instant now,
                   const std::function<void(const Enrolled&)>& told, Progress& progress);

/// The same of files of which one thing is said.
EnrolSummary enrol(Office& office, const std::vector<std::filesystem::path>& files, Namesake namesake,
                   Instant now, const std::function<void(const Enrolled&)>& told, Progress& progress);

}  // namespace car::office

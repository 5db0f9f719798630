#pragma once

#include <car/base/time.hpp>
#include <car/container/values.hpp>
#include <car/program/program.hpp>
#include <string>

/// What the office writes to a candidate, from the letters of the program pack.
namespace car::office {

/// To whom a letter goes, and of what day it is.
struct Addressee {
  container::Candidate candidate;
  Instant subscription_end;
  Date date{};
};

/// The message that goes with a decision: the pack's letter of that outcome. Of what was asked for it names
/// each competency and its request; for a course, each competency that was not shown. Throws Error(failed)
/// when the pack's letter cannot be filled in.
std::string decision_message(const program::Program& program, const container::Decision& decision,
                             const Addressee& addressee);

/// The text of the letter for an achieved set.
std::string achievement_text(const program::Program& program, const program::Set& set,
                             const Addressee& addressee);

/// The text of the letter of certification.
std::string certification_text(const program::Program& program, const Addressee& addressee);

}  // namespace car::office

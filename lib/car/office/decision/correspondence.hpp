#pragma once

#include <car/container/values.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
#include <car/program/program.hpp>
#include <string>

/// What the office writes to a candidate: the letters of the program, or its own templates, filled in.
namespace car::office {

/// The message that goes with a decision: the letter of that outcome. Of what was asked for it names each
/// competency and its request; for a course, each competency that was not shown. `program` is that of the
/// edition by which it was decided. Throws Error(failed) when the letter cannot be filled in.
std::string decision_message(const Office& office, const program::Program& program,
                             const container::Decision& decision, const CandidateEntry& candidate);

/// The text of the letter for an achieved set.
std::string achievement_text(const Office& office, const program::Set& set, const CandidateEntry& candidate,
                             Date date);

/// The text of the letter of certification.
std::string certification_text(const Office& office, const CandidateEntry& candidate, Date date);

/// The message that goes with a request that was declined: the letter `declined`, or the reason alone where
/// there is no such letter.
std::string declined_text(const Office& office, const CandidateEntry& candidate, const std::string& reason,
                          Date date);

/// What stands in a message for `{requests}`, competency by competency.
std::string points_of(const program::Program& program, const container::Decision& decision);

}  // namespace car::office

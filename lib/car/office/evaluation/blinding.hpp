#pragma once

#include <car/container/asic.hpp>
#include <car/container/values.hpp>
#include <car/office/ledger/ledger.hpp>
#include <car/privacy/person.hpp>
#include <string>
#include <string_view>
#include <vector>

/// What an evaluator may see of a submission that is not to tell whose it is. By an allow-list: what is not
/// made here is not there.
namespace car::office {

/// What stands in place of a candidate's name.
inline constexpr std::string_view nameless = "[the candidate]";

/// Everything that a candidate is called: names as the office and as the submission has them, number, e-mail
/// address, telephone, address.
privacy::Person person_of(const CandidateEntry& candidate, const container::Candidate& as_sent);

/// A document of the submission, and what becomes of it.
struct BlindedFile {
  std::string source;  ///< as the office knows it: `evidence/cv.pdf`
  std::string name;    ///< in the packet: `evidence/TEC-4-1.pdf`; empty when it is left out
  std::string bytes;   ///< empty when it is left out
  std::string reason;  ///< why it is left out, or was taken only since somebody said so; empty else
};

/// A copy of a document that does not name the person: cleaned of what it tells beside its content (JPEG,
/// PNG, PDF, Office since 2007, OpenDocument), or, of a text, with `nameless` in place of the name. What
/// cannot be cleaned or searched, or still names the person, is left out with the reason; `is_included` takes
/// it all the same, but never what can run something when it is opened. `stem` is the neutral name, without
/// an ending.
BlindedFile blinded(const container::FileName& file, std::string bytes, const std::string& stem,
                    const privacy::Person& person, bool is_included);

/// A file of the bag. Throws Refused as container::Container does.
std::string payload_of(const container::Container& container, const container::FileName& file);

}  // namespace car::office

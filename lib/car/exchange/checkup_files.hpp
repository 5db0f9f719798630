#pragma once

#include <car/exchange/checkup.hpp>
#include <car/record/record.hpp>
#include <car/rules/facts.hpp>
#include <car/rules/gather.hpp>

// The parts of a checkup that are about files which somebody else changed, added or took away. All only read.

namespace car::exchange {

/// What car put into the record and nobody is to change but car: exchanged containers and letters, trust,
/// versions, trash, `section.toml`, and the lines of the log. With `Look::contents` their bytes too. A path
/// that `checkup` has a complaint about is not told again.
void check_kept(const record::Record& record, rules::Look look, Checkup& checkup);

/// Copies that services which keep folders alike on several computers leave behind, files that these did not
/// fetch, and what car does not know. What lies in sections and is listed nowhere is told by `facts`.
void check_names(const record::Record& record, const rules::Facts& facts, Checkup& checkup);

/// The documents of sets that are with the office or approved: what was submitted counts, so they keep nobody
/// from anything.
void check_frozen(const rules::Facts& facts, Checkup& checkup);

/// Whether the files for git are as car made them: without them git takes private versions along, or changes
/// line ends.
void check_git(const record::Record& record, Checkup& checkup);

/// What to do about the file `name` that is not there any more: to rename it back, when it has another name
/// in the same folder; else `otherwise`.
std::string hint_for_missing(const record::Tree& tree, const std::string& name, const std::string& digest,
                             const std::string& otherwise);

}  // namespace car::exchange

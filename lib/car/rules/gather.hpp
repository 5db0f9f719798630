#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/record/index.hpp>
#include <car/record/record.hpp>
#include <car/rules/facts.hpp>
#include <cstdint>
#include <optional>

namespace car::rules {

/// How closely filed documents are looked at: by size alone, or by every byte.
enum class Look : std::uint8_t { sizes, contents };

/// Whether a damaged `section.toml` ends the run, or is a fact among others: for whoever tells all that is
/// wrong with the record.
enum class Damage : std::uint8_t { thrown, told };

/// The facts of the record, of all its sections or of the one that `place` lies in. Only reads. What is wrong
/// with a single document is a fact; what makes the record unreadable as a whole is thrown: Error(failed),
/// and Error(answer_no) when the set of `place` is not chosen. Of one place damage is told too, unless it may
/// be that place's own. Of a document that `index` knows unchanged, its digest is taken from there; what is
/// read is remembered in it. `record` must outlive the facts.
Facts gather(const record::Record& record, const std::optional<record::Place>& place, Look look, Instant now,
             Progress& progress, Damage damage = Damage::thrown, record::Index* index = nullptr);

}  // namespace car::rules

#pragma once

#include <car/base/file.hpp>
#include <car/base/progress.hpp>
#include <car/privacy/disclosure.hpp>
#include <car/record/record.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace car::privacy {

/// No file is looked into beyond so many bytes.
inline constexpr std::uint64_t largest_file = 256'000'000;

/// Adds what the bytes of one file reveal. What it is, is told by its content and not by its name: text,
/// photographs, PDF, documents of Office (since 2007) and OpenDocument; pictures within documents too.
/// Foreign bytes: whatever is wrong with them is an `Unread`, never an exception.
void look_into(std::string_view bytes, const std::string& file, const Own& own, Disclosures& disclosures);

/// The same for an open file; of a kind that is not looked into no more than its beginning is read.
/// Advances `progress` by each byte; whoever calls begins and ends it. Throws only what `progress` throws.
void look_into(const Descriptor& content, const std::string& file, const Own& own, Disclosures& disclosures,
               Progress& progress);

/// What is the candidate's own in a record: the name, in both orders.
Own own_of(const record::Record& record);

/// What the files `paths` of the record would reveal to whoever gets them: the one question to ask before
/// something leaves. `own` is what the candidate gives along anyway, besides the name. Writes nothing. A
/// file that is not there is an `Unread`.
Disclosures disclosures_of(const record::Record& record, std::span<const std::string> paths,
                           Progress& progress, const Own& own = {});

/// All that is the candidate's own in the record, or under `place`: filed documents, statements, and what
/// `section.toml` says of them; not what came from the office or went there.
std::vector<std::string> paths_of(const record::Record& record, const std::optional<record::Place>& place);

}  // namespace car::privacy

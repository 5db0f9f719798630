#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/container/values.hpp>
#include <car/record/continuing.hpp>
#include <car/record/filing.hpp>

namespace car::record {

namespace {

void require_section(const program::Program& program) {
  const bool is_there =
      std::any_of(program.sections.begin(), program.sections.end(),
                  [](const auto& section) { return section.kind == program::SectionKind::continuing; });
  if (is_there) return;
  throw Error(Kind::answer_no, program.name, "this program keeps no continuing development",
              "'car guide' lists what it says");
}

}  // namespace

ContinuingActivity add_activity(const Record& record, const std::filesystem::path& source,
                                ContinuingActivity details, Instant now, Progress& progress) {
  if (details.minutes < 1 || details.minutes > container::most_minutes) {
    throw Error(Kind::usage, source.string(), "the activity has no length that can be counted",
                "say how long it was with --hours, as in '--hours 6' or '--hours 1:30'");
  }
  require_section(record.program());
  Change change(record.folder());
  auto section = record.section_of_kind(program::SectionKind::continuing);
  details.filed =
      file_document(record, change, section, "activities", source,
                    "'car activity list' shows what is filed; 'car remove' takes one out", now, progress);
  section.activities.push_back(details);
  change.replace_section(section, now);
  change.log(to_line({now, "activity add", fmt::format("filed the activity {}", details.filed.file), {}}));
  change.commit();
  return details;
}

}  // namespace car::record

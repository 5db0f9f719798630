#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/privacy/file_kind.hpp>
#include <car/privacy/finder.hpp>
#include <car/privacy/office.hpp>
#include <car/privacy/opendocument.hpp>
#include <car/privacy/pdf.hpp>
#include <car/privacy/photograph.hpp>
#include <car/privacy/privacy.hpp>
#include <car/record/writing.hpp>
#include <exception>

namespace car::privacy {

namespace {

void look_into_archive(std::string_view bytes, Finder& finder) {
  auto archive = container::ForeignArchive::open(bytes, finder.file());
  if (is_office(archive)) {
    look_into_office(archive, finder);
  } else if (is_opendocument(archive)) {
    look_into_opendocument(archive, finder);
  } else {
    finder.leave_out(std::string(title_of(FileKind::archive)));
  }
}

/// UTF-16 as far as it is ASCII, which is all that is looked for; a stroke for every other unit.
std::string narrow(std::string_view bytes) {
  const std::size_t high = bytes.starts_with("\xFF\xFE") ? 1 : 0;
  std::string text;
  for (std::size_t at = 2; at + 1 < bytes.size(); at += 2)
    text += bytes[at + high] == '\0' ? bytes[at + 1 - high] : '|';
  return text;
}

void look_into_kind(FileKind kind, std::string_view bytes, Finder& finder) {
  switch (kind) {
    case FileKind::text:
      return finder.scan_lines(bytes);
    case FileKind::wide_text:
      return finder.scan_lines(narrow(bytes));
    case FileKind::rich_text:
      finder.scan_lines(bytes);
      return finder.leave_out("all but the text of this document in RTF: save it as .odt or .docx");
    case FileKind::photograph:
      return look_into_photograph(bytes, "", finder);
    case FileKind::pdf:
      return look_into_pdf(bytes, finder);
    case FileKind::archive:
      return look_into_archive(bytes, finder);
    case FileKind::old_office:
    case FileKind::recording:
    case FileKind::unknown:
      return finder.leave_out(std::string(title_of(kind)));
  }
}

void leave_out(Disclosures& disclosures, const std::string& file, std::string reason) {
  disclosures.unread.push_back({Unread::Why::damaged, file, std::move(reason)});
}

/// The bytes of a file of a kind that is looked into; of another its beginning.
std::string bytes_to_look_at(const Descriptor& content, const std::string& file, Progress& progress) {
  /// Stops the reading of a file of which enough is known.
  struct Enough : std::exception {};
  std::string bytes;
  try {
    read_all(content, file, [&](std::string_view part) {
      bytes += part;
      progress.advance(part.size());
      if (bytes.size() >= telling_bytes && !is_read(kind_of(bytes))) throw Enough();
    });
  } catch (const Enough&) {
    bytes.resize(telling_bytes);
  }
  return bytes;
}

bool is_from_or_to_office(const record::Artifact& artifact) {
  return artifact.slot == record::application_slot;
}

bool is_at(const record::Artifact& artifact, const record::Place& place) {
  if (place.set == nullptr) return artifact.slot == place.slot;
  const auto& shown = artifact.competencies;
  return place.competency == 0 || std::find(shown.begin(), shown.end(), place.competency) != shown.end();
}

/// All of a section that is the candidate's own.
void add_section(const record::Record& record, const record::Section& section,
                 std::vector<std::string>& paths) {
  paths.push_back(section.manifest());
  if (const auto* set = record.program().set(section.set)) {
    for (const auto& writing : record::writings_in(record.tree(), section, *set))
      paths.push_back(section.path_of(writing.file));
  }
  for (const auto* filed : section.all_filed()) {
    const auto* artifact = section.artifact(filed->file);
    if (artifact == nullptr || !is_from_or_to_office(*artifact))
      paths.push_back(section.path_of(filed->file));
  }
}

bool is_from_office(const record::Section& section) {
  return section.kind == program::name_of(program::SectionKind::acceptance) ||
         section.kind == program::name_of(program::SectionKind::letters);
}

/// Of those that can be opened.
std::uint64_t size_of(const record::Tree& tree, std::span<const std::string> paths) {
  std::uint64_t size = 0;
  for (const auto& path : paths) {
    try {
      if (const auto file = tree.open_file(path)) size += stat_of(*file, path).size;
    } catch (const Error&) {
      continue;  // said when it is to be looked into
    }
  }
  return size;
}

void look_into_path(const record::Tree& tree, const std::string& path, const Own& own,
                    Disclosures& disclosures, Progress& progress) {
  std::optional<Descriptor> file;
  std::string reason = "it is not there";
  try {
    file = tree.open_file(path);
  } catch (const Error& error) {
    reason = error.reason();
  }
  if (file) return look_into(*file, path, own, disclosures, progress);
  ++disclosures.files;
  leave_out(disclosures, path, reason);
}

}  // namespace

void look_into(std::string_view bytes, const std::string& file, const Own& own, Disclosures& disclosures) {
  ++disclosures.files;
  Finder finder(file, own, disclosures);
  try {
    look_into_kind(kind_of(bytes), bytes, finder);
  } catch (const Error& error) {
    leave_out(disclosures, file, error.reason());
  } catch (const std::exception& problem) {
    leave_out(disclosures, file, problem.what());
  }
}

void look_into(const Descriptor& content, const std::string& file, const Own& own, Disclosures& disclosures,
               Progress& progress) {
  std::string bytes;
  try {
    if (const auto size = stat_of(content, file).size; size > largest_file) {
      ++disclosures.files;
      progress.advance(size);
      Finder(file, own, disclosures)
          .leave_out(fmt::format("a file of {}: more than {}", human_size(size), human_size(largest_file)));
      return;
    }
    bytes = bytes_to_look_at(content, file, progress);
  } catch (const Error& error) {
    if (error.kind() == Kind::interrupted) throw;
    ++disclosures.files;
    return leave_out(disclosures, file, error.reason());
  }
  look_into(bytes, file, own, disclosures);
}

Own own_of(const record::Record& record) {
  const auto& candidate = record.configuration().candidate;
  return {candidate.name, fmt::format("{} {}", candidate.given, candidate.family),
          fmt::format("{}, {}", candidate.family, candidate.given)};
}

Disclosures disclosures_of(const record::Record& record, std::span<const std::string> paths,
                           Progress& progress, const Own& own) {
  const auto tree = record.tree();
  auto all_own = own_of(record);
  all_own.insert(all_own.end(), own.begin(), own.end());
  Disclosures disclosures;
  progress.begin("looking for what they reveal", size_of(tree, paths));
  for (const auto& path : paths) look_into_path(tree, path, all_own, disclosures, progress);
  progress.end();
  return disclosures;
}

std::vector<std::string> paths_of(const record::Record& record, const std::optional<record::Place>& place) {
  std::vector<std::string> paths;
  if (place && (place->set == nullptr || place->competency != 0)) {
    const auto section = record.section_of(*place);
    for (const auto& artifact : section.artifacts) {
      if (is_at(artifact, *place) && !is_from_or_to_office(artifact))
        paths.push_back(section.path_of(artifact.filed.file));
    }
    if (place->set != nullptr) {
      for (const auto& writing : record::writings_in(record.tree(), section, *place->set)) {
        if (writing.competency == place->competency) paths.push_back(section.path_of(writing.file));
      }
    }
  } else if (place) {
    add_section(record, record.section_of(*place), paths);
  } else {
    for (const auto& section : record.sections()) {
      if (!is_from_office(section)) add_section(record, section, paths);
    }
  }
  return paths;
}

}  // namespace car::privacy

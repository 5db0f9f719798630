#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/text.hpp>
#include <car/privacy/file_kind.hpp>
#include <car/privacy/office.hpp>
#include <car/privacy/opendocument.hpp>
#include <car/privacy/pdf.hpp>
#include <car/privacy/photograph.hpp>
#include <car/privacy/picture.hpp>
#include <car/privacy/privacy.hpp>
#include <car/privacy/scrub.hpp>
#include <exception>
#include <set>

namespace car::privacy {

namespace {

Error not_cleaned(const std::string& file, std::string_view what, std::string hint) {
  return {Kind::answer_no, file, fmt::format("is {}, and car does not clean such files", what),
          std::move(hint)};
}

std::string cleaned_archive(std::string_view bytes, const std::string& file) {
  auto archive = container::ForeignArchive::open(bytes, file);
  if (is_office(archive)) return archive.with(cleaned_office(archive));
  if (is_opendocument(archive)) return archive.with(cleaned_opendocument(archive));
  throw not_cleaned(file, title_of(FileKind::archive), "clean the files in it one by one");
}

std::string cleaned_photograph(std::string_view bytes, const std::string& file) {
  if (picture_of(bytes) == Picture::other) {
    throw not_cleaned(file, "a photograph that is neither JPEG nor PNG",
                      "save it as JPEG in a program for pictures, and clean that");
  }
  return cleaned_picture(bytes, orientation_of(bytes), file);
}

std::string cleaned(std::string_view bytes, const std::string& file) {
  const auto kind = kind_of(bytes);
  switch (kind) {
    case FileKind::photograph:
      return cleaned_photograph(bytes, file);
    case FileKind::pdf:
      return cleaned_pdf(bytes, file);
    case FileKind::archive:
      return cleaned_archive(bytes, file);
    case FileKind::text:
    case FileKind::wide_text:
      throw not_cleaned(file, title_of(kind), "what it says is yours to change, in an editor");
    default:
      throw not_cleaned(file, title_of(kind), "save it as PDF, .docx, .odt, JPEG or PNG, and clean that");
  }
}

/// What scrubbing changes and does not take away: of these only names go.
bool stays(What what) {
  return what == What::document_comment || what == What::document_deleted_text ||
         what == What::document_tracked_change;
}

bool is_left(const Disclosure& one, const std::vector<Disclosure>& left) {
  return std::any_of(left.begin(), left.end(), [&](const Disclosure& other) {
    return other.what == one.what && (stays(one.what) || other == one);
  });
}

std::filesystem::path name_of_copy(const std::filesystem::path& original) {
  return original.stem().string() + "-scrubbed" + original.extension().string();
}

std::filesystem::path path_of_copy(const record::Record* record, const Original& original,
                                   const std::optional<std::filesystem::path>& output) {
  std::error_code ignored;
  const auto name = name_of_copy(original.path);
  if (output && std::filesystem::is_directory(*output, ignored)) return *output / name;
  if (output) return *output;
  // A file in a record that nothing lists is a finding.
  if (original.filed && record != nullptr) return record->root().parent_path() / name;
  return original.path.parent_path() / name;
}

void require_one_place_each(const std::vector<Copy>& copies) {
  std::set<std::filesystem::path> paths;
  for (const auto& copy : copies) {
    if (copy.path.empty() || paths.insert(copy.path).second) continue;
    throw Error(Kind::usage, copy.path.string(), "two copies would have this name",
                "clean them one by one, each with --output FILE");
  }
}

}  // namespace

Scrubbed scrub(std::string_view bytes, const std::string& file, const Own& own) {
  Scrubbed scrubbed;
  try {
    scrubbed.bytes = cleaned(bytes, file);
  } catch (const Error&) {
    throw;
  } catch (const std::exception& problem) {
    throw Error(Kind::failed, file, fmt::format("could not be read ({})", printable(problem.what())),
                "open it in the program that made it, and save it again");
  }
  Disclosures before;
  look_into(bytes, file, own, before);
  look_into(scrubbed.bytes, file, own, scrubbed.left);
  for (auto& one : before.found) {
    if (!is_left(one, scrubbed.left.found)) scrubbed.gone.push_back(std::move(one));
  }
  scrubbed.is_new = scrubbed.bytes != bytes;
  return scrubbed;
}

Original original_of(const record::Record* record, const std::filesystem::path& typed) {
  std::error_code ignored;
  const auto path = std::filesystem::absolute(typed).lexically_normal();
  const bool is_there = std::filesystem::exists(std::filesystem::symlink_status(typed, ignored));
  if (record == nullptr) return {typed, std::nullopt};
  const auto root = std::filesystem::canonical(record->root());
  if (is_there) {
    const auto inner = std::filesystem::weakly_canonical(path).lexically_relative(root).generic_string();
    for (const auto& section : record->sections()) {
      for (const auto* filed : section.all_filed()) {
        if (section.path_of(filed->file) == inner)
          return {typed, record::FiledAt{section.folder, filed->file}};
      }
    }
    return {typed, std::nullopt};
  }
  const auto at = record::find_filed(*record, typed.string(), record->root());
  return {record->tree().shown(at.path()), at};
}

std::vector<Copy> scrub_all(const record::Record* record, std::vector<Original> originals) {
  const auto own = record == nullptr ? Own() : own_of(*record);
  std::vector<Copy> copies;
  for (auto& original : originals) {
    const auto bytes = read_file(original.path, largest_file, Links::refuse);
    if (bytes.empty()) {
      throw Error(Kind::failed, original.path.string(), "is empty",
                  "save the document again, and look whether it opens");
    }
    auto scrubbed = scrub(bytes, original.path.string(), own);
    copies.push_back({std::move(original), std::move(scrubbed)});
  }
  return copies;
}

void write_copies(const record::Record* record, std::vector<Copy>& copies,
                  const std::optional<std::filesystem::path>& output) {
  for (auto& copy : copies) {
    if (copy.scrubbed.is_new) copy.path = path_of_copy(record, copy.original, output);
  }
  require_one_place_each(copies);
  std::vector<std::filesystem::path> made;
  try {
    for (const auto& copy : copies) {
      if (copy.path.empty()) continue;
      write_new_file(copy.path, copy.scrubbed.bytes);
      made.push_back(copy.path);
    }
  } catch (const Error&) {
    std::error_code ignored;
    for (const auto& path : made) std::filesystem::remove(path, ignored);
    throw;
  }
}

void replace_originals(const record::Record& record, std::vector<Copy>& copies, Instant now,
                       Progress& progress) {
  for (const auto& copy : copies) {
    if (copy.original.filed) continue;
    throw Error(Kind::usage, copy.original.path.string(),
                "is not filed in this record, so nothing can be replaced",
                "without --replace a cleaned copy is made");
  }
  for (auto& copy : copies) {
    if (!copy.scrubbed.is_new) continue;
    copy.original.filed =
        record::replace_bytes(record, *copy.original.filed, copy.scrubbed.bytes, now, progress);
    copy.path = record.tree().shown(copy.original.filed->path());
  }
}

}  // namespace car::privacy

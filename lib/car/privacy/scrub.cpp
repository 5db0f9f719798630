#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
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

namespace car::privacy {

namespace {

Error not_cleaned(const std::string& file, std::string_view what, std::string hint) {
  return {Kind::answer_no, file, fmt::format("is {}, and car does not clean such files", what), std::move(hint)};
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
    const auto& left = scrubbed.left.found;
    if (std::find(left.begin(), left.end(), one) == left.end()) scrubbed.gone.push_back(std::move(one));
  }
  return scrubbed;
}

std::filesystem::path scrubbed_name(const std::filesystem::path& file) {
  return file.stem().string() + "-scrubbed" + file.extension().string();
}

}  // namespace car::privacy

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/office/evaluation/blinding.hpp>
#include <car/pages/media.hpp>
#include <car/privacy/file_kind.hpp>
#include <car/privacy/namings.hpp>
#include <car/privacy/scrub.hpp>
#include <filesystem>
#include <optional>
#include <utility>

namespace car::office {

namespace {

using privacy::FileKind;

/// The endings under which documents of a kind go into a packet.
struct Ending {
  FileKind kind;
  std::string_view ending;
};
constexpr auto endings = std::to_array<Ending>({{FileKind::text, ".txt"},
                                                {FileKind::text, ".md"},
                                                {FileKind::text, ".csv"},
                                                {FileKind::photograph, ".jpg"},
                                                {FileKind::photograph, ".jpeg"},
                                                {FileKind::photograph, ".png"},
                                                {FileKind::pdf, ".pdf"},
                                                {FileKind::archive, ".docx"},
                                                {FileKind::archive, ".xlsx"},
                                                {FileKind::archive, ".pptx"},
                                                {FileKind::archive, ".odt"},
                                                {FileKind::archive, ".ods"},
                                                {FileKind::archive, ".odp"}});

std::string ending_of(const std::string& file) {
  auto ending = std::filesystem::path(file).extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return ending;
}

/// The ending that a document has in a packet: its own if it is one of its kind, else the first of these.
std::string neutral_ending(FileKind kind, const std::string& file) {
  auto own = ending_of(file);
  std::string first;
  for (const auto& one : endings) {
    if (one.kind != kind) continue;
    if (one.ending == own) return own;
    if (first.empty()) first = one.ending;
  }
  return kind == FileKind::archive ? "" : first;
}

/// What could be made of a document.
struct Made {
  std::string bytes;
  std::string reason;  ///< why it is left out; empty when it is not
};

std::string list_of(const std::vector<privacy::Naming>& namings) {
  std::string text;
  for (std::size_t i = 0; i < namings.size() && i < 3; ++i) {
    if (!namings[i].place.empty()) text += (text.empty() ? " in " : ", ") + printable(namings[i].place);
  }
  return text + (namings.size() > 3 ? ", …" : "");
}

/// Why a copy may not go to somebody who is not to know the person; empty when it may.
std::string fault_of(std::string_view bytes, const privacy::Person& person) {
  const auto namings = privacy::namings_in(bytes, person);
  if (!namings.found.empty()) return fmt::format("names the candidate{}", list_of(namings.found));
  if (!namings.unread.empty()) return fmt::format("cannot be searched whole ({})", namings.unread.front());
  return "";
}

Made made_of_text(const std::string& bytes, const privacy::Person& person) {
  Made made{person.without(bytes, nameless), {}};
  made.reason = fault_of(made.bytes, person);
  return made;
}

Made cleaned(std::string bytes, const std::string& file, const privacy::Person& person) {
  Made made;
  try {
    auto scrubbed = privacy::scrub(bytes, file, {});
    made.bytes = std::move(scrubbed.bytes);
  } catch (const Error& error) {
    return {std::move(bytes), error.reason()};
  }
  made.reason = fault_of(made.bytes, person);
  return made;
}

Made made_of(std::string bytes, const std::string& file, const privacy::Person& person) {
  const auto kind = privacy::kind_of(bytes);
  switch (kind) {
    case FileKind::text:
      return made_of_text(bytes, person);
    case FileKind::photograph:
    case FileKind::pdf:
    case FileKind::archive:
      return cleaned(std::move(bytes), file, person);
    default:
      return {std::move(bytes), fmt::format("is {}, which car does not clean", title_of(kind))};
  }
}

/// `-00042` of `LSSC-2026-00042`: titles have it without the rest.
std::string tail_of(const std::string& number) {
  const auto at = number.rfind('-');
  return at == std::string::npos ? std::string() : number.substr(at);
}

}  // namespace

privacy::Person person_of(const CandidateEntry& candidate, const container::Candidate& as_sent) {
  std::vector<std::string> others = {candidate.number, tail_of(candidate.number), candidate.contact.email,
                                     candidate.contact.telephone};
  for (auto& line : split(candidate.contact.address, '\n')) others.push_back(std::move(line));
  return {{candidate.name, candidate.sort_name, as_sent.name, as_sent.sort_name}, others};
}

BlindedFile blinded(const container::FileName& file, std::string bytes, const std::string& stem,
                    const privacy::Person& person, bool is_included) {
  BlindedFile result;
  result.source = file.file;
  const bool is_active =
      pages::media_of(file.file).is_active || pages::media_of(file.original_name).is_active;
  const auto kind = privacy::kind_of(bytes);
  if (is_active) {
    result.reason = "can run something when it is opened";
    return result;
  }
  auto made = made_of(std::move(bytes), file.file, person);
  const auto ending = neutral_ending(kind, file.file);
  if (made.reason.empty() && ending.empty()) made.reason = "is of a kind that no packet has";
  result.reason = made.reason;
  if (!made.reason.empty() && !is_included) return result;
  result.name = stem + (ending.empty() ? person.without(ending_of(file.file), "") : ending);
  result.bytes = std::move(made.bytes);
  return result;
}

std::string payload_of(const container::Container& container, const container::FileName& file) {
  std::string bytes;
  bytes.reserve(file.size);
  container.read_bag_file("data/" + file.file, [&](std::string_view part) { bytes += part; });
  return bytes;
}

}  // namespace car::office

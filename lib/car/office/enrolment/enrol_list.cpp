#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/folder.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/crypto/cms.hpp>
#include <car/office/enrolment/enrol_list.hpp>
#include <map>
#include <optional>

namespace car::office {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t largest_list = 64 * 1024 * 1024;
constexpr std::size_t largest_signature = 1024 * 1024;
constexpr std::string_view ending = ".asics";

/// What the container says its data object is; nothing when it cannot be told. It is only a hint: whoever
/// enrols verifies.
std::optional<crypto::Digest> object_of(const fs::path& file) {
  try {
    const auto container = container::Container::open(open_source(file), file.string());
    return crypto::CmsMessage::parse(container.signature(), largest_signature, file.string())
        .content_digest();
  } catch (const Error&) {
    return std::nullopt;
  }
}

bool is_done_as(Office& office, const fs::path& file, const std::string& number) {
  const auto object = object_of(file);
  const auto candidate = object ? office.ledger().candidate_of_application(*object) : std::nullopt;
  return candidate && candidate->number == number;
}

/// Reads rows, and what is wrong with them into the sheet's faults.
class ListReader {
 public:
  ListReader(Office& office, Sheet& sheet, fs::path folder)
      : office_(office), sheet_(sheet), folder_(std::move(folder)) {}

  ToEnrol read(const Sheet::Row& row) {
    ToEnrol one;
    one.file = file_of(row);
    one.number = row.cell("number");
    one.namesake = namesake_of(row);
    if (!one.number.empty()) check_number(row, one);
    return one;
  }

 private:
  fs::path file_of(const Sheet::Row& row) {
    const auto typed = row.cell("file");
    if (typed.empty()) {
      sheet_.fault(row.number(), "names no file");
      return {};
    }
    auto file = folder_ / typed;
    std::error_code ignored;
    const auto done = file.parent_path() / "done" / file.filename();
    if (!fs::exists(file, ignored) && fs::exists(done, ignored)) file = done;
    try {
      open_source(file);
    } catch (const Error& error) {
      sheet_.fault(row.number(), fmt::format("{}: {}", printable(typed), error.reason()));
    }
    const auto [before, is_new] = files_.emplace(file, row.number());
    if (!is_new)
      sheet_.fault(row.number(), fmt::format("{} stands in row {} too", printable(typed), before->second));
    return file;
  }

  Namesake namesake_of(const Sheet::Row& row) {
    const auto word = fold(row.cell("namesake"));
    if (!word.empty() && word != "no" && word != "yes")
      sheet_.fault(row.number(), fmt::format("namesake is 'yes' or 'no', and not '{}'", printable(word)));
    return word == "yes" ? Namesake::is_another : Namesake::is_held;
  }

  void check_number(const Sheet::Row& row, const ToEnrol& one) {
    const auto [before, is_new] = numbers_.emplace(one.number, row.number());
    if (!is_new) {
      sheet_.fault(row.number(),
                   fmt::format("the number {} stands in row {} too", printable(one.number), before->second));
      return;
    }
    const auto fault = fault_of_number(office_, one.number);
    if (fault && !is_done_as(office_, one.file, one.number))
      sheet_.fault(row.number(), fmt::format("the number {} {}", printable(one.number), *fault));
  }

  Office& office_;
  Sheet& sheet_;
  fs::path folder_;
  std::map<fs::path, std::size_t> files_;
  std::map<std::string, std::size_t> numbers_;
};

}  // namespace

EnrolList read_enrol_list(Office& office, const fs::path& path) {
  Sheet sheet(read_file(path, largest_list), path.string(), {"file", "number", "namesake"}, "file");
  ListReader reader(office, sheet, path.parent_path());
  EnrolList list;
  for (const auto& row : sheet.rows()) list.applications.push_back(reader.read(row));
  list.faults = sheet.faults();
  return list;
}

std::vector<fs::path> applications_at(const fs::path& path) {
  std::error_code ignored;
  if (!fs::is_directory(path, ignored)) return {path};
  std::vector<fs::path> files;
  for (const auto& entry : Folder::open(path).list(".")) {
    if (entry.kind == EntryKind::file && entry.name.ends_with(ending)) files.push_back(path / entry.name);
  }
  if (files.empty()) {
    throw Error(Kind::failed, path.string(),
                fmt::format("there is no container (*{}) in this folder", ending),
                "name another folder, or the files themselves");
  }
  return files;
}

}  // namespace car::office

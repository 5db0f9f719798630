#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/durable.hpp>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/container/copy_folder.hpp>
#include <car/format/uri.hpp>
#include <car/office/overview/opened.hpp>
#include <car/office/overview/overview.hpp>
#include <car/pages/media.hpp>
#include <car/pages/review_page.hpp>

namespace car::office {

namespace {

using container::PendingFolder;

constexpr std::string_view page_name = "index.html";
constexpr std::string_view documents = "files";
constexpr std::string_view active = "active";

/// What the names of an Office or OpenDocument archive have when there are macros in it ([MS-OFFMACRO2], 2.2;
/// OpenDocument 1.2, part 3, as LibreOffice writes it).
constexpr std::array<std::string_view, 2> macros = {"vbaProject.bin", "Basic/script-l"};
constexpr std::size_t longest_mark = 14;

/// Looks for macros in a document as it goes by.
class MacroSearch {
 public:
  void update(std::string_view bytes) {
    if (is_first_) is_archive_ = bytes.starts_with("PK");
    is_first_ = false;
    if (!is_archive_ || has_found_) return;
    window_ += bytes;
    for (const auto mark : macros) has_found_ = has_found_ || window_.find(mark) != std::string::npos;
    window_.erase(0, window_.size() - std::min(window_.size(), longest_mark));
  }
  bool has_found() const { return has_found_; }

 private:
  bool is_first_ = true;
  bool is_archive_ = false;
  bool has_found_ = false;
  std::string window_;
};

/// Why a file is only listed, told by its name; empty when it is copied.
std::string reason_of(const std::string& file) {
  const auto media = pages::media_of(file);
  if (media.is_active) return "can run something when it is opened";
  return media.is_known ? "" : "is of a kind that car does not know";
}

/// The pages of one submission in the making.
class Opening {
 public:
  Opening(Office& office, const SubmissionEntry& entry, Folder folder, Withheld withheld, Progress& progress)
      : overview_(overview_of(office, entry)),
        container_(container::Container::open(office.store().open(entry.container), entry.id)),
        folder_(std::move(folder)),
        withheld_(withheld),
        progress_(progress) {
    page_.program = &office.program();
    if (!entry.previous.empty()) page_.difference = difference_of(office, overview_.review);
  }

  Opened run() {
    take_texts();
    const auto files = container::files_of(overview_.submission);
    std::uint64_t bytes = 0;
    for (const auto& file : files) bytes += file.size;
    progress_.begin("copying", bytes);
    for (const auto& file : files) take(file);
    progress_.end();
    write_page();
    sync_file_system(folder_.descriptor(), folder_.path().string());
    return std::move(opened_);
  }

 private:
  const container::Submission& submission() const { return overview_.submission; }

  std::string text_of(const container::FileName& file) const {
    auto text = container_.bag_text("data/" + file.file);
    require_same(file, crypto::sha256(text));
    return text;
  }

  void take_texts() {
    if (submission().statement) page_.statement = text_of(*submission().statement);
    for (const auto& claim : submission().claims) {
      if (claim.introduction) page_.introductions.emplace(claim.competency, text_of(*claim.introduction));
    }
  }

  bool is_text_of_the_page(const container::FileName& file) const {
    if (submission().statement && *submission().statement == file) return true;
    return std::any_of(submission().claims.begin(), submission().claims.end(),
                       [&](const auto& claim) { return claim.introduction == file; });
  }

  void take(const container::FileName& file) {
    if (is_text_of_the_page(file)) return;
    auto reason = reason_of(file.file);
    if (reason.empty() && !copy(file, documents)) reason = "has macros in it";
    if (reason.empty()) {
      const auto place = fmt::format("{}/{}", documents, file.file);
      page_.files[file.file] = {format::relative_uri(place), ""};
      ++opened_.copied;
      return;
    }
    if (withheld_ == Withheld::copied) copy(file, active);
    page_.files[file.file] = {"", reason};
    opened_.withheld.push_back({file.file, file.size, std::move(reason)});
  }

  /// Returns false, and leaves nothing, when what should be a document has macros in it.
  bool copy(const container::FileName& file, std::string_view where) {
    const auto name = fmt::format("{}/{}", where, file.file);
    folder_.make_folders(parent_name(name));
    auto to = folder_.create_file(name);
    crypto::Sha256 hash;
    MacroSearch search;
    container_.read_bag_file("data/" + file.file, [&](std::string_view bytes) {
      hash.update(bytes);
      search.update(bytes);
      write_all(to, folder_.shown(name), bytes);
      progress_.advance(bytes.size());
    });
    to.close(folder_.shown(name));
    require_same(file, hash.finish());
    if (where == active || !search.has_found()) return true;
    folder_.remove_file(name);
    return false;
  }

  void require_same(const container::FileName& file, const crypto::Digest& digest) const {
    if (digest == file.digest) return;
    throw Error(Kind::failed, fmt::format("{}: {}", overview_.review.entry.id, file.file),
                "is in the store, and is not what was received",
                "put the store back from your newest backup");
  }

  void write_page() {
    const auto& review = overview_.review;
    page_.submission = &submission();
    page_.id = review.entry.id;
    page_.facts = {{"Candidate", fmt::format("{}, {}", review.candidate.name, review.candidate.number)},
                   {"Route", review.entry.route},
                   {"Attempt", fmt::format("{}, round {}", review.entry.attempt, review.entry.round)},
                   {"Answers", review.entry.previous},
                   {"Arrived", to_text(date_of(review.entry.arrival))},
                   {"Due", to_text(date_of(review.entry.due))}};
    for (const auto& one : overview_.credentials) page_.verdicts[one.file] = one.approval.reason;
    auto file = folder_.create_file(page_name);
    write_all(file, folder_.shown(page_name), pages::review_page(page_));
    file.close(folder_.shown(page_name));
  }

  Overview overview_;
  container::Container container_;
  Folder folder_;
  Withheld withheld_;
  Progress& progress_;
  pages::ReviewPage page_;
  Opened opened_;
};

Opened named(Opened opened, const std::filesystem::path& folder) {
  opened.folder = folder;
  opened.page = folder / page_name;
  return opened;
}

}  // namespace

Opened open_submission(Office& office, const SubmissionEntry& entry,
                       const std::optional<std::filesystem::path>& to, Withheld withheld,
                       Progress& progress) {
  if (to) {
    PendingFolder::require_room({office.root(), "the office"}, *to);
    PendingFolder pending(*to);
    auto opened = Opening(office, entry, pending.open(), withheld, progress).run();
    pending.finish();
    return named(std::move(opened), std::filesystem::absolute(*to).lexically_normal());
  }
  office.folder().make_folders(opened_folder);
  const auto folder = Folder::open(office.root() / opened_folder);
  const auto lock = FolderLock::take(folder);
  const auto place = office.root() / opened_folder / entry.id;
  PendingFolder pending(place);
  auto opened = Opening(office, entry, pending.open(), withheld, progress).run();
  folder.remove_tree(entry.id);
  pending.finish();
  return named(std::move(opened), place);
}

}  // namespace car::office

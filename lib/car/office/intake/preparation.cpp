#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/json.hpp>
#include <car/format/json_value.hpp>
#include <car/office/folder/encryption.hpp>
#include <car/office/intake/preparation.hpp>
#include <nlohmann/json.hpp>
#include <utility>

namespace car::office {

namespace {

using Standing = Verdict::Standing;

constexpr std::string_view encryption_check = "encryption";
constexpr std::string_view answer_name = "what a worker process said";
constexpr std::size_t stat_fields = 7;

// An answer is two lines: what became of the file, and its verdict; or one, the error of the office itself.

std::vector<std::int64_t> numbers_of(const FileStat& stat) {
  return {static_cast<std::int64_t>(stat.size),
          stat.modified_ns,
          stat.changed_ns,
          static_cast<std::int64_t>(stat.inode),
          static_cast<std::int64_t>(stat.device),
          stat.mode,
          stat.owner};
}

FileStat stat_from(const std::vector<std::int64_t>& numbers) {
  if (numbers.size() != stat_fields) throw Error(Kind::failed, std::string(answer_name), "cannot be read");
  return {static_cast<std::uint64_t>(numbers[0]),
          numbers[1],
          numbers[2],
          static_cast<std::uint64_t>(numbers[3]),
          static_cast<std::uint64_t>(numbers[4]),
          static_cast<std::uint32_t>(numbers[5]),
          static_cast<std::uint32_t>(numbers[6])};
}

std::string text_of(const Prepared& prepared) {
  format::JsonValue json = {{"stat", numbers_of(prepared.stat)}, {"known", prepared.is_known}};
  if (prepared.staged) json.set("staged", prepared.staged->file);
  return format::compact(json) + "\n" + to_json(prepared.verdict);
}

constexpr std::array kinds = {Kind::answer_no,    Kind::usage,  Kind::failed,     Kind::no_record,
                              Kind::newer_format, Kind::locked, Kind::interrupted};

std::string text_of(const Error& error) {
  const auto kind = std::find(kinds.begin(), kinds.end(), error.kind()) - kinds.begin();
  return format::compact(format::JsonValue{
      {"kind", kind}, {"subject", error.subject()}, {"reason", error.reason()}, {"hint", error.hint()}});
}

Error fault_from(format::ObjectReader& reader) {
  const auto kind = static_cast<std::size_t>(reader.integer("kind"));
  const auto subject = reader.text("subject");
  const auto reason = reader.text("reason");
  return {kinds.at(std::min(kind, kinds.size() - 1)), subject, reason, reader.text("hint")};
}

bool is_to_be_kept(const Verdict& verdict) {
  return verdict.standing == Standing::in_order || verdict.standing == Standing::faulty;
}

/// `verdict` is the second line of the answer.
Prepared prepared_in(format::ObjectReader& reader, std::string_view verdict, const PreparationTask& task) {
  Prepared prepared;
  prepared.path = task.path;
  prepared.stat = stat_from(reader.integers("stat"));
  prepared.is_known = reader.boolean("known");
  prepared.verdict = verdict_from(verdict, std::string(answer_name));
  prepared.verdict.file = task.path.string();
  if (auto file = reader.optional_text("staged")) {
    // It will be kept or removed by this name, and a bundle may have taken over whoever says so.
    if (!Store::is_staging(*file)) reader.fail("staged", "is not where copies are staged");
    prepared.staged = Store::Staged{std::move(*file), prepared.verdict.container, prepared.verdict.size};
  }
  return prepared;
}

}  // namespace

std::optional<Prepared> prepared_from(const std::string& answer, const PreparationTask& task) {
  std::optional<Error> fault;
  try {
    const auto line = answer.find('\n');
    const auto first = std::string_view(answer).substr(0, line);
    const auto json = format::parse_json(first, std::string(answer_name));
    format::ObjectReader reader(json, std::string(answer_name));
    if (line != std::string::npos)
      return prepared_in(reader, std::string_view(answer).substr(line + 1), task);
    fault = fault_from(reader);
  } catch (const Error&) {
    return std::nullopt;
  }
  throw *fault;
}

Preparer::Preparer(const Office& office, const Judge& judge, std::vector<crypto::Digest> known, Instant now)
    : office_(office), judge_(judge), known_(std::move(known)), now_(now) {}

/// Errors about the file itself are its own; all others are the office's.
std::string Preparer::answered(const std::string& text,
                               const std::function<Prepared(const PreparationTask&)>& done) {
  const auto task = task_from(text);
  try {
    return text_of(done(task));
  } catch (const Error& error) {
    if (error.subject() != task.path.string()) return text_of(error);
    Prepared unread;
    unread.verdict.reason = error.reason();
    unread.verdict.hint = error.hint();
    return text_of(unread);
  }
}

std::string Preparer::work(const std::string& text, const Descriptor& file) {
  return answered(text, [&](const PreparationTask& task) { return prepare(task, file); });
}

std::string Preparer::unseal(const std::string& text, const Descriptor& file) {
  return answered(text, [&](const PreparationTask& task) { return opened(task, file); });
}

Confinement Preparer::needed_to_work() const {
  Confinement needed;
  needed.writable = {office_.store().incoming()};
  needed.kept = {office_.folder().descriptor().number()};
  return needed;
}

Confinement Preparer::needed_to_unseal() const {
  auto needed = needed_to_open(office_.folder());
  needed.writable.push_back(office_.store().incoming());
  needed.kept = {office_.folder().descriptor().number()};
  return needed;
}

bool Preparer::is_known(const crypto::Digest& container) const {
  return std::binary_search(known_.begin(), known_.end(), container);
}

/// The copy of it, and what is known of it without looking into it.
Prepared Preparer::begun(const PreparationTask& task, const Descriptor& file) {
  const auto subject = task.path.string();
  Prepared prepared;
  prepared.path = task.path;
  prepared.staged = task.opened;
  if (!task.opened) {
    prepared.stat = stat_of(file, subject);
    prepared.staged = office_.store().stage(file, subject, fmt::format("{}-{}", ::getpid(), ++count_),
                                            office_.program().most_bytes);
  }
  auto& verdict = prepared.verdict;
  verdict.file = subject;
  verdict.container = prepared.staged->digest;
  verdict.size = prepared.staged->size;
  verdict.arrival = arrival_of(task, prepared.stat, now_);
  return prepared;
}

Prepared Preparer::prepare(const PreparationTask& task, const Descriptor& file) {
  auto prepared = begun(task, file);
  const auto& verdict = prepared.verdict;
  prepared.is_known = is_known(verdict.container);
  if (!prepared.is_known && !task.is_judged) judge(prepared, *verdict.arrival);
  const bool is_wanted = task.is_judged ? !prepared.is_known : is_to_be_kept(verdict);
  if (!is_wanted) {
    office_.store().discard(*prepared.staged);
    prepared.staged.reset();
  }
  return prepared;
}

/// What cannot be opened is judged by that alone.
Prepared Preparer::opened(const PreparationTask& task, const Descriptor& file) {
  auto prepared = begun(task, file);
  if (open_copy(prepared)) return prepared;
  auto& verdict = prepared.verdict;
  verdict.standing = Standing::foreign;
  verdict.by = judge_.by(*verdict.arrival);
  verdict.checks = {
      {std::string(encryption_check), false,
       "it cannot be opened with the office's key: it is damaged, or encrypted for somebody else"}};
  return prepared;
}

void Preparer::judge(Prepared& prepared, Instant arrival) const {
  const auto& staged = *prepared.staged;
  prepared.verdict = judge_.judge({prepared.path.string(), staged.digest, staged.size, arrival,
                                   [&] { return office_.store().open(staged); }});
}

/// Puts what was sealed in place of its encrypted copy; without a copy when it cannot be opened.
bool Preparer::open_copy(Prepared& prepared) const {
  const auto sealed = *prepared.staged;
  const auto file = office_.store().open(sealed);
  const auto opened = office_.store().stage_by(sealed.file + "-opened", [&](const Descriptor& empty) {
    return open_sealed(office_.folder(), file, empty, sealed.size);
  });
  office_.store().discard(sealed);
  prepared.staged = opened;
  if (!opened) return false;
  prepared.verdict.container = opened->digest;
  prepared.verdict.size = opened->size;
  return true;
}

}  // namespace car::office

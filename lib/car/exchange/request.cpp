#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/exchange/bag_files.hpp>
#include <car/exchange/request.hpp>
#include <car/program/naming.hpp>
#include <car/record/change.hpp>
#include <car/rules/gather.hpp>
#include <set>
#include <utility>
#include <variant>

namespace car::exchange {

namespace {

using container::RequestKind;

std::string folder_of(RequestKind kind, int number) {
  return fmt::format("requests/{}-{}", container::name_of(kind), number);
}

int next_request(const record::Tree& tree, RequestKind kind) {
  int number = 1;
  while (tree.exists(folder_of(kind, number))) ++number;
  return number;
}

/// A request that was made before, and what the office answered.
struct Earlier {
  std::string folder;
  container::Request request;
  bool is_refused = false;  ///< by the receipt of highest sequence; or void: not received, and signed with a
                            ///< key that was replaced
};

/// The last request of that kind; nothing when there was none.
std::optional<Earlier> last_request(const record::Record& record, RequestKind kind) {
  const auto tree = record.tree();
  const int number = next_request(tree, kind);
  if (number == 1) return std::nullopt;
  Earlier earlier;
  earlier.folder = folder_of(kind, number - 1);
  std::int64_t newest = -1;
  for (const auto& filed : record::containers_in(tree, earlier.folder)) {
    if (const auto* request = std::get_if<container::Request>(&filed.value)) {
      earlier.request = *request;
      if (newest < 0) earlier.is_refused = filed.key != record.configuration().key;
    }
    const auto* receipt = std::get_if<container::Receipt>(&filed.value);
    if (receipt == nullptr || receipt->sequence < newest) continue;
    newest = receipt->sequence;
    earlier.is_refused = !receipt->accepted;
  }
  return earlier;
}

Error asked_already(const record::Record& record, const Earlier& earlier, std::string hint) {
  return {Kind::answer_no, record.folder().shown(earlier.folder), "you have asked for it already",
          std::move(hint)};
}

void require_achieved(const record::Record& record, const Enrolment& enrolment) {
  std::string reason;
  for (const auto& one : missing_for_certification(record)) reason += (reason.empty() ? "" : ", and ") + one;
  if (reason.empty()) return;
  throw Error(Kind::answer_no, enrolment.number, reason, "'car status' shows what is open");
}

std::vector<container::Achieved> achieved_in(const record::Record& record) {
  std::vector<container::Achieved> achieved;
  for (const auto& set : record.program().sets) {
    const auto state = record.state(set);
    const auto* last = state.last();
    if (last != nullptr && state.state == record::State::approved)
      achieved.push_back({{set.code, set.slug}, last->decision_digest});
  }
  return achieved;
}

/// A request on its way: what it says, and the documents that go with it.
struct Asking {
  container::Request request;
  std::vector<container::Payload> payload;
  std::string done;  ///< for the log: `asked the office for the certification`
};

Asking asking_for(RequestKind kind, const std::string& text, std::string done) {
  Asking asking;
  asking.request.kind = kind;
  asking.request.text = nfc(text);
  asking.done = std::move(done);
  return asking;
}

/// Makes the container of it and files it, with `change`.
Prepared ask(const record::Record& record, record::Change& change, Asking asking,
             const crypto::PrivateKey& key, const Delivery& delivery, Instant now, Progress& progress) {
  const auto enrolment = require_enrolment(record);
  auto& request = asking.request;
  request.number = next_request(record.tree(), request.kind);
  request.candidate = candidate_of(record, enrolment);
  request.program = program_of(record);
  request.to = root_of(record);
  request.created = now;
  const auto& candidate = record.configuration().candidate;
  container::Bag bag;
  bag.name = fmt::format(
      "{}-{}-{}-{}", program::title(record.program(), {candidate.family, candidate.given}, nullptr),
      program::short_number(enrolment.number), container::name_of(request.kind), request.number);
  const auto name = name_to_send(bag.name, enrolment, delivery.cover);
  require_room(delivery.output, name);
  bag.made = date_of(now);
  bag.tag_files = {{"request.json", container::to_json(request)}};
  bag.payload = std::move(asking.payload);
  auto prepared = file_container(record, change, bag, folder_of(request.kind, request.number),
                                 container::Type::request, enrolment, key, delivery.cover, now, progress);
  prepared.attempt = request.number;
  std::vector<std::string> names = {"request.json"};
  for (const auto& file : container::files_of(request)) names.push_back(file.file);
  change.log(record::to_line(
      {now, "request", asking.done + how_it_leaves(prepared, enrolment),
       record::Departure{"the program office", prepared.digest.hex(), std::move(names), prepared.size}}));
  change.commit();
  prepared.to_send =
      deliver(record, prepared.sealed.empty() ? prepared.file : prepared.sealed, delivery.output, name);
  return prepared;
}

/// Documents of an appeal: copied beside the request, and packed from there.
void add_documents(record::Change& change, const std::vector<std::filesystem::path>& documents,
                   const std::string& folder, Asking& asking, Progress& progress) {
  std::set<std::string> taken;
  for (const auto& source : documents) {
    const auto staged = change.stage_copy(source, progress);
    const auto original = source.filename().string();
    std::string file;
    for (int number = 1; file.empty() || !taken.insert(fold(file)).second; ++number) {
      const auto suffix = number == 1 ? "" : fmt::format("-{}", number);
      file = fmt::format("documents/{}", cleaned_name(original, suffix));
    }
    asking.request.files.push_back(
        {file, is_utf8(original) ? original : printable(original), staged.size, staged.digest});
    asking.payload.push_back(
        {file, staged.size, staged.digest, [&change, staged] { return change.open_staged(staged); }});
    change.place(staged, fmt::format("{}/{}", folder, file));
  }
}

bool is_renewed_since(const rules::Facts& facts, Date day) {
  return std::any_of(facts.renewed.begin(), facts.renewed.end(),
                     [&](const Date& renewed) { return renewed >= day; });
}

void require_renewable(const record::Record& record, const rules::Facts& facts) {
  const auto& program = record.program();
  if (!program.is_continued_by_renewal && !program.renewal) {
    throw Error(Kind::answer_no, program.name, "this program knows no renewal",
                "'car guide' lists what it says");
  }
  const auto earlier = last_request(record, RequestKind::renewal);
  if (!earlier || earlier->is_refused || is_renewed_since(facts, date_of(earlier->request.created))) return;
  throw asked_already(record, *earlier,
                      "send the file in that folder if you have not; the office answers with a letter");
}

void add_activities(const record::Record& record, const rules::ContinuingStanding& standing, Asking& asking) {
  if (standing.activities.empty()) return;
  const auto section = record.section_of_kind(program::SectionKind::continuing);
  for (const auto& [activity, why_not] : standing.activities) {
    if (!why_not.empty()) continue;
    asking.request.activities.push_back(
        {file_name_of(activity.filed), activity.title, activity.kind, activity.date, activity.minutes});
    asking.payload.push_back(payload_of(record, section, activity.filed));
  }
}

}  // namespace

std::vector<std::string> missing_for_certification(const record::Record& record) {
  int core = 0;
  int elective = 0;
  for (const auto& set : record.program().sets) {
    if (record.state(set).state == record::State::approved) ++(set.is_core ? core : elective);
  }
  std::vector<std::string> missing;
  const auto note = [&](int have, int need, std::string_view kind) {
    if (have < need) missing.push_back(fmt::format("{} of {} {} sets are achieved", have, need, kind));
  };
  note(core, record.program().core_sets, "core");
  note(elective, record.program().elective_sets, "elective");
  return missing;
}

void require_certifiable(const record::Record& record, Instant now) {
  const auto enrolment = require_enrolment(record);
  require_time_left(enrolment, now);
  require_achieved(record, enrolment);
  const auto earlier = last_request(record, RequestKind::certification);
  if (!earlier || earlier->is_refused) return;
  throw asked_already(
      record, *earlier,
      "send the file in that folder if you have not; the office answers with a receipt and a letter");
}

Prepared request_certification(record::Record& record, const crypto::PrivateKey& key, const std::string& text,
                               const Delivery& delivery, Instant now, Progress& progress) {
  record::Change change(record.folder());
  require_certifiable(record, now);
  auto asking = asking_for(RequestKind::certification, text, "asked the office for the certification");
  asking.request.sets = achieved_in(record);
  return ask(record, change, std::move(asking), key, delivery, now, progress);
}

Appeal appeal_against(const record::Record& record, const program::Set& set) {
  require_enrolment(record);
  const auto state = record.state(set);
  const auto* last = state.last();
  const bool is_decided = last != nullptr && last->decision.has_value();
  if (!is_decided || state.state == record::State::approved) {
    throw Error(Kind::answer_no, set.code,
                is_decided ? "the set is approved: there is nothing to appeal against"
                           : "there is no decision on it to appeal against",
                "'car status' shows where every set stands");
  }
  const auto earlier = last_request(record, RequestKind::appeal);
  const bool goes_on = earlier && !earlier->is_refused && earlier->request.decision == last->decision_digest;
  return {&set, last->number, last->decision_digest, last->decision->signed_at, goes_on};
}

Prepared request_appeal(record::Record& record, const crypto::PrivateKey& key, const program::Set& set,
                        const std::string& text, const std::vector<std::filesystem::path>& documents,
                        const Delivery& delivery, Instant now, Progress& progress) {
  record::Change change(record.folder());
  const auto appeal = appeal_against(record, set);
  require_time_left(require_enrolment(record), now);
  if (appeal.goes_on && documents.empty()) {
    throw Error(Kind::answer_no, set.code, "you have appealed against this decision already",
                "'--document FILE' sends documents after it");
  }
  if (!appeal.goes_on && trimmed(text).empty()) {
    throw Error(Kind::usage, "car request appeal", "what was wrong with the procedure is not said",
                fmt::format("say it in a sentence or two, as in 'car request appeal {} \"…\"'", set.code));
  }
  auto asking =
      asking_for(RequestKind::appeal, text,
                 fmt::format("appealed against the decision on {}, attempt {}", set.title, appeal.attempt));
  asking.request.decision = appeal.decision;
  progress.begin("filing", 0);
  add_documents(change, documents,
                folder_of(RequestKind::appeal, next_request(record.tree(), RequestKind::appeal)), asking,
                progress);
  progress.end();
  return ask(record, change, std::move(asking), key, delivery, now, progress);
}

rules::ContinuingStanding renewal_standing(const record::Record& record, Instant now, Progress& progress) {
  require_enrolment(record);
  const auto facts = rules::gather(record, std::nullopt, rules::Look::sizes, now, progress);
  require_renewable(record, facts);
  return rules::continuing_of(facts);
}

Prepared request_renewal(record::Record& record, const crypto::PrivateKey& key, const std::string& text,
                         const Delivery& delivery, Instant now, Progress& progress) {
  record::Change change(record.folder());
  auto asking = asking_for(RequestKind::renewal, text, "asked the office to renew");
  add_activities(record, renewal_standing(record, now, progress), asking);
  return ask(record, change, std::move(asking), key, delivery, now, progress);
}

}  // namespace car::exchange

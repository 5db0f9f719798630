#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/exchange/request.hpp>
#include <car/program/naming.hpp>
#include <car/record/change.hpp>
#include <variant>

namespace car::exchange {

namespace {

constexpr auto certification = container::RequestKind::certification;

std::string folder_of(container::RequestKind kind, int number) {
  return fmt::format("requests/{}-{}", container::name_of(kind), number);
}

int next_request(const record::Tree& tree, container::RequestKind kind) {
  int number = 1;
  while (tree.exists(folder_of(kind, number))) ++number;
  return number;
}

/// Whether the office answered what lies in `folder`, and did not take it: by the receipt of highest
/// sequence.
bool was_refused(const record::Tree& tree, const std::string& folder) {
  std::int64_t newest = -1;
  bool is_refused = false;
  for (const auto& filed : record::containers_in(tree, folder)) {
    const auto* receipt = std::get_if<container::Receipt>(&filed.value);
    if (receipt == nullptr || receipt->sequence < newest) continue;
    newest = receipt->sequence;
    is_refused = !receipt->accepted;
  }
  return is_refused;
}

void require_no_other(const record::Record& record, container::RequestKind kind) {
  const int number = next_request(record.tree(), kind);
  if (number == 1) return;
  const auto last = folder_of(kind, number - 1);
  if (was_refused(record.tree(), last)) return;
  throw Error(Kind::answer_no, record.folder().shown(last), "you have asked for it already",
              "send the file in that folder if you have not; the office answers with a receipt and a letter");
}

void require_achieved(const record::Record& record, const Enrolment& enrolment) {
  std::string reason;
  for (const auto& one : missing_for_certification(record)) reason += (reason.empty() ? "" : ", and ") + one;
  if (reason.empty()) return;
  throw Error(Kind::answer_no, enrolment.number, reason, "'car status' shows what is open");
}

container::Request request_of(const record::Record& record, const Enrolment& enrolment, int number,
                              const std::string& text, Instant now) {
  container::Request request;
  request.kind = certification;
  request.number = number;
  request.candidate = candidate_of(record, enrolment);
  request.program = program_of(record);
  request.to = root_of(record);
  request.created = now;
  request.text = nfc(text);
  for (const auto& set : record.program().sets) {
    const auto state = record.state(set);
    const auto* last = state.last();
    if (last != nullptr && state.state == record::State::approved)
      request.sets.push_back({{set.code, set.slug}, last->decision_digest});
  }
  return request;
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
  require_no_other(record, certification);
}

Prepared request_certification(record::Record& record, const crypto::PrivateKey& key, const std::string& text,
                               const Delivery& delivery, Instant now, Progress& progress) {
  record::Change change(record.folder());
  require_certifiable(record, now);
  const auto enrolment = require_enrolment(record);
  const int number = next_request(record.tree(), certification);
  const auto& candidate = record.configuration().candidate;
  container::Bag bag;
  bag.name = fmt::format("{}-{}-{}-{}",
                         program::title(record.program(), {candidate.family, candidate.given}, nullptr),
                         program::short_number(enrolment.number), container::name_of(certification), number);
  const auto name = name_to_send(bag.name, enrolment, delivery.cover);
  require_room(delivery.output, name);
  bag.made = date_of(now);
  bag.tag_files = {{"request.json", container::to_json(request_of(record, enrolment, number, text, now))}};
  auto prepared = file_container(record, change, bag, folder_of(certification, number),
                                 container::Type::request, enrolment, key, delivery.cover, now, progress);
  prepared.attempt = number;
  change.log(record::to_line(
      {now, "request", "asked the office for the certification" + how_it_leaves(prepared, enrolment),
       record::Departure{"the program office", prepared.digest.hex(), {"request.json"}}}));
  change.commit();
  prepared.to_send =
      deliver(record, prepared.sealed.empty() ? prepared.file : prepared.sealed, delivery.output, name);
  return prepared;
}

}  // namespace car::exchange

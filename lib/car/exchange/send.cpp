#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/exchange/office.hpp>
#include <car/exchange/send.hpp>
#include <car/format/uri.hpp>
#include <car/record/change.hpp>
#include <car/record/enrolment.hpp>
#include <car/record/log.hpp>
#include <car/record/state.hpp>
#include <variant>

namespace car::exchange {

namespace {

constexpr std::string_view sealed_ending = ".age";

Descriptor open_in(const record::Record& record, const std::string& name) {
  const auto tree = record.tree();
  auto file = tree.open_file(name);
  if (!file) {
    throw Error(Kind::failed, tree.shown(name), "is not there any more",
                "'car doctor' looks the record over");
  }
  return std::move(*file);
}

/// Throws when it is signed with a key that was replaced: the office refuses it.
void require_own_key(const record::Record& record, const crypto::Digest& key, const std::string& what,
                     const std::string& hint) {
  if (key == record.configuration().key) return;
  throw Error(Kind::answer_no, what, "is signed with your old key, which the office does not take any more",
              hint);
}

/// What is to be sent of the container `file`: its encrypted copy when there is one.
Waiting waiting_of(const record::Record& record, std::string what, const std::string& file) {
  Waiting waiting;
  waiting.what = std::move(what);
  const auto sealed = fmt::format("{}{}", file, sealed_ending);
  waiting.is_encrypted = record.tree().exists(sealed);
  waiting.file = waiting.is_encrypted ? sealed : file;
  const auto opened = open_in(record, waiting.file);
  crypto::Sha256 hash;
  waiting.size = read_all(opened, waiting.file, [&](std::string_view bytes) { hash.update(bytes); });
  waiting.digest = hash.finish();
  return waiting;
}

void add_application(const record::Record& record, std::vector<Waiting>& waiting) {
  if (enrolment_of(record) && !record::waiting_key(record)) return;
  const auto section = record.section_of_kind(program::SectionKind::introduction);
  const auto name = section.path_of(record::application_file);
  if (record.tree().exists(name)) waiting.push_back(waiting_of(record, "your application", name));
}

void add_submission(const record::Record& record, const program::Set& set, std::vector<Waiting>& waiting) {
  const auto state = record.state(set);
  if (state.state != record::State::prepared) return;
  const auto& last = *state.last();
  require_own_key(record, last.key, last.container,
                  fmt::format("take it back with 'car withdraw {}' and submit it again", set.code));
  waiting.push_back(
      waiting_of(record, fmt::format("{}, attempt {}", set.title, last.number), last.container));
}

void add_requests(const record::Record& record, std::vector<Waiting>& waiting) {
  const auto tree = record.tree();
  for (const auto& entry : tree.list("requests")) {
    if (entry.kind != EntryKind::folder) continue;
    std::string file;
    bool has_answer = false;
    for (const auto& filed : record::containers_in(tree, fmt::format("requests/{}", entry.name))) {
      // One that is signed with a key that was replaced is void: 'car request' makes it anew.
      const bool is_own = filed.key == record.configuration().key;
      if (is_own && std::holds_alternative<container::Request>(filed.value)) file = filed.file;
      if (std::holds_alternative<container::Receipt>(filed.value)) has_answer = true;
    }
    if (!file.empty() && !has_answer)
      waiting.push_back(waiting_of(record, fmt::format("the request {}", entry.name), file));
  }
}

void log(const record::Record& record, std::string text, std::optional<record::Departure> departure,
         Instant now) {
  record::Change change(record.folder());
  change.log(record::to_line({now, "send", std::move(text), std::move(departure)}));
  change.commit();
}

}  // namespace

std::vector<Waiting> waiting_for_the_office(const record::Record& record, const program::Set* set) {
  std::vector<Waiting> waiting;
  if (set != nullptr) {
    add_submission(record, *set, waiting);
    return waiting;
  }
  add_application(record, waiting);
  for (const auto& one : record.program().sets) add_submission(record, one, waiting);
  add_requests(record, waiting);
  return waiting;
}

std::string delivery_address(const record::Record& record, const std::string& typed) {
  const auto enrolment = enrolment_of(record);
  auto address = typed;
  if (address.empty() && enrolment) address = enrolment->delivery;
  if (address.empty()) address = record.program().delivery;
  if (address.empty()) {
    throw Error(Kind::answer_no, record.root().string(), "the office has named no address to send to",
                "send the file as the office asks for it, or name its address with --to");
  }
  require_safe_address(address, true);
  return address.back() == '/' ? address : address + "/";
}

Stored send(const record::Record& record, const Waiting& waiting, const std::string& address,
            const Patience& patience, Instant now, Progress& progress) {
  require_safe_address(address, waiting.is_encrypted);
  const auto name = waiting.file.substr(waiting.file.rfind('/') + 1);
  const auto to = address + format::relative_uri(name);
  Upload upload;
  upload.open = [&record, &waiting] { return open_in(record, waiting.file); };
  upload.size = waiting.size;
  upload.digest = waiting.digest;
  upload.media_type = waiting.is_encrypted ? "application/octet-stream" : "application/vnd.etsi.asic-s+zip";
  log(record, fmt::format("began to send {}", waiting.what),
      record::Departure{to, waiting.digest.hex(), {waiting.file}, waiting.size}, now);
  const auto stored = put(to, upload, patience, progress);
  log(record, fmt::format("the server at {} has {}", address, waiting.what), std::nullopt, now);
  return stored;
}

}  // namespace car::exchange

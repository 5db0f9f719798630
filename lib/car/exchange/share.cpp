#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/asic.hpp>
#include <car/container/copy_folder.hpp>
#include <car/exchange/bag_files.hpp>
#include <car/exchange/office.hpp>
#include <car/exchange/page_folder.hpp>
#include <car/exchange/share.hpp>
#include <car/program/naming.hpp>
#include <car/record/change.hpp>
#include <car/record/log.hpp>
#include <optional>

namespace car::exchange {

namespace {

constexpr std::string_view shares_folder = "shares";
/// Where the documents lie in a bag, seen from its pages.
constexpr std::string_view payload_folder = "data/";
constexpr std::string_view share_file = "share.json";

std::string container_file(const std::string& name) {
  return fmt::format("{}/{}.asics", shares_folder, name);
}

/// The enrolment that a share can be signed by; nothing before the acceptance and after the subscription.
std::optional<Enrolment> enrolment_in_force(const record::Record& record, Instant now) {
  auto enrolment = enrolment_of(record);
  if (enrolment && enrolment->subscription_end < now) enrolment.reset();
  return enrolment;
}

std::string name_of_next(const record::Record& record) {
  const auto& candidate = record.configuration().candidate;
  const auto title = program::title(record.program(), {candidate.family, candidate.given}, nullptr);
  const auto log = record::read_log(record.tree());
  auto number = 1 + std::count_if(log.entries.begin(), log.entries.end(),
                                  [](const record::LogEntry& entry) { return entry.what == "share"; });
  const auto name = [&] { return fmt::format("{}-share-{}", title, number); };
  while (record.tree().exists(container_file(name()))) ++number;
  return name();
}

void require_sound(const pages::Selection& selection) {
  for (const auto& file : pages::files_of(selection)) {
    const auto* fault = selection.fault_of(file.path);
    if (fault == nullptr) continue;
    const auto shown = selection.record->folder().shown(file.path);
    if (fault->missing) {
      throw Error(Kind::answer_no, shown, "is filed, and not there any more",
                  "put it back, or take it from a backup");
    }
    throw Error(Kind::answer_no, shown, "was changed since it was filed",
                "'car accept PLACE' takes it as it is now; or put back what was filed");
  }
}

/// The documents and statements of the selection, as the share names them: by their paths in the record.
std::vector<container::FileName> payload_of(const pages::Selection& selection) {
  std::vector<container::FileName> files;
  for (const auto& file : pages::files_of(selection)) {
    auto name = file_name_of(file.filed);
    name.file = file.path;
    files.push_back(std::move(name));
  }
  for (const auto& set : selection.sets) {
    for (const auto& writing : set.writings) {
      files.push_back(
          {pages::path_of(set, writing), writing.file, writing.text.size(), crypto::sha256(writing.text)});
    }
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.file < b.file; });
  return files;
}

std::vector<container::SharedPart> parts_of(const pages::Selection& selection) {
  std::vector<container::SharedPart> parts;
  for (const auto& place : selection.places) {
    container::SharedPart part{place.text(), pages::title_of(selection, place), {}};
    for (const auto& file : pages::files_of(selection, place)) part.files.push_back(file.path);
    for (const auto& set : selection.sets) {
      if (set.page.set != place.set) continue;
      for (const auto& writing : set.writings) {
        if (place.competency == 0 || place.competency == writing.competency)
          part.files.push_back(pages::path_of(set, writing));
      }
    }
    parts.push_back(std::move(part));
  }
  return parts;
}

container::Share share_of(const pages::Selection& selection, const ShareWish& wish, Instant now) {
  const auto& record = *selection.record;
  const auto& candidate = record.configuration().candidate;
  const auto enrolment = enrolment_of(record);
  container::Share share;
  share.candidate = {enrolment ? enrolment->number : "", candidate.name, sort_name(candidate)};
  share.program = program_of(record);
  share.recipient = wish.recipient;
  share.reason = wish.reason;
  share.created = now;
  share.parts = parts_of(selection);
  share.files = payload_of(selection);
  return share;
}

pages::Making making_of(const ShareWish& wish, Instant now) {
  return {pages::Audience::others, std::string(payload_folder), date_of(now), wish.recipient, wish.reason};
}

void list_pages(SharePlan& plan, const std::vector<pages::RecordPage>& made) {
  for (const auto& page : made) plan.files.push_back({page.name, page.html.size()});
  plan.pages = made.size();
}

/// Of a container the pages are files of its bag, as is what it says for machines.
void list_files(SharePlan& plan, const pages::Selection& selection, Instant now) {
  const auto making = making_of(plan.wish, now);
  if (plan.wish.form == ShareForm::container) {
    for (const auto& file : plan.share.files) plan.files.push_back({file.file, file.size});
    plan.files.push_back({std::string(share_file), container::to_json(plan.share).size()});
    list_pages(plan, pages::pages_of(selection, making));
  } else {
    const auto folder = page_folder(selection, making);
    for (const auto& file : folder.files) plan.files.push_back({file.path, file.filed.size});
    list_pages(plan, folder.pages);
  }
  for (const auto& file : plan.files) plan.bytes += file.size;
}

SharePlan plan_of(const pages::Selection& selection, const ShareWish& wish, Instant now) {
  const auto& record = *selection.record;
  require_sound(selection);
  SharePlan plan;
  plan.wish = wish;
  plan.name = name_of_next(record);
  plan.share = share_of(selection, wish, now);
  if (plan.share.files.empty()) {
    throw Error(Kind::answer_no, record.root().string(), "nothing is filed in what you named",
                "'car toc' shows the places, and 'car show PLACE' what lies in one");
  }
  list_files(plan, selection, now);
  if (wish.form == ShareForm::container)
    plan.signer = enrolment_in_force(record, now) ? ShareSigner::office : ShareSigner::candidate;
  return plan;
}

record::LogEntry departure_of(const SharePlan& plan, const crypto::Digest& digest, std::uint64_t size,
                              Instant now) {
  record::Departure departure{plan.wish.recipient, digest.hex(), {}, size, plan.wish.reason};
  for (const auto& file : plan.files) departure.files.push_back(file.file);
  std::string places;
  for (const auto& part : plan.share.parts) places += (places.empty() ? "" : ", ") + part.place;
  return {now, "share", fmt::format("shared {} with {}", places, plan.wish.recipient), std::move(departure)};
}

// As a container

container::Bag bag_of(const pages::Selection& selection, const SharePlan& plan, Instant now) {
  const auto* folder = &selection.record->folder();
  container::Bag bag;
  bag.name = plan.name;
  bag.made = date_of(now);
  bag.tag_files = {{std::string(share_file), container::to_json(plan.share)}};
  for (auto& page : pages::pages_of(selection, making_of(plan.wish, now)))
    bag.tag_files.push_back({std::move(page.name), std::move(page.html)});
  for (const auto& file : plan.share.files) {
    bag.payload.push_back({file.file, file.size, file.digest,
                           [folder, name = file.file] { return opened(record::Tree(*folder), name); }});
  }
  return bag;
}

/// The certificate of the office with all that it is checked by: whoever gets it has no lists.
crypto::Signer signer_of(const record::Record& record, const std::optional<Enrolment>& enrolment,
                         const crypto::PrivateKey& key, Instant now) {
  if (!enrolment) return self_made_signer(record, key, now);
  auto signer = enrolled_signer(record, *enrolment, key);
  const auto trust = trust_of(record);
  signer.certificates.insert(signer.certificates.end(), trust.roots.begin(), trust.roots.end());
  for (const auto& list : trust.lists) {
    const auto authority = container::authority_from(list.issuer().organisational_unit);
    if (authority != container::Authority::office) signer.lists.push_back(list);
  }
  return signer;
}

void require_readable(const record::Record& record, const record::Change& change,
                      const record::Staged& staged, const std::string& shown,
                      const std::optional<Enrolment>& enrolment, Instant now, Progress& progress) {
  if (enrolment) {
    require_verdict(change, staged, shown, expectation_of(record, container::Type::share, *enrolment, now),
                    container::Verdict::accepted, progress);
    return;
  }
  container::Expectation expectation;
  expectation.types = {container::Type::share};
  expectation.arrival = now;
  expectation.caps = container::hard_caps;
  require_verdict(change, staged, shown, expectation, container::Verdict::self_signed, progress);
}

Shared share_container(const record::Record& record, record::Change& change,
                       const pages::Selection& selection, const SharePlan& plan,
                       const crypto::PrivateKey& key, const Output& output, Instant now, Progress& progress) {
  const auto enrolment = enrolment_in_force(record, now);
  const auto signer = signer_of(record, enrolment, key, now);
  const auto bag = bag_of(selection, plan, now);
  Shared shared;
  shared.file = container_file(plan.name);
  const auto staged = change.stage_file([&](const Descriptor& file, const std::string& name) {
    const auto written = container::write_container(file, name, bag, signer, now, progress);
    shared.digest = written.object;
    shared.size = written.size;
  });
  require_readable(record, change, staged, record.folder().shown(shared.file), enrolment, now, progress);
  change.place(staged, shared.file);
  change.log(record::to_line(departure_of(plan, shared.digest, shared.size, now)));
  change.commit();
  shared.to_send = deliver(record, shared.file, output, plan.name + ".asics");
  return shared;
}

// As pages

Shared share_pages(const record::Record& record, record::Change& change, const pages::Selection& selection,
                   const SharePlan& plan, const std::filesystem::path& to, Instant now, Progress& progress) {
  const auto folder = page_folder(selection, making_of(plan.wish, now));
  change.log(record::to_line(departure_of(plan, folder.digest, folder.bytes, now)));
  change.commit();
  write_page_folder(record, folder, to, progress);
  return {to, "", folder.digest, folder.bytes};
}

}  // namespace

SharePlan plan_share(const record::Record& record, std::span<const record::Place> places,
                     const ShareWish& wish, Instant now, Progress& progress) {
  ShareWish clean{std::string(trimmed(nfc(wish.recipient))), std::string(trimmed(nfc(wish.reason))),
                  wish.form};
  if (clean.recipient.empty()) {
    throw Error(Kind::usage, "--for", "it is to be said for whom this is",
                "name the person or the library, as in --for \"Ann Archer\"");
  }
  return plan_of(pages::select(record, places, progress), clean, now);
}

Shared share(record::Record& record, std::span<const record::Place> places, const SharePlan& plan,
             const std::function<crypto::PrivateKey()>& key, const Output& output, Instant now,
             Progress& progress) {
  const bool is_container = plan.wish.form == ShareForm::container;
  if (!is_container && !output) {
    throw Error(Kind::usage, "--output", "it is to be said where the pages go",
                "name a folder, as in --output /media/stick");
  }
  const auto to = is_container ? std::filesystem::path() : *output / plan.name;
  if (is_container) {
    require_room(output, plan.name + ".asics");
  } else {
    container::PendingFolder::require_room({record.root(), "the record"}, to);
  }
  std::optional<crypto::PrivateKey> opened_key;
  if (is_container) opened_key = key();

  record::Change change(record.folder());
  const auto selection = pages::select(record, places, progress);
  const auto again = plan_of(selection, plan.wish, now);
  if (again.share != plan.share || again.name != plan.name) {
    throw Error(Kind::answer_no, record.root().string(), "the record changed meanwhile",
                "run the command again");
  }
  return is_container ? share_container(record, change, selection, plan, *opened_key, output, now, progress)
                      : share_pages(record, change, selection, plan, to, now, progress);
}

}  // namespace car::exchange

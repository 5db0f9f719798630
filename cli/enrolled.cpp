#include "cli/enrolled.hpp"

#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <utility>

namespace car::cli {

namespace {

using How = office::Enrolled::How;

std::string_view done_as(How how) {
  if (how == How::replaced) return "new key of";
  return how == How::known ? "known as" : "enrolled as";
}

}  // namespace

std::string text_of(const office::Enrolled& enrolled) {
  const auto file = printable(enrolled.source.filename().string());
  if (enrolled.how == How::left) return "";
  if (!enrolled.letter.empty()) {
    return fmt::format("{}: {} {}, until {}; the letter is {}\n", file, done_as(enrolled.how),
                       enrolled.number, to_text(date_of(enrolled.subscription_end)), enrolled.letter);
  }
  std::string text;
  for (const auto& reason : enrolled.reasons)
    text += fmt::format("{}: {}: {}\n", file, name_of(enrolled.how), printable(reason));
  return enrolled.hint.empty() ? text : text + fmt::format("{}: hint: {}\n", file, printable(enrolled.hint));
}

format::JsonValue json_of(const office::Enrolled& enrolled) {
  const bool has_letter = !enrolled.letter.empty();
  return {
      {"file", enrolled.source.string()},
      {"how", name_of(enrolled.how)},
      {"candidate", enrolled.number},
      {"name", enrolled.name},
      {"application", enrolled.application == crypto::Digest() ? "" : enrolled.application.hex()},
      {"subscription_end", has_letter ? format::JsonValue(enrolled.subscription_end) : format::JsonValue()},
      {"letter", enrolled.letter},
      {"reasons", enrolled.reasons},
      {"hint", enrolled.hint}};
}

std::string text_of(const office::EnrolSummary& summary) {
  auto text =
      fmt::format("{} enrolled, {} known, {} refused.\n", summary.enrolled, summary.known, summary.refused);
  if (summary.left > 0) text += fmt::format("{} left for 'car review intake'.\n", summary.left);
  if (summary.enrolled + summary.known > 0)
    text += "Next: send each candidate what lies in outbox/ for them.\n";
  if (summary.held + summary.failed > 0) {
    text +=
        fmt::format("{} without an answer: see to what is said of it, and run 'car review enrol' again.\n",
                    summary.held + summary.failed);
  }
  return text;
}

format::JsonValue json_of(const office::EnrolSummary& summary, format::JsonValue applications) {
  return {{"applications", std::move(applications)},
          {"enrolled", summary.enrolled},
          {"known", summary.known},
          {"refused", summary.refused},
          {"held", summary.held},
          {"left", summary.left},
          {"failed", summary.failed}};
}

std::string text_of(const office::Replaced& replaced) {
  const auto& enrolled = replaced.enrolled;
  std::string text;
  if (!replaced.revoked.empty()) {
    text += fmt::format(
        "The old key of {} is revoked as superseded: what arrives from now on and is signed with it "
        "is refused, what arrived before stays valid.\n",
        enrolled.number);
  }
  if (replaced.list) {
    text += fmt::format("Issued list {} of 'candidates', in force until {}.\n", replaced.list->number,
                        to_text(date_of(replaced.list->next_update)));
  }
  return text + fmt::format("Next: send {} what lies in outbox/{}/, and publish the files in public/.\n",
                            printable(enrolled.name), enrolled.number);
}

format::JsonValue json_of(const office::Replaced& replaced) {
  auto applications = format::JsonValue::array();
  applications.push_back(json_of(replaced.enrolled));
  office::EnrolSummary summary;
  if (replaced.enrolled.how == How::known) summary.known = 1;
  auto json = json_of(summary, std::move(applications));
  json.set("replaced", replaced.enrolled.how == How::replaced ? 1 : 0);
  json.set("revoked", replaced.revoked);
  json.set("list", replaced.list ? json_of(*replaced.list) : format::JsonValue());
  return json;
}

format::JsonValue json_of(const office::IssuedList& list) {
  return {{"authority", container::name_of(list.authority)},
          {"number", list.number},
          {"next_update", list.next_update}};
}

void require_no_faults(const std::vector<office::RowFault>& faults, const std::string& list,
                       Context& context) {
  if (faults.empty()) return;
  std::string text;
  for (const auto& fault : faults)
    text += fmt::format("{}, row {}: {}\n", printable(list), fault.row, printable(fault.text));
  context.out.note(text);
  throw Error(Kind::usage, list, fmt::format("{} in the list", counted(faults.size(), "fault")),
              "nothing was done; mend what is said above, and run the same command again");
}

}  // namespace car::cli

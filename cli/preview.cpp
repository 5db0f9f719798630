#include "cli/preview.hpp"

#include <fmt/core.h>

#include <car/base/folder.hpp>
#include <car/base/text.hpp>
#include <car/container/values.hpp>
#include <car/privacy/privacy.hpp>
#include <utility>

#include "cli/disclosures.hpp"
#include "cli/findings.hpp"
#include "cli/requesting.hpp"

namespace car::cli {

namespace {

/// What the files that leave reveal, and what is said about them.
privacy::Disclosures disclosures_of(const record::Record& record, const exchange::Plan& plan,
                                    Progress& progress) {
  std::vector<std::string> paths;
  for (const auto& file : plan.files) paths.push_back(fmt::format("{}/{}", plan.section, file.file));
  auto disclosures = privacy::disclosures_of(record, paths, progress);
  privacy::look_into(container::to_json(plan.submission), "submission.json", privacy::own_of(record),
                     disclosures);
  return disclosures;
}

}  // namespace

Preview preview_of(const record::Record& record, exchange::Plan plan, Instant now, Progress& progress) {
  const auto& set = *record.program().set(plan.set);
  auto disclosures = disclosures_of(record, plan, progress);
  auto findings = exchange::findings_before(record, set, now, progress);
  return {std::move(plan), set.title, std::move(disclosures), std::move(findings)};
}

std::string text_of(const Preview& preview, std::size_t width) {
  const auto& plan = preview.plan;
  auto text = fmt::format("This is what leaves, and nothing else: {}, {}.\n",
                          counted(plan.files.size(), "file"), human_size(plan.bytes));
  for (const auto& file : plan.files)
    text += fmt::format("{:>10}  {}\n", human_size(file.size), printable(file.file));
  text += fmt::format(
      "With them goes what you said about them, and your name and number.\n"
      "Set: {}, attempt {}. For one reviewer: {}.\n",
      preview.title, plan.submission.attempt, plan.reviewer);
  const auto revealed = text_of(preview.disclosures, width);
  return revealed.empty() ? text : text + "What it reveals:\n" + revealed;
}

std::string findings_text_of(const Preview& preview, std::size_t width) {
  const auto& findings = preview.findings;
  if (findings.empty()) return {};
  auto text = fmt::format("{}\n{}.\n", text_of(findings, width), rules::text_of(rules::counts_of(findings)));
  if (preview.is_incomplete())
    text += fmt::format("{} is not submitted: mend the errors first.\n", preview.title);
  return text;
}

format::JsonValue json_of(const Preview& preview) {
  const auto& plan = preview.plan;
  auto files = format::JsonValue::array();
  for (const auto& file : plan.files) files.push_back({{"file", file.file}, {"size", file.size}});
  format::JsonValue json = {{"set", plan.set},
                            {"attempt", plan.submission.attempt},
                            {"to", plan.submission.recipient},
                            {"title", plan.submission.title},
                            {"bytes", plan.bytes},
                            {"files", std::move(files)},
                            {"findings", json_of(preview.findings)}};
  add_disclosures(json, preview.disclosures);
  return json;
}

std::string text_of(const Preview& preview, const exchange::Prepared& prepared,
                    const record::Record& record) {
  const auto& plan = preview.plan;
  auto text = fmt::format(
      "Prepared {}, attempt {}, for one reviewer: {}.\n  {} ({})\n  SHA-256 of its content {}\n  at {}\n",
      preview.title, prepared.attempt, plan.reviewer, prepared.to_send.string(), human_size(prepared.size),
      prepared.digest.hex(), to_text(plan.submission.created));
  if (!prepared.sealed.empty()) text += "It is encrypted: only the office can read it.\n";
  if (prepared.to_send != record.root() / prepared.file) {
    text += fmt::format("Your own copy is {}.\n", prepared.file);
  }
  return text + fmt::format(
                    "It is prepared, not received: {}.\n"
                    "Next: 'car receive' files the receipt; until you sent it, 'car withdraw {}' takes it "
                    "back.\n",
                    how_to_send(record), plan.submission.set.code);
}

format::JsonValue json_of(const Preview& preview, const exchange::Prepared& prepared) {
  auto json = json_of(preview);
  json.set("submission", {{"file", prepared.file},
                          {"to_send", prepared.to_send.string()},
                          {"is_encrypted", !prepared.sealed.empty()},
                          {"sha256", prepared.digest.hex()},
                          {"size", prepared.size},
                          {"created", preview.plan.submission.created}});
  return json;
}

privacy::Disclosures disclosures_of(const record::Record& record, const exchange::Applied& applied,
                                    const exchange::Contact& contact, Progress& progress) {
  const auto folder = parent_name(applied.file);
  std::vector<std::string> paths;
  for (const auto& document : applied.documents) paths.push_back(fmt::format("{}/{}", folder, document));
  return privacy::disclosures_of(record, paths, progress,
                                 {contact.email, contact.telephone, contact.address});
}

}  // namespace car::cli

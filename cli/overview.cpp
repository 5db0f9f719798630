#include "cli/overview.hpp"

#include <fmt/core.h>

#include <car/base/text.hpp>
#include <vector>

#include "cli/difference.hpp"
#include "cli/style.hpp"

namespace car::cli {

namespace {

using format::JsonValue;

bool has_rated(const office::ReviewCase& review, const std::string& evaluator) {
  for (const auto& evaluation : review.evaluations) {
    if (evaluation.evaluator == evaluator) return true;
  }
  return false;
}

std::string heading_of(const office::Overview& overview) {
  const auto& review = overview.review;
  auto text = strong(fmt::format("{}: {}", review.entry.id, review.set.title)) + "\n";
  text += fmt::format("  {}, {} route, attempt {}, round {}\n", printable(review.candidate.name),
                      review.entry.route, review.entry.attempt, review.entry.round);
  return text + fmt::format("  {}; arrived {}, due {}\n", name_of(overview.state),
                            to_text(date_of(review.entry.arrival)), to_text(date_of(review.entry.due)));
}

std::string content_of(const office::Overview& overview) {
  std::string text;
  const auto& submission = overview.submission;
  if (submission.statement) text += fmt::format("  {}\n", printable(submission.statement->file));
  for (const auto& claim : submission.claims) {
    if (claim.introduction) text += fmt::format("  {}\n", printable(claim.introduction->file));
  }
  for (const auto& one : submission.files) {
    text += fmt::format("  {}: {} ({})\n", printable(one.file.file), printable(one.title),
                        human_size(one.file.size));
  }
  for (const auto& one : overview.credentials) {
    text += fmt::format("  {}: {}{}\n    {}\n", printable(one.file), printable(one.name),
                        one.provider.empty() ? "" : fmt::format(", {}", printable(one.provider)),
                        one.approval.is_approved ? good(one.approval.reason) : bad(one.approval.reason));
  }
  return text;
}

/// `has rated: revision 1 on 2026-05-06`.
std::string forms_of(const office::Overview& overview, const std::string& evaluator) {
  std::string days;
  for (const auto& form : overview.forms) {
    if (form.evaluator != evaluator) continue;
    days += fmt::format("{}revision {} on {}{}", days.empty() ? "" : ", ", form.revision,
                        to_text(date_of(form.handed_in_at)), form.is_signed ? ", signed" : "");
  }
  return days.empty() ? "form still to come" : "has rated: " + days;
}

std::string course_of(const office::Overview& overview) {
  std::string text;
  const auto& review = overview.review;
  for (const auto& one : review.assignments) {
    text += fmt::format("  evaluator {}: {}\n", one.evaluator, forms_of(overview, one.evaluator));
  }
  for (const auto& one : review.drafts) {
    text += fmt::format("  evaluator {}: a draft, not given out yet\n", one.evaluator);
  }
  if (const auto& decision = review.decision) {
    text += fmt::format("  decided {}: {}\n", to_text(date_of(decision->decided_at)),
                        container::name_of(decision->outcome));
  }
  for (const auto& one : overview.sent) {
    text += fmt::format("  sent {} {}: {}\n", container::name_of(one.type), one.sequence, one.file);
  }
  return text;
}

/// What others sent too: told once, with what it need not mean.
std::string shared_of(const office::Overview& overview) {
  std::string text;
  for (const auto& shared : overview.shared) {
    for (const auto& use : shared.uses) {
      text += fmt::format("  {}: the same file was also sent by {} on {} ({})\n", printable(shared.file),
                          use.candidate, to_text(date_of(use.arrival)), use.submission);
    }
  }
  return text.empty() ? text : text + "  A form or a handout of the same library often is the same file.\n";
}

JsonValue json_of(const container::FileName& file) {
  return {{"file", file.file}, {"size", file.size}, {"sha256", file.digest.hex()}};
}

JsonValue files_of(const container::Submission& submission) {
  auto files = JsonValue::array();
  for (const auto& one : submission.files) {
    auto json = json_of(one.file);
    json.set("title", one.title);
    json.set("kind", one.kind);
    auto competencies = JsonValue::array();
    for (const auto& claim : submission.claims) {
      for (const auto& file : claim.files) {
        if (file == one.file.file) competencies.push_back(claim.competency);
      }
    }
    json.set("competencies", std::move(competencies));
    files.push_back(std::move(json));
  }
  return files;
}

JsonValue introductions_of(const container::Submission& submission) {
  auto introductions = JsonValue::array();
  for (const auto& claim : submission.claims) {
    if (!claim.introduction) continue;
    auto json = json_of(*claim.introduction);
    json.set("competency", claim.competency);
    introductions.push_back(std::move(json));
  }
  return introductions;
}

JsonValue credentials_of(const office::Overview& overview) {
  auto credentials = JsonValue::array();
  for (const auto& one : overview.credentials) {
    credentials.push_back({{"file", one.file},
                           {"name", one.name},
                           {"provider", one.provider},
                           {"completed", one.completed},
                           {"is_in_table", one.approval.is_approved},
                           {"table_says", one.approval.reason}});
  }
  return credentials;
}

JsonValue same_files_of(const office::Overview& overview) {
  auto files = JsonValue::array();
  for (const auto& shared : overview.shared) {
    auto uses = JsonValue::array();
    for (const auto& use : shared.uses) {
      uses.push_back({{"submission", use.submission},
                      {"candidate", use.candidate},
                      {"file", use.file},
                      {"arrival", use.arrival}});
    }
    JsonValue json = {{"file", shared.file}, {"sha256", shared.digest.hex()}};
    json.set("uses", std::move(uses));
    files.push_back(std::move(json));
  }
  return files;
}

JsonValue revisions_of(const office::Overview& overview, const std::string& evaluator) {
  auto revisions = JsonValue::array();
  for (const auto& form : overview.forms) {
    if (form.evaluator != evaluator) continue;
    revisions.push_back(
        {{"revision", form.revision}, {"handed_in_at", form.handed_in_at}, {"is_signed", form.is_signed}});
  }
  return revisions;
}

void add_evaluators(JsonValue& evaluators, const office::Overview& overview,
                    const std::vector<office::AssignmentEntry>& assignments) {
  for (const auto& one : assignments) {
    JsonValue json = {{"id", one.evaluator},
                      {"seat", one.seat},
                      {"is_draft", !one.published_at.has_value()},
                      {"has_rated", has_rated(overview.review, one.evaluator)}};
    json.set("revisions", revisions_of(overview, one.evaluator));
    evaluators.push_back(std::move(json));
  }
}

JsonValue evaluators_of(const office::Overview& overview) {
  auto evaluators = JsonValue::array();
  add_evaluators(evaluators, overview, overview.review.assignments);
  add_evaluators(evaluators, overview, overview.review.drafts);
  return evaluators;
}

JsonValue decision_of(const office::ReviewCase& review) {
  if (!review.decision) return {};
  return {{"outcome", container::name_of(review.decision->outcome)},
          {"decided_by", review.decision->decided_by},
          {"decided_at", review.decision->decided_at},
          {"reason", review.decision->reason}};
}

}  // namespace

std::string text_of(const office::Overview& overview,
                    const std::optional<container::Difference>& difference) {
  auto text = heading_of(overview) + content_of(overview) + shared_of(overview) + course_of(overview);
  if (difference) {
    text += strong("Against " + overview.review.entry.previous) + "\n" +
            text_of(*difference, overview.review.set.code);
  }
  return text;
}

JsonValue json_of(const office::Overview& overview, const std::optional<container::Difference>& difference) {
  const auto& review = overview.review;
  auto sent = JsonValue::array();
  for (const auto& one : overview.sent) {
    sent.push_back({{"type", container::name_of(one.type)},
                    {"sequence", one.sequence},
                    {"file", one.file},
                    {"signed_at", one.signed_at}});
  }
  JsonValue json = {{"id", review.entry.id},
                    {"candidate", review.entry.candidate},
                    {"name", review.candidate.name},
                    {"email", review.candidate.contact.email},
                    {"set", review.entry.set.slug},
                    {"route", review.entry.route},
                    {"attempt", review.entry.attempt},
                    {"round", review.entry.round},
                    {"previous", review.entry.previous},
                    {"state", name_of(overview.state)},
                    {"arrival", review.entry.arrival},
                    {"due", review.entry.due},
                    {"title", overview.submission.title}};
  json.set("files", files_of(overview.submission));
  json.set("introductions", introductions_of(overview.submission));
  json.set("same_files", same_files_of(overview));
  json.set("credentials", credentials_of(overview));
  json.set("evaluators", evaluators_of(overview));
  json.set("decision", decision_of(review));
  json.set("sent", std::move(sent));
  json.set("difference", difference ? json_of(*difference) : JsonValue());
  return json;
}

}  // namespace car::cli

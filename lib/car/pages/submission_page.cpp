#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/base/time.hpp>
#include <car/format/uri.hpp>
#include <car/pages/html.hpp>
#include <car/pages/submission_page.hpp>

namespace car::pages {

namespace {

std::string item(const container::FileName& file, std::string_view title, std::string_view details) {
  return fmt::format("<li><a href=\"{}\">{}</a> <span class=\"note\">{}{}</span></li>\n",
                     format::relative_uri("data/" + file.file), html(title.empty() ? file.file : title),
                     human_size(file.size), details.empty() ? "" : fmt::format(", {}", html(details)));
}

const container::Evidence* evidence(const container::Submission& submission, const std::string& file) {
  const auto found = std::find_if(submission.files.begin(), submission.files.end(),
                                  [&](const container::Evidence& one) { return one.file.file == file; });
  return found == submission.files.end() ? nullptr : &*found;
}

std::string claims_of(const container::Submission& submission,
                      const std::map<int, std::string>& introductions, const program::Set* set) {
  std::string text;
  for (const auto& claim : submission.claims) {
    const auto* competency = set == nullptr ? nullptr : set->competency(claim.competency);
    text += fmt::format("<h3>{}-{}. {}</h3>\n", html(submission.set.code), claim.competency,
                        competency == nullptr ? "" : html(competency->text));
    const auto introduction = introductions.find(claim.competency);
    if (introduction != introductions.end()) text += html_of_markdown(introduction->second, 4);
    text += "<ul>\n";
    for (const auto& file : claim.files) {
      if (const auto* found = evidence(submission, file))
        text += item(found->file, found->title, found->kind);
    }
    text += "</ul>\n";
  }
  return text;
}

}  // namespace

std::string submission_page(const container::Submission& submission, std::string_view statement,
                            const std::map<int, std::string>& introductions,
                            const program::Program& program) {
  const auto* set = program.set(submission.set.slug);
  const auto title = set == nullptr ? submission.set.slug : set->title;
  std::string body =
      fmt::format("<h1>{}</h1>\n<p>{}, {}. {}, by {}, attempt {}, {}.</p>\n", html(submission.title),
                  html(submission.candidate.name), html(submission.candidate.number), html(title),
                  html(submission.route), submission.attempt, to_text(submission.created));
  if (!statement.empty()) body += "<h2>Personal Learning Statement</h2>\n" + html_of_markdown(statement, 3);
  if (!submission.claims.empty()) body += "<h2>Evidence</h2>\n" + claims_of(submission, introductions, set);
  if (!submission.certificates.empty()) {
    body += "<h2>Certificates of course completion</h2>\n<ul>\n";
    for (const auto& certificate : submission.certificates) {
      body += item(certificate.file, certificate.course,
                   certificate.completed
                       ? fmt::format("{}, {}", certificate.provider, to_text(*certificate.completed))
                       : certificate.provider);
    }
    body += "</ul>\n";
  }
  if (submission.recognition) {
    body += "<h2>Recognition agreement</h2>\n<ul>\n" +
            item(submission.recognition->file, submission.recognition->agreement, "") + "</ul>\n";
  }
  return page({submission.title, {}, ""}, body);
}

}  // namespace car::pages

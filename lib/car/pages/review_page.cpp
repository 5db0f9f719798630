#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/base/time.hpp>
#include <car/pages/document_html.hpp>
#include <car/pages/html.hpp>
#include <car/pages/media.hpp>
#include <car/pages/review_page.hpp>
#include <string_view>

namespace car::pages {

namespace {

using container::Submission;

std::string heading(int level, std::string_view anchor, std::string_view text) {
  return fmt::format("<h{0} id=\"{1}\">{2}</h{0}>\n", level, anchor, html(text));
}

/// One page in the making.
class Writer {
 public:
  explicit Writer(const ReviewPage& page)
      : page_(page), submission_(*page.submission), set_(page.program->set(submission_.set.slug)) {}

  std::string run() {
    auto body = top();
    body += answers();
    if (!page_.statement.empty())
      body += section("statement", "Personal Learning Statement", html_of_markdown(page_.statement, 3));
    body += evidence();
    body += certificates();
    body += recognition();
    body += withheld();
    frame_.title = fmt::format("{}: {}", page_.id, set_title());
    return page(frame_, body);
  }

 private:
  std::string set_title() const { return set_ == nullptr ? submission_.set.slug : set_->title; }

  std::string code_of(int competency) const {
    return competency == 0 ? submission_.set.code : fmt::format("{}-{}", submission_.set.code, competency);
  }

  std::string section(const std::string& anchor, const std::string& title, std::string_view content) {
    frame_.navigation.push_back({"#" + anchor, title});
    return heading(2, anchor, title) + std::string(content);
  }

  std::string top() const {
    std::string rows;
    for (const auto& [what, value] : page_.facts) rows += fact(what, value);
    return fmt::format("<h1>{}: {}</h1>\n{}", html(page_.id), html(set_title()), facts(rows));
  }

  DocumentView view_of(const container::FileName& file, const std::string& title, int level) const {
    DocumentView document;
    document.file = file.file;
    document.size = file.size;
    document.title = title.empty() ? file.original_name : title;
    document.heading = level;
    const auto found = page_.files.find(file.file);
    if (found == page_.files.end() || found->second.address.empty()) {
      document.rows = fact("Not copied", found == page_.files.end() ? "" : found->second.withheld);
    } else {
      document.address = found->second.address;
    }
    document.rows += fact("File", file.original_name);
    return document;
  }

  /// A file that a request or a change names: a link, where it has a copy.
  std::string named(const std::string& file) const {
    const auto found = page_.files.find(file);
    const bool is_linked = found != page_.files.end() && !found->second.address.empty();
    return is_linked ? html(Link{found->second.address, file}) : html(file);
  }

  std::string named(const std::vector<std::string>& files) const {
    std::string text;
    for (const auto& file : files) text += (text.empty() ? "" : ", ") + named(file);
    return text.empty() ? "<strong>nothing new answers it</strong>" : text;
  }

  /// What was asked for, set beside what came.
  std::string answers() {
    if (!page_.difference) return "";
    std::string text = "<dl>\n";
    for (const auto& asked : page_.difference->asked) {
      text += fmt::format("<dt>{}: {}</dt><dd>{}</dd>\n", html(code_of(asked.competency)), html(asked.text),
                          named(asked.files));
    }
    text += "</dl>\n<ul>\n";
    for (const auto& file : page_.difference->files) {
      const auto is_there = file.change != container::FileChange::removed;
      text += fmt::format("<li>{}: {}</li>\n", name_of(file.change),
                          is_there ? named(file.file) : html(file.file));
    }
    if (page_.difference->is_statement_changed) text += "<li>the statement was changed</li>\n";
    text += fmt::format("<li>{} as before</li>\n</ul>\n",
                        counted(static_cast<std::size_t>(page_.difference->unchanged), "file"));
    return section("asked", "What was asked for, and what is new", text);
  }

  std::string request_for(int competency) const {
    std::string text;
    if (!page_.difference) return text;
    for (const auto& asked : page_.difference->asked) {
      if (asked.competency == competency)
        text += fmt::format("<p><strong>Asked for:</strong> {}</p>\n", html(asked.text));
    }
    return text;
  }

  std::string suggestion_text(const std::string& id) const {
    if (set_ == nullptr) return id;
    for (const auto& competency : set_->competencies) {
      for (const auto& suggestion : competency.suggestions) {
        if (fmt::format("{}{}", competency.number, suggestion.id) == id)
          return fmt::format("{}: {}", id, suggestion.text);
      }
    }
    return id;
  }

  std::string article(const container::Evidence& one) const {
    auto document = view_of(one.file, one.title, 4);
    document.description = one.alternative_text;
    document.rows +=
        fact("Kind", one.kind) + fact("Basis", one.basis == "new-learning" ? "new learning" : one.basis);
    for (const auto& id : one.suggestions) document.rows += fact("Suggestion", suggestion_text(id));
    document.rows += fact("Own activity", one.activity.done) + fact("Learned", one.activity.learned) +
                     fact("Judged", one.activity.judged) + fact("Own part", one.own_role);
    return html_of(document);
  }

  std::string claim_text(const container::Claim& claim) const {
    const auto* competency = set_ == nullptr ? nullptr : set_->competency(claim.competency);
    const auto code = code_of(claim.competency);
    auto text =
        heading(3, code, competency == nullptr ? code : fmt::format("{}. {}", code, competency->text));
    text += request_for(claim.competency);
    const auto introduction = page_.introductions.find(claim.competency);
    if (introduction != page_.introductions.end()) text += html_of_markdown(introduction->second, 4);
    for (const auto& file : claim.files) {
      const auto found = std::find_if(submission_.files.begin(), submission_.files.end(),
                                      [&](const auto& one) { return one.file.file == file; });
      if (found != submission_.files.end()) text += article(*found);
    }
    if (claim.files.empty()) text += "<p>No document is claimed for it.</p>\n";
    return text;
  }

  std::string evidence() {
    if (submission_.claims.empty()) return "";
    std::string text;
    for (const auto& claim : submission_.claims) text += claim_text(claim);
    return section("evidence", "Evidence", text);
  }

  std::string verdict_on(const std::string& file) const {
    const auto found = page_.verdicts.find(file);
    return found == page_.verdicts.end() ? "" : fact("The program's table", found->second);
  }

  std::string certificates() {
    if (submission_.certificates.empty()) return "";
    std::string text;
    for (const auto& one : submission_.certificates) {
      auto document = view_of(one.file, one.course, 3);
      document.rows += fact("Provider", one.provider) +
                       fact("Completed", one.completed ? to_text(*one.completed) : "") +
                       fact("Part", one.part) + fact("Signed by", one.signed_by) +
                       fact("Reference", one.reference) + verdict_on(one.file.file);
      text += html_of(document);
    }
    return section("certificates", "Certificates of course completion", text);
  }

  std::string recognition() {
    if (!submission_.recognition) return "";
    const auto& one = *submission_.recognition;
    auto document = view_of(one.file, one.agreement, 3);
    document.rows += verdict_on(one.file.file);
    return section("recognition", "Recognition agreement", html_of(document));
  }

  std::string withheld() {
    std::string text;
    for (const auto& file : container::files_of(submission_)) {
      const auto found = page_.files.find(file.file);
      if (found == page_.files.end() || found->second.withheld.empty()) continue;
      text += fmt::format("<li>{}: {}, {}. <span class=\"note\">It {}. SHA-256 {}</span></li>\n",
                          html(file.file), html(media_of(file.file).name), human_size(file.size),
                          html(found->second.withheld), file.digest.hex());
    }
    if (text.empty()) return "";
    return section("withheld", "Files that are only listed", fmt::format("<ul>\n{}</ul>\n", text));
  }

  const ReviewPage& page_;
  const Submission& submission_;
  const program::Set* set_;
  Frame frame_;
};

}  // namespace

std::string review_page(const ReviewPage& page) { return Writer(page).run(); }

}  // namespace car::pages

#include <algorithm>
#include <car/container/difference.hpp>
#include <map>
#include <set>

namespace car::container {

namespace {

/// A file of a submission, and what it is there for.
struct Filed {
  crypto::Digest digest;
  std::string title;
  std::vector<int> competencies;
  std::vector<int> answers;
};

std::map<std::string, Filed> files_of(const Submission& submission) {
  std::map<std::string, Filed> files;
  for (const auto& evidence : submission.files) {
    files[evidence.file.file] = {evidence.file.digest, evidence.title, {}, evidence.answers};
  }
  for (const auto& certificate : submission.certificates) {
    files[certificate.file.file] = {certificate.file.digest, certificate.course, {}, {}};
  }
  if (submission.recognition) {
    const auto& recognition = *submission.recognition;
    files[recognition.file.file] = {recognition.file.digest, recognition.agreement, {}, {}};
  }
  for (const auto& claim : submission.claims) {
    if (const auto& introduction = claim.introduction)
      files[introduction->file] = {introduction->digest, "Introduction", {claim.competency}, {}};
    for (const auto& file : claim.files) files[file].competencies.push_back(claim.competency);
  }
  return files;
}

bool contains(const std::vector<int>& numbers, int number) {
  return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

Difference::File file_of(FileChange change, const std::string& name, const Filed& filed) {
  return {change, name, filed.title, filed.competencies};
}

void compare_files(const std::map<std::string, Filed>& before, const std::map<std::string, Filed>& now,
                   Difference& difference) {
  for (const auto& [name, filed] : now) {
    const auto old = before.find(name);
    if (old == before.end()) {
      difference.files.push_back(file_of(FileChange::added, name, filed));
    } else if (old->second.digest != filed.digest) {
      difference.files.push_back(file_of(FileChange::changed, name, filed));
    } else {
      ++difference.unchanged;
    }
  }
  for (const auto& [name, filed] : before) {
    if (now.count(name) == 0) difference.files.push_back(file_of(FileChange::removed, name, filed));
  }
  std::sort(difference.files.begin(), difference.files.end(),
            [](const auto& a, const auto& b) { return a.file < b.file; });
}

/// Whether the file answers what was asked on that competency; 0: on the set as a whole.
bool is_answer(const Difference::File& file, int competency, const std::map<std::string, Filed>& now) {
  if (file.change == FileChange::removed) return false;
  if (competency == 0 || contains(file.competencies, competency)) return true;
  const auto filed = now.find(file.file);
  return filed != now.end() && contains(filed->second.answers, competency);
}

void hold_against(const std::vector<Decision::Request>& requests, const std::map<std::string, Filed>& now,
                  Difference& difference) {
  std::set<int> unasked;
  for (const auto& file : difference.files)
    unasked.insert(file.competencies.begin(), file.competencies.end());
  for (const auto& request : requests) {
    if (request.competency == 0) unasked.clear();
    unasked.erase(request.competency);
    Difference::Asked asked{request.competency, request.text, {}};
    for (const auto& file : difference.files) {
      if (is_answer(file, request.competency, now)) asked.files.push_back(file.file);
    }
    difference.asked.push_back(std::move(asked));
  }
  difference.unasked.assign(unasked.begin(), unasked.end());
}

}  // namespace

std::string_view name_of(FileChange change) {
  switch (change) {
    case FileChange::added:
      return "added";
    case FileChange::changed:
      return "changed";
    case FileChange::removed:
      break;
  }
  return "removed";
}

Difference difference_between(const Submission& before, const Submission& now,
                              const std::vector<Decision::Request>& requests) {
  Difference difference;
  const auto files = files_of(now);
  compare_files(files_of(before), files, difference);
  hold_against(requests, files, difference);
  const auto digest_of = [](const Submission& submission) {
    return submission.statement ? std::optional(submission.statement->digest) : std::nullopt;
  };
  difference.is_statement_changed = digest_of(before) != digest_of(now);
  return difference;
}

}  // namespace car::container

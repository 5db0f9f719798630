#include <fmt/core.h>

#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/names.hpp>
#include <car/container/values.hpp>

namespace car::container {

namespace {

constexpr std::size_t longest_word = 64;

/// `car.submission/1`: the type, and whether the version is the one that is read here.
struct Stated {
  Type type;
  bool is_newer;
};

std::optional<Stated> stated_in(std::string_view text) {
  constexpr std::string_view family = "car.";
  if (!text.starts_with(family)) return std::nullopt;
  text.remove_prefix(family.size());
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto type = value_in(type_names, text.substr(0, slash));
  const auto version = text.substr(slash + 1);
  const bool is_number = !version.empty() && version[0] != '0' &&
                         version.find_first_not_of("0123456789") == std::string_view::npos;
  if (!type || !is_number) return std::nullopt;
  return Stated{*type, version != "1"};
}

void append(std::vector<FileName>& files, const Application& application) {
  for (const auto& document : application.files) files.push_back(document.file);
}

void append(std::vector<FileName>& files, const Submission& submission) {
  if (submission.statement) files.push_back(*submission.statement);
  for (const auto& claim : submission.claims) {
    if (claim.introduction) files.push_back(*claim.introduction);
  }
  for (const auto& evidence : submission.files) files.push_back(evidence.file);
  for (const auto& certificate : submission.certificates) files.push_back(certificate.file);
  if (submission.recognition) files.push_back(submission.recognition->file);
}

void append(std::vector<FileName>& files, const Request& request) {
  files.insert(files.end(), request.files.begin(), request.files.end());
  for (const auto& activity : request.activities) files.push_back(activity.file);
}

}  // namespace

std::string_view name_of(Type type) { return name_in(type_names, type); }
std::string_view name_of(RequestKind kind) { return name_in(request_names, kind); }
std::string_view name_of(Outcome outcome) { return name_in(outcome_names, outcome); }
std::string_view name_of(LetterKind kind) { return name_in(letter_names, kind); }
std::optional<Outcome> outcome_from(std::string_view name) { return value_in(outcome_names, name); }

std::string type_text(Type type) { return fmt::format("car.{}/1", name_of(type)); }

Type type_from(std::string_view text, const std::string& subject) {
  const auto stated = stated_in(text);
  if (!stated) {
    throw Error(Kind::failed, subject,
                fmt::format("'{}' is no type that is known here", printable(text.substr(0, 80))));
  }
  if (stated->is_newer) {
    throw Error(
        Kind::newer_format, subject,
        fmt::format("is of the type '{}', which is newer than this car", printable(text.substr(0, 80))),
        "install a newer car");
  }
  return stated->type;
}

void require_type(std::string_view stated, Type expected, const std::string& subject) {
  const auto type = type_from(stated, subject);
  if (type == expected) return;
  throw Error(Kind::failed, subject, fmt::format("is a {}, and not a {}", name_of(type), name_of(expected)));
}

bool is_word(std::string_view text) {
  constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
  return !text.empty() && text.size() <= longest_word &&
         text.find_first_not_of(allowed) == std::string_view::npos;
}

Value value_from(std::string_view text, const std::string& subject) {
  switch (type_of(text, subject)) {
    case Type::application:
      return application_from(text, subject);
    case Type::submission:
      return submission_from(text, subject);
    case Type::request:
      return request_from(text, subject);
    case Type::share:
      return share_from(text, subject);
    case Type::receipt:
      return receipt_from(text, subject);
    case Type::decision:
      return decision_from(text, subject);
    case Type::letter:
      return letter_from(text, subject);
  }
  return {};
}

std::vector<FileName> files_of(const Value& value) {
  std::vector<FileName> files;
  if (const auto* application = std::get_if<Application>(&value)) append(files, *application);
  if (const auto* submission = std::get_if<Submission>(&value)) append(files, *submission);
  if (const auto* request = std::get_if<Request>(&value)) append(files, *request);
  if (const auto* share = std::get_if<Share>(&value)) files = share->files;
  return files;
}

}  // namespace car::container

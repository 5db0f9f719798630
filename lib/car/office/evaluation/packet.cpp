#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/folder.hpp>
#include <car/base/text.hpp>
#include <car/office/evaluation/evaluations.hpp>
#include <car/office/evaluation/packet.hpp>
#include <car/office/evaluation/review_case.hpp>
#include <car/office/folder/files.hpp>
#include <car/pages/packet_page.hpp>
#include <car/privacy/privacy.hpp>
#include <map>
#include <set>
#include <utility>

namespace car::office {

namespace {

constexpr std::string_view page_name = "index.html";
constexpr std::string_view documents_folder = "evidence";

/// In Markdown brackets begin a link.
constexpr std::string_view nameless_in_markdown = "\\[the candidate\\]";

/// One submission without whose it is.
struct Blinded {
  ReviewCase review;
  container::Submission submission;
  privacy::Person person;
  std::string reference;
  std::map<std::string, BlindedFile> files;  ///< by their names in the submission
};

/// `evidence/TEC-4-1` for each document, by the first competency that it is to show.
std::map<std::string, std::string> stems_of(const container::Submission& submission) {
  std::map<std::string, std::string> stems;
  for (const auto& claim : submission.claims) {
    int number = 0;
    for (const auto& file : claim.files) {
      const auto stem =
          fmt::format("{}/{}-{}-{}", documents_folder, submission.set.code, claim.competency, number + 1);
      if (stems.emplace(file, stem).second) ++number;
    }
  }
  int number = 0;
  for (const auto& evidence : submission.files) {
    const auto stem = fmt::format("{}/{}-other-{}", documents_folder, submission.set.code, number + 1);
    if (stems.emplace(evidence.file.file, stem).second) ++number;
  }
  return stems;
}

BlindedFile blinded_file(const container::Container& container, const container::FileName& file,
                         const std::string& stem, const privacy::Person& person,
                         const std::vector<std::string>& included) {
  if (file.size > privacy::largest_file) {
    return {file.file, "", "", fmt::format("is larger than {}", human_size(privacy::largest_file))};
  }
  const bool is_included = std::find(included.begin(), included.end(), file.file) != included.end();
  return blinded(file, payload_of(container, file), stem, person, is_included);
}

void require_included(const container::Submission& submission, const std::string& id,
                      const std::vector<std::string>& included) {
  std::vector<std::string> names;
  for (const auto& evidence : submission.files) names.push_back(evidence.file.file);
  for (const auto& name : included) {
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    throw Error(Kind::usage, printable(name), fmt::format("is no document of {}", id),
                did_you_mean(name, names, fmt::format("'car review show {}' names them", id)));
  }
}

/// What is shown of the submission, in the order of its competencies.
class Page {
 public:
  Page(const container::Container& container, const Blinded& blinded)
      : container_(container), blinded_(blinded), requested_(requested_of(blinded.review)) {}

  pages::Packet packet() const {
    const auto& submission = blinded_.submission;
    pages::Packet packet{blinded_.reference, blinded_.review.set.title, blinded_.review.entry.round, {}, {}};
    if (submission.statement) packet.statement = markdown(*submission.statement);
    for (const auto& competency : blinded_.review.set.competencies) {
      pages::PacketCompetency shown;
      shown.code = fmt::format("{}-{}", submission.set.code, competency.number);
      shown.text = competency.text;
      shown.requested = requested(competency.number);
      add_claim(competency.number, shown);
      packet.competencies.push_back(std::move(shown));
    }
    return packet;
  }

  std::map<int, std::string> requested() const {
    std::map<int, std::string> texts;
    for (const auto& [competency, text] : requested_) texts.emplace(competency, plain(text));
    return texts;
  }

 private:
  std::string plain(std::string_view text) const { return blinded_.person.without(text, nameless); }

  std::string markdown(const container::FileName& file) const {
    return blinded_.person.without(payload_of(container_, file), nameless_in_markdown);
  }

  std::string requested(int competency) const {
    const auto found = requested_.find(competency);
    return found == requested_.end() ? std::string() : plain(found->second);
  }

  void add_claim(int competency, pages::PacketCompetency& shown) const {
    for (const auto& claim : blinded_.submission.claims) {
      if (claim.competency != competency) continue;
      if (claim.introduction) shown.introduction = markdown(*claim.introduction);
      for (const auto& file : claim.files) add_document(file, shown);
    }
  }

  void add_document(const std::string& file, pages::PacketCompetency& shown) const {
    for (const auto& evidence : blinded_.submission.files) {
      if (evidence.file.file == file) shown.documents.push_back(document(evidence));
    }
  }

  pages::PacketDocument document(const container::Evidence& evidence) const {
    const auto& file = blinded_.files.at(evidence.file.file);
    pages::PacketDocument document;
    document.file = file.name;
    document.title = plain(evidence.title);
    document.kind = plain(evidence.kind);
    document.size = file.bytes.size();
    for (const auto& suggestion : evidence.suggestions) document.suggestions.push_back(plain(suggestion));
    document.own_role = plain(evidence.own_role);
    document.alternative_text = plain(evidence.alternative_text);
    document.done = plain(evidence.activity.done);
    document.learned = plain(evidence.activity.learned);
    document.judged = plain(evidence.activity.judged);
    return document;
  }

  const container::Container& container_;
  const Blinded& blinded_;
  std::map<int, std::string> requested_;
};

/// What the form says of each document.
std::map<int, std::vector<std::string>> lines_of(const pages::Packet& packet, const program::Set& set) {
  std::map<int, std::vector<std::string>> lines;
  for (std::size_t i = 0; i < packet.competencies.size(); ++i) {
    for (const auto& document : packet.competencies[i].documents) {
      auto line = document.file.empty() ? std::string("not in this packet") : document.file;
      if (!document.title.empty()) line += ": " + document.title;
      if (!document.kind.empty()) line += fmt::format(" ({})", document.kind);
      lines[set.competencies.at(i).number].push_back(std::move(line));
    }
  }
  return lines;
}

/// One run: each submission is blinded once, whoever reads it.
class Writer {
 public:
  Writer(Office& office, const std::filesystem::path& folder, const std::string& who, Instant now,
         Progress& progress)
      : office_(office), folder_(Folder::open(folder)), who_(who), now_(now), progress_(progress) {}

  void write(const ReviewCase& review, const std::set<std::string>& evaluators,
             const std::vector<std::string>& included) {
    const auto reference = reference_of(review.entry);
    std::vector<std::string> missing;
    for (const auto& evaluator : evaluators) {
      const auto name = fmt::format("{}/{}", evaluator, reference);
      written_.push_back({review.entry.id, evaluator, reference, folder_.path() / name, false, {}});
      if (!folder_.exists(name)) missing.push_back(evaluator);
    }
    if (!missing.empty()) write_new(review, missing, included);
  }

  std::vector<WrittenPacket> written() { return std::move(written_); }

 private:
  void write_new(const ReviewCase& review, const std::vector<std::string>& evaluators,
                 const std::vector<std::string>& included) {
    const auto container =
        container::Container::open(office_.store().open(review.entry.container), review.entry.id);
    auto submission = container::submission_from(container.value_text(), review.entry.id);
    require_included(submission, review.entry.id, included);
    auto person = person_of(review.candidate, submission.candidate);
    Blinded blinded{review, std::move(submission), std::move(person), reference_of(review.entry), {}};
    const auto stems = stems_of(blinded.submission);
    progress_.begin("blinding", blinded.submission.files.size(), Unit::things);
    for (const auto& evidence : blinded.submission.files) {
      const auto& file = evidence.file;
      blinded.files.emplace(file.file,
                            blinded_file(container, file, stems.at(file.file), blinded.person, included));
      progress_.advance(1);
    }
    progress_.end();
    const Page page(container, blinded);
    for (const auto& evaluator : evaluators) put(blinded, page, evaluator);
  }

  void put(const Blinded& blinded, const Page& page, const std::string& evaluator) {
    const auto packet = page.packet();
    const auto form = blinded_form(office_, blinded.review, evaluator, lines_of(packet, blinded.review.set),
                                   page.requested());
    const auto name = fmt::format("{}/{}", evaluator, blinded.reference);
    const auto part = fmt::format("{}/.{}.part", evaluator, blinded.reference);
    folder_.remove_tree(part);
    folder_.make_folders(fmt::format("{}/{}", part, documents_folder));
    put_new(folder_, fmt::format("{}/{}", part, page_name), pages::packet_page(packet));
    put_new(folder_, fmt::format("{}/{}", part, form.name), form.text);
    for (const auto& [source, file] : blinded.files) {
      if (!file.name.empty()) put_new(folder_, fmt::format("{}/{}", part, file.name), file.bytes);
    }
    const bool is_new = folder_.rename_new(part, name);
    folder_.sync_folder(evaluator);
    note(blinded, evaluator, is_new);
  }

  void note(const Blinded& blinded, const std::string& evaluator, bool is_new) {
    auto& written = *std::find_if(written_.begin(), written_.end(), [&](const WrittenPacket& one) {
      return one.submission == blinded.review.entry.id && one.evaluator == evaluator;
    });
    written.is_new = is_new;
    std::size_t left_out = 0;
    for (const auto& evidence : blinded.submission.files) {
      const auto& file = blinded.files.at(evidence.file.file);
      written.files.push_back({file.source, file.name, file.reason});
      if (file.name.empty()) ++left_out;
    }
    database::Transaction transaction(office_.ledger().database());
    office_.ledger().add_journal(
        {now_, who_, "packet", blinded.review.entry.id,
         fmt::format("{}: {}, {} left out", evaluator, counted(blinded.files.size() - left_out, "document"),
                     left_out)});
    transaction.commit();
  }

  Office& office_;
  Folder folder_;
  const std::string& who_;
  Instant now_;
  Progress& progress_;
  std::vector<WrittenPacket> written_;
};

/// Whose packets of one submission are asked for.
std::set<std::string> readers_of(const ReviewCase& review, const std::string& evaluator) {
  require_given_out(review);
  std::set<std::string> readers;
  for (const auto& assignment : review.assignments) {
    if (evaluator.empty() || assignment.evaluator == evaluator) readers.insert(assignment.evaluator);
  }
  if (!readers.empty()) return readers;
  throw Error(Kind::usage, evaluator, fmt::format("does not read {}", review.entry.id),
              fmt::format("'car review show {}' names those who do", review.entry.id));
}

}  // namespace

std::vector<WrittenPacket> write_packets(Office& office, const PacketRequest& request,
                                         const std::filesystem::path& folder, const std::string& who,
                                         Instant now, Progress& progress) {
  std::map<std::string, std::set<std::string>> wanted;
  std::vector<ReviewCase> reviews;
  if (request.submission) {
    reviews.push_back(case_of(office, *request.submission));
    wanted[request.submission->id] = readers_of(reviews.front(), request.evaluator);
  } else {
    for (const auto& assignment : office.ledger().open_assignments()) {
      const bool is_meant = request.evaluator.empty() || assignment.evaluator == request.evaluator;
      if (assignment.published_at && is_meant) wanted[assignment.submission].insert(assignment.evaluator);
    }
    for (const auto& one : wanted)
      reviews.push_back(case_of(office, office.ledger().submission(one.first).value()));
  }
  if (reviews.empty()) return {};
  std::error_code ignored;
  if (!std::filesystem::exists(folder, ignored)) Folder::create(folder);
  Writer writer(office, folder, who, now, progress);
  for (const auto& review : reviews) writer.write(review, wanted[review.entry.id], request.included);
  return writer.written();
}

}  // namespace car::office

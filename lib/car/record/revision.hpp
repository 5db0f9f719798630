#pragma once

#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is filed already is described anew, moved, replaced or taken out. Each function makes one Change,
/// whole or not at all, and nothing of the candidate's is lost: what goes lies in the trash or in the
/// history.
///
/// All throw Error(answer_no) when the document cannot be changed now: its set is with the office or
/// approved, the office asked for more on other competencies only, or it came from the office or went to it.
namespace car::record {

/// Where a document is filed.
struct FiledAt {
  std::string section;  ///< the folder, `3-technology`
  std::string file;     ///< in it, `evidence/booklist.pdf`

  /// `3-technology/evidence/booklist.pdf`.
  std::string path() const { return section + "/" + file; }
  bool operator==(const FiledAt&) const = default;
};

/// The filed document that a person means by `typed`: its path, from the record's folder or from `here`, or
/// the last part of it, case aside. Throws Error(usage) when nothing of that name is filed, with what may
/// have been meant, and when several are, with their paths.
FiledAt find_filed(const Record& record, std::string_view typed, const std::filesystem::path& here);

/// What can be said of a piece of evidence, and unsaid.
enum class Said { title, kind, basis, suggestion, activity, own_role, alternative_text, answers };

/// What is said anew. `said` is what was typed; suggestions and answers as `Record::checked` takes them.
struct Saying {
  Description said;
  std::vector<std::string> suggestions;
  std::vector<std::string> answers;
  std::vector<Said> unsaid;  ///< goes before anything is said

  bool empty() const;
};

/// Says something about a piece of evidence, in place of what was said before; what is not named stays.
/// Returns it as it is now, and writes nothing when it was so already, nor with an
/// empty `saying`. Throws Error(usage) as
/// `Record::checked` does, and Error(answer_no) when the document is a certificate or a diploma.
Artifact describe(const Record& record, const FiledAt& at, const Saying& saying, Instant now);

/// The document no longer shows `from`, but shows `to`. `from` may be left out of one that shows a single
/// competency. Into another set the file goes along; what it still shows here keeps a copy of it here.
/// Suggestions and answers of `from` do not go along. Returns where it is filed now. Throws Error(usage) when
/// it does not show `from`, or several and none is named, and Error(answer_no) when it shows `to` already or
/// the other set has the same document.
FiledAt move(const Record& record, const FiledAt& at, const std::optional<Place>& from, const Place& to,
             Instant now, Progress& progress);

/// The file `source` takes the place of the document, and everything that was said of it stays. It keeps its
/// name, unless it is a file of another kind by its ending. What was there before is kept in the history or,
/// when the name changes, in the trash. Returns where it is filed now. Throws Error(answer_no) when `source`
/// is the same content, or is filed in the section already; Error(failed) as `Change::stage_copy` does.
FiledAt replace(const Record& record, const FiledAt& at, const std::filesystem::path& source, Instant now,
                Progress& progress);

/// The same with bytes that are here already: the document cleaned, say. It keeps its names.
FiledAt replace_bytes(const Record& record, const FiledAt& at, std::string_view bytes, Instant now,
                      Progress& progress);

/// What became of a document that was taken out.
struct Removed {
  std::vector<int> still_shows;  ///< competencies; empty when it was taken out wholly
  std::string trash;             ///< where the file lies now; empty when it stayed, or was gone before
};

/// Takes the document out; with `from`, as evidence for that competency only, as long as it shows another.
/// Throws Error(usage) when it does not show `from`.
Removed remove(const Record& record, const FiledAt& at, const std::optional<Place>& from, Instant now);

/// Something filed, or a line of what the candidate wrote, in which words were found.
struct Hit {
  std::string path;                 ///< in the record
  std::string set;                  ///< the code, `TEC`; empty in the introduction
  std::vector<int> competencies;    ///< that it shows
  std::string title;                ///< as the candidate calls it; may be empty
  std::optional<std::size_t> line;  ///< of a statement or an introduction
  std::string text;                 ///< that line
};

/// Everything in which all of `words` are found, case and form of letters aside: in its name, the name that
/// it had, its title, kind and all else that was said of it, and in the lines of statements and
/// introductions. By section and name.
std::vector<Hit> find(const Record& record, const std::vector<std::string>& words);

}  // namespace car::record

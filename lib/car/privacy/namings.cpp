#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/container/foreign_archive.hpp>
#include <car/privacy/file_kind.hpp>
#include <car/privacy/markup.hpp>
#include <car/privacy/namings.hpp>
#include <car/privacy/pdf.hpp>
#include <exception>
#include <utility>

namespace car::privacy {

namespace {

constexpr std::size_t deepest = 3;
constexpr std::string_view certificate_mark = "-----BEGIN CERTIFICATE";

/// Elements of documents whose text is one piece, in Office and OpenDocument.
constexpr auto blocks =
    std::to_array<std::string_view>({"p", "h", "si", "is", "v", "text", "tc", "tr", "comment"});

bool is_block(std::string_view element) {
  return std::find(blocks.begin(), blocks.end(), element) != blocks.end();
}

/// Without the zeros between the letters of a text in UTF-16.
std::string narrow(std::string_view bytes) {
  std::string text(bytes);
  std::erase(text, '\0');
  return text;
}

/// One search through a file and the files in it.
class Search {
 public:
  explicit Search(const Person& person) : person_(person) {}

  Namings run(std::string_view bytes) {
    waiting_.push_back({"", std::string(bytes), 0});
    while (!waiting_.empty()) {
      const auto piece = std::move(waiting_.back());
      waiting_.pop_back();
      try {
        look_into(piece);
      } catch (const Error& error) {
        leave_out(piece.place, error.reason());
      } catch (const std::exception& problem) {
        leave_out(piece.place, printable(problem.what()));
      }
    }
    return std::move(result_);
  }

 private:
  struct Piece {
    std::string place;
    std::string bytes;
    std::size_t depth = 0;
  };

  void look_into(const Piece& piece) {
    switch (kind_of(piece.bytes)) {
      case FileKind::pdf:
        return look_into_pdf(piece);
      case FileKind::archive:
        return look_into_archive(piece);
      case FileKind::text:
      case FileKind::rich_text:
        return look_into_text(piece);
      case FileKind::wide_text:
        return search(narrow(piece.bytes), piece.place, Person::In::text);
      default:
        search(piece.bytes, piece.place, Person::In::bytes);
        search(narrow(piece.bytes), piece.place, Person::In::bytes);
    }
  }

  void look_into_text(const Piece& piece) {
    search(piece.bytes, piece.place, Person::In::text);
    if (!trimmed(std::string_view(piece.bytes).substr(0, 100)).starts_with('<')) return;
    std::unique_ptr<pugi::xml_document> document;
    try {
      document = parsed(piece.bytes, piece.place);
    } catch (const Error&) {
      return;  // text that begins with that sign
    }
    look_into_markup(*document, piece.place);
  }

  /// A name may be spread over several elements, and have letters that stand as entities.
  void look_into_markup(const pugi::xml_document& document, const std::string& place) {
    std::string text;
    const auto flush = [&] {
      search(text, place, Person::In::text);
      text.clear();
    };
    walk(
        document,
        [&](const pugi::xml_node& node) {
          if (node.type() != pugi::node_element) text += node.value();
          for (const auto& one : node.attributes()) search(one.value(), place, Person::In::text);
        },
        [&](const pugi::xml_node& node) {
          if (node.type() == pugi::node_element && is_block(local_name(node))) flush();
        });
    flush();
  }

  void look_into_archive(const Piece& piece) {
    search(piece.bytes, piece.place, Person::In::bytes);
    if (piece.depth == deepest) return leave_out(piece.place, "is packed too deep within other files");
    auto archive = container::ForeignArchive::open(piece.bytes, piece.place);
    for (const auto& name : archive.names()) {
      const auto place = piece.place.empty() ? name : fmt::format("{}: {}", piece.place, name);
      search(name, place, Person::In::text);
      waiting_.push_back({place, archive.read(name), piece.depth + 1});
    }
  }

  void look_into_pdf(const Piece& piece) {
    search(piece.bytes, piece.place, Person::In::bytes);
    const auto unread = read_pdf(piece.bytes, piece.place,
                                 [&](PdfContent content, std::string_view text, std::string_view place) {
                                   see(piece, content, text, place);
                                 });
    for (const auto& place : unread) leave_out(piece.place, fmt::format("{} cannot be read", place));
  }

  /// A stream can be a file of its own: one that is attached.
  void see(const Piece& piece, PdfContent content, std::string_view text, std::string_view place) {
    const auto where = piece.place.empty() ? std::string(place) : fmt::format("{}: {}", piece.place, place);
    if (content == PdfContent::text) {
      search(text, where, Person::In::text);
    } else if (piece.depth < deepest) {
      waiting_.push_back({where, std::string(text), piece.depth + 1});
    } else {
      leave_out(where, "is packed too deep within other files");
    }
  }

  void search(std::string_view text, const std::string& place, Person::In in) {
    if (!result_.found.empty() && result_.found.back().place == place) return;
    const bool has_certificate = text.find(certificate_mark) != std::string_view::npos;
    if (has_certificate || person_.is_named_in(text, in)) result_.found.push_back({place});
  }

  void leave_out(const std::string& place, const std::string& reason) {
    result_.unread.push_back(place.empty() ? reason : fmt::format("{}: {}", place, reason));
  }

  const Person& person_;
  std::vector<Piece> waiting_;
  Namings result_;
};

}  // namespace

Namings namings_in(std::string_view bytes, const Person& person) { return Search(person).run(bytes); }

}  // namespace car::privacy

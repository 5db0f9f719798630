#pragma once

#include <qpdf/qpdf-c.h>

#include <compare>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// A PDF (ISO 32000) as the readers here see it: values over the C interface of qpdf, whose C++ headers not
// every C++20 compiler takes. Nothing is written to standard error, and what qpdf cannot do is thrown as
// std::runtime_error in its words. Included by the files of privacy alone.

namespace car::privacy {

/// What an indirect object is called by; zeros for an object that is written within another.
struct PdfObjectId {
  int number = 0;
  int generation = 0;

  // NOLINTNEXTLINE(modernize-use-nullptr): there is no pointer here
  auto operator<=>(const PdfObjectId&) const = default;
};

/// One object of a PDF, which must outlive it. What an object has not, since it is of another type, is null,
/// empty or false.
class PdfObject {
 public:
  PdfObject(qpdf_data file, qpdf_oh handle) : file_(file), handle_(handle) {}
  PdfObject(PdfObject&& other) noexcept;
  PdfObject& operator=(PdfObject&& other) noexcept;
  ~PdfObject();

  bool is_null() const;
  bool is_array() const;
  bool is_dictionary() const;
  bool is_stream() const;
  PdfObjectId id() const;

  /// A string in UTF-8, or a name without its slash.
  std::string text() const;

  std::vector<PdfObject> items() const;

  /// Of a stream its dictionary; any other object itself.
  PdfObject dictionary() const;
  /// The keys of a dictionary, with their slash.
  std::vector<std::string> keys() const;
  PdfObject operator[](const char* key) const;
  void remove(const char* key);

  /// The bytes of a stream as they lie in the PDF, decrypted and still packed.
  std::string packed() const;
  /// Gives a stream other bytes, packed as those were.
  void replace_packed(std::string_view bytes);

 private:
  void release() noexcept;

  qpdf_data file_;
  qpdf_oh handle_;  ///< 0 when moved from
};

/// A PDF in memory, and the changes made to it there.
class PdfFile {
 public:
  /// `bytes` must outlive it. Throws Error(failed) about `subject` when it is damaged, or protected by a
  /// password.
  PdfFile(std::string_view bytes, const std::string& subject);

  /// Whether something in it is protected, if only against changes.
  bool is_encrypted() const;
  /// Whether it is made to be shown while it loads.
  bool is_linearized() const;

  PdfObject trailer() const;
  PdfObject root() const;
  std::vector<PdfObject> pages() const;
  /// Calls `see` with each indirect object in the order of their numbers, also with those that nothing leads
  /// to.
  void for_each_object(const std::function<void(PdfObject&)>& see) const;

  /// All objects as qpdf tells them in JSON, with their texts in UTF-8 and without the bytes of streams.
  std::string described() const;

  /// What qpdf had to put up with since it was last asked.
  std::vector<std::string> take_warnings();

  /// The whole as it is now, without what nothing leads to; of the same objects the same bytes.
  std::string written();

 private:
  struct Close {
    void operator()(qpdf_data file) const;
  };
  std::unique_ptr<std::remove_pointer_t<qpdf_data>, Close> file_;
};

}  // namespace car::privacy

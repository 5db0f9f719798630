#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/privacy/pdf_file.hpp>
#include <charconv>
#include <cstdlib>
#include <set>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace car::privacy {

namespace {

/// To be called after each call of qpdf that can fail.
void require_success(qpdf_data file) {
  if (qpdf_has_error(file) != QPDF_FALSE)
    throw std::runtime_error(qpdf_get_error_full_text(file, qpdf_get_error(file)));
}

PdfObject object(qpdf_data file, qpdf_oh handle) {
  PdfObject one(file, handle);
  require_success(file);
  return one;
}

bool truth(qpdf_data file, QPDF_BOOL answer) {
  require_success(file);
  return answer != QPDF_FALSE;
}

struct Free {
  void operator()(unsigned char* bytes) const { std::free(bytes); }
};

std::string bytes_of(const unsigned char* bytes, std::size_t size) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): qpdf counts in unsigned bytes.
  return bytes == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(bytes), size);
}

/// Takes the numbers of all objects out of the JSON that qpdf makes of a PDF, the only list of them that its
/// C interface has. There each is a key, `"obj:12 0 R": {`, at the beginning of a line: no value begins so,
/// and within a text neither quotes nor ends of lines stand as themselves. It comes in pieces of any size.
class ObjectNumbers {
 public:
  void take(std::string_view json) {
    for (auto end = json.find('\n'); end != std::string_view::npos; end = json.find('\n')) {
      add(json.substr(0, end));
      see_line();
      json.remove_prefix(end + 1);
    }
    add(json);
  }

  const std::set<PdfObjectId>& found() const { return found_; }

 private:
  static constexpr std::size_t longest_key = 64;

  /// Of a line no more is kept than a key can need.
  void add(std::string_view part) {
    if (line_.empty()) part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
    line_ += part.substr(0, longest_key - line_.size());
  }

  void see_line() {
    constexpr std::string_view begin = "\"obj:";
    PdfObjectId id;
    if (line_.starts_with(begin)) {
      const char* const end = line_.data() + line_.size();
      const auto number = std::from_chars(line_.data() + begin.size(), end, id.number);
      if (number.ec == std::errc() && number.ptr != end && *number.ptr == ' ' &&
          std::from_chars(number.ptr + 1, end, id.generation).ec == std::errc()) {
        found_.insert(id);
      }
    }
    line_.clear();
  }

  std::string line_;
  std::set<PdfObjectId> found_;
};

int take_json(const char* data, std::size_t size, void* numbers) {
  static_cast<ObjectNumbers*>(numbers)->take({data, size});
  return 0;
}

int append(const char* data, std::size_t size, void* text) {
  static_cast<std::string*>(text)->append(data, size);
  return 0;
}

}  // namespace

PdfObject::PdfObject(PdfObject&& other) noexcept
    : file_(other.file_), handle_(std::exchange(other.handle_, 0)) {}

PdfObject& PdfObject::operator=(PdfObject&& other) noexcept {
  if (this != &other) {
    release();
    file_ = other.file_;
    handle_ = std::exchange(other.handle_, 0);
  }
  return *this;
}

PdfObject::~PdfObject() { release(); }

void PdfObject::release() noexcept {
  if (handle_ != 0) qpdf_oh_release(file_, handle_);
}

bool PdfObject::is_null() const { return truth(file_, qpdf_oh_is_null(file_, handle_)); }

bool PdfObject::is_array() const { return truth(file_, qpdf_oh_is_array(file_, handle_)); }

bool PdfObject::is_dictionary() const { return truth(file_, qpdf_oh_is_dictionary(file_, handle_)); }

bool PdfObject::is_stream() const { return truth(file_, qpdf_oh_is_stream(file_, handle_)); }

PdfObjectId PdfObject::id() const {
  const PdfObjectId id{qpdf_oh_get_object_id(file_, handle_), qpdf_oh_get_generation(file_, handle_)};
  require_success(file_);
  return id;
}

std::string PdfObject::text() const {
  const char* text = nullptr;
  std::size_t size = 0;
  if (truth(file_, qpdf_oh_get_value_as_utf8(file_, handle_, &text, &size))) return {text, size};
  if (truth(file_, qpdf_oh_get_value_as_name(file_, handle_, &text, &size)))
    return std::string(text, size).substr(1);
  return {};
}

std::vector<PdfObject> PdfObject::items() const {
  std::vector<PdfObject> items;
  if (!is_array()) return items;
  const int count = qpdf_oh_get_array_n_items(file_, handle_);
  require_success(file_);
  for (int i = 0; i < count; ++i) items.push_back(object(file_, qpdf_oh_get_array_item(file_, handle_, i)));
  return items;
}

PdfObject PdfObject::dictionary() const {
  return object(file_, is_stream() ? qpdf_oh_get_dict(file_, handle_) : qpdf_oh_new_object(file_, handle_));
}

std::vector<std::string> PdfObject::keys() const {
  std::vector<std::string> keys;
  if (!is_dictionary()) return keys;
  qpdf_oh_begin_dict_key_iter(file_, handle_);
  require_success(file_);
  while (qpdf_oh_dict_more_keys(file_) != QPDF_FALSE) keys.emplace_back(qpdf_oh_dict_next_key(file_));
  return keys;
}

PdfObject PdfObject::operator[](const char* key) const {
  return object(file_, qpdf_oh_get_key_if_dict(file_, handle_, key));
}

void PdfObject::remove(const char* key) {
  if (!is_dictionary()) return;
  qpdf_oh_remove_key(file_, handle_, key);
  require_success(file_);
}

std::string PdfObject::packed() const {
  unsigned char* bytes = nullptr;
  std::size_t size = 0;
  qpdf_oh_get_stream_data(file_, handle_, qpdf_dl_none, nullptr, &bytes, &size);
  const std::unique_ptr<unsigned char, Free> owned(bytes);
  require_success(file_);
  return bytes_of(bytes, size);
}

void PdfObject::replace_packed(std::string_view bytes) {
  const auto about = dictionary();
  const auto filter = about["/Filter"];
  const auto parameters = about["/DecodeParms"];
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): qpdf counts in unsigned bytes.
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  qpdf_oh_replace_stream_data(file_, handle_, data, bytes.size(), filter.handle_, parameters.handle_);
  require_success(file_);
}

void PdfFile::Close::operator()(qpdf_data file) const {
  // An error that nobody asked for would be told on standard error.
  qpdf_get_error(file);
  qpdf_cleanup(&file);
}

PdfFile::PdfFile(std::string_view bytes, const std::string& subject) : file_(qpdf_init()) {
  auto* const file = file_.get();
  qpdf_silence_errors(file);
  qpdf_set_suppress_warnings(file, QPDF_TRUE);
  qpdf_read_memory(file, "", bytes.data(), bytes.size(), nullptr);
  if (qpdf_has_error(file) == QPDF_FALSE) return;
  auto* const problem = qpdf_get_error(file);
  if (qpdf_get_error_code(file, problem) == qpdf_e_password)
    throw Error(Kind::failed, subject, "is protected by a password", "save a copy of it without one");
  throw Error(Kind::failed, subject,
              fmt::format("the PDF is damaged ({})", printable(qpdf_get_error_message_detail(file, problem))),
              "open it in the program that made it, and save it again");
}

bool PdfFile::is_encrypted() const { return truth(file_.get(), qpdf_is_encrypted(file_.get())); }

bool PdfFile::is_linearized() const { return truth(file_.get(), qpdf_is_linearized(file_.get())); }

PdfObject PdfFile::trailer() const { return object(file_.get(), qpdf_get_trailer(file_.get())); }

PdfObject PdfFile::root() const { return object(file_.get(), qpdf_get_root(file_.get())); }

std::vector<PdfObject> PdfFile::pages() const {
  const int count = qpdf_get_num_pages(file_.get());
  require_success(file_.get());
  std::vector<PdfObject> pages;
  for (int i = 0; i < count; ++i)
    pages.push_back(object(file_.get(), qpdf_get_page_n(file_.get(), static_cast<std::size_t>(i))));
  return pages;
}

void PdfFile::for_each_object(const std::function<void(PdfObject&)>& see) const {
  ObjectNumbers numbers;
  qpdf_write_json(file_.get(), 2, take_json, &numbers, qpdf_dl_none, qpdf_sj_none, "", nullptr);
  require_success(file_.get());
  for (const auto& id : numbers.found()) {
    auto one = object(file_.get(), qpdf_get_object_by_id(file_.get(), id.number, id.generation));
    see(one);
  }
}

std::string PdfFile::described() const {
  std::string text;
  qpdf_write_json(file_.get(), 2, append, &text, qpdf_dl_none, qpdf_sj_none, "", nullptr);
  require_success(file_.get());
  return text;
}

std::vector<std::string> PdfFile::take_warnings() {
  std::vector<std::string> warnings;
  while (auto* const warning = qpdf_next_warning(file_.get()))
    warnings.emplace_back(qpdf_get_error_message_detail(file_.get(), warning));
  return warnings;
}

std::string PdfFile::written() {
  auto* const file = file_.get();
  qpdf_init_write_memory(file);
  require_success(file);
  qpdf_set_deterministic_ID(file, QPDF_TRUE);
  qpdf_write(file);
  require_success(file);
  return bytes_of(qpdf_get_buffer(file), qpdf_get_buffer_length(file));
}

}  // namespace car::privacy

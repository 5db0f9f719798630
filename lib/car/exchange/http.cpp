#include <curl/curl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/exchange/http.hpp>
#include <exception>
#include <memory>
#include <new>
#include <optional>

namespace car::exchange {

namespace {

constexpr long connect_seconds = 20;
constexpr long slow_seconds = 60;  ///< without a byte: the connection is dead

constexpr long precondition_failed = 412;
constexpr long too_large = 413;
constexpr long too_many = 429;

struct CloseHandle {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Handle = std::unique_ptr<CURL, CloseHandle>;
using HeaderList = std::unique_ptr<curl_slist, FreeList>;

/// The file on its way, and how far it is. No exception passes through libcurl: it waits here.
struct Sending {
  Descriptor file;
  std::uint64_t offset = 0;
  Progress* progress = nullptr;
  std::exception_ptr stopped = nullptr;

  /// Whether to go on.
  bool advance(std::uint64_t bytes) noexcept {
    try {
      progress->advance(bytes);
      return true;
    } catch (...) {
      stopped = std::current_exception();
      return false;
    }
  }
};

extern "C" std::size_t read_upload(char* to, std::size_t size, std::size_t count, void* data) {
  auto& sending = *static_cast<Sending*>(data);
  const auto got = ::pread(sending.file.number(), to, size * count, static_cast<off_t>(sending.offset));
  if (got < 0) return CURL_READFUNC_ABORT;
  sending.offset += static_cast<std::uint64_t>(got);
  return sending.advance(static_cast<std::uint64_t>(got)) ? static_cast<std::size_t>(got)
                                                          : std::size_t{CURL_READFUNC_ABORT};
}

/// Asked about once a second, also while nothing moves.
extern "C" int may_go_on(void* data, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return static_cast<Sending*>(data)->advance(0) ? 0 : 1;
}

extern "C" int seek_upload(void* data, curl_off_t offset, int origin) {
  if (origin != SEEK_SET || offset < 0) return CURL_SEEKFUNC_CANTSEEK;
  static_cast<Sending*>(data)->offset = static_cast<std::uint64_t>(offset);
  return CURL_SEEKFUNC_OK;
}

extern "C" std::size_t ignore_answer(char*, std::size_t size, std::size_t count, void*) {
  return size * count;
}

/// What is there already, as it comes.
struct Comparing {
  crypto::Sha256 hash;
  std::uint64_t left = 0;  ///< more is something else
};

extern "C" std::size_t hash_answer(char* bytes, std::size_t size, std::size_t count, void* data) {
  auto& comparing = *static_cast<Comparing*>(data);
  const auto length = size * count;
  if (length > comparing.left) return 0;
  comparing.left -= length;
  comparing.hash.update(std::string_view(bytes, length));
  return length;
}

template <typename Value>
void set(CURL* handle, CURLoption option, Value value) {
  if (curl_easy_setopt(handle, option, value) != CURLE_OK) throw std::bad_alloc();
}

/// A transfer to or from `address`, of http and https alone, that nothing redirects.
Handle new_transfer(const std::string& address) {
  static const auto started = curl_global_init(CURL_GLOBAL_DEFAULT);
  Handle handle(started == CURLE_OK ? curl_easy_init() : nullptr);
  if (!handle) throw std::bad_alloc();
  set(handle.get(), CURLOPT_URL, address.c_str());
  set(handle.get(), CURLOPT_PROTOCOLS_STR, "http,https");
  set(handle.get(), CURLOPT_NOSIGNAL, 1L);
  set(handle.get(), CURLOPT_CONNECTTIMEOUT, connect_seconds);
  set(handle.get(), CURLOPT_LOW_SPEED_LIMIT, 1L);
  set(handle.get(), CURLOPT_LOW_SPEED_TIME, slow_seconds);
  set(handle.get(), CURLOPT_WRITEFUNCTION, &ignore_answer);
  return handle;
}

/// How a transfer ended: by an answer, or without one.
struct Answer {
  CURLcode code = CURLE_OK;
  long status = 0;

  bool is_stored() const { return code == CURLE_OK && status >= 200 && status < 300; }
  bool is_passing() const {
    if (code != CURLE_OK) {
      return code != CURLE_PEER_FAILED_VERIFICATION && code != CURLE_URL_MALFORMAT &&
             code != CURLE_READ_ERROR && code != CURLE_UNSUPPORTED_PROTOCOL && code != CURLE_WRITE_ERROR;
    }
    return status >= 500 || status == too_many;
  }
};

/// The status in the last status line (RFC 9112, 4), as text.
extern "C" std::size_t note_status(char* bytes, std::size_t size, std::size_t count, void* data) {
  const std::string_view line(bytes, size * count);
  const auto space = line.find(' ');
  if (line.starts_with("HTTP/"))
    *static_cast<std::string*>(data) = space == std::string_view::npos ? "" : line.substr(space + 1, 3);
  return line.size();
}

Answer perform(CURL* handle) {
  Answer answer;
  std::string told;
  set(handle, CURLOPT_HEADERFUNCTION, &note_status);
  set(handle, CURLOPT_HEADERDATA, static_cast<void*>(&told));
  answer.code = curl_easy_perform(handle);
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &answer.status);
  // libcurl takes whatever else begins with `HTTP/` for a 200.
  if (answer.code == CURLE_OK && told != std::to_string(answer.status))
    answer.code = CURLE_WEIRD_SERVER_REPLY;
  return answer;
}

Answer try_to_put(const std::string& address, const Upload& upload, Progress& progress) {
  Sending sending = {upload.open(), 0, &progress, nullptr};
  const auto handle = new_transfer(address);
  const auto type = fmt::format("Content-Type: {}", upload.media_type);
  HeaderList headers(curl_slist_append(nullptr, "If-None-Match: *"));
  if (!headers || curl_slist_append(headers.get(), type.c_str()) == nullptr) throw std::bad_alloc();
  set(handle.get(), CURLOPT_UPLOAD, 1L);
  set(handle.get(), CURLOPT_HTTPHEADER, headers.get());
  set(handle.get(), CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(upload.size));
  set(handle.get(), CURLOPT_READFUNCTION, &read_upload);
  set(handle.get(), CURLOPT_READDATA, static_cast<void*>(&sending));
  set(handle.get(), CURLOPT_SEEKFUNCTION, &seek_upload);
  set(handle.get(), CURLOPT_SEEKDATA, static_cast<void*>(&sending));
  set(handle.get(), CURLOPT_NOPROGRESS, 0L);
  set(handle.get(), CURLOPT_XFERINFOFUNCTION, &may_go_on);
  set(handle.get(), CURLOPT_XFERINFODATA, static_cast<void*>(&sending));
  progress.begin("sending", upload.size);
  const auto answer = perform(handle.get());
  progress.end();
  if (sending.stopped) std::rethrow_exception(sending.stopped);
  return answer;
}

/// Whether what is at `address` is what is uploaded; nothing when the server does not show it.
std::optional<bool> is_same_there(const std::string& address, const Upload& upload) {
  Comparing comparing;
  comparing.left = upload.size;
  const auto handle = new_transfer(address);
  set(handle.get(), CURLOPT_WRITEFUNCTION, &hash_answer);
  set(handle.get(), CURLOPT_WRITEDATA, static_cast<void*>(&comparing));
  const auto answer = perform(handle.get());
  if (answer.code == CURLE_WRITE_ERROR) return false;
  if (!answer.is_stored()) return std::nullopt;
  return comparing.hash.finish() == upload.digest;
}

Stored stored_before(const std::string& address, const Upload& upload) {
  const auto is_same = is_same_there(address, upload);
  if (is_same.value_or(false)) return Stored::before;
  throw Error(Kind::answer_no, address,
              is_same ? "something else of that name is there already"
                      : "something of that name is there already, and cannot be compared",
              "ask the office whether it has arrived; its receipt tells for certain");
}

Error not_taken(const std::string& address, const Answer& answer) {
  constexpr const char* other_way = "nothing is lost: send the file another way, or ask the office";
  if (answer.code == CURLE_PEER_FAILED_VERIFICATION) {
    return {Kind::failed, address, "the server cannot show that it is the office's", other_way};
  }
  if (answer.code != CURLE_OK) {
    return {Kind::failed, address, fmt::format("cannot be reached ({})", curl_easy_strerror(answer.code)),
            "nothing is lost: look at your connection, and run the same command again"};
  }
  if (answer.status == too_large)
    return {Kind::failed, address, "the file is too large for the server", other_way};
  if (answer.status >= 300 && answer.status < 400) {
    return {Kind::failed, address, "the server sends on to another address, which is not followed",
            "ask the office for the right address"};
  }
  return {Kind::failed, address, fmt::format("the server did not take it (HTTP {})", answer.status),
          other_way};
}

bool is_this_computer(std::string_view host) {
  constexpr std::array<std::string_view, 3> names = {"localhost", "127.0.0.1", "[::1]"};
  return std::find(names.begin(), names.end(), host) != names.end();
}

struct FreeUrl {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};

/// One part of an address; nothing when it has none.
std::optional<std::string> part_of(CURLU* url, CURLUPart part) {
  char* text = nullptr;
  if (curl_url_get(url, part, &text, 0) != CURLUE_OK) return std::nullopt;
  std::string copy = text;
  curl_free(text);
  return copy;
}

}  // namespace

Stored put(const std::string& address, const Upload& upload, const Patience& patience, Progress& progress) {
  auto wait = patience.first_wait;
  for (int tried = 1;; ++tried) {
    const auto answer = try_to_put(address, upload, progress);
    if (answer.is_stored()) return Stored::now;
    if (answer.code == CURLE_OK && answer.status == precondition_failed)
      return stored_before(address, upload);
    if (!answer.is_passing() || tried >= patience.tries) throw not_taken(address, answer);
    if (patience.wait) patience.wait(wait);
    wait *= 2;
  }
}

void require_safe_address(std::string_view address, bool is_encrypted) {
  const std::string text(address);
  const std::unique_ptr<CURLU, FreeUrl> url(curl_url());
  if (!url) throw std::bad_alloc();
  const bool is_address = curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) == CURLUE_OK;
  const auto scheme = is_address ? part_of(url.get(), CURLUPART_SCHEME).value_or("") : "";
  const bool has_more =
      is_address && (part_of(url.get(), CURLUPART_QUERY) || part_of(url.get(), CURLUPART_FRAGMENT) ||
                     part_of(url.get(), CURLUPART_USER));
  if ((scheme != "https" && scheme != "http") || has_more) {
    throw Error(Kind::usage, printable(address), "is no address that a file can be sent to",
                "it begins with https:// and names a folder, as in https://office.example.org/inbox/");
  }
  const auto host = part_of(url.get(), CURLUPART_HOST).value_or("");
  if (scheme == "https" || is_encrypted || is_this_computer(host)) return;
  throw Error(Kind::usage, printable(address), "others could read along on the way there",
              "ask the office for an address that begins with https://");
}

}  // namespace car::exchange

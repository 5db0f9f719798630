#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <car/base/text.hpp>
#include <car/exchange/http.hpp>
#include <string>
#include <thread>
#include <vector>

#include "exchange/error_of.hpp"
#include "temporary_folder.hpp"

using namespace car;

namespace {

const std::string content = "what is sent, every byte of it";

/// A server on this computer that gives each connection the next of its answers, and keeps what it was asked.
class Server {
 public:
  explicit Server(std::vector<std::string> answers) : answers_(std::move(answers)) {
    listening_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(::bind(listening_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
    REQUIRE(::listen(listening_, 8) == 0);
    socklen_t size = sizeof address;
    REQUIRE(::getsockname(listening_, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this] { serve(); });
  }
  ~Server() {
    ::shutdown(listening_, SHUT_RDWR);
    thread_.join();
    ::close(listening_);
  }
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::string address() const { return "http://127.0.0.1:" + std::to_string(port_) + "/inbox/file.asics"; }
  const std::vector<std::string>& requests() const { return requests_; }

 private:
  void serve() {
    for (const auto& answer : answers_) {
      const int connection = ::accept(listening_, nullptr, nullptr);
      if (connection < 0) return;
      requests_.push_back(read_request(connection));
      REQUIRE(::write(connection, answer.data(), answer.size()) == static_cast<ssize_t>(answer.size()));
      ::close(connection);
    }
  }
  static std::string read_request(int connection) {
    std::string request;
    char byte = 0;
    const auto read_until = [&](const auto& is_done) {
      while (!is_done() && ::read(connection, &byte, 1) == 1) request += byte;
    };
    read_until([&] { return request.ends_with("\r\n\r\n"); });
    const auto head = request.size();
    const std::size_t body = request.starts_with("PUT") ? content.size() : 0;
    read_until([&] { return request.size() == head + body; });
    return request;
  }

  std::vector<std::string> answers_;
  std::vector<std::string> requests_;
  int listening_ = -1;
  unsigned port_ = 0;
  std::thread thread_;
};

std::string answer(const char* status, const std::string& body = "") {
  return "HTTP/1.1 " + std::string(status) + "\r\nContent-Length: " + std::to_string(body.size()) +
         "\r\nConnection: close\r\n\r\n" + body;
}

/// What putting `content` to `address` comes to, and the waits between the tries.
struct Putting {
  TemporaryFolder folder;
  std::vector<std::int64_t> waits;
  Progress silent;

  exchange::Stored put(const std::string& address) {
    replace_file(folder / "file", content);
    exchange::Upload upload;
    upload.open = [this] { return open_source(folder / "file"); };
    upload.size = content.size();
    upload.digest = crypto::sha256(content);
    upload.media_type = "application/vnd.etsi.asic-s+zip";
    exchange::Patience patience;
    patience.tries = 3;
    patience.wait = [this](std::chrono::milliseconds time) { waits.push_back(time.count()); };
    return exchange::put(address, upload, patience, silent);
  }
};

}  // namespace

TEST_CASE("a file is stored whole, and never over another") {
  Server server({answer("201 Created")});
  Putting putting;
  CHECK(putting.put(server.address()) == exchange::Stored::now);
  REQUIRE(server.requests().size() == 1);
  const auto& request = server.requests().front();
  CHECK(request.starts_with("PUT /inbox/file.asics HTTP/1.1\r\n"));
  CHECK(request.find("\r\nIf-None-Match: *\r\n") != std::string::npos);
  CHECK(request.ends_with("\r\n\r\n" + content));
}

TEST_CASE("what says no status is no answer, and nothing was stored") {
  Server server({"HTTP/er: 503 Service\r\nContent-Length: 0\r\n\r\n", answer("201")});
  Putting putting;
  CHECK(putting.put(server.address()) == exchange::Stored::now);
  CHECK(server.requests().size() == 2);
  CHECK(putting.waits.size() == 1);
  Server other({"HTTP/\r\nContent-Length: 0\r\n\r\n"});
  CHECK_THROWS_AS(Putting().put(other.address()), Error);
}

TEST_CASE("a server that is busy, and a connection that breaks, are tried again with longer waits") {
  Server server({answer("503 Service Unavailable"), "", answer("204 No Content")});
  Putting putting;
  CHECK(putting.put(server.address()) == exchange::Stored::now);
  CHECK(putting.waits == std::vector<std::int64_t>{1000, 2000});
  CHECK(server.requests().back().ends_with(content));
}

TEST_CASE("what is there already is compared") {
  SUBCASE("the same") {
    Server server({answer("412 Precondition Failed"), answer("200 OK", content)});
    CHECK(Putting().put(server.address()) == exchange::Stored::before);
  }
  SUBCASE("something else") {
    Server server({answer("412 Precondition Failed"), answer("200 OK", content + "!")});
    CHECK(error_of([&] { Putting().put(server.address()); }).reason() ==
          "something else of that name is there already");
  }
  SUBCASE("something that is not shown") {
    Server server({answer("412 Precondition Failed"), answer("403 Forbidden")});
    CHECK(error_of([&] { Putting().put(server.address()); }).kind() == Kind::answer_no);
  }
}

TEST_CASE("what a server does not take is told once, and not tried again") {
  const auto reason = [](const char* status) {
    Server server({answer(status)});
    Putting putting;
    const auto error = error_of([&] { putting.put(server.address()); });
    CHECK(error.kind() == Kind::failed);
    CHECK(putting.waits.empty());
    return error.reason();
  };
  CHECK(reason("403 Forbidden") == "the server did not take it (HTTP 403)");
  CHECK(reason("413 Content Too Large") == "the file is too large for the server");
  CHECK(reason("302 Found") == "the server sends on to another address, which is not followed");
}

TEST_CASE("when nobody answers, nothing is lost, and it says so") {
  std::string address;
  {
    Server server({});
    address = server.address();
  }
  Putting putting;
  const auto error = error_of([&] { putting.put(address); });
  CHECK(error.kind() == Kind::failed);
  CHECK(error.hint().find("nothing is lost") != std::string::npos);
  CHECK(putting.waits.size() == 2);
}

TEST_CASE("nothing that is not encrypted goes where others could read along") {
  for (const auto* address :
       {"https://office.example.org/inbox/", "http://localhost:8080/", "http://127.0.0.1/x"}) {
    CAPTURE(address);
    CHECK_NOTHROW(exchange::require_safe_address(address, false));
  }
  CHECK_NOTHROW(exchange::require_safe_address("http://office.example.org/", true));
  for (const auto* address :
       {"http://office.example.org/", "http://localhost.example.org/", "ftp://localhost/", "file:///etc",
        "inbox", "https://me:secret@office.example.org/", "https://office.example.org/?to=x", ""}) {
    CAPTURE(address);
    CHECK(error_of([&] { exchange::require_safe_address(address, false); }).kind() == Kind::usage);
  }
}

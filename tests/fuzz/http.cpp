#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <car/base/file.hpp>
#include <car/exchange/http.hpp>
#include <string>
#include <thread>

#include "fuzz/fuzz.hpp"
#include "temporary_folder.hpp"

namespace {

const std::string content = "what is sent, every byte of it";

/// A server on this computer that answers each connection by what it was last told, whatever it is asked.
class Server {
 public:
  Server() : listening_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    car::fuzz::promise(::bind(listening_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 &&
                           ::listen(listening_, 8) == 0 &&
                           ::getsockname(listening_, reinterpret_cast<sockaddr*>(&address), &size) == 0,
                       "there is a server");
    port_ = ntohs(address.sin_port);
    std::thread([this] { serve(); }).detach();
  }

  std::string address() const { return "http://127.0.0.1:" + std::to_string(port_) + "/inbox/file.asics"; }
  void tell(std::string_view to_put, std::string_view to_get) {
    to_put_ = to_put;
    to_get_ = to_get;
    asked_ = 0;
  }
  int asked() const { return asked_; }

 private:
  void serve() {
    while (true) {
      const int connection = ::accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC);
      if (connection < 0) return;
      const bool is_put = read_request(connection).starts_with("PUT");
      ++asked_;
      const auto& answer = is_put ? to_put_ : to_get_;
      static_cast<void>(::send(connection, answer.data(), answer.size(), MSG_NOSIGNAL));
      ::shutdown(connection, SHUT_WR);
      char rest = 0;
      while (::read(connection, &rest, 1) == 1) {
      }
      ::close(connection);
    }
  }
  static std::string read_request(int connection) {
    std::string request;
    char byte = 0;
    while (!request.ends_with("\r\n\r\n") && ::read(connection, &byte, 1) == 1) request += byte;
    return request;
  }

  int listening_;
  unsigned port_ = 0;
  std::string to_put_;
  std::string to_get_;
  std::atomic<int> asked_ = 0;
};

}  // namespace

// What a server answers when a container is sent to it, and, behind a line `%%`, what it shows when asked
// what it has.
void car::fuzz::target(std::string_view input) {
  constexpr std::string_view separator = "\n%%\n";
  const auto end = input.find(separator);
  const auto shown =
      end == std::string_view::npos ? std::string_view() : input.substr(end + separator.size());
  static Server server;
  static const TemporaryFolder folder;
  const auto file = folder / "file.asics";
  replace_file(file, content);
  server.tell(input.substr(0, end), shown);

  exchange::Patience once;
  once.tries = 1;
  Progress silent;
  std::optional<exchange::Stored> stored;
  takes([&] {
    stored = exchange::put(
        server.address(),
        {[&] { return open_source(file); }, content.size(), crypto::sha256(content), "text/plain"}, once,
        silent);
  });
  promise(server.asked() <= 2, "nobody is asked again, and no redirection is followed");
  if (stored == exchange::Stored::now)
    promise(input.find(" 2") != std::string_view::npos, "stored is what a server says so of");
  if (stored != exchange::Stored::before) return;
  promise(input.find("412") != std::string_view::npos, "it was there before only if the server says so");
  std::string lower(shown);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  const bool is_plain = lower.find("encoding") == std::string::npos;
  promise(!is_plain || shown.find(content) != std::string_view::npos, "and only if the server shows it");
}

#include <array>
#include <bit>
#include <car/format/table_bytes.hpp>
#include <chrono>
#include <cstdint>

namespace car::format {

namespace {

// number    its bits by seven, the lowest first; every byte but the last has the bit 0x80
// text      its length, a number, and its bytes
// value     one byte for its kind, in the order of Value::Content; its line, a number; and what the kind has:
//           text, whole number (zigzag), double (its bits), truth (0, 1), day (days since 1970, zigzag),
//           moment (seconds since 1970, zigzag), list (how many values, and those), table (how many keys, and
//           for each its text and its value)
// document  a table, as above without kind and line

/// Deeper than any document that `parse_toml` takes.
constexpr int deepest = 64;

std::uint64_t zigzag(std::int64_t number) {
  return (static_cast<std::uint64_t>(number) << 1U) ^ (number < 0 ? ~std::uint64_t{0} : 0);
}

std::int64_t from_zigzag(std::uint64_t bits) {
  return static_cast<std::int64_t>((bits >> 1U) ^ ((bits & 1U) != 0 ? ~std::uint64_t{0} : 0));
}

class Writer {
 public:
  void number(std::uint64_t number) {
    while (number >= 0x80) {
      bytes_ += static_cast<char>(0x80U | (number & 0x7FU));
      number >>= 7U;
    }
    bytes_ += static_cast<char>(number);
  }
  void text(std::string_view text) {
    number(text.size());
    bytes_ += text;
  }
  void value(const Value& value) {
    number(value.content().index());
    number(value.line());
    std::visit([&](const auto& content) { this->content(content); }, value.content());
  }
  void content(const std::string& text) { this->text(text); }
  void content(std::int64_t whole) { number(zigzag(whole)); }
  void content(double real) { number(std::bit_cast<std::uint64_t>(real)); }
  void content(bool truth) { number(truth ? 1 : 0); }
  void content(Date date) { content(std::int64_t{std::chrono::sys_days(date).time_since_epoch().count()}); }
  void content(Instant instant) { content(std::int64_t{instant.time_since_epoch().count()}); }
  void content(const List& list) {
    number(list.size());
    for (const auto& item : list) value(item);
  }
  void content(const Table& table) {
    number(table.items().size());
    for (const auto& [key, item] : table.items()) {
      text(key);
      value(item);
    }
  }

  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Reads what a Writer wrote; whatever else it is given, it ends with `is_good` false, and never reads
/// outside.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  bool is_good() const { return is_good_; }
  bool is_at_end() const { return bytes_.empty(); }

  std::uint64_t number() {
    std::uint64_t number = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (bytes_.empty()) return fail();
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      number |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
      if ((byte & 0x80U) == 0) return number;
    }
    return fail();
  }
  std::string text() {
    const auto size = number();
    if (size > bytes_.size()) {
      fail();
      return {};
    }
    std::string text(bytes_.substr(0, size));
    bytes_.remove_prefix(size);
    return text;
  }
  Value value(int depth) {
    const auto kind = number();
    const auto line = number();
    return {content(kind, depth), line};
  }
  Table table(int depth) {
    Table table;
    const auto size = count(depth);
    for (std::uint64_t i = 0; i < size && is_good_; ++i) {
      auto key = text();
      if (table.find(key) != nullptr) fail();
      table.set(key, value(depth + 1));
    }
    return table;
  }

 private:
  std::uint64_t fail() {
    is_good_ = false;
    bytes_ = {};
    return 0;
  }
  /// Of what follows; each takes more than a byte, so that no count makes much of few bytes.
  std::uint64_t count(int depth) {
    const auto count = number();
    return depth > deepest || count > bytes_.size() ? fail() : count;
  }
  List list(int depth) {
    List list;
    const auto size = count(depth);
    for (std::uint64_t i = 0; i < size && is_good_; ++i) list.push_back(value(depth + 1));
    return list;
  }
  /// A day of the years that TOML has.
  Date date() {
    const auto days = from_zigzag(number());
    constexpr std::int64_t most = 4'000'000;
    if (days < -most || days > most) fail();
    return is_good_ ? Date(std::chrono::sys_days(std::chrono::days(days))) : Date();
  }
  Value::Content content(std::uint64_t kind, int depth) {
    switch (kind) {
      case 0:
        return text();
      case 1:
        return from_zigzag(number());
      case 2:
        return std::bit_cast<double>(number());
      case 3:
        return number() != 0;
      case 4:
        return date();
      case 5:
        return Instant(std::chrono::seconds(from_zigzag(number())));
      case 6:
        return list(depth);
      case 7:
        return table(depth);
      default:
        fail();
        return false;
    }
  }

  std::string_view bytes_;
  bool is_good_ = true;
};

}  // namespace

std::string to_bytes(const Table& table) {
  Writer writer;
  writer.content(table);
  return writer.take();
}

std::optional<Table> table_from_bytes(std::string_view bytes) {
  Reader reader(bytes);
  auto table = reader.table(0);
  if (!reader.is_good() || !reader.is_at_end()) return std::nullopt;
  return table;
}

}  // namespace car::format

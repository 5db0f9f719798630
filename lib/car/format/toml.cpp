#include <fmt/core.h>
#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <car/base/characters.hpp>
#include <car/base/error.hpp>
#include <car/base/text.hpp>
#include <car/format/toml.hpp>
#include <sstream>

namespace car::format {

namespace {

constexpr std::size_t deepest = 32;
constexpr std::int32_t unfit_for_parser =
    0xFD3B;  ///< EF B4 BB, on which toml++ 3.3 reaches undefined behaviour

std::size_t line_of_node(const toml::node& node) { return node.source().begin.line; }

Table table_from(const toml::table& table, const std::string& subject);

Value value_from(const toml::node& node, const std::string& subject) {
  const auto line = line_of_node(node);
  switch (node.type()) {
    case toml::node_type::string:
      return {node.as_string()->get(), line};
    case toml::node_type::integer:
      return {node.as_integer()->get(), line};
    case toml::node_type::floating_point:
      return {node.as_floating_point()->get(), line};
    case toml::node_type::boolean:
      return {node.as_boolean()->get(), line};
    case toml::node_type::date: {
      const auto date = node.as_date()->get();
      return {Date{std::chrono::year{date.year}, std::chrono::month{date.month}, std::chrono::day{date.day}},
              line};
    }
    case toml::node_type::date_time: {
      const auto moment = node.as_date_time()->get();
      if (!moment.offset) break;
      const Date date{std::chrono::year{moment.date.year}, std::chrono::month{moment.date.month},
                      std::chrono::day{moment.date.day}};
      return {Instant(std::chrono::sys_days(date)) + std::chrono::hours(moment.time.hour) +
                  std::chrono::minutes(moment.time.minute) + std::chrono::seconds(moment.time.second) -
                  std::chrono::minutes(moment.offset->minutes),
              line};
    }
    case toml::node_type::array: {
      List list;
      for (const auto& item : *node.as_array()) list.push_back(value_from(item, subject));
      return {std::move(list), line};
    }
    case toml::node_type::table:
      return {table_from(*node.as_table(), subject), line};
    default:
      break;
  }
  throw Damaged(subject, line, "is a time without its zone, which is not used here",
                "write a moment as 2026-05-02T09:30:00Z, or a day as 2026-05-02");
}

Table table_from(const toml::table& table, const std::string& subject) {
  std::vector<std::pair<std::string, const toml::node*>> nodes;
  for (const auto& [key, node] : table) nodes.emplace_back(std::string(key.str()), &node);
  // The library sorts by key; the file's own order is that of the lines and columns.
  std::stable_sort(nodes.begin(), nodes.end(), [](const auto& a, const auto& b) {
    return a.second->source().begin < b.second->source().begin;
  });
  Table result;
  for (const auto& [key, node] : nodes) result.set(key, value_from(*node, subject));
  return result;
}

/// How deep the values of a TOML text are nested: what stands in a string or a comment opens nothing.
class Nesting {
 public:
  explicit Nesting(std::string_view text) : text_(text) {}

  /// Takes the byte at `at`, and as many behind it as belong to it; returns how many these are.
  std::size_t take(std::size_t at) {
    const auto byte = text_[at];
    // A comment, and a string of one line, end with the line.
    if (byte == '\n' && !is_long_) {
      is_comment_ = false;
      quote_ = 0;
    }
    if (is_comment_) return 1;
    return quote_ == 0 ? take_outside(at) : take_inside(at);
  }

  std::size_t depth() const { return depth_; }

 private:
  std::size_t take_outside(std::size_t at) {
    const auto byte = text_[at];
    if (byte == '[' || byte == '{') ++depth_;
    if (byte == ']' || byte == '}') depth_ = depth_ > 0 ? depth_ - 1 : 0;
    is_comment_ = byte == '#';
    if (byte != '"' && byte != '\'') return 1;
    quote_ = byte;
    is_long_ = is_triple(at);
    return is_long_ ? 3 : 1;
  }

  std::size_t take_inside(std::size_t at) {
    const auto byte = text_[at];
    if (byte == '\\' && quote_ == '"') return std::min<std::size_t>(2, text_.size() - at);
    if (byte != quote_ || (is_long_ && !is_triple(at))) return 1;
    std::size_t size = is_long_ ? 3 : 1;
    // Two more belong to what the quotation marks enclose (TOML 1.0, String).
    while (is_long_ && size < 5 && at + size < text_.size() && text_[at + size] == quote_) ++size;
    quote_ = 0;
    is_long_ = false;
    return size;
  }

  bool is_triple(std::size_t at) const { return text_.substr(at, 3) == std::string(3, text_[at]); }

  std::string_view text_;
  std::size_t depth_ = 0;
  char quote_ = 0;  ///< that the string began with; 0 outside of strings
  bool is_long_ = false;
  bool is_comment_ = false;
};

/// Refuses what the parser must not see, and nesting that would let it recurse deeply.
void gate(std::string_view text, const std::string& subject) {
  std::size_t line = 1;
  Nesting nesting(text);
  std::size_t taken = 0;
  const auto refuse = [&](std::string_view reason) {
    throw Damaged(subject, line, std::string(reason), "open it in a text editor and mend that line");
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '\n') ++line;
    if (i == taken) taken += nesting.take(i);
    if (nesting.depth() > deepest * 4) refuse("is nested too deeply");
    const bool control = (byte < 0x20 && byte != '\n' && byte != '\t' && byte != '\r') || byte == 0x7F;
    if (control) refuse("has a control character");
    if (byte >= 0x80 && text.substr(i, 3) == "\xEF\xBB\xBF") refuse("has a byte order mark");
  }
  line = 0;
  while (!text.empty()) {
    ++line;
    const auto end = std::min(text.find('\n'), text.size());
    if (!is_utf8(text.substr(0, end))) refuse("is not UTF-8 text");
    if (text.substr(0, end).find("\xEF\xB4\xBB") != std::string_view::npos)
      refuse("has a character that is not assigned");
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

/// Whether the character may stand in a file as it is: the gate refuses some, and others nobody would see.
bool is_plain(std::int32_t code) { return !is_invisible(code) && code != unfit_for_parser; }

std::string in_quotes(std::string_view text) {
  std::string result = "\"";
  each_character(text, [&](const Character& one) {
    if (one.code < 0) throw Error(Kind::failed, printable(text), "is not UTF-8 text");
    switch (one.code) {
      case '"':
        result += "\\\"";
        break;
      case '\\':
        result += "\\\\";
        break;
      case '\n':
        result += "\\n";
        break;
      case '\t':
        result += "\\t";
        break;
      case '\r':
        result += "\\r";
        break;
      default:
        if (is_plain(one.code)) {
          result += one.bytes;
        } else if (one.code < 0x10000) {
          result += fmt::format("\\u{:04X}", one.code);
        } else {
          result += fmt::format("\\U{:08X}", one.code);
        }
    }
  });
  return result + "\"";
}

std::string key_text(std::string_view key) {
  const bool bare = !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
  return bare ? std::string(key) : in_quotes(key);
}

bool is_table_list(const Value& value) {
  const auto* list = value.as<List>();
  return list != nullptr && !list->empty() && std::all_of(list->begin(), list->end(), [](const Value& item) {
           return item.as<Table>() != nullptr;
         });
}

std::string plain(const Value& value);

struct PlainText {
  std::string operator()(const std::string& text) const { return in_quotes(text); }
  std::string operator()(std::int64_t number) const { return fmt::format("{}", number); }
  std::string operator()(double number) const {
    auto text = fmt::format("{}", number);
    if (text.find_first_of(".en") == std::string::npos) text += ".0";
    return text;
  }
  std::string operator()(bool truth) const { return truth ? "true" : "false"; }
  std::string operator()(Date date) const { return to_text(date); }
  std::string operator()(Instant instant) const { return to_text(instant); }
  std::string operator()(const List& list) const {
    std::string text = "[";
    for (const auto& item : list) text += (text.size() > 1 ? ", " : "") + plain(item);
    return text + "]";
  }
  std::string operator()(const Table& table) const {
    std::string text = "{";
    for (const auto& [key, value] : table.items()) {
      text += fmt::format("{}{} = {}", text.size() > 1 ? ", " : " ", key_text(key), plain(value));
    }
    return text + (table.empty() ? "}" : " }");
  }
};

std::string plain(const Value& value) { return std::visit(PlainText{}, value.content()); }

void write_table(const Table& table, const std::string& prefix, std::string& out) {
  for (const auto& [key, value] : table.items()) {
    if (value.as<Table>() == nullptr && !is_table_list(value)) {
      out += fmt::format("{} = {}\n", key_text(key), plain(value));
    }
  }
  for (const auto& [key, value] : table.items()) {
    const auto name = prefix.empty() ? key_text(key) : prefix + "." + key_text(key);
    if (const auto* inner = value.as<Table>()) {
      out += fmt::format("\n[{}]\n", name);
      write_table(*inner, name, out);
    } else if (is_table_list(value)) {
      for (const auto& item : *value.as<List>()) {
        out += fmt::format("\n[[{}]]\n", name);
        write_table(*item.as<Table>(), name, out);
      }
    }
  }
}

}  // namespace

Table::Table() = default;
Table::Table(const Table& other) = default;
Table::Table(Table&& other) noexcept = default;
Table& Table::operator=(const Table& other) = default;
Table& Table::operator=(Table&& other) noexcept = default;
Table::~Table() = default;

bool Table::empty() const { return items_.empty(); }

const Value* Table::find(std::string_view key) const {
  const auto found =
      std::find_if(items_.begin(), items_.end(), [&](const Item& item) { return item.key == key; });
  return found == items_.end() ? nullptr : &found->value;
}

void Table::set(std::string_view key, Value value) {
  const auto found =
      std::find_if(items_.begin(), items_.end(), [&](const Item& item) { return item.key == key; });
  if (found == items_.end()) {
    items_.push_back({std::string(key), std::move(value)});
  } else {
    found->value = std::move(value);
  }
}

void Table::erase(std::string_view key) {
  items_.erase(
      std::remove_if(items_.begin(), items_.end(), [&](const Item& item) { return item.key == key; }),
      items_.end());
}

Damaged::Damaged(const std::string& file, std::size_t line, std::string reason, std::string hint)
    : Error(Kind::failed, line == 0 ? file : fmt::format("{}:{}", file, line), std::move(reason),
            std::move(hint)),
      line_(line) {}

Table parse_toml(std::string_view text, const std::string& subject) {
  gate(text, subject);
  try {
    return table_from(toml::parse(text), subject);
  } catch (const toml::parse_error& problem) {
    throw Damaged(subject, problem.source().begin.line,
                  fmt::format("is not well-formed TOML: {}", printable(problem.description())),
                  "open it in a text editor and mend that line");
  }
}

Table parse_named(const std::string&, std::string_view text, const std::string& subject) {
  return parse_toml(text, subject);
}

std::string to_toml(const Table& table, std::string_view comment) {
  std::string out;
  if (!comment.empty()) {
    for (const auto& line : split(comment, '\n')) out += line.empty() ? "#\n" : fmt::format("# {}\n", line);
  }
  write_table(table, {}, out);
  return out;
}

std::string Fault::text() const {
  return line == 0 ? fmt::format("{}: {}", file, reason) : fmt::format("{}:{}: {}", file, line, reason);
}

TableReader::TableReader(const Table& table, std::string file, std::string name, std::size_t line,
                         std::vector<Fault>& faults)
    : table_(&table), file_(std::move(file)), name_(std::move(name)), line_(line), faults_(&faults) {}

std::size_t TableReader::line_of(std::string_view key) const {
  const auto* found = table_->find(key);
  return found == nullptr ? line_ : found->line();
}

void TableReader::fault(std::size_t line, std::string reason) {
  faults_->push_back({file_, line, name_.empty() ? std::move(reason) : fmt::format("{}: {}", name_, reason)});
}

const Value* TableReader::value(std::string_view key) {
  asked_.push_back(key);
  return table_->find(key);
}

template <typename T>
const T* TableReader::typed(std::string_view key, std::string_view kind, bool required) {
  const auto* found = value(key);
  if (found == nullptr) {
    if (required) fault(line_, fmt::format("'{}' is missing", key));
    return nullptr;
  }
  const auto* content = found->as<T>();
  if (content == nullptr) fault(found->line(), fmt::format("'{}' is not {}", key, kind));
  return content;
}

std::string TableReader::text(std::string_view key) {
  const auto* found = typed<std::string>(key, "a text in quotation marks", true);
  return found == nullptr ? std::string() : *found;
}

std::string TableReader::text_or(std::string_view key, std::string_view otherwise) {
  const auto* found = typed<std::string>(key, "a text in quotation marks", false);
  return found == nullptr ? std::string(otherwise) : *found;
}

std::optional<std::string> TableReader::optional_text(std::string_view key) {
  const auto* found = typed<std::string>(key, "a text in quotation marks", false);
  return found == nullptr ? std::nullopt : std::optional(*found);
}

std::int64_t TableReader::integer(std::string_view key) {
  const auto* found = typed<std::int64_t>(key, "a whole number", true);
  return found == nullptr ? 0 : *found;
}

std::int64_t TableReader::integer_or(std::string_view key, std::int64_t otherwise) {
  const auto* found = typed<std::int64_t>(key, "a whole number", false);
  return found == nullptr ? otherwise : *found;
}

bool TableReader::boolean_or(std::string_view key, bool otherwise) {
  const auto* found = typed<bool>(key, "true or false", false);
  return found == nullptr ? otherwise : *found;
}

std::optional<Date> TableReader::optional_date(std::string_view key) {
  const auto* found = typed<Date>(key, "a day such as 2026-05-02, without quotation marks", false);
  return found == nullptr ? std::nullopt : std::optional(*found);
}

Date TableReader::date(std::string_view key) {
  const auto* found = typed<Date>(key, "a day such as 2026-05-02, without quotation marks", true);
  return found == nullptr ? Date() : *found;
}

std::optional<Instant> TableReader::optional_instant(std::string_view key) {
  const auto* found =
      typed<Instant>(key, "a moment such as 2026-05-02T09:30:00Z, without quotation marks", false);
  return found == nullptr ? std::nullopt : std::optional(*found);
}

std::vector<std::string> TableReader::texts(std::string_view key) {
  if (table_->find(key) == nullptr) fault(line_, fmt::format("'{}' is missing", key));
  return texts_or_none(key);
}

std::vector<std::string> TableReader::texts_or_none(std::string_view key) {
  const auto* list = typed<List>(key, "a list", false);
  std::vector<std::string> result;
  if (list == nullptr) return result;
  for (const auto& item : *list) {
    if (const auto* text = item.as<std::string>()) {
      result.push_back(*text);
    } else {
      fault(item.line(), fmt::format("'{}' has something that is not a text", key));
    }
  }
  return result;
}

TableReader TableReader::table(std::string_view key) {
  if (auto found = optional_table(key)) return *found;
  static const Table none;
  if (table_->find(key) == nullptr) fault(line_, fmt::format("the table [{}] is missing", key));
  // Its own faults would only repeat that the table is missing.
  static thread_local std::vector<Fault> ignored;
  ignored.clear();
  return {none, file_, fmt::format("[{}]", key), line_, ignored};
}

std::optional<TableReader> TableReader::optional_table(std::string_view key) {
  const auto* found = typed<Table>(key, "a table", false);
  if (found == nullptr) return std::nullopt;
  return TableReader(*found, file_, fmt::format("[{}]", key), line_of(key), *faults_);
}

std::vector<TableReader> TableReader::tables(std::string_view key) {
  const auto* list = typed<List>(key, "a list of tables", false);
  std::vector<TableReader> result;
  if (list == nullptr) return result;
  result.reserve(list->size());
  for (const auto& item : *list) {
    if (const auto* inner = item.as<Table>()) {
      result.emplace_back(*inner, file_, fmt::format("[[{}]]", key), item.line(), *faults_);
    } else {
      fault(item.line(), fmt::format("'{}' has something that is not a table", key));
    }
  }
  return result;
}

void TableReader::no_others() {
  const std::vector<std::string> known(asked_.begin(), asked_.end());
  for (const auto& [key, unknown] : table_->items()) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    fault(unknown.line(), fmt::format("'{}' is not a key that is known here; {}", printable(key),
                                      did_you_mean(key, known, "see the manual page of this file")));
  }
}

Table TableReader::others() const {
  Table result;
  for (const auto& [key, unknown] : table_->items()) {
    if (std::find(asked_.begin(), asked_.end(), key) == asked_.end()) result.set(key, unknown);
  }
  return result;
}

void throw_if_any(const std::vector<Fault>& faults, const std::string& hint) {
  if (faults.empty()) return;
  const auto& first = faults.front();
  auto reason = first.reason;
  if (faults.size() > 1) reason += fmt::format(" (and {} more)", counted(faults.size() - 1, "fault"));
  throw Damaged(first.file, first.line, reason, hint);
}

}  // namespace car::format

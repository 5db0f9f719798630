#include <car/container/values.hpp>
#include <car/crypto/digest.hpp>

#include "hostile/collection.hpp"

// Texts that say what a container is, each in a bag in order and signed rightly.

namespace hostile {

namespace {

using car::container::Submission;

constexpr const char* text_file = "submission.json";

std::string nested(const std::string& open, const std::string& close, std::size_t depth) {
  std::string text;
  for (std::size_t i = 0; i < depth; ++i) text += open;
  for (std::size_t i = 0; i < depth; ++i) text += close;
  return text;
}

void add_json(Collection& collection) {
  collection.begin("value");
  const auto& text = collection.text();
  const auto add = [&](const std::string& what, const std::string& changed,
                       const std::string& check = "value") {
    collection.add(what, check, collection.with_whole_bag({{text_file, changed}}, collection.makers().files));
  };
  const auto number = [&](const std::string& value) {
    return replaced(text, "\"attempt\": " + std::to_string(collection.makers().submission.attempt),
                    "\"attempt\": " + value);
  };
  add("empty", "");
  add("no JSON", "hello");
  add("cut off JSON", text.substr(0, text.size() / 2));
  add("two values", text + text);
  add("a comment", replaced(text, "{", "{ /* hello */"));
  add("a list", "[" + text + "]");
  add("a text alone", "\"car.submission/1\"");
  add("null", "null");
  add("not UTF-8", replaced(text, "\"route\": \"", "\"route\": \"\xc3("));
  add("half a character", replaced(text, "\"route\": \"", "\"route\": \"\\ud800"));
  add("a key twice", replaced(text, "\"attempt\"", "\"attempt\": 1, \"attempt\""));
  add("a key twice, once escaped", replaced(text, "\"attempt\"", "\"\\u0061ttempt\": 1, \"attempt\""));
  add("a key more", replaced(text, "\"attempt\"", "\"admin\": true, \"attempt\""));
  add("a key less", replaced(text, "\"attempt\"", "\"attempts\""));
  add("lists a hundred thousand deep", nested("[", "]", 100'000));
  add("objects a hundred thousand deep", nested("{\"a\":", "}", 100'000));
  add("deep within", replaced(text, "\"attempt\"", "\"deep\": " + nested("[", "]", 40) + ", \"attempt\""));
  add("a number beyond 64 bits", number("18446744073709551616"));
  add("a number beyond 63 bits", number("9223372036854775808"));
  add("a number that wraps around 32 bits", number("4294967297"));
  add("a number beyond all", number("1e999"));
  add("a number of a thousand digits", number(std::string(1000, '9')));
  add("a fraction", number("1.5"));
  add("a negative number", number("-1"));
  add("zero", number("0"));
  add("a number in a text", number("\"1\""));
  add("not a number", number("NaN"));
  add("a text as a truth", number("true"));
  add("larger than any", text + std::string(1'100'000, ' '), "member-too-large");
  add("a later version", replaced(text, "submission/1", "submission/2"), "newer-version");
  add("a type that there is not", replaced(text, "submission/1", "confession/1"));
  add("no type", replaced(text, "\"type\"", "\"kind\""));
  add("a receipt in its place", replaced(text, "submission/1", "receipt/1"), "type");
  add("a request in its place", replaced(text, "submission/1", "request/1"), "type");
  add("a digest that is none", replaced(text, collection.makers().submission.to.hex(), std::string(64, 'z')));
  add("a moment that there is not",
      replaced(text, car::to_text(collection.makers().submission.created), "2026-13-45T25:61:61Z"));
}

void add_names(Collection& collection) {
  const auto& makers = collection.makers();
  const auto& text = collection.text();
  const auto& first = makers.files.front().first;
  const auto add = [&](const std::string& what, const std::string& name) {
    collection.add(
        what, "value",
        collection.with_whole_bag(
            {{text_file, replaced(text, "\"file\": \"" + first + "\"", "\"file\": \"" + name + "\"")}},
            makers.files));
  };
  add("a file out of the folder", "../../../etc/passwd");
  add("an absolute file", "/etc/passwd");
  add("a file with a NUL", "a\\u0000b");
  add("a file from right to left", "a\\u202egpj.exe");
  add("a file with a backslash", "a\\\\b");
  add("a device of Windows", "con.txt");
  add("a file without a name", "");
  collection.add("no text that says what it is", "value",
                 collection.with_whole_bag({{"index.html", "<p>"}}, makers.files));
  collection.add("two texts that say what it is", "value",
                 collection.with_whole_bag({{text_file, text}, {"request.json", "{}"}}, makers.files));
  collection.add("in the place of a request", "type",
                 collection.with_whole_bag({{"request.json", text}}, makers.files));
  collection.add("a text and no bag", "type", collection.signed_by_candidate(text));
}

/// What is well-formed, and not so. Whose it is is sure, and a receipt says why it is refused.
void add_claims(Collection& collection) {
  collection.begin("claims");
  const auto& makers = collection.makers();
  const auto with = [&](const std::string& what, const std::string& check, auto change) {
    auto value = makers.submission;
    auto files = makers.files;
    change(value, files);
    collection.add(what, check,
                   collection.with_whole_bag({{text_file, car::container::to_json(value)}}, files));
  };
  with("a file that is not named", "files",
       [](Submission&, Members& files) { files.emplace_back("zzz-virus.exe", "MZ"); });
  with("a named file that is not there", "files",
       [](Submission&, Members& files) { files.erase(files.begin()); });
  with("a file of other content", "files",
       [](Submission&, Members& files) { files.front().second.assign(files.front().second.size(), 'X'); });
  with("a file of another size", "files",
       [](Submission&, Members& files) { files.front().second += "more"; });
  with("a file under another name", "files",
       [](Submission&, Members& files) { files.front().first += ".txt"; });
  with("for another office", "recipient",
       [](Submission& value, Members&) { value.to = car::crypto::sha256("the root of another office"); });
}

}  // namespace

void add_values(Collection& collection) {
  add_json(collection);
  add_names(collection);
  add_claims(collection);
}

}  // namespace hostile

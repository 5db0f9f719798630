#include "hostile/parts.hpp"

#include <libdeflate.h>

#include <algorithm>
#include <car/container/zip_writer.hpp>
#include <memory>

namespace hostile {

namespace {

using namespace std::string_literals;

const std::string plain_local = "PK\x03\x04\x0a\0\0\0\0\0\0\0\x21\0"s + std::string(16, '\0');
const std::string plain_central = "PK\x01\x02\x3f\x03\x0a\0\0\0\0\0\0\0\x21\0"s + std::string(22, '\0') +
                                  "\0\0\xa4\x81"s + std::string(4, '\0');
const std::string plain_end = "PK\x05\x06"s + std::string(18, '\0');

}  // namespace

void put(std::string& bytes, std::size_t offset, std::size_t width, std::uint64_t value) {
  for (std::size_t i = 0; i < width; ++i) bytes[offset + i] = static_cast<char>(value >> (8 * i) & 0xFFU);
}

/// Sets a field of both headers of a part: `offset` is that of the local one.
void put_both(Parts::Part& part, std::size_t offset, std::size_t width, std::uint64_t value) {
  put(part.local, offset, width, value);
  put(part.central, offset + 2, width, value);
}

std::uint64_t number(const std::string& bytes, std::size_t offset, std::size_t width) {
  std::uint64_t value = 0;
  for (std::size_t i = width; i > 0; --i)
    value = value << 8U | static_cast<unsigned char>(bytes[offset + i - 1]);
  return value;
}

Parts::Part part_of(const std::string& name, const std::string& content) {
  Parts::Part part;
  part.local = plain_local;
  part.central = plain_central;
  part.name = name;
  part.local_name = name;
  part.content = content;
  const bool ascii = std::all_of(name.begin(), name.end(), [](char c) { return c >= 0; });
  put_both(part, 6, 2, ascii ? 0 : 0x0800);
  put_both(part, 14, 4, car::container::crc32(0, content));
  put_both(part, 18, 4, content.size());
  put_both(part, 22, 4, content.size());
  return part;
}

Parts parts_of(const Members& members) {
  Parts parts;
  parts.end = plain_end;
  for (const auto& [name, content] : members) parts.parts.push_back(part_of(name, content));
  return parts;
}

/// Puts the parts together, filling in lengths, offsets and counts where they are still 0.
std::string joined(const Parts& given) {
  std::string bytes;
  std::string directory;
  for (auto part : given.parts) {
    bytes += part.before;
    put(part.local, 26, 2, part.local_name.size());
    put(part.local, 28, 2, part.local_extra.size());
    put(part.central, 28, 2, part.name.size());
    put(part.central, 30, 2, part.central_extra.size());
    if (part.central.substr(32, 2) == std::string(2, '\0')) put(part.central, 32, 2, part.comment.size());
    if (part.central.substr(42, 4) == std::string(4, '\0')) put(part.central, 42, 4, bytes.size());
    bytes += part.local + part.local_name + part.local_extra + part.content;
    directory += part.central + part.name + part.central_extra + part.comment;
  }
  bytes += given.before_directory;
  auto end = given.end;
  const auto fill = [&](std::size_t offset, std::size_t width, std::uint64_t value) {
    if (end.substr(offset, width) == std::string(width, '\0')) put(end, offset, width, value);
  };
  fill(8, 2, given.parts.size());
  fill(10, 2, given.parts.size());
  fill(12, 4, directory.size());
  fill(16, 4, bytes.size());
  bytes += directory + given.zip64_end + end + given.behind;
  if (given.spoil) given.spoil(bytes);
  return bytes;
}

void deflate(Parts::Part& part, const std::string& content, std::uint64_t size) {
  const std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> deflater(
      libdeflate_alloc_compressor(9), libdeflate_free_compressor);
  std::string packed(libdeflate_deflate_compress_bound(deflater.get(), content.size()), '\0');
  packed.resize(libdeflate_deflate_compress(deflater.get(), content.data(), content.size(), packed.data(),
                                            packed.size()));
  part.content = packed;
  put_both(part, 8, 2, 8);
  put_both(part, 14, 4, car::container::crc32(0, content));
  put_both(part, 18, 4, packed.size());
  put_both(part, 22, 4, size);
}

namespace {

std::string zip64_end_of(std::uint64_t count, std::uint64_t size, std::uint64_t offset) {
  std::string bytes = std::string("PK\x06\x06", 4) + std::string(52, '\0') + std::string("PK\x06\x07", 4) +
                      std::string(16, '\0');
  put(bytes, 4, 8, 44);
  put(bytes, 12, 2, 45);
  put(bytes, 14, 2, 45);
  put(bytes, 24, 8, count);
  put(bytes, 32, 8, count);
  put(bytes, 40, 8, size);
  put(bytes, 48, 8, offset);
  put(bytes, 64, 8, offset + size);
  put(bytes, 72, 4, 1);
  return bytes;
}

/// A zip64 field of `values`.
std::string zip64_field(const std::vector<std::uint64_t>& values) {
  std::string bytes(4 + 8 * values.size(), '\0');
  put(bytes, 0, 2, 1);
  put(bytes, 2, 2, 8 * values.size());
  for (std::size_t i = 0; i < values.size(); ++i) put(bytes, 4 + 8 * i, 8, values[i]);
  return bytes;
}

/// The record of large archives, where nothing needs it.
void add_zip64_end(Parts& parts) {
  const auto plain = joined(parts);
  const auto at = plain.size() - 22;
  parts.zip64_end =
      zip64_end_of(number(plain, at + 10, 2), number(plain, at + 12, 4), number(plain, at + 16, 4));
}

/// Member `index` says that it is longer than it is.
void stretch(Parts& parts, std::size_t index) {
  auto& part = parts.parts[index];
  const auto size = part.content.size() + 14;
  put_both(part, 18, 4, size);
  put_both(part, 22, 4, size);
}

/// How many members the end counts, whatever there are.
void put_count(Parts& parts, std::uint64_t count) {
  put(parts.end, 8, 2, count);
  put(parts.end, 10, 2, count);
}

/// A hostile archive whose member 1 has this name.
Spoiling named(const std::string& what, const std::string& name) {
  return {what, "member-name", [name](Parts& parts) { parts.parts[1] = part_of(name, "x"); }};
}

Spoiling twin(const std::string& what, const std::string& first, const std::string& second) {
  return {what, "member-twice", [first, second](Parts& parts) {
            parts.parts[0] = part_of(first, "1");
            parts.parts[1] = part_of(second, "2");
          }};
}

/// A field of the central header of member 1 alone, or of both headers.
Spoiling central_field(const std::string& what, const std::string& check, std::size_t offset,
                       std::size_t width, std::uint64_t value) {
  return {what, check, [=](Parts& parts) { put(parts.parts[1].central, offset, width, value); }};
}
Spoiling both_fields(const std::string& what, const std::string& check, std::size_t offset, std::size_t width,
                     std::uint64_t value) {
  return {what, check, [=](Parts& parts) { put_both(parts.parts[1], offset, width, value); }};
}
Spoiling local_field(const std::string& what, std::size_t offset, std::size_t width, std::uint64_t value) {
  return {what, "member-local-differs",
          [=](Parts& parts) { put(parts.parts[1].local, offset, width, value); }};
}
Spoiling end_field(const std::string& what, const std::string& check, std::size_t offset, std::size_t width,
                   std::uint64_t value) {
  return {what, check, [=](Parts& parts) { put(parts.end, offset, width, value); }};
}
Spoiling zip64_end_field(const std::string& what, const std::string& check, std::size_t offset,
                         std::size_t width, std::uint64_t value) {
  return {what, check, [=](Parts& parts) {
            add_zip64_end(parts);
            put(parts.zip64_end, offset, width, value);
          }};
}
/// All of the archive, changed at last.
Spoiling whole(const std::string& what, const std::string& check,
               const std::function<void(std::string&)>& spoil) {
  return {what, check, [=](Parts& parts) { parts.spoil = spoil; }};
}

}  // namespace

std::vector<Spoiling> spoilt_structures() {
  return {
      whole("nothing at all", "archive-too-small", [](std::string& bytes) { bytes.clear(); }),
      whole("21 bytes", "archive-too-small", [](std::string& bytes) { bytes.resize(21); }),
      whole("no end", "archive-end", [](std::string& bytes) { bytes.resize(bytes.size() - 22); }),
      whole("half of an end", "archive-end", [](std::string& bytes) { bytes.resize(bytes.size() - 1); }),
      whole("a text", "archive-end", [](std::string& bytes) { bytes.assign(100, 'x'); }),
      {"a byte behind the end", "archive-trailer", [](Parts& parts) { parts.behind = "x"; }},
      {"another archive behind the end", "archive-prefix",
       [](Parts& parts) { parts.behind = joined(Parts(parts)); }},
      {"a comment", "archive-comment",
       [](Parts& parts) {
         put(parts.end, 20, 2, 5);
         parts.behind = "hello";
       }},
      end_field("a comment that is not there", "archive-comment", 20, 2, 5),
      {"a comment that is longer than it says", "archive-trailer",
       [](Parts& parts) {
         put(parts.end, 20, 2, 3);
         parts.behind = "hello";
       }},
      end_field("the number of this disk", "archive-disks", 4, 2, 1),
      end_field("the disk of the directory", "archive-disks", 6, 2, 1),
      end_field("fewer members on this disk than in all", "archive-count", 8, 2, 2),
      {"one member counted fewer", "archive-count",
       [](Parts& parts) { put_count(parts, parts.parts.size() - 1); }},
      {"a member counted that the directory lacks", "archive-count",
       [](Parts& parts) {
         put_count(parts, parts.parts.size());
         parts.parts.pop_back();
       }},
      {"more members than are taken", "archive-too-many-members",
       [](Parts& parts) { put_count(parts, 60'000); }},
      {"a count without its zip64 record", "archive-zip64", [](Parts& parts) { put_count(parts, 0xFFFF); }},
      end_field("an offset of the directory without its zip64 record", "archive-zip64", 16, 4, 0xFFFFFFFF),
      end_field("a size of the directory without its zip64 record", "archive-zip64", 12, 4, 0xFFFFFFFF),
      {"a zip64 record without need", "archive-zip64", add_zip64_end},
      zip64_end_field("a zip64 record that is none", "archive-zip64", 0, 1, 0),
      zip64_end_field("a zip64 record of another length", "archive-zip64", 4, 8, 45),
      zip64_end_field("a zip64 record of another version", "archive-zip64", 14, 2, 62),
      zip64_end_field("a zip64 record elsewhere", "archive-zip64", 64, 8, 0),
      zip64_end_field("a zip64 record beyond all numbers", "archive-zip64", 64, 8, ~std::uint64_t{0}),
      zip64_end_field("a zip64 record on another disk", "archive-disks", 60, 4, 1),
      zip64_end_field("a zip64 record of several disks", "archive-disks", 72, 4, 2),
      zip64_end_field("a disk in the zip64 record", "archive-disks", 16, 4, 1),
      zip64_end_field("two counts in the zip64 record", "archive-count", 24, 8, 2),
      zip64_end_field("a count beyond all numbers", "archive-count", 24, 8, ~std::uint64_t{0}),
      zip64_end_field("a directory beyond all numbers", "archive-directory", 40, 8, ~std::uint64_t{0}),
      {"a directory whose numbers wrap around", "archive-directory",
       [](Parts& parts) {
         add_zip64_end(parts);
         put(parts.zip64_end, 40, 8, ~std::uint64_t{0} - 100);
         put(parts.zip64_end, 48, 8, 400);
       }},
      end_field("a directory that is too long", "archive-directory", 12, 4, 0x00FFFFFF),
      end_field("a directory elsewhere", "archive-directory", 16, 4, 1'000'000),
      {"bytes between directory and end", "archive-directory", [](Parts& parts) { parts.zip64_end = "x"; }},
      {"a part of the directory hidden before the rest", "archive-directory",
       [](Parts& parts) { parts.parts[0].central[0] = 'x'; }},
      {"a name longer than the directory", "archive-directory",
       [](Parts& parts) {
         const auto last = parts.parts.back().name.size();
         parts.spoil = [last](std::string& bytes) {
           put(bytes, bytes.size() - 22 - last - 46 + 28, 2, 60'000);
         };
       }},
      {"bytes of a directory behind its last header", "archive-directory",
       [](Parts& parts) {
         const auto plain = joined(parts);
         parts.zip64_end = "xyz";
         put(parts.end, 12, 4, number(plain, plain.size() - 10, 4) + 3);
       }},
      {"bytes before the archive", "archive-prefix",
       [](Parts& parts) { parts.spoil = [](std::string& bytes) { bytes.insert(0, "#!/bin/sh\n"); }; }},
      {"bytes before the archive that its offsets count", "archive-prefix",
       [](Parts& parts) { parts.parts[0].before = "#!/bin/sh\n"; }},
      {"a gap between two members", "archive-gap", [](Parts& parts) { parts.parts[1].before = "x"; }},
      {"a local record that the directory hides", "archive-gap",
       [](Parts& parts) {
         const auto& hidden = parts.parts[2];
         parts.parts[2].before = hidden.local + hidden.local_name;
       }},
      {"a gap before the directory", "archive-gap", [](Parts& parts) { parts.before_directory = "x"; }},
      {"a member twice in the directory", "archive-overlap",
       [](Parts& parts) { put(parts.parts[2].central, 42, 4, 1); }},
      {"members in another order than the directory", "archive-prefix",
       [](Parts& parts) {
         put(parts.parts[0].central, 42, 4, 48);
         put(parts.parts[1].central, 42, 4, 1);
       }},
      {"a member that runs into the next", "archive-overlap", [](Parts& parts) { stretch(parts, 1); }},
      {"a member that runs into the directory", "archive-overlap",
       [](Parts& parts) { stretch(parts, parts.parts.size() - 1); }},
      {"all members are one and the same", "archive-overlap",
       [](Parts& parts) {
         const auto first = parts.parts.front();
         for (auto& part : parts.parts) part = first;
         parts.spoil = [](std::string& bytes) {
           const auto end = bytes.size() - 22;
           auto at = number(bytes, end + 16, 4);
           while (at < end) {
             put(bytes, at + 42, 4, 0);
             at += 46 + number(bytes, at + 28, 2);
           }
         };
       }},
  };
}

std::vector<Spoiling> spoilt_members() {
  return {
      central_field("another version made it", "member-version", 4, 2, 3 << 8 | 20),
      central_field("another system made it", "member-version", 4, 2, 63),
      both_fields("it needs a later version", "member-version", 4, 2, 20),
      both_fields("it needs zip64 without need", "member-version", 4, 2, 45),
      both_fields("encrypted", "member-encrypted", 6, 2, 0x0801),
      both_fields("strongly encrypted", "member-encrypted", 6, 2, 0x0841),
      both_fields("masked headers", "member-encrypted", 6, 2, 0x2800),
      both_fields("sizes behind the data", "member-descriptor", 6, 2, 0x0808),
      both_fields("patched data", "member-flags", 6, 2, 0x0820),
      both_fields("a reserved flag", "member-flags", 6, 2, 0x8800),
      {"a UTF-8 name that is not said to be one", "member-name-flag",
       [](Parts& parts) {
         parts.parts[1] = part_of("\u00e9t\u00e9.txt", parts.parts[1].content);
         put_both(parts.parts[1], 6, 2, 0);
       }},
      {"a plain name that is said to be UTF-8", "member-name-flag",
       [](Parts& parts) { put_both(parts.parts[0], 6, 2, 0x0800); }},
      both_fields("said to be deflated", "member-compressed", 8, 2, 8),
      both_fields("an unknown method", "member-compressed", 8, 2, 97),
      {"honestly deflated", "member-compressed",
       [](Parts& parts) {
         const auto content = parts.parts[1].content;
         deflate(parts.parts[1], content, content.size());
       }},
      {"a bomb", "member-compressed",
       // NOLINTNEXTLINE(bugprone-string-constructor): so long on purpose.
       [](Parts& parts) { deflate(parts.parts[1], std::string(10'000'000, '\0'), 10'000'000); }},
      {"a deflated member that declares 10 bytes and yields a million", "member-compressed",
       [](Parts& parts) { deflate(parts.parts[1], std::string(1'000'000, '\0'), 10); }},
      both_fields("a time", "member-time", 10, 2, 0x6000),
      both_fields("a date", "member-time", 12, 2, 0x58A1),
      central_field("a packed size of its own", "member-sizes", 20, 4, 5),
      both_fields("a size of its own in both headers", "member-sizes", 22, 4, 7),
      central_field("a comment that takes the rest of the directory", "archive-directory", 32, 2, 60'000),
      {"a comment on a member", "member-comment", [](Parts& parts) { parts.parts[1].comment = "hello"; }},
      central_field("another disk", "member-disk", 34, 2, 1),
      central_field("a text by its internal attributes", "member-attributes", 36, 2, 1),
      central_field("a link", "member-attributes", 38, 4, 0120777U << 16U),
      central_field("a folder by its attributes", "member-attributes", 38, 4, 040755U << 16U | 0x10U),
      central_field("a device", "member-attributes", 38, 4, 020644U << 16U),
      central_field("set-user-id", "member-attributes", 38, 4, 0104755U << 16U),
      central_field("executable", "member-attributes", 38, 4, 0100755U << 16U),
      central_field("no permissions at all", "member-attributes", 38, 4, 0),
      {"an extra field in the directory", "member-extra",
       [](Parts& parts) { parts.parts[1].central_extra = std::string("UT\x01\0\0", 5); }},
      {"an extra field in the local header", "member-local-differs",
       [](Parts& parts) { parts.parts[1].local_extra = std::string("UT\x01\0\0", 5); }},
      {"a Unicode name beside its name", "member-extra",
       [](Parts& parts) { parts.parts[0].central_extra = std::string("up\x06\0\x01\0\0\0\0x", 10); }},
      {"a zip64 field without need", "member-extra",
       [](Parts& parts) {
         parts.parts[1].central_extra = zip64_field({6, 6});
       }},
      {"a zip64 size that would fit", "member-extra",
       [](Parts& parts) {
         put(parts.parts[1].central, 20, 4, 0xFFFFFFFF);
         put(parts.parts[1].central, 24, 4, 0xFFFFFFFF);
         parts.parts[1].central_extra = zip64_field({6, 6});
       }},
      {"a zip64 offset that would fit", "member-extra",
       [](Parts& parts) {
         put(parts.parts[1].central, 42, 4, 0xFFFFFFFF);
         parts.parts[1].central_extra = zip64_field({48});
       }},
      {"two sizes in the zip64 field", "member-sizes",
       [](Parts& parts) {
         put(parts.parts[1].central, 20, 4, 0xFFFFFFFF);
         put(parts.parts[1].central, 24, 4, 0xFFFFFFFF);
         parts.parts[1].central_extra = zip64_field({0x1'0000'0000, 0x1'0000'0001});
       }},
      {"one size in the zip64 field, one beside it", "member-sizes",
       [](Parts& parts) {
         put(parts.parts[1].central, 24, 4, 0xFFFFFFFF);
         parts.parts[1].central_extra = zip64_field({6});
       }},
      {"a size without its zip64 field", "member-extra",
       [](Parts& parts) {
         put(parts.parts[1].central, 20, 4, 0xFFFFFFFF);
         put(parts.parts[1].central, 24, 4, 0xFFFFFFFF);
       }},
      {"another field in the place of zip64", "member-extra",
       [](Parts& parts) {
         put(parts.parts[1].central, 42, 4, 0xFFFFFFFF);
         parts.parts[1].central_extra = zip64_field({0x1'0000'0000});
         parts.parts[1].central_extra[0] = 2;
       }},
      {"a size beyond all numbers", "member-version",
       [](Parts& parts) {
         put(parts.parts[1].central, 20, 4, 0xFFFFFFFF);
         put(parts.parts[1].central, 24, 4, 0xFFFFFFFF);
         parts.parts[1].central_extra = zip64_field({~std::uint64_t{0}, ~std::uint64_t{0}});
       }},
      {"a size beyond all numbers, in order otherwise", "archive-overlap",
       [](Parts& parts) {
         put_both(parts.parts[1], 4, 2, 45);
         put(parts.parts[1].central, 20, 4, 0xFFFFFFFF);
         put(parts.parts[1].central, 24, 4, 0xFFFFFFFF);
         parts.parts[1].central_extra = zip64_field({~std::uint64_t{0}, ~std::uint64_t{0}});
       }},
      {"an offset beyond all numbers", "archive-gap",
       [](Parts& parts) {
         put_both(parts.parts[1], 4, 2, 45);
         put(parts.parts[1].central, 42, 4, 0xFFFFFFFF);
         parts.parts[1].central_extra = zip64_field({~std::uint64_t{0}});
       }},
      {"no local header where the directory says", "member-header",
       [](Parts& parts) { parts.parts[1].local[0] = 'x'; }},
      local_field("the version differs in the local header", 4, 2, 20),
      {"the flags differ in the local header", "member-local-differs",
       [](Parts& parts) { put(parts.parts[1].local, 6, 2, number(parts.parts[1].local, 6, 2) ^ 0x0800U); }},
      local_field("encrypted in the local header alone", 6, 2, 0x0801),
      local_field("the method differs in the local header", 8, 2, 8),
      local_field("the time differs in the local header", 10, 2, 1),
      local_field("the date differs in the local header", 12, 2, 0x0022),
      local_field("the CRC-32 differs in the local header", 14, 4, 1),
      local_field("the packed size differs in the local header", 18, 4, 5),
      local_field("the size differs in the local header", 22, 4, 7),
      {"another name in the local header", "member-local-differs",
       [](Parts& parts) { parts.parts[0].local_name.back() = 'X'; }},
      {"a longer name in the local header", "member-local-differs",
       [](Parts& parts) { parts.parts[0].local_name += ".exe"; }},
  };
}

std::vector<Spoiling> spoilt_names() {
  return {
      named("no name", ""),
      named("a NUL in the name", std::string("bag/a\0b", 7)),
      named("a line feed in the name", "bag/a\nb"),
      named("out of the folder", "bag/../../evil"),
      named("absolute", "/etc/passwd"),
      named("backslashes", "bag\\evil"),
      named("a drive", "C:/evil"),
      named("a stream of Windows", "bag/a.txt:evil"),
      named("a device of Windows", "bag/nul.txt"),
      named("a folder", "bag/folder/"),
      named("an empty part", "bag//a"),
      named("a dot for a part", "bag/./a"),
      named("a trailing dot", "bag/a."),
      named("a trailing space", "bag/a "),
      named("text from right to left", "bag/\u202Egpj.exe"),
      named("a zero-width space", "bag/a\u200Bb"),
      named("not UTF-8", "bag/\xC3("),
      named("not composed", "bag/e\u0301"),
      named("a part that is too long", "bag/" + std::string(201, 'x')),
      named("a path that is too long", std::string(60'000, 'x')),
      named("a device of Windows without an ending", "bag/COM1"),
      named("a percent sign", "bag/a%2e%2e"),
      named("an escape of terminals", "bag/a\x1b[2J"),
      named("a home", "~/../evil\\x"),
      named("nothing but dots", "bag/.../.. "),
      twin("the same name twice", "bag/a", "bag/a"),
      twin("names that differ by case", "bag/README", "bag/readme"),
      twin("names that differ by case beyond ASCII", "bag/\u00c9t\u00e9", "bag/\u00e9T\u00c9"),
      twin("names that differ by their normal form", "bag/\uFB01le", "bag/file"),
      twin("a file that is a folder, too", "bag/a", "bag/A/b"),
  };
}

}  // namespace hostile

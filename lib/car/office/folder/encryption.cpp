#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <car/base/durable.hpp>
#include <car/base/error.hpp>
#include <car/base/filter.hpp>
#include <car/base/permissions.hpp>
#include <car/base/text.hpp>
#include <car/crypto/key.hpp>
#include <car/office/folder/encryption.hpp>
#include <car/office/folder/files.hpp>
#include <car/office/folder/inbox.hpp>
#include <cerrno>

namespace car::office {

namespace {

constexpr std::uint64_t largest_key = 64 * 1024;
constexpr std::string_view sealed_head = "age-encryption.org/v1\n";
constexpr std::chrono::seconds longest(120);

void require_program(const std::string& program) {
  if (::access(program.c_str(), X_OK) == 0) return;
  throw Error(Kind::failed, program,
              "is not installed, and what is encrypted for the office cannot be opened",
              "install the package 'age', and try again");
}

/// What the program `keygen` answers to `input`.
crypto::Secret answer_of(const std::vector<std::string>& words, std::string_view input) {
  const auto output = nameless_file("");
  const bool is_done = run_filter(words, nameless_file(input), output) == 0;
  crypto::Secret answer(read_once(output, words.front(), largest_key));
  // It ends with 0 also when it could not write its answer.
  if (!is_done || trimmed(answer.text()).empty())
    throw Error(Kind::failed, words.front(), "made no key", "check that the package 'age' is whole");
  return answer;
}

constexpr std::string_view if_copied = "move it away and make a new one with 'car review encryption'";

Descriptor key_file_of(const Folder& office) {
  const auto shown = office.shown(age_key_file);
  auto file = office.open_file(age_key_file);
  if (!file) {
    throw Error(
        Kind::failed, shown, "the office's key for 'age' is not here",
        "bring it from your backup; an office that never had one makes it with 'car review encryption'");
  }
  crypto::require_private(*file, shown, if_copied);
  return std::move(*file);
}

crypto::Secret key_of(const Folder& office) {
  return crypto::read_key(key_file_of(office), office.shown(age_key_file), if_copied);
}

}  // namespace

void require_age(const AgePrograms& programs) {
  require_program(programs.age);
  require_program(programs.keygen);
}

std::string age_recipient(const Folder& office, const AgePrograms& programs) {
  require_age(programs);
  const bool is_new = !office.exists(age_key_file);
  const auto key = is_new ? answer_of({programs.keygen}, "") : key_of(office);
  const auto recipient = answer_of({programs.keygen, "-y"}, key.text());
  if (is_new) put_new(office, age_key_file, key.text());
  return std::string(trimmed(recipient.text()));
}

bool is_sealed(const Descriptor& file, const std::filesystem::path& path) {
  if (is_sealed_name(path.filename().string())) return true;
  std::string head(sealed_head.size(), '\0');
  const auto count = ::pread(file.number(), head.data(), head.size(), 0);
  if (count < 0) throw system_error(errno, path.string(), "read it");
  return std::string_view(head.data(), static_cast<std::size_t>(count)) == sealed_head;
}

void require_can_open(const Folder& office, const AgePrograms& programs) {
  require_program(programs.age);
  key_file_of(office);
}

Confinement needed_to_open(const Folder& office, const AgePrograms& programs) {
  Confinement needed;
  needed.programs = Confinement::Programs::some;
  // What a program loads, and what the runtime of its language looks at.
  needed.readable = {office.shown(age_key_file), "/etc/ld.so.cache", "/sys/kernel/mm/transparent_hugepage"};
  needed.runnable = {programs.age, "/lib", "/lib64", "/usr/lib", "/usr/lib64"};
  needed.writable = {"/dev/null"};
  return needed;
}

bool open_sealed(const Folder& office, const Descriptor& sealed, const Descriptor& opened, std::uint64_t most,
                 const AgePrograms& programs) {
  require_program(programs.age);
  const auto key = key_file_of(office);
  // Without FD_CLOEXEC: the program has it under the same number.
  const Descriptor identity(::fcntl(key.number(), F_DUPFD, 0));
  if (!identity.is_open()) throw system_error(errno, office.shown(age_key_file), "hand it to 'age'");
  const auto path = fmt::format("/dev/fd/{}", identity.number());
  return run_filter({programs.age, "--decrypt", "--identity", path}, sealed, opened, {most, longest}) == 0;
}

}  // namespace car::office

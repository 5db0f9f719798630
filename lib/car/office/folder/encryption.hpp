#pragma once

#include <car/base/confinement.hpp>
#include <car/base/folder.hpp>
#include <cstdint>
#include <filesystem>
#include <string>

// What is sent to the office encrypted: by age(1), for a key that the office alone has.

namespace car::office {

/// The office's key for `age`, below its folder.
inline constexpr const char* age_key_file = "keys/age.txt";

/// Where the programs lie: the one place they are ever run from, whatever PATH says.
struct AgePrograms {
  std::string age = "/usr/bin/age";
  std::string keygen = "/usr/bin/age-keygen";
};

/// Throws Error(failed), naming the package, when `age` is not installed.
void require_age(const AgePrograms& programs = {});

/// Makes the key, in a file of mode 0600, if there is none, and returns for whom is to be encrypted
/// (`age1…`). Throws as `require_age`, and Error(failed) when others can read the key that is there.
std::string age_recipient(const Folder& office, const AgePrograms& programs = {});

/// Whether `file`, which lies at `path`, is encrypted for the office: it has such a name, or begins as what
/// `age` encrypts. Throws Error(failed) about `path`.
bool is_sealed(const Descriptor& file, const std::filesystem::path& path);

/// Throws Error(failed) when what is encrypted could not be opened: no key, or one that others can read, or
/// no program.
void require_can_open(const Folder& office, const AgePrograms& programs = {});

/// What a process needs that calls `open_sealed`, beside its two files.
Confinement needed_to_open(const Folder& office, const AgePrograms& programs = {});

/// Opens what `sealed` holds into the empty file `opened`, at most `most` bytes of it and for at most two
/// minutes. Returns whether that was possible. The key is read by `age` alone, and never by this process.
/// Throws as `require_can_open`.
bool open_sealed(const Folder& office, const Descriptor& sealed, const Descriptor& opened, std::uint64_t most,
                 const AgePrograms& programs = {});

}  // namespace car::office

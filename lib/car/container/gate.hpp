#pragma once

#include <car/container/window.hpp>
#include <cstdint>
#include <string>
#include <vector>

namespace car::container {

/// How much of a container is looked at. Counted on bytes that are there, never on declared ones.
struct Caps {
  std::uint64_t bytes = 2'147'483'648;  ///< of the container; never above 16 GiB
  std::uint64_t files = 1000;           ///< of the bag's payload; never above 10,000
  std::uint64_t text = 1'048'576;       ///< of a receipt, decision, letter or tag file
  std::uint64_t signature = 1'048'576;  ///< of the CMS
};

/// No program's caps are above these; whether a set is within its program's own is seen before it is made.
inline constexpr Caps hard_caps = {17'179'869'184, 10'000, 1'048'576, 1'048'576};

/// One member of an archive that passed the gate.
struct Member {
  std::string name;
  std::uint64_t offset = 0;  ///< of its data, within the window
  std::uint64_t size = 0;
  std::uint32_t crc = 0;
};

/// Reads the structure of an archive and accepts exactly what ZipWriter makes, so that no two readers can see
/// two things in it: members tile the window from its first byte to the directory, each local header says the
/// same as its central one, nothing is compressed, encrypted, commented, linked or named twice (after NFKC
/// and case folding), and every name passes fault_of_path.
///
/// Throws Refused, whose check says what is wrong: `archive-too-small`, `archive-too-many-members`,
/// `archive-end`, `archive-comment`, `archive-trailer`, `archive-disks`, `archive-count`, `archive-zip64`,
/// `archive-directory`, `archive-prefix`, `archive-gap`, `archive-overlap`, `member-header`,
/// `member-version`, `member-flags`, `member-encrypted`, `member-descriptor`, `member-compressed`,
/// `member-time`, `member-sizes`, `member-extra`, `member-comment`, `member-disk`, `member-attributes`,
/// `member-name`, `member-name-flag`, `member-twice`, `member-local-differs`. Never reads the data of a
/// member.
std::vector<Member> gate(const Window& archive, std::uint64_t most_members);

}  // namespace car::container

#pragma once

#include <car/base/time.hpp>
#include <car/crypto/digest.hpp>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// The texts of which a BagIt 1.0 bag is made (RFC 8493), whether in an archive or in a folder.
namespace car::container {

inline constexpr std::string_view declaration_name = "bagit.txt";
inline constexpr std::string_view info_name = "bag-info.txt";
inline constexpr std::string_view manifest_name = "manifest-sha256.txt";
inline constexpr std::string_view tag_manifest_name = "tagmanifest-sha256.txt";

/// 2.1.1: these two lines and no other.
inline constexpr std::string_view declaration_text =
    "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// 2.2.2: the sizes of the payload, for a look that reads no file.
std::string oxum_of(std::uint64_t bytes, std::size_t files);

/// What is said about a bag that was `made` then, with so much payload.
std::string info_text(Date made, std::uint64_t bytes, std::size_t files);

/// A line of a manifest (2.1.3): digest, two spaces, name. A name with `%` or the end of a line in it, which
/// no archive of ours has, is the caller's to encode.
std::string manifest_line(const crypto::Digest& digest, std::string_view name);

}  // namespace car::container

#pragma once

#include <car/crypto/digest.hpp>
#include <car/format/toml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace car::office {

/// A program pack whose records the office takes.
struct AcceptedPack {
  std::string edition;
  crypto::Digest digest;

  bool operator==(const AcceptedPack&) const = default;
};

/// What stands in `office.toml`: whose office it is, and for which program.
struct Configuration {
  std::string name;                 ///< of the program office; O of its certificates
  std::string program;              ///< `lssc`
  std::vector<AcceptedPack> packs;  ///< the first is the one in `program/`; the others are of older records
  std::string recipient;            ///< the office's key for `age`, told in acceptance letters; may be empty
  std::string delivery;             ///< where it takes what is sent, likewise
  format::Table others;
};

inline constexpr std::string_view configuration_file = "office.toml";

/// The bytes of `office.toml`.
std::string toml_of(const Configuration& configuration);

/// Throws Error(failed) with the line, and Error(newer_format).
Configuration configuration_from(std::string_view text, const std::string& subject);

}  // namespace car::office

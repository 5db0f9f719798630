#pragma once

#include <car/crypto/digest.hpp>
#include <car/format/toml.hpp>
#include <map>
#include <string>
#include <string_view>

namespace car::record {

/// Whose record it is.
struct Candidate {
  std::string name;  ///< as the candidate writes it, `Ana María Núñez O'Neil`
  std::string family;
  std::string given;
};

/// What stands in `car.toml`: who, which program, which key. Never a path.
struct Configuration {
  Candidate candidate;
  std::string program;  ///< `lssc`
  std::string edition;
  crypto::Digest pack;                            ///< of the copy in `program/`
  crypto::Digest key;                             ///< SHA-256 of the public key (SubjectPublicKeyInfo)
  std::map<std::string, std::string> severities;  ///< rule name to `error`, `warning` or `off`
  format::Table others;
};

inline constexpr std::string_view configuration_file = "car.toml";

/// The bytes of `car.toml`.
std::string to_text(const Configuration& configuration);

/// Throws Error(failed) with the line, and Error(newer_format).
Configuration configuration_from(std::string_view text, const std::string& subject);

}  // namespace car::record

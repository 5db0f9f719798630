#pragma once

#include <car/record/record.hpp>
#include <filesystem>
#include <optional>
#include <string>

namespace car::exchange {

/// The folder in which a container for somebody else is put; nothing: the record's own copy is the one to
/// send.
using Output = std::optional<std::filesystem::path>;

/// How a container leaves for the office.
struct Delivery {
  /// Encrypted when the acceptance letter names the office's key for that, or as it is whatever the letter
  /// says.
  enum class Cover { as_the_letter_asks, none };

  Output output;
  Cover cover = Cover::as_the_letter_asks;
};

/// Whether `output` can take a file `name`, before anything is made: throws Error(answer_no) when one of that
/// name is there already, and Error(failed) when it is no folder.
void require_room(const Output& output, const std::string& name);

/// Puts a copy of the record's file `file` into `output` as `name`, durable, never over another file, and
/// returns the path of the one to send. Throws Error(failed), saying where the record's own copy is.
std::filesystem::path deliver(const record::Record& record, const std::string& file, const Output& output,
                              const std::string& name);

}  // namespace car::exchange

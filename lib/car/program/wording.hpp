#pragma once

#include <car/format/toml.hpp>
#include <car/program/program.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace car::program {

/// A pack whose texts were replaced, or what is wrong with the texts.
struct Reworded {
  std::vector<PackFile> files;        ///< of the new pack, sorted by name; empty when there are faults
  std::vector<format::Fault> faults;  ///< all of them
  std::size_t replaced = 0;           ///< how many texts are others now
};

/// The pack of `files`, as edition `edition`, with the wording in `text`: a TOML document with a table for
/// each set by its code, in it the competencies by number and the suggestions by number and letter:
///
///     [TEC]
///     4 = "Know how to …"
///     4a = "Teach …"
///
/// A competency whose text is given is official from then on: its `unverified` goes. Comments in the files
/// that change are lost. `subject` is what `text` is called in faults. Throws Error(failed) when a file of
/// the pack cannot be parsed.
Reworded reworded(std::vector<PackFile> files, std::string_view text, const std::string& subject,
                  const std::string& edition);

}  // namespace car::program

#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace car {

/// Why an operation could not go on. Each kind is one exit code of car(1); neither is ever renumbered.
enum class Kind {
  answer_no,     ///< the answer to what was asked is no: refused, incomplete, not trusted
  usage,         ///< what was typed names nothing that there is
  failed,        ///< a file, the system or a library failed, or a file is damaged
  no_record,     ///< no record or office here
  newer_format,  ///< made by a newer version of car
  locked,        ///< another process is changing it
  interrupted,   ///< the user stopped it
};

/// The one exception of the library: a kind, and three parts of plain sentences, lower case, no full stop.
class Error : public std::runtime_error {
 public:
  /// `subject` is what it is about (mostly a path), `reason` why, `hint` what to do next (may be empty).
  Error(Kind kind, std::string subject, std::string reason, std::string hint = {});

  Kind kind() const { return kind_; }
  const std::string& subject() const { return subject_; }
  const std::string& reason() const { return reason_; }
  const std::string& hint() const { return hint_; }

 private:
  Kind kind_;
  std::string subject_;
  std::string reason_;
  std::string hint_;
};

/// An Error(failed) for the system call error `number` (an errno value) on `subject`, with a hint where the
/// cause has a usual remedy: a full disk, missing permission, too many open files.
Error system_error(int number, std::string subject, std::string_view doing);

}  // namespace car

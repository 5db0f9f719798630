#pragma once

#include <car/base/error.hpp>
#include <string>
#include <utility>

namespace car {

/// Foreign bytes that were not taken, and the name of the check that refused them (kebab-case; names never
/// change meaning). Whoever does not ask for the name sees an ordinary Error(answer_no).
class Refused : public Error {
 public:
  Refused(std::string check, std::string subject, std::string reason, std::string hint = {})
      : Error(Kind::answer_no, std::move(subject), std::move(reason), std::move(hint)),
        check_(std::move(check)) {}

  const std::string& check() const { return check_; }

 private:
  std::string check_;
};

}  // namespace car

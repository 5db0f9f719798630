#pragma once

#include <car/base/file.hpp>
#include <car/base/progress.hpp>
#include <car/container/verify.hpp>
#include <functional>
#include <string>

namespace car::office {

/// What a candidate's container is by itself, before the office's book is asked.
struct Examined {
  enum class Standing {
    in_order,     ///< a submission or request of a candidate, every check passed
    faulty,       ///< signed by a candidate and read as far as its value, and then refused
    foreign,      ///< anything else: nothing tells for sure whose it is
    application,  ///< for `enrol`
  };
  Standing standing = Standing::foreign;
  container::Verification verification;
};

/// Verifies the container that `open` opens. A pure function of its bytes and of `expectation`, so that it
/// can be done anywhere, any number of times. Throws Error(failed) only when it cannot be read.
Examined examine(const std::function<Descriptor()>& open, const std::string& subject,
                 const container::Expectation& expectation, Progress& progress);

}  // namespace car::office

#pragma once

#include <car/base/file.hpp>
#include <car/base/permissions.hpp>
#include <car/base/progress.hpp>
#include <car/base/time.hpp>
#include <car/container/trust.hpp>
#include <car/container/verify.hpp>
#include <car/crypto/digest.hpp>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace car::exchange {

/// Against whom a container is verified.
struct Ground {
  container::Trust trust;             ///< without a root: against nobody
  std::vector<crypto::Digest> filed;  ///< data objects of the office that the record at hand has filed
};

/// The office whose root is in the file `office`; without one the office of the record that `start` lies in;
/// outside of a record nobody. A record that is none of `owners`' is refused. Throws Error(failed) when a
/// certificate cannot be read, or that of `office` is none of a root.
Ground ground_of(const std::optional<std::filesystem::path>& office, const std::filesystem::path& start,
                 const Owners& owners = {});

/// A container to be read, perhaps more than once.
struct ContainerFile {
  std::string subject;  ///< for errors
  std::function<Descriptor()> open;
};

/// What was found.
struct Inspection {
  container::Verification container;
  std::optional<container::Verification> receipt;  ///< when one was given
};

/// Verifies the container `file`, of whatever type. With its `receipt`, which is verified first, a
/// candidate's container is judged at the arrival and by the lists that the receipt states; without one at
/// `now`, by the lists at hand, and a share also at the moment that it states, by the lists that it brings
/// along. When the receipt does not hold, or is of another content, the check `receipt`
/// fails. Throws Error(failed) when a file cannot be read.
Inspection inspect(const std::filesystem::path& file, const std::optional<std::filesystem::path>& receipt,
                   const Ground& ground, Instant now, Progress& progress);

/// Likewise without a receipt, of a container that may have no place of its own yet.
Inspection inspect(const ContainerFile& file, const Ground& ground, Instant now, Progress& progress);

}  // namespace car::exchange

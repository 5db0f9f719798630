#pragma once

#include <car/base/progress.hpp>
#include <car/container/values.hpp>
#include <car/crypto/certificate.hpp>
#include <car/exchange/office.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace car::exchange {

/// Asks whether `root` is the office's: true once the person typed its check code. Called only while the
/// record knows no office, about an acceptance letter that answers this record's application, and once for
/// each root.
using TrustQuestion = std::function<bool(const crypto::Certificate& root)>;

/// Whether `typed` names `root`: its check code, or its whole SHA-256 digest in hexadecimal, in whatever
/// case, with or without the colons that `openssl x509 -fingerprint` prints.
bool is_fingerprint(std::string_view typed, const crypto::Certificate& root);

/// What became of one container.
struct Received {
  enum class How {
    filed,    ///< now
    known,    ///< it was filed already: nothing was done
    refused,  ///< it is not for this record; nothing was done
    failed,   ///< it could not be looked at, or not be written: no verdict
  };
  std::filesystem::path source;
  How how = How::refused;
  std::optional<container::Type> type;  ///< as far as it could be told
  std::string file;                     ///< where it lies in the record, when it was filed or known
  std::string text;                     ///< one sentence for a person: what it says
  std::vector<std::string> details;     ///< what is asked for, or said about the work
  std::string check;                    ///< the check that failed, when it was refused
  std::string reason;                   ///< why it was refused, or failed
  std::string hint;                     ///< what to do then
};

/// `filed`.
std::string_view name_of(Received::How how);

/// Files what the office sent, each container in its place, in whatever order they come; what is filed
/// already changes nothing. Every container is one change of its own, so that neither a refused one nor one
/// that cannot be read stops another. A folder stands for the containers (`*.asics`) in it. Results are in
/// the order of the sources. Throws what `is_trusted` throws, and Error(interrupted): what was filed until
/// then stays.
std::vector<Received> receive(record::Record& record, std::span<const std::filesystem::path> sources,
                              const TrustQuestion& is_trusted, Instant now, Progress& progress);

}  // namespace car::exchange

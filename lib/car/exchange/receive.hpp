#pragma once

#include <car/base/progress.hpp>
#include <car/container/values.hpp>
#include <car/crypto/certificate.hpp>
#include <car/exchange/office.hpp>
#include <car/record/record.hpp>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace car::exchange {

/// Asks whether `root` is the office's: true once the person typed its check code. Called at most once in a
/// run, and only while the record knows no office.
using TrustQuestion = std::function<bool(const crypto::Certificate& root)>;

/// What became of one container.
struct Received {
  enum class How { filed, known, refused };
  std::filesystem::path source;
  How how = How::refused;
  std::string file;    ///< where it lies in the record, when it was filed or known
  std::string text;    ///< one sentence for a person: what it says
  std::string check;   ///< the check that failed, when it was refused
  std::string reason;  ///< why it was refused
  std::string hint;    ///< what to do then
  container::Type type = container::Type::letter;
};

/// Files what the office sent, each container in its place, in whatever order they come; what is filed
/// already changes nothing. Every container is one change of its own, so a refused one stops no other. A
/// folder stands for the containers (`*.asics`) in it. Throws Error(failed) when a path cannot be read at
/// all, and Error(answer_no) when the person does not confirm the office's root.
std::vector<Received> receive(record::Record& record, std::span<const std::filesystem::path> sources,
                              const TrustQuestion& is_trusted, Instant now, Progress& progress);

}  // namespace car::exchange

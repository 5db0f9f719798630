#pragma once

#include <zip.h>

#include <memory>
#include <mutex>

// What the readers that use libzip share. Included by the files of container alone.

namespace car::container {

/// Gives back, without writing, what libzip holds.
struct DiscardZip {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};

/// Opens an archive, which then owns `source`; null, and `source` as it was, when libzip does not take it.
inline std::unique_ptr<zip_t, DiscardZip> open_zip(std::unique_ptr<zip_source_t, DiscardZip>& source,
                                                   int flags, zip_error_t& error) {
  // libzip 1.7.3 has an unsynchronised static in zip_open_from_source.
  static std::mutex one_at_a_time;
  const std::lock_guard lock(one_at_a_time);
  std::unique_ptr<zip_t, DiscardZip> archive(zip_open_from_source(source.get(), flags, &error));
  if (archive) static_cast<void>(source.release());
  return archive;
}

}  // namespace car::container

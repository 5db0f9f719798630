#pragma once

#include <car/base/file.hpp>
#include <string>

// What long work over many files needs of the disk, so that it does not wait for each of them.

namespace car {

/// The same open file under another number. Throws Error(failed) about `subject`.
Descriptor duplicate(const Descriptor& file, const std::string& subject);

/// Has the system begin to write what was written to `file`, without waiting for it. It promises nothing: it
/// makes a later wait shorter.
void begin_sync(const Descriptor& file);

/// Makes everything durable that was written to the file system of `file` (a file or folder) before, by
/// whichever program: one wait instead of one for each file and folder. Throws Error(failed) about `subject`.
void sync_file_system(const Descriptor& file, const std::string& subject);

}  // namespace car

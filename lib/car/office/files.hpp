#pragma once

#include <car/base/folder.hpp>
#include <string>
#include <string_view>

// How the office writes a file: whole and durable, or not at all.

namespace car::office {

/// Writes a new file, makes it durable, and its name. After a crash there is at most a `.part` beside it,
/// which the next try replaces. Throws Error(answer_no) when it exists.
void put_new(const Folder& folder, const std::string& name, std::string_view bytes);

/// Likewise, in place of what is there.
void put_over(const Folder& folder, const std::string& name, std::string_view bytes);

}  // namespace car::office

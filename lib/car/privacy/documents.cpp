#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/base/text.hpp>
#include <car/privacy/documents.hpp>
#include <car/privacy/finder.hpp>
#include <car/privacy/photograph.hpp>
#include <car/privacy/picture.hpp>
#include <car/privacy/scan.hpp>
#include <exception>

namespace car::privacy {

bool is_picture_member(std::string_view name) {
  constexpr auto endings =
      std::to_array<std::string_view>({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic"});
  const auto lower = fold_typed(name);
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return lower.ends_with(ending); });
}

void look_into_picture_member(container::ForeignArchive& archive, const std::string& name, Finder& finder) {
  const auto bytes = archive.read(name);
  try {
    look_into_photograph(bytes, name, finder);
  } catch (const std::exception& problem) {
    finder.leave_out(fmt::format("the picture {} in it ({})", name, problem.what()), Unread::Why::damaged);
  }
}

void clean_picture_member(container::ForeignArchive& archive, const std::string& name,
                          std::map<std::string, std::string>& texts) {
  const auto bytes = archive.read(name);
  if (picture_of(bytes) == Picture::other) return;
  auto cleaned = cleaned_picture(bytes, orientation_of(bytes), name);
  if (cleaned != bytes) texts.emplace(name, std::move(cleaned));
}

std::string signed_text(std::string_view by, std::string_view text) {
  const auto beginning = shortened(text);
  return by.empty() ? beginning : fmt::format("{}: {}", shortened(by), beginning);
}

}  // namespace car::privacy

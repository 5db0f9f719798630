#include <fmt/core.h>

#include <algorithm>
#include <car/base/folder.hpp>
#include <car/exchange/view.hpp>
#include <car/pages/contents.hpp>
#include <car/pages/record_pages.hpp>
#include <car/pages/selection.hpp>
#include <car/record/change.hpp>
#include <vector>

namespace car::exchange {

namespace {

constexpr std::string_view view_folder = "pages";

/// The record's own folder, seen from there.
std::string way_up() {
  const auto name = fmt::format("{}/{}", record::cache_folder, view_folder);
  std::string way;
  for (std::ptrdiff_t i = 0; i <= std::count(name.begin(), name.end(), '/'); ++i) way += "../";
  return way;
}

void write(const Folder& cache, const std::vector<pages::RecordPage>& made) {
  cache.remove_tree(view_folder);
  cache.make_folders(view_folder);
  for (const auto& page : made) {
    const auto name = fmt::format("{}/{}", view_folder, page.name);
    auto file = cache.create_file(name);
    write_all(file, cache.shown(name), page.html);
    file.close(cache.shown(name));
  }
}

}  // namespace

View make_view(const record::Record& record, const std::optional<record::Place>& place, Instant now,
               Progress& progress) {
  if (place) record.section_of(*place);
  const auto selection = pages::select(record, {}, progress);
  const auto made = pages::pages_of(selection, {pages::Audience::candidate, way_up(), date_of(now), "", ""});
  record.folder().make_folders(record::cache_folder);
  const auto cache = Folder::open(record.root() / record::cache_folder);
  const auto lock = FolderLock::take(cache);
  write(cache, made);

  View view{cache.path() / view_folder / pages::index_page, ""};
  if (!place) return view;
  view.page.replace_filename(place->set == nullptr ? std::string(pages::introduction_page)
                                                   : pages::set_page_name(*place->set));
  if (place->set == nullptr) view.anchor = place->slot;
  if (place->competency != 0) view.anchor = place->text();
  return view;
}

}  // namespace car::exchange

#include <car/base/file.hpp>
#include <car/exchange/found.hpp>
#include <car/record/filing_list.hpp>
#include <filesystem>
#include <string>

#include "fuzz/fuzz.hpp"
#include "temporary_folder.hpp"

namespace {

car::record::Record made(const TemporaryFolder& folder) {
  const car::exchange::KeyFolder keys(folder / "keys");
  car::exchange::Beginning beginning;
  beginning.root = folder / "DoeJane";
  beginning.candidate = {"Jane Doe", "Doe", "Jane"};
  beginning.pack = CAR_SOURCE "/schemas/programs/lssc";
  car::replace_file(folder / "one.txt", "one");
  return car::exchange::found_record(beginning, keys, *car::parse_moment("2026-05-02"));
}

}  // namespace

// A list of documents to be filed, from a spreadsheet.
void car::fuzz::target(std::string_view input) {
  static const bool is_in_memory = keep_folders_in_memory();
  static_cast<void>(is_in_memory);
  static const TemporaryFolder folder;
  static const auto record = made(folder);
  const auto list = folder / "list.csv";
  replace_file(list, std::string(input));
  takes([&] {
    const auto read = record::read_filing_list(record, list);
    for (const auto& fault : read.faults)
      promise(fault.row > 0 && !fault.text.empty(), "a fault says where and what it is");
    for (const auto& document : read.documents) {
      promise(!document.places.empty(), "each document has a place");
      promise(std::filesystem::is_regular_file(document.source), "each document is there");
    }
  });
}

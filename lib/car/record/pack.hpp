#pragma once

#include <car/program/pack.hpp>
#include <car/record/tree.hpp>
#include <string>

namespace car::record {

/// Where a record keeps its copy of the program.
inline constexpr std::string_view pack_folder = "program";

/// The record's copy of its program, as it is after the last committed change.
class PackInRecord : public program::PackSource {
 public:
  explicit PackInRecord(Tree tree) : tree_(std::move(tree)) {}

  std::string shown(std::string_view name) const override { return tree_.shown(in_record(name)); }
  std::optional<std::string> read(std::string_view name, std::uint64_t cap) const override {
    return tree_.read(in_record(name), cap);
  }
  bool exists(std::string_view name) const override { return tree_.exists(in_record(name)); }
  std::vector<Entry> list(std::string_view name) const override { return tree_.list(in_record(name)); }

  /// `program/files/technology.pdf` for `files/technology.pdf`.
  static std::string in_record(std::string_view name) {
    return name == "." ? std::string(pack_folder) : std::string(pack_folder) + "/" + std::string(name);
  }

 private:
  Tree tree_;
};

}  // namespace car::record

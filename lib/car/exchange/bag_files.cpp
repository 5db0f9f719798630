#include <car/base/error.hpp>
#include <car/exchange/bag_files.hpp>
#include <memory>

namespace car::exchange {

container::FileName file_name_of(const record::Filed& filed) {
  return {filed.file, filed.original_name, filed.size, filed.digest};
}

Descriptor opened(const record::Tree& tree, const std::string& name) {
  auto file = tree.open_file(name);
  if (!file) {
    throw Error(Kind::failed, tree.shown(name), "is not there any more",
                "put it back, or take it from a backup; 'car validate' lists what is missing");
  }
  return std::move(*file);
}

container::Payload payload_of(const record::Record& record, const record::Section& section,
                              const record::Filed& filed) {
  const auto name = section.path_of(filed.file);
  const auto* folder = &record.folder();
  return {filed.file, filed.size, filed.digest,
          [folder, name] { return opened(record::Tree(*folder), name); }};
}

}  // namespace car::exchange

#pragma once

#include <car/container/bag.hpp>
#include <car/container/values.hpp>
#include <car/record/record.hpp>
#include <car/record/tree.hpp>
#include <string>

namespace car::exchange {

/// Opens a file of the record for reading. Throws Error(failed) when it is not there any more.
Descriptor opened(const record::Tree& tree, const std::string& name);

/// A filed document as the payload of a bag, and as a container names it. `name` is below `data/`.
container::FileName file_name_of(const record::Filed& filed);
container::Payload payload_of(const record::Record& record, const record::Section& section,
                              const record::Filed& filed);

}  // namespace car::exchange

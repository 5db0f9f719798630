#pragma once

#include <car/office/office.hpp>

#include "cli/context.hpp"

namespace car::cli {

/// The office at hand. The passphrase of each of its keys is asked for when the key is first needed.
office::Office open_office(Context& context);

}  // namespace car::cli

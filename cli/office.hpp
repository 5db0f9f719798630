#pragma once

#include <car/office/folder/office.hpp>

#include "cli/context.hpp"
#include "cli/passphrases.hpp"

namespace car::cli {

/// Asks for the passphrases of the office's keys, each by its name. `context` must outlive it.
office::AskOfficePassphrase office_passphrases(Context& context, Secret secret = Secret::existing);

/// The nearest office upward from where the run looks. Throws Error(no_record). `context` must outlive it.
office::Office open_office(Context& context);

}  // namespace car::cli

#pragma once

#include <car/base/error.hpp>
#include <optional>
#include <string>
#include <utility>

/// The error that `action` throws; a test fails by the exception of `value()` when it throws none.
template <typename Action>
car::Error error_of(Action&& action) {
  std::optional<car::Error> caught;
  try {
    std::forward<Action>(action)();
  } catch (const car::Error& error) {
    caught = error;
  }
  return caught.value();
}

#pragma once

#include <car/crypto/digest.hpp>
#include <car/database/database.hpp>
#include <optional>
#include <string_view>
#include <vector>

// How the ledger's values stand in its columns. Included by the ledger's own files alone.

namespace car::office {

/// Throws Error(failed) when the column is no digest.
crypto::Digest digest_in(database::Row& row, const database::Database& database);

/// A list of texts in one column: a JSON array.
std::string listed_texts(const std::vector<std::string>& texts);
std::vector<std::string> texts_in(std::string_view column, const database::Database& database);

/// Every row that `statement` gives, read by `read`.
template <typename T, typename Read>
std::vector<T> all_of(database::Statement statement, Read read) {
  std::vector<T> result;
  while (auto row = statement.next()) result.push_back(read(*row));
  return result;
}

/// The first row that `statement` gives, read by `read`.
template <typename T, typename Read>
std::optional<T> first_of(database::Statement statement, Read read) {
  auto row = statement.next();
  return row ? std::optional<T>(read(*row)) : std::nullopt;
}

}  // namespace car::office

#pragma once

#include <algorithm>
#include <array>
#include <car/container/values.hpp>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

// The words of the texts, and what they stand for. Included by the files of container alone.

namespace car::container {

template <typename Enum, std::size_t count>
using Names = std::array<std::pair<Enum, std::string_view>, count>;

/// The word for `value`, which `names` has.
template <typename Enum, std::size_t count>
std::string_view name_in(const Names<Enum, count>& names, Enum value) {
  return std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.first == value; })
      ->second;
}

/// What `name` stands for; nothing when it is no word of `names`.
template <typename Enum, std::size_t count>
std::optional<Enum> value_in(const Names<Enum, count>& names, std::string_view name) {
  const auto found =
      std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.second == name; });
  return found == names.end() ? std::nullopt : std::optional(found->first);
}

inline constexpr Names<Type, 7> type_names = {{{Type::application, "application"},
                                               {Type::submission, "submission"},
                                               {Type::request, "request"},
                                               {Type::share, "share"},
                                               {Type::receipt, "receipt"},
                                               {Type::decision, "decision"},
                                               {Type::letter, "letter"}}};
inline constexpr Names<Weight, 2> weight_names = {
    {{Weight::primary, "primary"}, {Weight::secondary, "secondary"}}};
inline constexpr Names<RequestKind, 3> request_names = {{{RequestKind::certification, "certification"},
                                                         {RequestKind::appeal, "appeal"},
                                                         {RequestKind::renewal, "renewal"}}};
inline constexpr Names<Outcome, 3> outcome_names = {{{Outcome::approved, "approved"},
                                                     {Outcome::more_documents, "more-documents"},
                                                     {Outcome::take_course, "take-course"}}};
inline constexpr Names<LetterKind, 4> letter_names = {{{LetterKind::acceptance, "acceptance"},
                                                       {LetterKind::achievement, "achievement"},
                                                       {LetterKind::certification, "certification"},
                                                       {LetterKind::renewal, "renewal"}}};

/// What `car.submission/1` stands for. Throws Error(newer_format) for a later version, else Error(failed).
Type type_from(std::string_view stated, const std::string& subject);

/// Throws unless `stated` is the text of `expected`, `car.submission/1`: Error(newer_format) for a later
/// version of it, else Error(failed).
void require_type(std::string_view stated, Type expected, const std::string& subject);

/// Whether `text` is a word that folders can be named by: ASCII letters, digits, `-` and `_`, 1 to 64.
bool is_word(std::string_view text);

}  // namespace car::container

#pragma once

#include <doctest/doctest.h>

#include <car/base/file.hpp>
#include <car/privacy/privacy.hpp>
#include <string>
#include <vector>

/// Lists are compared as lists, and shown line by line when they differ.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) text += "\n    " + line;
    return text.c_str();
  }
};

/// The bytes of a file of tests/data/privacy.
inline std::string example(const std::string& name) {
  return car::read_file(CAR_SOURCE "/tests/data/privacy/" + name, 1'000'000);
}

inline car::privacy::Disclosures disclosures_in(std::string_view bytes, const car::privacy::Own& own = {}) {
  car::privacy::Disclosures disclosures;
  car::privacy::look_into(bytes, "x", own, disclosures);
  return disclosures;
}

/// Each as `kind (place): what was found`.
inline std::vector<std::string> told(const std::vector<car::privacy::Disclosure>& found) {
  std::vector<std::string> texts;
  for (const auto& one : found) {
    texts.push_back(std::string(car::privacy::name_of(one.what)) + " (" + one.place + "): " + one.found);
  }
  return texts;
}

/// What the bytes reveal; that nothing of them was left unread is checked elsewhere.
inline std::vector<std::string> revealed(std::string_view bytes, const car::privacy::Own& own = {}) {
  return told(disclosures_in(bytes, own).found);
}

/// Why the bytes, or a part of them, were not looked into.
inline std::vector<std::string> unread(std::string_view bytes) {
  std::vector<std::string> reasons;
  for (const auto& one : disclosures_in(bytes).unread) reasons.push_back(one.reason);
  return reasons;
}

#pragma once

#include <car/format/json_value.hpp>
#include <car/office/evaluation/assigning.hpp>
#include <string>
#include <vector>

namespace car::cli {

/// What `car review assign` did, and the drafts that there are now.
struct Assigned {
  office::Assignment assignment;
  bool is_for_all = false;  ///< whether everything that needs evaluators was looked at
  std::vector<office::AssignmentEntry> published;
  std::vector<office::AssignmentEntry> taken_back;
  std::vector<office::AssignmentEntry> drafts;
};

std::string text_of(const Assigned& assigned);
format::JsonValue json_of(const Assigned& assigned);

}  // namespace car::cli

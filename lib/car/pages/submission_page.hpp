#pragma once

#include <car/container/values.hpp>
#include <car/program/program.hpp>
#include <map>
#include <string>
#include <string_view>

namespace car::pages {

/// `index.html` of a submission's bag: what it contains, for the candidate's own eyes. Equal arguments give
/// equal bytes. `statement` is the text of the statement, empty when there is none; `introductions` are those
/// to competencies, by their numbers. Links lead into the bag's `data/`.
std::string submission_page(const container::Submission& submission, std::string_view statement,
                            const std::map<int, std::string>& introductions, const program::Program& program);

}  // namespace car::pages

#pragma once

#include <car/office/overview/report.hpp>
#include <car/pages/table.hpp>
#include <car/program/program.hpp>
#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

/// A report as people read it: every form of it is made of the same tables.
namespace car::office {

/// Its tables, always all of them and in one order: `submissions-per-week`, `time-to-decision`, `outcomes`,
/// `load`, `overdue`, `agreement`, `refused`, `same-files`. Their names and headings never change meaning.
std::vector<pages::Table> tables_of(const Report& report, const program::Program& program);

/// What it is about, and the whole of it in a sentence or two: `2026-05-01 to 2026-05-31: 12 received …`.
std::string scope_text(const Report& report, const program::Program& program);
std::string summary_of(const Report& report);

/// For a terminal of `width` columns.
std::string text_of(const Report& report, const program::Program& program, std::size_t width);

/// One figure a line, for a spreadsheet or a program.
std::string csv_of(const Report& report, const program::Program& program);

/// Days with one place behind the point: `12.5`.
std::string days_text(std::chrono::seconds time);
double days_of(std::chrono::seconds time);

/// The title of a set; its slug when the program has it no more.
std::string title_of(const container::SetName& set, const program::Program& program);

}  // namespace car::office

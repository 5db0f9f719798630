#include "cli/sources.hpp"

#include <algorithm>
#include <car/base/error.hpp>
#include <cerrno>
#include <fstream>
#include <iostream>
#include <memory>
#include <system_error>
#include <thread>
#include <utility>

namespace car::cli {

namespace {

constexpr std::string_view standard_input = "-";

std::string shown(const std::string& name) { return name == standard_input ? "standard input" : name; }

/// Standard input, or the file of that name.
std::shared_ptr<std::istream> open_stream(const std::string& name) {
  if (name == standard_input) return {&std::cin, [](std::istream*) {}};
  std::error_code problem;
  if (!std::filesystem::exists(name, problem))
    throw Error(Kind::failed, name, "there is no such file", "check the name; 'ls' shows what is here");
  if (std::filesystem::is_directory(name, problem))
    throw Error(Kind::failed, name, "is a folder, not a file", "name a file, or '-' for standard input");
  auto stream = std::make_shared<std::ifstream>(name);
  if (!*stream) throw system_error(errno, name, "open it");
  return stream;
}

std::string text_named(const std::string& name) {
  std::string text;
  const auto next = lines_of(name);
  while (auto line = next()) text += *line + "\n";
  return text;
}

}  // namespace

office::Lines lines_of(const std::string& name) {
  return [stream = open_stream(name), name]() -> std::optional<std::string> {
    std::string line;
    if (std::getline(*stream, line)) return line;
    if (stream->bad()) throw Error(Kind::failed, shown(name), "cannot be read");
    return std::nullopt;
  };
}

std::optional<std::vector<office::Source>> sources_of(const NamedSources& named) {
  if (named.list && !named.files.empty()) {
    throw Error(Kind::usage, shown(*named.list), "files are named beside a list of them",
                "give either FILE, or --list");
  }
  if (named.list) return office::sources_in_list(text_named(*named.list), shown(*named.list), named.arrived);
  if (named.files.empty()) return std::nullopt;
  return office::sources_from(named.files, named.arrived);
}

std::size_t jobs_of(std::optional<int> asked) {
  if (asked) return static_cast<std::size_t>(*asked);
  return std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
}

}  // namespace car::cli

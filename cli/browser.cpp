#include "cli/browser.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <car/base/error.hpp>
#include <car/base/file.hpp>
#include <car/base/process.hpp>
#include <car/base/text.hpp>
#include <car/format/uri.hpp>
#include <vector>

namespace car::cli {

namespace {

/// The words that open an address; none when there is nowhere to show it. BROWSER may name several, with a
/// colon between them, and say by `%s` where the address goes; what nobody named lies in its fixed place.
std::vector<std::string> browser_for(const std::string& address, const Context& context) {
  const auto& environment = context.environment;
  const bool has_display = environment.value("DISPLAY") || environment.value("WAYLAND_DISPLAY");
  const auto named = environment.value("BROWSER");
  if (!has_display && !(named && context.terminal.is_interactive())) return {};
  if (!named) return {"/usr/bin/xdg-open", address};
  auto words = split(split(*named, ':').front(), ' ');
  std::erase(words, "");
  if (std::find(words.begin(), words.end(), "%s") == words.end()) words.emplace_back("%s");
  std::replace(words.begin(), words.end(), std::string("%s"), address);
  return words;
}

}  // namespace

std::string address_of(const std::filesystem::path& page, std::string_view anchor) {
  return fmt::format("file://{}{}{}", format::relative_uri(page.string()), anchor.empty() ? "" : "#", anchor);
}

std::string open_in_browser(const std::string& address, const Context& context) {
  const auto words = browser_for(address, context);
  if (words.size() < 2) return "";
  std::string fault;
  try {
    const auto status = run_program(words, Descriptor(), std::chrono::seconds(60), [] {});
    if (status == 0) return words.front();
    fault = fmt::format("it ended with {}", status);
  } catch (const Error& error) {
    fault = error.reason();
  }
  context.out.note(fmt::format("{} could not open them: {}", words.front(), fault));
  return "";
}

}  // namespace car::cli

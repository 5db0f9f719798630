#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <car/pages/media.hpp>

namespace car::pages {

namespace {

enum class Active { no, yes };

struct Row {
  std::string_view ending;
  std::string_view name;
  Showing showing = Showing::link;
  Active active = Active::no;
};

/// Pictures, sound and video are those that browsers of today show by themselves. SVG can carry scripts.
constexpr std::array rows = {
    Row{"apng", "picture (APNG)", Showing::picture},
    Row{"avif", "picture (AVIF)", Showing::picture},
    Row{"gif", "picture (GIF)", Showing::picture},
    Row{"jpeg", "picture (JPEG)", Showing::picture},
    Row{"jpg", "picture (JPEG)", Showing::picture},
    Row{"png", "picture (PNG)", Showing::picture},
    Row{"webp", "picture (WebP)", Showing::picture},
    Row{"aac", "sound (AAC)", Showing::sound},
    Row{"flac", "sound (FLAC)", Showing::sound},
    Row{"m4a", "sound (AAC)", Showing::sound},
    Row{"mp3", "sound (MP3)", Showing::sound},
    Row{"oga", "sound (Ogg)", Showing::sound},
    Row{"ogg", "sound (Ogg)", Showing::sound},
    Row{"opus", "sound (Opus)", Showing::sound},
    Row{"wav", "sound (WAV)", Showing::sound},
    Row{"m4v", "video (MPEG-4)", Showing::video},
    Row{"mov", "video (QuickTime)", Showing::video},
    Row{"mp4", "video (MPEG-4)", Showing::video},
    Row{"ogv", "video (Ogg)", Showing::video},
    Row{"webm", "video (WebM)", Showing::video},
    Row{"asics", "signed container"},
    Row{"csv", "table (CSV)"},
    Row{"doc", "Word document", Showing::link, Active::yes},
    Row{"docm", "Word document with macros", Showing::link, Active::yes},
    Row{"docx", "Word document"},
    Row{"htm", "web page", Showing::link, Active::yes},
    Row{"html", "web page", Showing::link, Active::yes},
    Row{"md", "text (Markdown)"},
    Row{"odp", "slides (OpenDocument)"},
    Row{"ods", "spreadsheet (OpenDocument)"},
    Row{"odt", "text (OpenDocument)"},
    Row{"pdf", "PDF document"},
    Row{"ppt", "PowerPoint slides", Showing::link, Active::yes},
    Row{"pptm", "PowerPoint slides with macros", Showing::link, Active::yes},
    Row{"pptx", "PowerPoint slides"},
    Row{"rtf", "text (RTF)"},
    Row{"svg", "drawing (SVG)", Showing::link, Active::yes},
    Row{"svgz", "drawing (SVG)", Showing::link, Active::yes},
    Row{"txt", "text"},
    Row{"xhtml", "web page", Showing::link, Active::yes},
    Row{"xls", "Excel spreadsheet", Showing::link, Active::yes},
    Row{"xlsm", "Excel spreadsheet with macros", Showing::link, Active::yes},
    Row{"xlsx", "Excel spreadsheet"},
    Row{"xml", "XML document", Showing::link, Active::yes},
    Row{"zip", "archive (ZIP)"},
};

/// What is behind the last dot of the name, in lower case; empty when there is none.
std::string ending_of(std::string_view file) {
  const auto name = file.substr(file.find_last_of('/') + 1);
  const auto dot = name.find_last_of('.');
  if (dot == std::string_view::npos) return {};
  std::string ending(name.substr(dot + 1));
  for (char& c : ending) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return ending;
}

}  // namespace

Media media_of(std::string_view file) {
  const auto ending = ending_of(file);
  const auto row =
      std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.ending == ending; });
  if (row != rows.end()) return {row->showing, std::string(row->name), row->active == Active::yes, true};
  return {Showing::link, ending.empty() ? "file" : fmt::format("file (.{})", ending), false, false};
}

}  // namespace car::pages

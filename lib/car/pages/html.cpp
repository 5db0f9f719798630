#include <cmark-gfm.h>
#include <fmt/core.h>

#include <algorithm>
#include <car/base/text.hpp>
#include <car/crypto/digest.hpp>
#include <car/pages/html.hpp>
#include <cstdlib>
#include <memory>

namespace car::pages {

namespace {

/// Every pair of colours has a contrast of at least 4.5 to 1 (WCAG 2.1, 1.4.3).
constexpr std::string_view style = R"(
:root{color-scheme:light dark;--text:#1a1a1a;--back:#fff;--quiet:#555;--line:#c4c4c4;--link:#0b4f9e;--card:#f6f6f4;--fault:#9b1c1c}
@media(prefers-color-scheme:dark){:root{--text:#e8e8e8;--back:#161616;--quiet:#b0b0b0;--line:#4a4a4a;--link:#8fc1ff;--card:#202020;--fault:#ff9c9c}}
*{box-sizing:border-box}
body{font:1rem/1.55 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:0 1rem 3rem;color:var(--text);background:var(--back);overflow-wrap:break-word}
h1{font-size:1.65rem;line-height:1.25;margin:1.5rem 0 .5rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1.08rem;margin:2rem 0 .5rem}
h4,h5,h6{font-size:1rem;margin:1rem 0 .35rem}
p,ul,ol,dl,figure,blockquote,pre{margin:0 0 .9rem}
ul,ol{padding-left:1.4rem}
li{margin:.3rem 0}
a{color:var(--link)}
a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip,.unseen{position:absolute;left:-99rem}
.skip:focus{position:static}
nav ul{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
header nav{padding:.75rem 0;border-bottom:1px solid var(--line)}
.note,footer{color:var(--quiet)}
.note{font-size:.92rem}
.fault{color:var(--fault);font-weight:600}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}
.facts dt{color:var(--quiet)}
.facts dd{margin:0;min-width:0}
.document{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.75rem 1rem;margin:0 0 1rem}
.document h3,.document h4{margin-top:0}
.document dl:last-child,.document p:last-child,.document figure:last-child{margin-bottom:0}
.document img,.document video{max-width:100%;max-height:32rem;height:auto;border:1px solid var(--line);background:#fff}
.document audio{width:100%}
.contents,.contents ol,.contents ul{list-style:none;padding-left:0}
.contents ul{padding-left:1.4rem}
summary{cursor:pointer}
details{margin:.3rem 0 .9rem}
pre{white-space:pre-wrap}
.letter{border-left:3px solid var(--line);padding-left:1rem;font:inherit}
footer{margin-top:3rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:.92rem}
@media(max-width:30rem){dl.facts{display:block}.facts dd{margin:0 0 .4rem}}
@media print{body{max-width:none;padding:0}header nav,.skip,audio,video,details:not([open]){display:none}.document,figure{break-inside:avoid}h2,h3,h4{break-after:avoid}}
)";

/// RFC 4648, 4.
std::string base64(std::string_view bytes) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const auto group = bytes.substr(at, 3);
    unsigned bits = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      bits = bits << 8U | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0U);
    }
    for (std::size_t i = 0; i < 4; ++i) {
      text += i <= group.size() ? digits[bits >> (18U - 6U * i) & 63U] : '=';
    }
  }
  return text;
}

/// Content Security Policy, Level 3: `'self'` is the folder of the pages when they are opened from a disk.
std::string policy(std::string_view styles) {
  const auto digest = crypto::sha256(styles);
  return fmt::format(
      "default-src 'none'; style-src 'sha256-{}'; img-src 'self'; media-src 'self'; base-uri 'none'; "
      "form-action 'none'",
      base64(digest.bytes()));
}

std::string header_of(const Frame& frame) {
  if (frame.navigation.empty()) return "";
  std::string text =
      "<a class=\"skip\" href=\"#main\">To the text</a>\n<header><nav aria-label=\"Pages\"><ul>\n";
  for (const auto& link : frame.navigation) text += fmt::format("<li>{}</li>\n", html(link));
  return text + "</ul></nav></header>\n";
}

std::string footer_of(const Frame& frame) {
  return frame.footer.empty() ? "" : fmt::format("<footer><p>{}</p></footer>\n", html(frame.footer));
}

struct Release {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
  void operator()(cmark_iter* walk) const { cmark_iter_free(walk); }
  void operator()(char* text) const { std::free(text); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

std::vector<cmark_node*> nodes_of(cmark_node* document, cmark_node_type type) {
  std::vector<cmark_node*> nodes;
  const Owned<cmark_iter> walk(cmark_iter_new(document));
  for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(walk.get())) {
    auto* node = cmark_iter_get_node(walk.get());
    if (event == CMARK_EVENT_ENTER && cmark_node_get_type(node) == type) nodes.push_back(node);
  }
  return nodes;
}

/// Whether an address is anywhere but beside the page: it has a scheme, or begins at a root.
bool is_elsewhere(std::string_view address) {
  if (address.starts_with('/') || address.starts_with('\\')) return true;
  return address.substr(0, address.find_first_of("/?#")).find(':') != std::string_view::npos;
}

/// A picture from elsewhere would tell whoever has it there that the page is being read. Its words stay.
void leave_out_pictures_from_elsewhere(cmark_node* document) {
  for (auto* image : nodes_of(document, CMARK_NODE_IMAGE)) {
    const auto* address = cmark_node_get_url(image);
    if (address == nullptr || !is_elsewhere(address)) continue;
    while (auto* words = cmark_node_first_child(image)) cmark_node_insert_before(image, words);
    cmark_node_unlink(image);
    const Owned<cmark_node> gone(image);
  }
}

/// No level is left out on the way down, whatever the text leaves out.
void set_levels(const std::vector<cmark_node*>& headings, int highest) {
  std::vector<int> above;  // levels as written of the headings that the present one stands under
  for (auto* heading : headings) {
    const int level = cmark_node_get_heading_level(heading);
    while (!above.empty() && above.back() >= level) above.pop_back();
    cmark_node_set_heading_level(heading, std::min(6, highest + static_cast<int>(above.size())));
    above.push_back(level);
  }
}

}  // namespace

std::string html(std::string_view text) {
  std::string result;
  for (const char c : printable_lines(text)) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\'':
        result += "&#39;";
        break;
      default:
        result += c;
    }
  }
  return result;
}

std::string html_of_markdown(std::string_view markdown, int highest) {
  constexpr int options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8;
  const auto clean = printable_lines(markdown);
  const Owned<cmark_node> document(cmark_parse_document(clean.data(), clean.size(), options));
  leave_out_pictures_from_elsewhere(document.get());
  set_levels(nodes_of(document.get(), CMARK_NODE_HEADING), highest);
  const Owned<char> rendered(cmark_render_html(document.get(), options, nullptr));
  // Once more: a character reference, such as &#x202e;, is a character only now.
  return printable_lines(rendered.get());
}

std::string html(const Link& link) {
  return fmt::format("<a href=\"{}\">{}</a>", html(link.address), html(link.text));
}

std::string page(const Frame& frame, std::string_view body) {
  const auto styles = std::string(style) + frame.style;
  return fmt::format(
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n"
      "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n{}<main id=\"main\">\n{}</main>\n{}</body>\n"
      "</html>\n",
      policy(styles), html(frame.title), styles, header_of(frame), body, footer_of(frame));
}

}  // namespace car::pages

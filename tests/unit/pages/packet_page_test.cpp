#include <doctest/doctest.h>

#include <car/pages/packet_page.hpp>
#include <string>

using namespace car::pages;

namespace {

Packet packet_with(const PacketDocument& document) {
  Packet packet{"TEC-1f0a93c2d4", "Technology", 2, "I *learned*.<script>x</script>", {}};
  packet.competencies.push_back({"TEC-4", "Discuss suitable use.", "a <plan>", "", {document}});
  return packet;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a packet's page shows statement, requests and documents as safe HTML") {
  PacketDocument document;
  document.file = "evidence/TEC-4-1.jpg";
  document.title = "A <b>";
  document.size = 2000;
  document.alternative_text = "\"a\" desk";
  const auto page = packet_page(packet_with(document));
  CHECK(has(page, "I <em>learned</em>."));
  CHECK(!has(page, "<script"));
  CHECK(has(page, "a &lt;plan&gt;"));
  CHECK(has(page, "<img src=\"evidence/TEC-4-1.jpg\" alt=\"&quot;a&quot; desk\">"));
  CHECK(has(page, "A &lt;b&gt;"));
}

TEST_CASE("what is not in the packet is said so, and nothing leads to it") {
  PacketDocument document;
  document.title = "A talk";
  const auto page = packet_page(packet_with(document));
  CHECK(has(page, "This document is not in the packet."));
  CHECK(!has(page, "href=\"evidence"));
}

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace car::pages {

/// A document of a blinded packet. All texts are blinded already.
struct PacketDocument {
  std::string file;   ///< its name below the page; empty when it is not in the packet
  std::string title;  ///< may be empty
  std::string kind;   ///< likewise
  std::uint64_t size = 0;
  std::vector<std::string> suggestions;  ///< `4a`
  std::string own_role;
  std::string alternative_text;
  std::string done;  ///< of an activity of the candidate's own, with the two below
  std::string learned;
  std::string judged;
};

/// A competency as an evaluator looks at it.
struct PacketCompetency {
  std::string code;  ///< `TEC-4`
  std::string text;
  std::string requested;     ///< in the round before; empty in the first
  std::string introduction;  ///< the candidate's, Markdown; may be empty
  std::vector<PacketDocument> documents;
};

/// What an evaluator reads of a submission.
struct Packet {
  std::string reference;  ///< `TEC-1f0a93c2d4`
  std::string set;        ///< title
  int round = 1;
  std::string statement;  ///< Markdown; may be empty
  std::vector<PacketCompetency> competencies;
};

/// `index.html` of a blinded packet: statement, competencies and documents, and nothing that is not in
/// `packet`. Equal arguments give equal bytes. Pictures are shown; what else there is, is linked.
std::string packet_page(const Packet& packet);

}  // namespace car::pages

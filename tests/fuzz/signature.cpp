#include <car/crypto/cms.hpp>

#include "fuzz/fuzz.hpp"

// A detached CMS signature, with what travels in it.
void car::fuzz::target(std::string_view input) {
  takes([&] {
    const auto message = crypto::CmsMessage::parse(input, 1'048'576, "input");
    message.is_genuine();
    for (const auto& list : message.lists()) list.find(message.signer());
    for (const auto& certificate : message.certificates()) certificate.is_authority();
  });
}

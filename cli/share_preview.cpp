#include "cli/share_preview.hpp"

#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/privacy/privacy.hpp>
#include <string_view>

#include "cli/disclosures.hpp"

namespace car::cli {

namespace {

using exchange::ShareSigner;

std::string_view sentence_for(ShareSigner signer) {
  switch (signer) {
    case ShareSigner::office:
      return "It is signed with your key, for which the office vouches.\n";
    case ShareSigner::candidate:
      return "It is signed with your key, for which nobody else vouches: the office has not accepted you "
             "yet, "
             "or your subscription is over.\n";
    case ShareSigner::nobody:
      break;
  }
  return "Pages are not signed: whoever has them can change them.\n";
}

std::string_view name_of(ShareSigner signer) {
  return signer == ShareSigner::office ? "office" : signer == ShareSigner::candidate ? "candidate" : "nobody";
}

}  // namespace

SharePreview share_preview_of(const record::Record& record, std::span<const record::Place> places,
                              const exchange::ShareWish& wish, Instant now, Progress& progress) {
  SharePreview preview;
  preview.plan = exchange::plan_share(record, places, wish, now, progress);
  std::vector<std::string> paths;
  for (const auto& file : preview.plan.share.files) paths.push_back(file.file);
  preview.disclosures = privacy::disclosures_of(record, paths, progress);
  return preview;
}

std::string text_of(const SharePreview& preview, std::size_t width) {
  const auto& plan = preview.plan;
  auto text = fmt::format("This is what leaves, and nothing else: {}, {}.\n",
                          counted(plan.files.size(), "file"), human_size(plan.bytes));
  for (const auto& file : plan.files)
    text += fmt::format("{:>10}  {}\n", human_size(file.size), printable(file.file));
  text += fmt::format("In the pages stands what you said about the documents, and your name{}.\n",
                      plan.share.candidate.number.empty() ? "" : " and number");
  return text + text_of(preview.disclosures, width) +
         fmt::format("For: {}.\n{}", printable(plan.wish.recipient), sentence_for(plan.signer));
}

std::string text_of(const SharePreview& preview, const exchange::Shared& shared) {
  auto text = fmt::format("Made a copy for {}:\n  {} ({})\n  SHA-256 of its content {}\n",
                          printable(preview.plan.wish.recipient), shared.to_send.string(),
                          human_size(shared.size), shared.digest.hex());
  if (!shared.file.empty()) text += fmt::format("Your own copy is {}.\n", shared.file);
  return text + "It is made, not sent: that is for you to do. 'car share log' shows all that ever left.\n";
}

format::JsonValue json_of(const SharePreview& preview) {
  const auto& plan = preview.plan;
  auto places = format::JsonValue::array();
  for (const auto& part : plan.share.parts) places.push_back(part.place);
  auto files = format::JsonValue::array();
  for (const auto& file : plan.files) files.push_back({{"file", file.file}, {"size", file.size}});
  format::JsonValue json = {{"for", plan.wish.recipient},
                            {"reason", plan.wish.reason},
                            {"places", places},
                            {"bytes", plan.bytes},
                            {"files", files},
                            {"vouched_for_by", name_of(plan.signer)}};
  add_disclosures(json, preview.disclosures);
  return json;
}

format::JsonValue json_of(const SharePreview& preview, const exchange::Shared& shared) {
  auto json = json_of(preview);
  json.set("share", {{"to_send", shared.to_send.string()},
                     {"file", shared.file},
                     {"sha256", shared.digest.hex()},
                     {"size", shared.size}});
  return json;
}

}  // namespace car::cli

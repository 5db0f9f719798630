#include "cli/requesting.hpp"

#include <fmt/core.h>

#include <car/base/text.hpp>
#include <car/record/enrolment.hpp>

namespace car::cli {

exchange::Delivery Sending::delivery() const {
  using Cover = exchange::Delivery::Cover;
  return {output, is_plain ? Cover::none : Cover::as_the_letter_asks};
}

void declare(Arguments& arguments, Sending& sending) {
  arguments.flag("--plain", sending.is_plain, "do not encrypt it, although the office asks for that");
  arguments.option("--output DIR", sending.output, "put the copy to send into this folder")
      .complete_with(Completion::folder);
}

std::string_view how_to_send(const record::Record& record) {
  const auto enrolment = record::enrolment_of(record);
  return enrolment && !enrolment->delivery.empty() ? "'car send' brings it to the office"
                                                   : "send this file to the office";
}

std::string text_of(std::string_view what, const record::Record& record, const exchange::Prepared& prepared) {
  auto text =
      fmt::format("Prepared {} ({}, {}):\n  {}\n  SHA-256 of its content {}\n", what, record.program().name,
                  human_size(prepared.size), prepared.to_send.string(), prepared.digest.hex());
  if (!prepared.sealed.empty()) text += "It is encrypted: only the office can read it.\n";
  if (prepared.to_send != record.root() / prepared.file) {
    text += fmt::format("Your own copy is {}.\n", prepared.file);
  }
  return text +
         fmt::format("It is prepared, not sent: {}.\nNext: 'car receive' files the receipt and the letter.\n",
                     how_to_send(record));
}

format::JsonValue json_of(std::string_view kind, const exchange::Prepared& prepared) {
  return {{"kind", kind},
          {"number", prepared.attempt},
          {"file", prepared.file},
          {"to_send", prepared.to_send.string()},
          {"is_encrypted", !prepared.sealed.empty()},
          {"sha256", prepared.digest.hex()},
          {"size", prepared.size}};
}

}  // namespace car::cli

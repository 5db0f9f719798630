#include <car/base/text.hpp>
#include <car/office/intake/preparation.hpp>
#include <string>

#include "fuzz/fuzz.hpp"

// What goes to a worker process of an intake, and what comes back from one that a bundle may have taken over.
void car::fuzz::target(std::string_view input) {
  const std::string text(input);
  takes([&] {
    const auto written = office::task_text(office::task_from(text));
    promise(office::task_text(office::task_from(written)) == written,
            "a task that was written is read as the same");
  });

  office::PreparationTask asked;
  asked.path = "inbox/asked.asics";
  takes([&] {
    const auto prepared = office::prepared_from(text, asked);
    if (!prepared) return;
    promise(prepared->path == asked.path && prepared->verdict.file == asked.path.string(),
            "an answer is about the file that was asked about");
    if (!prepared->staged) return;
    constexpr std::string_view staging = "store/incoming/";
    const auto& file = prepared->staged->file;
    promise(file.starts_with(staging) && !fault_of_name(file.substr(staging.size())),
            "nothing but a staged copy is kept or removed");
  });
}

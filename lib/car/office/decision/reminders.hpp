#pragma once

#include <car/base/time.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/ledger/ledger.hpp>
#include <filesystem>
#include <string>
#include <vector>

/// Reminders: texts for those who, as the ledger stands, have something to do. Nothing is sent, and nothing
/// is written down.
namespace car::office {

/// One thing that somebody is reminded of.
struct ReminderPoint {
  std::string about;  ///< a submission, request or candidate number
  std::string text;   ///< one line for a person
};

/// A text for one person.
struct Reminder {
  enum class To {
    evaluator,  ///< forms that are still to come
    candidate,  ///< documents that were asked for, or a subscription that ends
    office,     ///< what is overdue, undecided, or waits for somebody of the office
  };
  To to = To::evaluator;
  std::string who;    ///< id of the evaluator, number of the candidate; of the office empty
  std::string name;   ///< for people
  std::string email;  ///< may be empty
  std::vector<ReminderPoint> points;
};
std::string_view name_of(Reminder::To to);

/// All that there are at `now`: evaluators by id, then candidates by number, then the office. A subscription
/// is told from `renewal_days` before its end on, unless its renewal is asked for; documents once the
/// decision that asks for them was sent. Drafts of assignments remind no evaluator.
std::vector<Reminder> reminders(Office& office, int renewal_days, Instant now);

/// The text, with the address in its first line: from `templates/reminder-evaluator.txt` (`-candidate`,
/// `-office`) of the office, else the program's letter of that name, else car's own. `{candidate}` is whoever
/// reads it, `{requests}` the points, `{program}`, `{date}` and `{number}` as in letters. Throws
/// Error(failed) when a template cannot be filled in.
std::string text_of(const Office& office, const Reminder& reminder, Instant now);

/// A reminder on disk.
struct WrittenReminder {
  Reminder reminder;
  std::filesystem::path path;
};

/// Writes each into a file of its own: `evaluator-ID.txt`, `candidate-NUMBER.txt`, `office.txt`. Throws
/// Error(answer_no), before anything is written, when something lies in `folder`: a text of an earlier day
/// would be sent again. A crash leaves what a container::PendingFolder leaves.
std::vector<WrittenReminder> write_reminders(const Office& office, const std::vector<Reminder>& reminders,
                                             const std::filesystem::path& folder, Instant now);

}  // namespace car::office

#pragma once

#include <car/crypto/cms.hpp>
#include <car/office/folder/inbox.hpp>
#include <car/office/folder/office.hpp>
#include <car/office/intake/intake.hpp>
#include <car/office/intake/judge.hpp>
#include <car/office/intake/preparation.hpp>
#include <car/office/intake/receipts.hpp>
#include <optional>
#include <string>
#include <vector>

namespace car::office {

/// The half of an intake that needs the ledger: holds verdicts against it, records them and answers them.
class Registrar {
 public:
  /// All must outlive it. Throws as Office::signer.
  Registrar(Office& office, const Judge& judge, const Inbox& inbox, Instant now);

  /// Records them in this order, in one commit, and returns what became of each. In turn: every file of the
  /// store is in place; the ledger is committed; receipts are in the outbox; files of the inbox are moved. A
  /// crash between two of these leaves the files in the inbox, and the next intake goes on from there. Throws
  /// only when the office itself fails; then nothing of them is recorded, or all of it.
  std::vector<Taken> enter(const std::vector<Prepared>& group);

 private:
  /// What is left to do for one of them after the commit.
  struct Entered {
    Taken taken;
    std::optional<OutgoingEntry> outgoing;
    enum class Move { none, done, refused } move = Move::none;
  };

  Entered enter(const Prepared& prepared, FileBatch& batch);
  Entered answer_again(Taken taken, const ReceivedEntry& received);
  Entered quarantine(const Prepared& prepared, Taken taken);
  Entered receive(const Prepared& prepared, Taken taken, FileBatch& batch);
  Entered receive_new(const Prepared& prepared, Taken taken, const Reply& reply, FileBatch& batch);
  void hold_against_ledger(const Prepared& prepared, Taken& taken, Reply& reply);
  ReceivedEntry noted(const Prepared& prepared, const Taken& taken) const;
  void give_out_and_move(const std::vector<Prepared>& group, std::vector<Entered>& entered);
  void move(const Prepared& prepared, const Entered& entered) const;
  std::string who() const { return signer_.certificate.subject().common_name; }

  Office& office_;
  const Judge& judge_;
  const Inbox& inbox_;
  Instant now_;
  crypto::Signer signer_;
};

}  // namespace car::office

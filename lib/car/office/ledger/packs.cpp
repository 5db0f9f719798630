#include <car/office/ledger/ledger.hpp>

namespace car::office {

void Ledger::settle_packs(std::string_view pack) {
  database_.run("UPDATE submissions SET pack = ?1 WHERE pack = ''", {pack});
  database_.run("UPDATE decisions SET pack = ?1 WHERE pack = ''", {pack});
}

}  // namespace car::office

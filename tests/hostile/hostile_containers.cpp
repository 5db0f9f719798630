#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>

#include <array>
#include <car/base/file.hpp>
#include <car/container/archive.hpp>
#include <car/container/asic.hpp>
#include <car/crypto/cms.hpp>
#include <exception>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "hostile/hostile.hpp"

// hostile_containers OFFICE MODEL KEY DIR AS-OF: writes all hostile containers for a real office into DIR, as
// if they arrived at AS-OF. OFFICE is its folder, whose keys have no passphrase; MODEL a submission to it in
// order, which they are made of; KEY the private key of whoever sent that. On standard output is said, for
// each and with tabs between: its file, the check that refuses it under `car verify`, the check under `car
// review intake`, what is wrong with it.

namespace {

namespace fs = std::filesystem;
using namespace car;

constexpr std::uint64_t largest = 64 * 1024 * 1024;

crypto::Certificate certificate_in(const fs::path& file) {
  return crypto::Certificate::from_pem(read_file(file, largest), file.string());
}
crypto::PrivateKey key_in(const fs::path& file) {
  return crypto::PrivateKey::from_pem(read_file(file, largest), "", file.string());
}
crypto::RevocationList list_in(const fs::path& file) {
  return crypto::RevocationList::from_pem(read_file(file, largest), file.string());
}

void take_office(const fs::path& office, Authorities& authorities) {
  const auto identity = [&](const std::string& key, const std::string& certificate) {
    return Identity{key_in(office / "keys" / (key + ".pem")), certificate_in(office / certificate)};
  };
  authorities.root = identity("root", "public/root.pem");
  authorities.candidates = identity("candidates", "public/candidates-ca.pem");
  authorities.office = identity("office", "public/office-ca.pem");
  authorities.intake = identity("intake", "keys/intake-certificate.pem");
  authorities.decision = identity("decision", "keys/decision-certificate.pem");
  authorities.root_list = list_in(office / "public/root.crl");
  authorities.candidates_list = list_in(office / "public/candidates.crl");
  authorities.office_list = list_in(office / "public/office.crl");
}

void take_model(const fs::path& file, const fs::path& key, hostile::Makers& makers) {
  const auto model = container::Container::from_bytes(read_file(file, largest), file.string());
  const auto signature = crypto::CmsMessage::parse(model.signature(), largest, file.string());
  makers.office.candidate = {key_in(key), signature.signer()};
  makers.submission = container::submission_from(model.value_text(), file.string());
  makers.name = fs::path(model.object_name()).stem().string();
  const auto bag = model.bag();
  for (const auto& member : bag.members()) {
    const auto data = makers.name + "/data/";
    if (member.name.starts_with(data))
      makers.files.emplace_back(member.name.substr(data.size()), model.bag().read_text(member, largest));
  }
}

void write(const fs::path& file, const std::string& bytes, Instant arrival) {
  write_new_file(file, bytes);
  const timespec when{arrival.time_since_epoch().count(), 0};
  const std::array<timespec, 2> both{when, when};
  ::utimensat(AT_FDCWD, file.c_str(), both.data(), 0);
}

int run(const std::vector<std::string>& words) {
  const auto now = words.size() == 5 ? parse_moment(words[4]) : std::nullopt;
  if (!now) {
    fmt::print(stderr, "usage: hostile_containers OFFICE MODEL KEY DIR AS-OF\n");
    return 2;
  }
  hostile::Makers makers;
  makers.now = *now;
  take_office(words[0], makers.office);
  take_model(words[1], words[2], makers);
  const fs::path folder = words[3];
  fs::create_directories(folder);
  for (const auto& fixture : hostile::fixtures(makers)) {
    const auto name = fixture.name() + ".asics";
    write(folder / name, fixture.bytes, *now);
    fmt::print("{}\t{}\t{}\t{}\n", name, fixture.check, fixture.intake, fixture.what);
  }
  return 0;
}

}  // namespace

int main(int count, char** words) {
  try {
    return run({words + 1, words + count});
  } catch (const std::exception& error) {
    fmt::print(stderr, "hostile_containers: {}\n", error.what());
    return 3;
  }
}

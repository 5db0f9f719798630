// batch FOLDER COUNT FILES BYTES: makes FOLDER/office, a program office without submissions, and FOLDER/mail,
// COUNT submissions to it of FILES files and BYTES bytes each, for tests/bench/intake.

#include <fmt/core.h>

#include <cstdlib>
#include <random>

#include "office/world.hpp"

namespace {

namespace fs = std::filesystem;

std::string random_bytes(std::size_t size, std::mt19937_64& source) {
  std::string bytes(size, '\0');
  for (auto& byte : bytes) byte = static_cast<char>(source());
  return bytes;
}

car::container::Submission submission_of(const World& world, const Person& person, const std::string& slug,
                                         const std::string& content, std::size_t files) {
  auto submission = world.submission(person, slug, 1, content);
  const auto one = submission.files.front();
  for (std::size_t i = 1; i < files; ++i) {
    submission.files.push_back(one);
    submission.files.back().file.file = fmt::format("evidence/{:03}.bin", i);
    submission.claims.front().files.push_back(submission.files.back().file.file);
  }
  return submission;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return 2;
  const fs::path folder = argv[1];
  const auto count = std::strtoul(argv[2], nullptr, 10);
  const auto files = std::strtoul(argv[3], nullptr, 10);
  const auto bytes = std::strtoul(argv[4], nullptr, 10);
  fs::create_directories(folder / "mail");
  World world;
  std::mt19937_64 source(42);
  std::vector<std::string> slugs;
  const auto office = world.open();
  for (const auto& set : office.program().sets) slugs.push_back(set.slug);
  for (std::size_t made = 0; made < count;) {
    Person person(fmt::format("Candidate {}", made));
    world.enrol(person);
    for (std::size_t i = 0; i < slugs.size() && made < count; ++i, ++made) {
      const auto content = random_bytes(bytes / files, source);
      const auto submission = submission_of(world, person, slugs[i], content, files);
      world.write_submission(folder / "mail" / fmt::format("{:05}.asics", made), person, submission, content);
    }
  }
  fs::copy(world.root(), folder / "office", fs::copy_options::recursive);
  return 0;
}

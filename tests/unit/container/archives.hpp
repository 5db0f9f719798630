#pragma once

#include <zip.h>

#include <car/base/refused.hpp>
#include <car/container/zip_writer.hpp>
#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using Members = std::vector<std::pair<std::string, std::string>>;

/// The archive that ZipWriter makes.
inline std::string archive_of(const Members& members) {
  std::string result;
  car::container::ZipWriter zip([&](std::string_view bytes) { result += bytes; });
  for (const auto& [name, content] : members) zip.add(name, content);
  zip.finish();
  return result;
}

/// The archive that libzip makes of the same members.
inline std::string libzip_archive_of(const Members& members, zip_int32_t method = ZIP_CM_STORE) {
  zip_error_t error;
  zip_error_init(&error);
  auto* source = zip_source_buffer_create(nullptr, 0, 0, &error);
  auto* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
  if (archive == nullptr) throw std::runtime_error(zip_error_strerror(&error));
  zip_source_keep(source);
  for (const auto& [name, content] : members) {
    auto* data = zip_source_buffer(archive, content.data(), content.size(), 0);
    const auto index = static_cast<zip_uint64_t>(zip_file_add(archive, name.c_str(), data, ZIP_FL_ENC_UTF_8));
    zip_set_file_compression(archive, index, method, 0);
    zip_file_set_dostime(archive, index, 0, 0x0021, 0);
    zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, 0100644U << 16U);
  }
  if (zip_close(archive) != 0) throw std::runtime_error(zip_strerror(archive));
  zip_source_open(source);
  zip_source_seek(source, 0, SEEK_END);
  std::string result(static_cast<std::size_t>(zip_source_tell(source)), '\0');
  zip_source_seek(source, 0, SEEK_SET);
  zip_source_read(source, result.data(), result.size());
  zip_source_close(source);
  zip_source_free(source);
  return result;
}

/// The check that refused, or `taken`.
inline std::string refusal_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const car::Refused& refused) {
    return refused.check();
  }
  return "taken";
}

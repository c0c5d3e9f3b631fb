// SPDX-License-Identifier: Apache-2.0
#pragma once
// A folder of a test's own.
#include <constcloud/base/text.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace files {

/// Made empty, and removed with all that is in it.
class Folder {
 public:
  Folder() : path_((std::filesystem::temp_directory_path() / "constcloud-XXXXXX").string()) {
    if (::mkdtemp(path_.data()) == nullptr) std::abort();
    path_ = std::filesystem::canonical(path_).string();
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }

  constcloud::Text path() const { return path_; }
  constcloud::Text path(const std::string& name) const { return path_ + '/' + name; }

  /// Writes a file, and the folders above it.
  const Folder& write(const std::string& name, const std::string& content) const {
    const std::filesystem::path file = path_ + '/' + name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << content;
    return *this;
  }
  const Folder& link(const std::string& name, const std::string& target) const {
    std::filesystem::create_symlink(target, path_ + '/' + name);
    return *this;
  }
  std::string read(const std::string& name) const {
    std::ifstream file(path_ + '/' + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  bool has(const std::string& name) const {
    return std::filesystem::symlink_status(path_ + '/' + name).type() != std::filesystem::file_type::not_found;
  }

 private:
  std::string path_;
};

}  // namespace files

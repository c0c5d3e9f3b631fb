// SPDX-License-Identifier: Apache-2.0
#pragma once
// A folder of the machine for one test.
#include <constcloud/base/text.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "catch.hpp"

/// Empty at first, removed at the end.
struct TestFolder {
  TestFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "constcloud-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path = std::filesystem::canonical(name);
  }
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;
  ~TestFolder() { std::filesystem::remove_all(path); }

  constcloud::Text at(const std::string& name) const { return (path / name).string(); }
  const TestFolder& write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path / name).parent_path());
    std::ofstream(path / name, std::ios::binary) << text;
    return *this;
  }
  const TestFolder& link(const std::string& name, const std::string& target) const {
    std::filesystem::create_symlink(target, path / name);
    return *this;
  }
  std::string read(const std::string& name) const {
    std::ifstream file(path / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  bool has(const std::string& name) const {
    return std::filesystem::exists(std::filesystem::symlink_status(path / name));
  }
  /// What is in a folder of it.
  std::set<std::string> names(const char* folder = "") const {
    std::set<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(path / folder)) all.insert(entry.path().filename());
    return all;
  }

  std::filesystem::path path;
};

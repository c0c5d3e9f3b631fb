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
    path = name;
  }
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;
  ~TestFolder() { std::filesystem::remove_all(path); }

  constcloud::Text at(const char* name) const { return (path / name).string(); }
  void write(const char* name, const std::string& text) const {
    std::filesystem::create_directories((path / name).parent_path());
    std::ofstream(path / name, std::ios::binary) << text;
  }
  std::string read(const char* name) const {
    std::ifstream file(path / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  bool has(const char* name) const { return std::filesystem::exists(std::filesystem::symlink_status(path / name)); }
  /// What is in a folder of it.
  std::set<std::string> names(const char* folder = "") const {
    std::set<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(path / folder)) all.insert(entry.path().filename());
    return all;
  }

  std::filesystem::path path;
};

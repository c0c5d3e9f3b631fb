// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/file.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "support/catch.hpp"

namespace cc = constcloud;
namespace fs = std::filesystem;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Folder {
  Folder() : path(fs::temp_directory_path() / ("constcloud-file-" + std::to_string(std::rand()))) {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  cc::Text at(const char* name) const { return (path / name).string(); }
  std::string read(const char* name) const {
    std::ifstream file(path / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  fs::path path;
};

}  // namespace

TEST_CASE("files: folders are made with all above them, and stay when they are there") {
  const Folder folder;
  cc::host::make_folder(folder.at("a/b/c"));
  CHECK(fs::is_directory(folder.path / "a/b/c"));
  cc::host::make_folder(folder.at("a/b/c"));
  CHECK(fs::is_directory(folder.path / "a/b/c"));
}

TEST_CASE("files: a file is written whole, in the place of the old one") {
  const Folder folder;
  cc::host::write_file(folder.at("f"), "longer text", 11);
  cc::host::write_file(folder.at("f"), "a\0b", 3);
  CHECK(folder.read("f") == std::string("a\0b", 3));
}

TEST_CASE("files: what cannot be written is said in one sentence with its path") {
  const Folder folder;
  cc::host::write_file(folder.at("f"), "x", 1);
  CHECK_THROWS_WITH(cc::host::make_folder(folder.at("f/g")),
                    ContainsSubstring("cannot make the folder ") && ContainsSubstring("f/g: Not a directory"));
  CHECK_THROWS_WITH(cc::host::write_file(folder.at("no/f"), "x", 1),
                    ContainsSubstring("cannot write ") && ContainsSubstring("no/f: No such file or directory"));
}

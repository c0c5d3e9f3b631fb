// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/copy.hpp>

#include <sys/stat.h>

#include "support/catch.hpp"
#include "support/folder.hpp"

using constcloud::SymlinkFollowMode;
using constcloud::host::copy_folder;
namespace fs = std::filesystem;

TEST_CASE("copy: files with their permissions, folders, and links that point to the copy") {
  const TestFolder folder;
  folder.write("from/a/x.sh", "#!").write("from/y", "y").link("from/a/in", std::string(folder.at("from/y")));
  fs::permissions(std::string(folder.at("from/a/x.sh")), fs::perms(0750));
  fs::create_directories(std::string(folder.at("from/empty")));
  fs::create_directory(std::string(folder.at("to")));
  copy_folder(folder.at("from"), folder.at("to"));
  CHECK(folder.read("to/a/x.sh") == "#!");
  CHECK(fs::status(std::string(folder.at("to/a/x.sh"))).permissions() == fs::perms(0750));
  CHECK(fs::read_symlink(std::string(folder.at("to/a/in"))) == "../y");
  CHECK(folder.has("to/empty"));
}

TEST_CASE("copy: what is ignored stays behind") {
  const TestFolder folder;
  folder.write("from/a.js", "").write("from/b/c.js", "").write("from/b/d", "");
  fs::create_directory(std::string(folder.at("to")));
  copy_folder(folder.at("from"), folder.at("to"), {.exclude = constcloud::List<constcloud::Text>{"*.js"}});
  CHECK_FALSE(folder.has("to/a.js"));
  CHECK_FALSE(folder.has("to/b/c.js"));
  CHECK(folder.has("to/b/d"));
}

TEST_CASE("copy: a link out of the folder stays as it is") {
  const TestFolder folder;
  folder.write("outside", "").write("from/a", "");
  folder.link("from/near", "../outside").link("from/far", std::string(folder.at("outside")));
  fs::create_directory(std::string(folder.at("to")));
  copy_folder(folder.at("from"), folder.at("to"), {.follow = SymlinkFollowMode::never});
  CHECK(fs::read_symlink(std::string(folder.at("to/near"))) == "../outside");
  CHECK(fs::read_symlink(std::string(folder.at("to/far"))) == std::string(folder.at("outside")));
}

TEST_CASE("copy: a link out of the folder is refused where it must not be") {
  const TestFolder folder;
  folder.write("outside", "").write("from/a", "").link("from/out", "../outside");
  fs::create_directory(std::string(folder.at("to")));
  CHECK_THROWS_WITH(copy_folder(folder.at("from"), folder.at("to"), {.follow = SymlinkFollowMode::block_external}),
                    "The file " + std::string(folder.at("outside")) +
                        " is an external symbolic link which is forbidden due to follow mode internal-only. Set "
                        "`follow` to a mode that will follow symlinks (ALWAYS or EXTERNAL) or emit a regular file");
}

// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <constcloud/host/folder_tree.hpp>

#include <cerrno>
#include <set>
#include <stdexcept>
#include <string>

#include "support/folder.hpp"

namespace host = constcloud::host;
namespace fs = std::filesystem;

namespace {

host::Descriptor open_tree(const TestFolder& folder) { return host::open_folder(AT_FDCWD, folder.path.c_str()); }

}  // namespace

TEST_CASE("folders: what is no folder, or a link to one, is not opened") {
  const TestFolder folder;
  folder.write("file", "x");
  fs::create_directory_symlink(folder.path, folder.path / "link");
  const host::Descriptor parent = open_tree(folder);
  REQUIRE(parent.is_open());
  CHECK(!host::open_folder(parent.number(), "file").is_open());
  CHECK(errno == ENOTDIR);
  CHECK(!host::open_folder(parent.number(), "link").is_open());
  CHECK(!host::open_folder(parent.number(), "none").is_open());
  CHECK(errno == ENOENT);
}

TEST_CASE("folders: each entry is visited once, again and again, until one visit is enough or throws") {
  const TestFolder folder;
  for (const char* name : {"a", ".b", "..c", "d"}) folder.write(name, "");
  const host::Descriptor parent = open_tree(folder);
  for (int round = 0; round != 2; ++round) {
    std::multiset<std::string> seen;
    CHECK(host::each_entry(parent.number(), [&](const char* name) {
      seen.insert(name);
      return true;
    }));
    CHECK(seen == std::multiset<std::string>{"a", ".b", "..c", "d"});
  }
  int visits = 0;
  CHECK(!host::each_entry(parent.number(), [&](const char*) { return ++visits != 2; }));
  CHECK(visits == 2);
  const int free_before = ::dup(parent.number());
  ::close(free_before);
  CHECK_THROWS_AS(host::each_entry(parent.number(), [](const char*) -> bool { throw std::runtime_error("enough"); }),
                  std::runtime_error);
  const int free_after = ::dup(parent.number());
  ::close(free_after);
  CHECK(free_before == free_after);
  CHECK(!host::each_entry(-1, [](const char*) { return true; }));
  CHECK(errno == EBADF);
}

TEST_CASE("folders: a tree is flushed, whatever is in it") {
  const TestFolder folder;
  folder.write("a/b/file", "x");
  fs::create_symlink("nowhere", folder.path / "a/link");
  REQUIRE(::mkfifo((folder.path / "a/pipe").c_str(), 0600) == 0);
  const host::Descriptor parent = open_tree(folder);
  CHECK(host::flush_tree(parent.number()));
  CHECK(!host::flush_tree(-1));
  CHECK(!host::machine::flush(-1));
  CHECK(errno == EBADF);
}

TEST_CASE("folders: a tree is removed, and nothing that its links lead to") {
  const TestFolder folder;
  folder.write("kept/file", "x");
  folder.write("gone/a/file", "x");
  fs::create_directory_symlink(folder.path / "kept", folder.path / "gone/link");
  fs::create_directory_symlink(folder.path / "kept", folder.path / "link");
  fs::permissions(folder.path / "gone/a", fs::perms::owner_read | fs::perms::owner_exec);
  const host::Descriptor parent = open_tree(folder);
  host::remove_tree(parent.number(), "gone");
  host::remove_tree(parent.number(), "link");
  host::remove_tree(parent.number(), "none");
  CHECK(folder.names() == std::set<std::string>{"kept"});
  CHECK(folder.read("kept/file") == "x");
}

TEST_CASE("folders: a tree is removed with two descriptors, however deep it is") {
  const TestFolder folder;
  std::string deep = "gone";
  for (int i = 0; i != 40; ++i) {
    folder.write(deep + "/file", "x");
    folder.write(deep + "/0/1/file", "x");  // as if they were on their way up
    folder.write(deep + "/7", "x");
    deep += "/inner";
  }
  fs::permissions((folder.path / deep).parent_path(), fs::perms::owner_read | fs::perms::owner_exec);
  fs::create_directory_symlink(folder.path, folder.path / "gone/inner/link");
  const host::Descriptor parent = open_tree(folder);
  struct rlimit before {};
  REQUIRE(::getrlimit(RLIMIT_NOFILE, &before) == 0);
  const struct rlimit few = {static_cast<rlim_t>(parent.number()) + 3, before.rlim_max};
  REQUIRE(::setrlimit(RLIMIT_NOFILE, &few) == 0);
  host::remove_tree(parent.number(), "gone");
  REQUIRE(::setrlimit(RLIMIT_NOFILE, &before) == 0);
  CHECK(folder.names().empty());
}

TEST_CASE("folders: a mount point is one") {
  const host::Descriptor root = host::open_folder(AT_FDCWD, "/");
  CHECK(host::machine::is_mount_point(root.number(), "proc"));
  const TestFolder folder;
  fs::create_directory(folder.path / "a");
  const host::Descriptor parent = open_tree(folder);
  CHECK(!host::machine::is_mount_point(parent.number(), "a"));
  CHECK(!host::machine::is_mount_point(parent.number(), "none"));
}

// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <constcloud/host/folder_tree.hpp>
#include <constcloud/host/rename.hpp>

#include <cerrno>

#include "support/folder.hpp"

namespace host = constcloud::host;

// How they fare on a file system without these steps, tests/faults shows.

TEST_CASE("rename_to_free: only where nothing is") {
  const TestFolder folder;
  folder.write("from/a", "a");
  folder.write("from/b/file", "b");
  folder.write("to/b", "");
  const host::Descriptor from = host::open_folder(AT_FDCWD, (folder.path / "from").c_str());
  const host::Descriptor to = host::open_folder(AT_FDCWD, (folder.path / "to").c_str());
  CHECK(host::rename_to_free(from.number(), to.number(), "a", "c"));
  CHECK(folder.read("to/c") == "a");
  CHECK(!host::rename_to_free(from.number(), to.number(), "b", "b"));
  CHECK(host::is_taken());
  CHECK(!host::rename_to_free(from.number(), to.number(), "none", "d"));
  CHECK(errno == ENOENT);
  CHECK(!host::is_taken());
}

TEST_CASE("exchange_folders: each has the other's name") {
  const TestFolder folder;
  folder.write("new/file", "new");
  folder.write("old/file", "old");
  const host::Descriptor parent = host::open_folder(AT_FDCWD, folder.path.c_str());
  CHECK(host::exchange_folders(parent.number(), "new", "old", "aside"));
  CHECK(folder.read("old/file") == "new");
  CHECK(folder.read("new/file") == "old");
  CHECK(!host::exchange_folders(parent.number(), "new", "none", "aside"));
  CHECK(errno == ENOENT);
  CHECK(folder.names() == std::set<std::string>{"new", "old"});
}

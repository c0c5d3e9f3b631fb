// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <constcloud/host/folder_tree.hpp>
#include <constcloud/host/kept_files.hpp>

#include "support/folder.hpp"
#include "support/trees.hpp"

namespace host = constcloud::host;
namespace fs = std::filesystem;
using Names = std::set<std::string>;

namespace {

struct Two : TestFolder {
  Two() {
    fs::create_directory(path / "old");
    fs::create_directory(path / "heir");
    old = host::open_folder(AT_FDCWD, (path / "old").c_str());
    heir = host::open_folder(AT_FDCWD, (path / "heir").c_str());
  }
  trees::Refusal refusal() const {
    return trees::refusal_of([&] { host::require_assembly(old, "out"); });
  }
  host::Descriptor old;
  host::Descriptor heir;
};

}  // namespace

TEST_CASE("kept files: an output folder is an assembly, or has nothing but what others keep in one") {
  const Two folder;
  CHECK_NOTHROW(host::require_assembly(folder.old, "out"));
  for (const char* name : {"old/synth.lock", "old/read.1.2.lock", "old/synth.lock.7_1", "old/.cache/x", "old/error.txt",
                           "old/performance-counters.json"}) {
    folder.write(name, "");
  }
  CHECK_NOTHROW(host::require_assembly(folder.old, "out"));
  folder.write("old/notes", "");
  const trees::Refusal refused{
      "the output folder out is no cloud assembly, it holds \"notes\": remove it or name another one", ""};
  CHECK(folder.refusal() == refused);
  folder.write("old/cdk.out", "");
  CHECK_NOTHROW(host::require_assembly(folder.old, "out"));
}

TEST_CASE("kept files: a project with an output folder in it is no assembly, nor one with a manifest") {
  const Two folder;
  folder.write("old/cdk.out/cdk.out", "");
  CHECK(folder.refusal().what ==
        "the output folder out is no cloud assembly, it holds \"cdk.out\": remove it or name another one");
  const Two other;
  other.write("old/manifest.json", "{}");
  CHECK(other.refusal().what ==
        "the output folder out is no cloud assembly, it holds \"manifest.json\": remove it or name another one");
}

TEST_CASE("kept files: locks stand in both folders, and those released meanwhile in none") {
  const Two folder;
  for (const char* name : {"old/synth.lock", "old/read.1.1.lock", "old/read.1.2.lock", "old/A.template.json"}) {
    folder.write(name, name);
  }
  const auto locks = host::share_locks(folder.old.number(), folder.heir.number());
  CHECK(locks.size() == 3);
  CHECK(folder.names("heir") == Names{"synth.lock", "read.1.1.lock", "read.1.2.lock"});
  fs::remove(folder.path / "old/read.1.1.lock");  // released before the exchange
  fs::remove(folder.path / "old/read.1.2.lock");  // so was this, but taken again after it
  fs::remove(folder.path / "heir/read.1.2.lock");
  folder.write("heir/between", "");  // has the next file have another inode
  folder.write("heir/read.1.2.lock", "new");
  folder.write("old/read.2.1.lock", "late");
  host::settle_locks(folder.old.number(), folder.heir.number(), locks);
  CHECK(folder.names("heir") == Names{"synth.lock", "read.1.2.lock", "read.2.1.lock", "between"});
  CHECK(folder.names("old") == Names{"A.template.json"});
  CHECK(folder.read("heir/synth.lock") == "old/synth.lock");
  CHECK(folder.read("heir/read.1.2.lock") == "new");
}

TEST_CASE("kept files: what has a dot before its name goes to the heir, unless it is a file of the assembly") {
  const Two folder;
  folder.write("old/.cache/a", "a");
  folder.write("old/.gitignore", "old");
  folder.write("old/.Stack.template.json", "{}");
  folder.write("old/A.template.json", "{}");
  folder.write("heir/.gitignore", "new");
  CHECK(host::hand_over_kept(folder.old.number(), folder.heir.number()));
  CHECK(folder.names("heir") == Names{".cache", ".gitignore"});
  CHECK(folder.read("heir/.cache/a") == "a");
  CHECK(folder.read("heir/.gitignore") == "new");
}

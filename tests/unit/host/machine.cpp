// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/descriptor.hpp>
#include <constcloud/host/machine.hpp>

#include <cerrno>

#include "support/folder.hpp"

namespace machine = constcloud::host::machine;
using constcloud::Buffer;
using constcloud::Optional;
using constcloud::Text;
using constcloud::host::Descriptor;
using machine::Facts;
using machine::Kind;

namespace {

const char* path_in(const TestFolder& folder, const char* name, std::string& path) {
  path = (folder.path / name).string();
  return path.c_str();
}

}  // namespace

TEST_CASE("machine: what stands at a path, of a link and of what it leads to") {
  const TestFolder folder;
  folder.write("file", "x").link("link", "file").link("nowhere", "none");
  std::string path;
  Facts file;
  Facts link;
  CHECK(machine::facts_of(path_in(folder, "file", path), file));
  CHECK(file.kind == Kind::file);
  CHECK(machine::facts_of(path_in(folder, "link", path), link));
  CHECK(link.kind == Kind::file);
  CHECK(link.inode == file.inode);
  CHECK(link.device == file.device);
  CHECK(machine::facts_of_link(path_in(folder, "link", path), link));
  CHECK(link.kind == Kind::link);
  CHECK(machine::facts_of(folder.path.string().c_str(), link));
  CHECK(link.kind == Kind::folder);
  CHECK(machine::facts_of_link(path_in(folder, "nowhere", path), link));
  CHECK(!machine::facts_of(path_in(folder, "nowhere", path), link));
  CHECK(errno == ENOENT);
  CHECK(machine::facts_of("/dev/null", link));
  CHECK(link.kind == Kind::other);
}

TEST_CASE("machine: what a link says, however long that is") {
  const TestFolder folder;
  const std::string target = std::string(300, 'a') + "/" + std::string(700, 'b');
  folder.link("link", target);
  std::string path;
  Buffer said;
  CHECK(machine::read_link(path_in(folder, "link", path), said));
  CHECK(std::string(said.data(), said.size()) == target);
  CHECK(!machine::read_link(path_in(folder, "none", path), said));
  CHECK(errno == ENOENT);
  CHECK(said.size() == 0);
}

TEST_CASE("machine: a path without links is there or not") {
  const TestFolder folder;
  folder.write("a/file", "x").link("link", "a");
  std::string path;
  const Optional<Text> real = machine::real_path(path_in(folder, "link/../link/file", path));
  REQUIRE(real.has_value());
  CHECK(*real == Text((folder.path / "a/file").string()));
  CHECK(!machine::real_path(path_in(folder, "none", path)).has_value());
  CHECK(errno == ENOENT);
}

TEST_CASE("machine: a folder is locked by one who has it open, as long as it is") {
  const TestFolder folder;
  const Descriptor one(machine::open_folder(folder.path.string().c_str()));
  {
    const Descriptor other(machine::open_folder(folder.path.string().c_str()));
    CHECK(machine::try_lock(other.number()) == machine::Lock::taken);
    CHECK(machine::try_lock(other.number()) == machine::Lock::taken);
    CHECK(machine::try_lock(one.number()) == machine::Lock::busy);
  }
  CHECK(machine::try_lock(one.number()) == machine::Lock::taken);
}

TEST_CASE("machine: new files, names and folders in an open folder, where none are") {
  const TestFolder folder;
  const Descriptor open(machine::open_folder(folder.path.string().c_str()));
  CHECK(machine::make_folder(open.number(), "inner"));
  CHECK(!machine::make_folder(open.number(), "inner"));
  CHECK(errno == EEXIST);
  {
    const Descriptor file(machine::create(open.number(), "inner/file"));
    REQUIRE(file.is_open());
    CHECK(machine::write(file.number(), "abc", 3) == 3);
    CHECK(machine::flush(file.number()));
  }
  CHECK(!Descriptor(machine::create(open.number(), "inner/file")).is_open());
  CHECK(errno == EEXIST);
  CHECK(!Descriptor(machine::create(open.number(), "none/file")).is_open());
  CHECK(errno == ENOENT);
  const Descriptor inner(machine::open_folder(open.number(), "inner"));
  CHECK(machine::add_name(inner.number(), "file", open.number()));
  CHECK(folder.read("file") == "abc");
  CHECK(!machine::remove_folder(open.number(), "inner"));
  CHECK(machine::remove_file(inner.number(), "file"));
  CHECK(machine::remove_folder(open.number(), "inner"));
  CHECK(folder.names() == std::set<std::string>{"file"});
}

TEST_CASE("machine: a variable that is empty is none, and the words are those behind the program") {
  CHECK(!machine::environment_variable("CONSTCLOUD_THERE_IS_NO_SUCH_VARIABLE").has_value());
  const char* const argv[] = {"program", "a", ""};
  const constcloud::List<Text> words = machine::words_of(3, argv);
  REQUIRE(words.size() == 2);
  CHECK(words[0] == "a");
  CHECK(words[1].empty());
  CHECK(machine::words_of(0, argv).empty());
}

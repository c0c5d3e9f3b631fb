// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <constcloud/host/app.hpp>
#include <constcloud/host/output_folder.hpp>

#include "support/folder.hpp"
#include "support/trees.hpp"

namespace cc = constcloud;
namespace fs = std::filesystem;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;
using cc::host::OutputFolder;
using Names = std::set<std::string>;

// Kills, full disks and writers at the same time are in tests/faults.

namespace {

/// An assembly of one file besides `cdk.out`.
void replace(const cc::Text& path, const cc::Text& name = "file", const cc::Text& text = "new") {
  OutputFolder folder(path);
  folder.write("cdk.out", R"({"version":"55.0.0"})");
  folder.write(name, text);
  folder.commit();
}
std::string refusal(const cc::Text& path, const cc::Text& name = "file") {
  return trees::refusal_of([&] { replace(path, name); }).what;
}

/// The folder of the process during a test.
struct Inside {
  explicit Inside(const fs::path& path) : before(fs::current_path()) { fs::current_path(path); }
  ~Inside() { fs::current_path(before); }
  fs::path before;
};

}  // namespace

TEST_CASE("OutputFolder: it takes the place of nothing, of an empty folder, of an assembly") {
  const TestFolder folder;
  replace(folder.at("a/b/out"), "x/y/file", "one");
  CHECK(folder.read("a/b/out/x/y/file") == "one");
  CHECK(folder.names("a/b") == Names{"out"});
  fs::create_directory(folder.path / "empty");
  replace(folder.at("empty"));
  CHECK(folder.names("empty") == Names{"cdk.out", "file"});
  replace(folder.at("empty//"), "other");
  CHECK(folder.names("empty") == Names{"cdk.out", "other"});
  CHECK(folder.names() == Names{"a", "empty"});
}

TEST_CASE("OutputFolder: it is beside the old one until it is whole, and gone if it never is") {
  const TestFolder folder;
  replace(folder.at("out"), "file", "old");
  {
    OutputFolder next(folder.at("out"));
    next.write("file", "new");
    const std::string beside(next.beside());
    CHECK_THAT(beside, StartsWith(folder.path.string() + "/.out."));
    CHECK(fs::exists(beside + "/file"));
    CHECK(folder.read("out/file") == "old");
  }
  CHECK(folder.names() == Names{"out"});
  CHECK(folder.read("out/file") == "old");
}

TEST_CASE("OutputFolder: what others copy into it comes along") {
  const TestFolder folder;
  OutputFolder next(folder.at("out"));
  const fs::path beside = std::string(next.beside());
  fs::create_directories(beside / "asset/sub");
  std::ofstream(beside / "asset/sub/file") << "text";
  fs::create_symlink("file", beside / "asset/sub/link");
  next.commit();
  CHECK(folder.read("out/asset/sub/link") == "text");
  CHECK(folder.names() == Names{"out"});
}

TEST_CASE("OutputFolder: a link stands for its folder, which a relative path may lead to") {
  const TestFolder folder;
  fs::create_directories(folder.path / "real/out");
  fs::create_directory_symlink("real/out", folder.path / "link");
  fs::create_directory_symlink("nowhere", folder.path / "dangling");
  const Inside inside(folder.path);
  replace("link/");
  CHECK(fs::is_symlink(folder.path / "link"));
  CHECK(folder.names("real/out") == Names{"cdk.out", "file"});
  replace("./real/../relative");
  CHECK(folder.names("relative") == Names{"cdk.out", "file"});
  CHECK(refusal("dangling") == "cannot use as the output folder dangling: No such file or directory");
  CHECK(folder.names() == Names{"real", "link", "dangling", "relative"});
}

TEST_CASE("OutputFolder: what cannot be replaced is left alone") {
  const TestFolder folder;
  folder.write("file", "text");
  folder.write("mine/notes", "text");
  const Inside inside(folder.path / "mine");
  CHECK_THAT(refusal(folder.at("file")), EndsWith("/file: Not a directory"));
  CHECK_THAT(refusal(folder.at("file/out")), EndsWith("/file/out: Not a directory"));
  CHECK_THAT(refusal(folder.at("mine/notes/")), EndsWith("/mine/notes/: Not a directory"));
  fs::create_directory(folder.path / "mine/sub");
  CHECK(refusal("../mine") == "the output folder ../mine is the current folder or above it: name one in it");
  CHECK(refusal(".") == "the output folder . is the current folder or above it: name one in it");
  CHECK(refusal("..") == "the output folder .. is the current folder or above it: name one in it");
  CHECK(refusal("/") == "the output folder / is the current folder or above it: name one in it");
  CHECK(refusal("/proc") == "the output folder /proc is a mount point, which cannot be replaced: name one in it");
  CHECK(refusal("") == "cannot use as the output folder : No such file or directory");
  CHECK(refusal(cc::Text::copy("a\0b", 3)) == "cannot use as the output folder a: Invalid argument");
  {
    const Inside outside(folder.path);
    CHECK(refusal("mine") ==
          "the output folder mine is no cloud assembly, it holds \"notes\": remove it or name another one");
  }
  CHECK(folder.names() == Names{"file", "mine"});
  CHECK(folder.read("mine/notes") == "text");
}

TEST_CASE("OutputFolder: no file leaves it, and none is written twice") {
  const TestFolder folder;
  const cc::Text out = folder.at("out");
  for (const cc::Text& name :
       {cc::Text("../x"), cc::Text("/abs"), cc::Text("a/../../x"), cc::Text("a//b"), cc::Text(""), cc::Text("."),
        cc::Text(".."), cc::Text("a/."), cc::Text("a/"), cc::Text::copy("a\0b", 3)}) {
    CHECK_THAT(refusal(out, name), StartsWith("a file of the output folder stays in it and has a name: \""));
  }
  CHECK(refusal(out, "../x") == "a file of the output folder stays in it and has a name: \"../x\" does not");
  CHECK_THAT(refusal(out, "cdk.out"), EndsWith("/out/cdk.out: File exists"));
  CHECK_THAT(refusal(out, std::string(256, 'x')), EndsWith("x: File name too long"));
  CHECK_THAT(refusal(out, "cdk.out/x"), EndsWith("/out/cdk.out/x: Not a directory"));
  CHECK(folder.names().empty());
  replace(out, std::string(255, 'x'));
  CHECK(folder.names() == Names{"out"});
}

TEST_CASE("OutputFolder: a name as long as a name can be") {
  const TestFolder folder;
  const std::string longest(255, 'n');
  replace(folder.at(longest.c_str()), "file", "old");
  replace(folder.at(longest.c_str()));
  CHECK(folder.names() == Names{longest});
  CHECK_THAT(refusal(folder.at((longest + "n").c_str())), EndsWith("n: File name too long"));
  CHECK(folder.names() == Names{longest});
}

TEST_CASE("OutputFolder: its ids never leave it") {
  const TestFolder folder;
  cc::App app({.outdir = folder.at("out")});
  for (const cc::Text& id : {cc::Text("../x"), cc::Text("/abs"), cc::Text::copy("a\0b", 3), cc::Text(".."),
                             cc::Text("."), cc::Text("manifest"), cc::Text("tree")}) {
    trees::thing(cc::Stack(app, id, {.stack_name = "Named"}), "../A");
  }
  app.synth();
  CHECK(folder.names() == Names{"out"});
  for (const std::string& name : folder.names("out")) {
    CHECK((name == "cdk.out" || fs::path(name).extension() == ".json"));
  }
  CHECK(folder.names("out").size() > 3 * 7);
  for (const cc::Text& id : {cc::Text("../x"), cc::Text("/abs"), cc::Text::copy("a\0b", 3)}) {
    cc::App other;
    CHECK_THAT(trees::refusal_of([&] { cc::Stack(other, id); }).what,
               StartsWith("Stack name must match the regular expression"));
  }
  cc::App long_names({.outdir = folder.at("long")});
  const cc::Stack stack(long_names, std::string(300, 'x'), {.stack_name = "Named"});
  CHECK(stack.template_file().size() < 255);
  CHECK_NOTHROW(long_names.synth());
}

TEST_CASE("OutputFolder: stacks whose files have one name are not lost in each other") {
  const TestFolder folder;
  cc::App app({.outdir = folder.at("out")});
  const cc::Stack one(app, "a b", {.stack_name = "One"});
  const cc::Stack two(app, "a_b", {.stack_name = "Two"});
  CHECK_THAT(trees::refusal_of([&] { app.synth(); }).what, EndsWith("/out/a_b.template.json: File exists"));
  CHECK(folder.names().empty());
}

TEST_CASE("OutputFolder: the CLI's locks and what has a dot pass to the new folder") {
  const TestFolder folder;
  for (const char* name : {"out/synth.lock", "out/read.1.1.lock", "out/.cache/zip", "out/cdk.out", "out/Old.json"}) {
    folder.write(name, name);
  }
  replace(folder.at("out"));
  CHECK(folder.names("out") == Names{"synth.lock", "read.1.1.lock", ".cache", "cdk.out", "file"});
  CHECK(folder.read("out/synth.lock") == "out/synth.lock");
  CHECK(folder.read("out/.cache/zip") == "out/.cache/zip");
  CHECK(folder.names() == Names{"out"});
}

TEST_CASE("OutputFolder: the new folder may do what the old one may") {
  const TestFolder folder;
  fs::create_directory(folder.path / "out");
  REQUIRE(::chmod((folder.path / "out").c_str(), 02750) == 0);
  replace(folder.at("out"));
  struct stat is{};
  REQUIRE(::stat((folder.path / "out").c_str(), &is) == 0);
  CHECK((is.st_mode & 07777) == 02750);
}

TEST_CASE("OutputFolder: what a killed writer left goes, what a living one writes and what others have stays") {
  const TestFolder folder;
  const char* const dead = ".out.0123456789abcdef";
  const char* const live = ".out.fedcba9876543210";
  const char* const others[] = {".out.backup", ".out.0123456789ABCDEF", ".out.0123456789abcdef0",
                                ".other.0123456789abcdef"};
  folder.write(".out.0123456789abcdef/file", "half");
  folder.write(".out.0123456789abcdef/.cache/zip", "from the old one");
  folder.write(".out.0123456789abcdef/synth.lock", "1");
  folder.write(".out.fedcba9876543210/file", "half");
  for (const char* name : others) fs::create_directory(folder.path / name);
  const cc::host::Descriptor lock(::open((folder.path / live).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  REQUIRE(::flock(lock.number(), LOCK_EX) == 0);
  folder.write("out/cdk.out", "");
  replace(folder.at("out"));
  CHECK(!folder.has(dead));
  CHECK(folder.has(live));
  for (const char* name : others) CHECK(folder.has(name));
  CHECK(folder.names("out") == Names{"cdk.out", "file", ".cache"});
}

TEST_CASE("OutputFolder: an assembly that stood aside when its writer was killed comes back") {
  const TestFolder folder;
  folder.write(".out.0000000000000000/cdk.out", "old");
  folder.write(".out.0000000000000000/.cache/zip", "");
  {
    const OutputFolder next(folder.at("out"));
  }
  CHECK(folder.names() == Names{"out"});
  CHECK(folder.read("out/cdk.out") == "old");
  CHECK(folder.has("out/.cache/zip"));
}

TEST_CASE("OutputFolder: two at once, and the last to commit stays") {
  const TestFolder folder;
  OutputFolder one(folder.at("out"));
  OutputFolder two(folder.at("out"));
  for (OutputFolder* each : {&one, &two}) each->write("cdk.out", "");
  one.write("one", "");
  two.write("two", "");
  two.commit();
  CHECK(folder.names("out") == Names{"cdk.out", "two"});
  one.commit();
  CHECK(folder.names("out") == Names{"cdk.out", "one"});
  CHECK(folder.names() == Names{"out"});
}

TEST_CASE("OutputFolder: a folder that became somebody's meanwhile is left alone") {
  const TestFolder folder;
  OutputFolder next(folder.at("out"));
  next.write("cdk.out", "");
  folder.write("out/notes", "text");
  CHECK_THAT(trees::refusal_of([&] { next.commit(); }).what, ContainsSubstring("is no cloud assembly"));
  CHECK(folder.names() == Names{"out"});
  CHECK(folder.read("out/notes") == "text");
}

// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/walk.hpp>

#include "support/catch.hpp"
#include "support/folder.hpp"

using constcloud::IgnoreMode;
using constcloud::SymlinkFollowMode;
namespace host = constcloud::host;

namespace {

struct Names final : host::Visitor {
  void folder(const host::WalkEntry& entry, bool) override { add(entry.name, "/"); }
  void file(const host::WalkEntry& entry) override { add(entry.name, ""); }
  void link(const host::WalkLink& link) override { add(link.name, link.is_internal ? "@" : "@@"); }
  void add(const constcloud::Text& name, const char* kind) { all += std::string(name) + kind + ' '; }
  std::string all;
};

std::string names(const TestFolder& folder, SymlinkFollowMode follow,
                  const constcloud::List<constcloud::Text>& exclude = {}) {
  const constcloud::ignore::OwnedStrategy ignored(IgnoreMode::glob, exclude);
  Names seen;
  host::walk_folder(folder.at("top"), follow, *ignored, seen);
  return seen.all;
}

}  // namespace

TEST_CASE("walk: in the order of UTF-16 units, without what is ignored") {
  const TestFolder folder;
  folder.write("top/\xee\x80\x80", "").write("top/😀", "").write("top/b", "").write("top/B/x.js", "");
  CHECK(names(folder, SymlinkFollowMode::never) == "B/ B/x.js b 😀 \xee\x80\x80 ");
  CHECK(names(folder, SymlinkFollowMode::never, {"B", "b"}) == "😀 \xee\x80\x80 ");
}

TEST_CASE("walk: links are followed as the mode says, and no circle for ever") {
  const TestFolder folder;
  folder.write("top/a/x", "").write("out/y", "").link("top/in", "a").link("top/out", "../out").link("top/a/up", "..");
  folder.link("top/none", "nowhere");
  CHECK(names(folder, SymlinkFollowMode::never) == "a/ a/up@ a/x in@ none@ out@@ ");
  CHECK(names(folder, SymlinkFollowMode::external) == "a/ a/up@ a/x in@ none@ out/ out/y ");
  CHECK(names(folder, SymlinkFollowMode::block_external) == "a/ a/up/ a/x in/ in/up/ in/x none@ out@@ ");
  CHECK(names(folder, SymlinkFollowMode::always) == "a/ a/up/ a/x in/ in/up/ in/x none@ out/ out/y ");
}

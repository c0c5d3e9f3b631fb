// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/asset_store.hpp>

#include <constcloud/tree/construct_tree.hpp>

#include "support/catch.hpp"
#include "support/folder.hpp"

namespace cc = constcloud;
using cc::AssetHashType;
using cc::Text;
using cc::detail::AssetSource;

namespace {

struct Store {
  explicit Store(const TestFolder& folder) : store(folder.at("out")) {}
  cc::detail::StagedAsset stage(const AssetSource& source) { return store.stage(cc::detail::node_of(tree), source); }
  cc::ConstructTree tree;
  cc::host::AssetStore store;
};

}  // namespace

TEST_CASE("asset store: a folder and a file are named by their hash, an archive by its end") {
  const TestFolder folder;
  folder.write("src/a", "1").write("b.Tar.GZ", "2").write("c.txt", "3");
  Store store(folder);
  const auto src = store.stage({.path = folder.at("src")});
  CHECK(src.path == Text::concat({"asset.", src.hash}));
  CHECK(src.is_archive);
  const auto archive = store.stage({.path = folder.at("b.Tar.GZ")});
  CHECK(archive.path == Text::concat({"asset.", archive.hash, ".tar.gz"}));
  CHECK(archive.is_archive);
  const auto text = store.stage({.path = folder.at("c.txt")});
  CHECK(text.path.ends_with(".txt"));
  CHECK_FALSE(text.is_archive);
  CHECK(text.packaging == cc::FileAssetPackaging::file);
}

TEST_CASE("asset store: asked again in the same way it gives the same answer") {
  const TestFolder folder;
  folder.write("src/a", "1");
  Store store(folder);
  const Text before = store.stage({.path = folder.at("src")}).hash;
  folder.write("src/a", "2");
  CHECK(store.stage({.path = folder.at("src")}).hash == before);
  CHECK_FALSE(store.stage({.path = folder.at("src"), .options = {.extra_hash = "x"}}).hash == before);
}

TEST_CASE("asset store: copies what is not ignored, and not the folder that it copies into") {
  const TestFolder folder;
  folder.write("src/a", "1").write("src/b.pyc", "").write("src/out/old", "");
  Store store(folder);
  const auto asset = store.stage({.path = folder.at("src"), .options = {.exclude = cc::List<Text>{"*.pyc"}}});
  store.store.copy_into(folder.at("src/out"));
  const std::string copy = "src/out/" + std::string(asset.path);
  CHECK(folder.read(copy + "/a") == "1");
  CHECK_FALSE(folder.has(copy + "/b.pyc"));
  CHECK_FALSE(folder.has(copy + "/out"));
}

TEST_CASE("asset store: refuses with the CDK's words") {
  const TestFolder folder;
  folder.write("a", "1").write("src/b", "").link("src/out", "../a");
  Store store(folder);
  CHECK_THROWS_WITH(store.stage({.path = folder.at("none")}), "Cannot find asset at " + std::string(folder.at("none")));
  CHECK_THROWS_WITH(store.stage({.path = folder.at("a"), .asset_hash = "x", .asset_hash_type = AssetHashType::source}),
                    "Cannot specify `source` for `assetHashType` when `assetHash` is specified. Use `CUSTOM` or leave "
                    "`undefined`.");
  CHECK_THROWS_WITH(store.stage({.path = folder.at("a"), .asset_hash_type = AssetHashType::custom}),
                    "`assetHash` must be specified when `assetHashType` is set to `AssetHashType.CUSTOM`.");
  CHECK_THROWS_WITH(store.stage({.path = folder.at("a"), .asset_hash_type = AssetHashType::output}),
                    "Cannot use `output` hash type when `bundling` is not specified.");
  CHECK_THROWS_WITH(store.stage({.path = "/dev/null"}),
                    "Asset /dev/null is expected to be either a directory or a regular file");
  CHECK_THROWS_WITH(
      store.stage({.path = folder.at("src"), .options = {.follow = cc::SymlinkFollowMode::block_external}}),
      Catch::Matchers::ContainsSubstring("is an external symbolic link which is forbidden"));
}

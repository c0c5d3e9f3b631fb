// SPDX-License-Identifier: Apache-2.0
#include <constcloud/assets/asset_staging.hpp>

#include <constcloud/stacks/stage.hpp>
#include <constcloud/tree/construct_tree.hpp>

#include "support/both.hpp"

namespace cc = constcloud;

TEST_CASE("asset staging: an asset is seen from the folder of its stage's assembly") {
  CHECK_BOTH([] {
    cc::ConstructTree app;
    const cc::Stage stage(app, "Prod");
    const cc::Stack outer(app, "S"), inner(stage, "S");
    const cc::detail::StagedAsset copied{.hash = "abc", .path = "asset.abc"};
    const cc::detail::StagedAsset left{.hash = "abc", .path = "/src", .is_copied = false};
    return path_from_assembly(cc::detail::node_of(outer), copied) == "asset.abc" &&
           path_from_assembly(cc::detail::node_of(inner), copied) == "../asset.abc" &&
           path_from_assembly(cc::detail::node_of(inner), left) == "/src";
  }());
}

TEST_CASE("asset staging: the path in the stack that is deployed") {
  CHECK_BOTH([] {
    cc::ConstructTree app;
    const cc::Construct inner(cc::Construct(cc::Stack(app, "S"), "A"), "B");
    return cc::detail::path_in_stack(cc::detail::node_of(inner)) == "A/B";
  }());
}

TEST_CASE("asset staging: a tree that is no app's has no files") {
  cc::ConstructTree tree;
  const cc::Stack stack(tree, "S");
  CHECK_THROWS_WITH(cc::detail::stage_asset(cc::detail::node_of(stack), {.path = "x"}, nullptr),
                    "only a constcloud::App has files, a constant has none");
}

// SPDX-License-Identifier: Apache-2.0
#include <constcloud/assets/asset_options.hpp>

#include "support/both.hpp"

using constcloud::IgnoreMode;
using constcloud::SymlinkFollowMode;
using constcloud::detail::to_text;

TEST_CASE("asset options: the words that go into a fingerprint") {
  CHECK_BOTH(to_text(IgnoreMode::glob) == "glob" && to_text(IgnoreMode::git) == "git" &&
             to_text(IgnoreMode::docker) == "docker");
  CHECK_BOTH(to_text(SymlinkFollowMode::never) == "never" && to_text(SymlinkFollowMode::always) == "always" &&
             to_text(SymlinkFollowMode::external) == "external" &&
             to_text(SymlinkFollowMode::block_external) == "internal-only");
}

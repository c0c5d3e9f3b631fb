// SPDX-License-Identifier: Apache-2.0
#include <constcloud/stacks/stage.hpp>
#include <constcloud/synth/stages_by_assembly.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stage;
using cc::Text;
using trees::in_app;

namespace {

/// The ids of the stages that stand in the assembly of `root`.
constexpr Text stages_in(const cc::detail::StagesByAssembly& all, const cc::Construct& root) {
  Text ids;
  for (const cc::detail::NodeData* stage : all.of(cc::detail::node_of(root))) ids = Text::concat({ids, stage->id, " "});
  return ids;
}

}  // namespace

TEST_CASE("StagesByAssembly: a stage stands in the assembly right above it, as it was made") {
  CHECK_BOTH(in_app([](auto& app) {
    const Stage first(app, "First");
    const cc::Construct group(app, "Group");
    const Stage inner(first, "Inner");
    const Stage second(group, "Second");
    const Stage last(first, "Last");
    const cc::detail::StagesByAssembly all(cc::detail::node_of(app));
    return stages_in(all, app) == "First Second " && stages_in(all, first) == "Inner Last " &&
           stages_in(all, inner).empty() && stages_in(all, second).empty();
  }));
}

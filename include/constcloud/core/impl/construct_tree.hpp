// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of core/construct_tree.hpp.
#include <constcloud/core/construct_tree.hpp>

namespace constcloud {

constexpr ConstructTree::ConstructTree() : Construct(new detail::NodeData(nullptr, Text(), "aws-cdk-lib.App")) {
  data().kind = detail::NodeKind::app;
}

}  // namespace constcloud

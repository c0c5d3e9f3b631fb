// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/construct_tree.hpp.
#include <constcloud/tree/construct_tree.hpp>

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR ConstructTree::ConstructTree() : Construct(new detail::RootData("aws-cdk-lib.App")) {
  data().kind = detail::NodeKind::app;
}

}  // namespace constcloud

// SPDX-License-Identifier: Apache-2.0
#pragma once
// The metadata of the construct tree, tree.json of an assembly: every construct, its class, and the properties of the
// typed resources.
#include <constcloud/base/cdk_version.hpp>
#include <constcloud/tree/construct_tree.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

class Resolution;

/// The version of the package of the plain construct, whose classes the tree names beside those of aws-cdk-lib.
inline constexpr char constructs_version[] = "10.8.1";

/// The whole tree of an app that is resolved, stages included. Its last construct is the CDK's own `Tree`, which writes
/// it there; an app in which the program has a construct of that id has no tree.json.
CONSTCLOUD_CONSTEXPR Text tree_json(const NodeData& app, const Resolution& resolution);
/// The same of an app that is resolved for this alone.
CONSTCLOUD_CONSTEXPR Text tree_json(NodeData& app);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/synth/impl/tree_metadata.hpp>
#endif

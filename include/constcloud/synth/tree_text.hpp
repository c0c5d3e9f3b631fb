// SPDX-License-Identifier: Apache-2.0
#pragma once
// The construct tree, for people to read.
#include <constcloud/base/style.hpp>
#include <constcloud/tree/construct_tree.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// A line for each construct of an app that is resolved: its id; of a stack, its name; of what stands in a template,
/// the CloudFormation type (of what is no resource, the section) and the logical id.
CONSTCLOUD_CONSTEXPR Text tree_text(NodeData& app, const text::Style& style);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/synth/impl/tree_text.hpp>
#endif

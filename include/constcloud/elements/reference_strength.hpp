// SPDX-License-Identifier: Apache-2.0
#pragma once
// How a stack refers to what another stack makes: by an export that locks it, or by the name of an output.
#include <constcloud/stacks/stack.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// What the context says of `@aws-cdk/core:defaultCrossStackReferences`. CDK: `ReferenceStrength`.
enum class ReferenceStrength : unsigned char {
  strong,  ///< `Fn::ImportValue` of an export: the producer cannot take away what is imported
  weak,    ///< `Fn::GetStackOutput` of an output: the producer is free
  both,    ///< weak, with the export kept: on the way from strong to weak
};

/// How a stack refers to others. Refuses a context value that is none of the three.
CONSTCLOUD_CONSTEXPR ReferenceStrength reference_strength_of(const NodeData& consumer);

/// Leaves a warning with the first stack of an app that refers to another while nobody has chosen, or while the app is
/// on its way.
CONSTCLOUD_CONSTEXPR void tell_reference_strength(NodeData& consumer);

/// Makes an output of what a reference refers to, once, and gives the logical id of the output.
CONSTCLOUD_CONSTEXPR Text publish_reference(NodeData& target, const Text& attribute);

/// `{"Fn::GetStackOutput": ...}` of that output.
CONSTCLOUD_CONSTEXPR Json stack_output_of(NodeData& target, const Text& attribute);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/reference_strength.hpp>
#endif

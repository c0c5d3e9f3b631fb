// SPDX-License-Identifier: Apache-2.0
#pragma once
// The messages of stacks as the CDK CLI shows them: errors, warnings and notes of the constructs.
#include <constcloud/base/style.hpp>
#include <constcloud/synth/cloud_assembly.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// The messages of these stacks, errors first, those of one id together; empty without any.
CONSTCLOUD_INLINE Text messages_text(const List<StackArtifact>& stacks, const text::Style& style);

/// Whether a construct of these stacks has an error: then nothing should be deployed.
CONSTCLOUD_INLINE bool has_errors(const List<StackArtifact>& stacks);

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/messages.hpp>
#endif

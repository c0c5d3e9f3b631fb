// SPDX-License-Identifier: Apache-2.0
#pragma once
// Whose templates these are.
#include <constcloud/base/linkage.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// The version of aws-cdk-lib whose bytes templates have, and whose resource types, properties and defaults are here.
/// What a later one does to templates: docs/l1.md.
inline constexpr char cdk_version[] = "2.276.0";

}  // namespace constcloud

// SPDX-License-Identifier: Apache-2.0
#pragma once
// The partition of AWS that a region belongs to.
#include <constcloud/base/text.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// `aws`, `aws-cn` ... of a region that aws-cdk-lib 2.276.0 knows; empty for any other.
CONSTCLOUD_CONSTEXPR Text partition_of_region(const Text& region);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/values/impl/partition.hpp>
#endif

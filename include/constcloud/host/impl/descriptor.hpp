// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/descriptor.hpp.
#include <constcloud/host/descriptor.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

CONSTCLOUD_INLINE bool Descriptor::close() { return !is_open() || machine::close(release()); }

}  // namespace constcloud::host

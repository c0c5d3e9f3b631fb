// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of builder/builder.hpp.
#include <constcloud/builder/builder.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_INLINE void a_builder_is_used_after_it_was_moved_from_use_what_its_last_call_returned() {
  throw Error("This builder was used before: go on with what its last call returned");
}

}  // namespace constcloud::refuse

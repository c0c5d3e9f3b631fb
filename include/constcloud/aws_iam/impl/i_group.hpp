// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/i_group.hpp.
#include <constcloud/aws_iam/i_group.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR void IUser::add_to_group(const IGroup& group) const {
  own().add_to_group(data(), detail::node_of(group));
}

}  // namespace constcloud::aws_iam

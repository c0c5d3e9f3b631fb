// SPDX-License-Identifier: Apache-2.0
#pragma once
// The powers of ten that a double holds exactly.
#include <constcloud/base/linkage.hpp>

namespace CONSTCLOUD_NAMESPACE::text::internal {

inline constexpr double power_of_ten[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                          1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
inline constexpr int exact_power_of_ten = 22;

}  // namespace constcloud::text::internal

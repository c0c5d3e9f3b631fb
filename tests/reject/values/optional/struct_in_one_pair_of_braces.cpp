// SPDX-License-Identifier: Apache-2.0
// reject-gcc: designated initializers cannot be used with a non-aggregate type 'constcloud::Optional<constcloud::TagProps>'
// reject-clang: initialization of non-aggregate type 'cc::Optional<cc::TagProps>'
// reject-clang: with a designated initializer list
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Props {
  cc::Optional<cc::TagProps> field{};
};

#ifdef CONSTCLOUD_CONTROL
Props props{.field = {{.priority = 1}}};
#else
Props props{.field = {.priority = 1}};
#endif

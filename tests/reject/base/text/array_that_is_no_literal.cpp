// SPDX-License-Identifier: Apache-2.0
// reject-gcc: the value of 'buffer' is not usable in a constant expression
// reject-clang: call to consteval function 'constcloud::Text::Text<6UL>' is not a constant expression
#include <constcloud/base/text.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::Text f(const char* data, std::size_t size) { return cc::Text::copy(data, size); }
#else
cc::Text f() {
  char buffer[] = "local";
  buffer[0] = 'L';
  return cc::Text(buffer);
}
#endif

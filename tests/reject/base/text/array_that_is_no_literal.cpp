// SPDX-License-Identifier: Apache-2.0
// reject-gcc: 'host' is not a constant expression
// reject-clang: call to consteval function 'constcloud::Text::Text<65UL>' is not a constant expression
#include <constcloud/base/text.hpp>

namespace cc = constcloud;

/// As `utsname` of POSIX.
struct Host {
  char name[65];
};

#ifdef CONSTCLOUD_CONTROL
cc::Text f(const Host& host) { return cc::Text(+host.name); }  // the pointer
#else
cc::Text f(const Host& host) { return cc::Text(host.name); }
#endif

// SPDX-License-Identifier: Apache-2.0
// reject: construct_cast: a construct does not remember that a class of your own made it: ask for the class of the library that yours derives from
#include <constcloud/core.hpp>

namespace cc = constcloud;

struct Mine : cc::Stack {
  using Stack::Stack;
};

#ifdef CONSTCLOUD_CONTROL
bool f(const cc::Construct& construct) { return static_cast<bool>(cc::try_construct_cast<cc::Stack>(construct)); }
#else
bool f(const cc::Construct& construct) { return static_cast<bool>(cc::try_construct_cast<Mine>(construct)); }
#endif

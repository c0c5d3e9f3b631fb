// SPDX-License-Identifier: Apache-2.0
// The bodies of base/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/base/impl/keyed_list.hpp>
#include <constcloud/base/impl/path.hpp>
#include <constcloud/base/keyed_list.hpp>

// What programs that link the library do not instantiate themselves.
template class constcloud::detail::KeyedPointers<constcloud::detail::TextKeys>;

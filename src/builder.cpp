// SPDX-License-Identifier: Apache-2.0
// The bodies of builder/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/builder/impl/builder.hpp>

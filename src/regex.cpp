// SPDX-License-Identifier: Apache-2.0
// The bodies of regex/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/regex/impl/regular_expression.hpp>
#include <constcloud/regex/impl/utf16.hpp>

// SPDX-License-Identifier: Apache-2.0
#pragma once
// The regular expression of one part of a glob, with classes and extended globs such as `+(a|b)`.
#include <constcloud/ignore/detail/extended_glob.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

/// Of what stands between two slashes.
CONSTCLOUD_INLINE GlobPortion parse_glob_portion(const regex::Utf16& portion);

}  // namespace constcloud::ignore

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/ignore/impl/extended_glob.hpp>
#endif

// SPDX-License-Identifier: Apache-2.0
#pragma once
// The regular expression of one part of a glob, with classes and extended globs such as `+(a|b)`.
#include <constcloud/host/detail/extended_glob.hpp>

namespace constcloud::host {

/// Of what stands between two slashes.
inline GlobPortion parse_glob_portion(const Utf16& portion);

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/extended_glob.hpp>
#endif

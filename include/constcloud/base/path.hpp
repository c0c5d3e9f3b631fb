// SPDX-License-Identifier: Apache-2.0
#pragma once
// Paths of POSIX, as node's `path` has them: pure text, the machine is not asked. On Windows they are the same, with
// slashes, and a drive may stand before them: `C:/chat`.
#include <constcloud/base/list.hpp>

namespace CONSTCLOUD_NAMESPACE::path {

/// A path without `.`, `..` and repeated slashes, as far as these can go; a slash at its end stays. `.` for nothing.
CONSTCLOUD_INLINE Text normalize(const Text& path);
/// `base/path`, normalized.
CONSTCLOUD_INLINE Text join(const Text& base, const Text& path);
/// All up to the last part: `.` where there is one part, `/` for the root.
CONSTCLOUD_INLINE Text dirname(const Text& path);
/// The last part.
CONSTCLOUD_INLINE Text basename(const Text& path);
/// The last part's end from its last dot on; empty where there is none or where it is the first character.
CONSTCLOUD_INLINE Text extname(const Text& path);
CONSTCLOUD_INLINE bool is_absolute(const Text& path);
/// `path` seen from the absolute path `from`, without a slash at its end.
CONSTCLOUD_INLINE Text resolve(const Text& from, const Text& path);
/// The way from one absolute path to another; empty where they are the same.
CONSTCLOUD_INLINE Text relative(const Text& from, const Text& to);

}  // namespace constcloud::path

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/base/impl/path.hpp>
#endif

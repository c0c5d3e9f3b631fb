// SPDX-License-Identifier: Apache-2.0
#pragma once
// Copies of files and folders.
#include <constcloud/assets/asset_options.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// Copies a file with its permissions, in the place of one of that name.
CONSTCLOUD_INLINE void copy_file(const Text& from, const Text& to);

/// Copies what is in a folder into another, which is there. A link to what is in the folder points to the copy.
/// Folders in which all is ignored may come out empty, as in the CDK. Refused: what cannot be read or written, with
/// the reason of the system; with `block_external` a link out of the folder. CDK: `FileSystem.copyDirectory`.
CONSTCLOUD_INLINE void copy_folder(const Text& from, const Text& to, const CopyOptions& options = {});

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/copy.hpp>
#endif

// SPDX-License-Identifier: Apache-2.0
#pragma once
// The fingerprint of a file or a folder: what an asset is called by.
#include <constcloud/assets/asset_options.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// A SHA-256 in 64 hexadecimal digits over names, contents and links. The same as `FileSystem.fingerprint` of the CDK:
/// neither dates nor permissions nor empty folders count, and in text files (no NUL in the first 8 KiB) line ends CRLF
/// count as LF. Files of any size are read piece by piece. Refused where something cannot be read, with the reason of
/// the system.
CONSTCLOUD_INLINE Text fingerprint(const Text& path, const FingerprintOptions& options = {});

/// The size and the SHA-256 of a file's content: `12:9f86d0...`.
CONSTCLOUD_INLINE Text content_fingerprint(const Text& file);

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/fingerprint.hpp>
#endif

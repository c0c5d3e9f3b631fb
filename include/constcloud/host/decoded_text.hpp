// SPDX-License-Identifier: Apache-2.0
#pragma once
// The text of bytes that need not be UTF-8, as node decodes them.
#include <constcloud/base/text.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// Bytes as UTF-8. What is none becomes U+FFFD, one for each part that begins a character and does not end it.
CONSTCLOUD_INLINE Text decoded_text(const char* bytes, std::size_t size);

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/decoded_text.hpp>
#endif

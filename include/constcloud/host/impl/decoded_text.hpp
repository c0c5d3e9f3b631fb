// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/decoded_text.hpp.
#include <constcloud/host/decoded_text.hpp>
#include <constcloud/text/utf8.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

namespace internal {

/// The number of bytes from the first one on that could go on to be a character; at least one.
inline std::size_t broken_size(const char* bytes, std::size_t size) {
  // A beginning is right if continuation bytes make it whole; from the third byte on, any of them do.
  for (std::size_t kept = size < 3 ? size : 3; kept > 1; --kept) {
    const char tried[4] = {bytes[0], bytes[1], kept > 2 ? bytes[2] : '\x80', '\x80'};
    if (text::internal::sequence_size(tried, 4) > kept) return kept;
  }
  return 1;
}

}  // namespace internal

CONSTCLOUD_INLINE Text decoded_text(const char* bytes, std::size_t size) {
  std::size_t broken = text::find_invalid_utf8(bytes, size);
  if (broken == text::npos) return Text::copy(bytes, size);
  Buffer made(size + 64);
  while (broken != text::npos) {
    made.append(bytes, broken);
    made.append("\xef\xbf\xbd", 3);
    const std::size_t next = broken + internal::broken_size(bytes + broken, size - broken);
    bytes += next;
    size -= next;
    broken = text::find_invalid_utf8(bytes, size);
  }
  made.append(bytes, size);
  return Text(std::move(made));
}

}  // namespace constcloud::host

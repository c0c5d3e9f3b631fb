// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/descriptor.hpp.
#include <unistd.h>

#include <cerrno>
#include <constcloud/host/descriptor.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

CONSTCLOUD_INLINE bool Descriptor::close() {
  if (number_ < 0) return true;
  const int number = number_;
  number_ = -1;
  const int before = errno;
  if (::close(number) == 0 || errno == EINTR) {  // interrupted or not, the number is free: never close it twice
    errno = before;
    return true;
  }
  return false;
}

}  // namespace constcloud::host

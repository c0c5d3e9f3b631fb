// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/rename.hpp.
#include <cerrno>
#include <constcloud/host/folder_tree.hpp>
#include <constcloud/host/rename.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

CONSTCLOUD_INLINE bool is_taken() { return errno == EEXIST || errno == ENOTEMPTY; }

CONSTCLOUD_INLINE bool rename_to_free(machine::Number from, machine::Number to, const char* name,
                                      const char* new_name) {
  if (machine::rename_to_free(from, name, to, new_name)) return true;
  if (!machine::has_no_such_step()) return false;
  machine::Facts there;
  if (machine::facts_of(to, new_name, there) && there.kind != machine::Kind::folder) {
    errno = EEXIST;
    return false;
  }
  return machine::rename(from, name, to, new_name);
}

CONSTCLOUD_INLINE bool exchange_folders(machine::Number parent, const char* name, const char* other,
                                        const char* aside) {
  if (machine::exchange(parent, name, other)) return true;
  if (!machine::has_no_such_step()) return false;
  remove_tree(parent, aside);
  if (!machine::rename(parent, other, parent, aside)) return false;
  if (!machine::rename(parent, name, parent, other)) {
    const int reason = errno;
    (void)machine::rename(parent, aside, parent, other);  // refused by itself where somebody else has taken the place
    errno = reason;
    return false;
  }
  return machine::rename(parent, aside, parent, name);
}

}  // namespace constcloud::host

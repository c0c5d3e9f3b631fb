// SPDX-License-Identifier: Apache-2.0
#pragma once
// The apex of a domain: the part that somebody registered, to whose owner mails about certificates
// go.
#include <constcloud/aws_certificatemanager/detail/public_suffixes_a_i.hpp>
#include <constcloud/aws_certificatemanager/detail/public_suffixes_j_j.hpp>
#include <constcloud/aws_certificatemanager/detail/public_suffixes_k_o.hpp>
#include <constcloud/aws_certificatemanager/detail/public_suffixes_p_z.hpp>
#include <constcloud/base/text.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_certificatemanager::internal {

/// Whether `name` is one of the sorted names in `table`, each of which has a blank behind it.
constexpr bool is_listed(const char* table, std::size_t size, const char* name, std::size_t name_size) {
  std::size_t low = 0;  // the start of a name, as is `high`
  std::size_t high = size;
  while (low != high) {
    std::size_t from = low + (high - low) / 2;
    while (from != low && table[from - 1] != ' ') --from;
    std::size_t end = from;
    while (table[end] != ' ') ++end;
    const std::size_t listed_size = end - from;
    const std::size_t shared = listed_size < name_size ? listed_size : name_size;
    const int order = detail::compare_chars(table + from, name, shared);
    if (order == 0 && listed_size == name_size) return true;
    if (order < 0 || (order == 0 && listed_size < name_size)) {
      low = end + 1;
    } else {
      high = from;
    }
  }
  return false;
}

/// Whether others register their domains under this one. Its labels stand in reverse: `uk.co`.
constexpr bool is_public_suffix(const char* name, std::size_t size) {
  const char first = size == 0 ? '\0' : name[0];
  if (first <= 'i') return is_listed(public_suffixes_a_i, sizeof(public_suffixes_a_i) - 1, name, size);
  if (first == 'j') return is_listed(public_suffixes_j_j, sizeof(public_suffixes_j_j) - 1, name, size);
  if (first <= 'o') return is_listed(public_suffixes_k_o, sizeof(public_suffixes_k_o) - 1, name, size);
  return is_listed(public_suffixes_p_z, sizeof(public_suffixes_p_z) - 1, name, size);
}

/// The shortest end of a domain name, label by label, that is no public suffix; the whole name
/// where there is none.
constexpr Text apex_domain(const Text& domain) {
  Buffer reversed(domain.size() + 1);
  std::size_t end = domain.size();
  for (;;) {
    std::size_t from = end;
    while (from != 0 && domain[from - 1] != '.') --from;
    if (reversed.size() != 0) reversed.push('.');
    reversed.append(domain.data() + from, end - from);
    if (from == 0) return domain;
    if (!is_public_suffix(reversed.data(), reversed.size())) return domain.substr(from);
    end = from - 1;
  }
}

}  // namespace constcloud::aws_certificatemanager::internal

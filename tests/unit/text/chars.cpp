// SPDX-License-Identifier: Apache-2.0
#include <constcloud/text/chars.hpp>

#include "support/both.hpp"

namespace detail = constcloud::detail;

namespace {

template <std::size_t N>
constexpr bool copies(const char (&characters)[N]) {
  char* copy = new char[N];
  detail::copy_chars(copy, characters, N);
  const bool equal = detail::equal_chars(copy, N, characters, N);
  delete[] copy;
  return equal;
}

/// -1, 0 or 1, of characters that did not exist before (g++ treats them unlike literals).
template <std::size_t N>
constexpr int order(const char (&left)[N], const char (&right)[N]) {
  char* copy = new char[N];
  detail::copy_chars(copy, left, N);
  const int result = detail::compare_chars(copy, right, N - 1);
  delete[] copy;
  return result < 0 ? -1 : result > 0 ? 1 : 0;
}

}  // namespace

TEST_CASE("copy_chars") {
  CHECK_BOTH(copies(""));
  CHECK_BOTH(copies("a"));
  CHECK_BOTH(copies("some characters, \0, \xff and more"));
  CHECK_BOTH([] {
    char none = 'x';
    detail::copy_chars(&none, nullptr, 0);
    return none == 'x';
  }());
}

TEST_CASE("compare_chars: by the first byte that differs, as unsigned") {
  CHECK_BOTH(order("abc", "abc") == 0);
  CHECK_BOTH(order("abc", "abd") == -1);
  CHECK_BOTH(order("abd", "abc") == 1);
  CHECK_BOTH(order("b", "a") == 1);
  CHECK_BOTH(order("a\xc3", "az") == 1);
  CHECK_BOTH(order("z", "\x80") == -1);
  CHECK_BOTH(order("a\0b", "a\0c") == -1);
  CHECK_BOTH(detail::compare_chars(nullptr, nullptr, 0) == 0);
}

TEST_CASE("equal_chars") {
  CHECK_BOTH(detail::equal_chars("ab", 2, "ab", 2));
  CHECK_BOTH(!detail::equal_chars("ab", 2, "ab", 1));
  CHECK_BOTH(!detail::equal_chars("ab", 2, "ac", 2));
  CHECK_BOTH(detail::equal_chars("x", 0, "y", 0));
}

// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/predicates.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using namespace cc::constraints;

namespace {

template <class P>
constexpr bool holds(const P& predicate, const cc::Text& text) {
  return predicate(text.data(), text.size());
}

}  // namespace

TEST_CASE("CharSet: ranges, texts, and what is in either") {
  CHECK_BOTH(alnum.has('a') && alnum.has('Z') && alnum.has('9'));
  CHECK_BOTH(!alnum.has('-') && !alnum.has('\0') && !alnum.has('\xc3'));
  CHECK_BOTH((alnum | "-_").has('_') && (alnum | "-_").has('q') && !(alnum | "-_").has('.'));
  CHECK_BOTH(printable.has(' ') && printable.has('~') && !printable.has('\x7f') && !printable.has('\n'));
  CHECK_BOTH(CharSet('\0', '\x1f').has('\0') && !CharSet().has('\0'));
}

TEST_CASE("length_between: characters as JavaScript counts them") {
  CHECK_BOTH(!holds(length_between(1, 2), "") && holds(length_between(1, 2), "a") && holds(length_between(1, 2), "ab"));
  CHECK_BOTH(!holds(length_between(1, 2), "abc"));
  CHECK_BOTH(holds(length_between(1, 2), "\xc3\xa9\xc3\xa9") && !holds(length_between(1, 2), "\xc3\xa9\xc3\xa9!"));
  CHECK_BOTH(holds(length_between(2, 3), "\xf0\x9f\x98\x80") && !holds(length_between(2, 3), "\xc3\xa9"));
  CHECK_BOTH(holds(at_most(1), "") && !holds(at_most(1), "ab"));
  CHECK_BOTH(holds(not_empty, "a") && !holds(not_empty, ""));
  CHECK_BOTH(holds(bytes_between(1, 2), "\xc3\xa9") && !holds(bytes_between(1, 1), "\xc3\xa9"));
}

TEST_CASE("all_of, none_of, within, equals and where") {
  CHECK_BOTH(holds(all_of(digit), "12") && holds(all_of(digit), "") && !holds(all_of(digit), "1a"));
  CHECK_BOTH(holds(none_of(" "), "ab") && !holds(none_of(" "), "a b"));
  CHECK_BOTH(holds(within("/"), "/a/") && holds(within("/"), "/") && !holds(within("/"), "/a") &&
             !holds(within("/"), ""));
  CHECK_BOTH(holds(equals("ab"), "ab") && !holds(equals("ab"), "a") && !holds(equals("ab"), "abc"));
  CHECK_BOTH(holds(equals(""), "") && !holds(equals(""), "a"));
  constexpr auto is_even = where([](const char*, std::size_t size) { return size % 2 == 0; });
  CHECK_BOTH(holds(is_even, "ab") && !holds(is_even, "a"));
}

TEST_CASE("predicates: both, and either") {
  constexpr auto name = (length_between(1, 4) && all_of(alnum)) || equals("$default");
  CHECK_BOTH(holds(name, "ab1") && holds(name, "$default"));
  CHECK_BOTH(!holds(name, "") && !holds(name, "abcde") && !holds(name, "a-b"));
}

TEST_CASE("predicates of numbers") {
  CHECK_BOTH(whole_between(1, 3)(1) && whole_between(1, 3)(3));
  CHECK_BOTH(!whole_between(1, 3)(0) && !whole_between(1, 3)(4) && !whole_between(1, 3)(1.5));
  CHECK_BOTH(!whole_between(1, 3)(__builtin_nan("")) && !at_least(0)(__builtin_nan("")));
  CHECK_BOTH(at_least(0)(0) && at_least(0)(0.5) && !at_least(0)(-0.5));
}

// SPDX-License-Identifier: Apache-2.0
// A rejection as it should be, with words for both compilers and for each of them.
// reject: static assertion failed
// reject: a burst [of a; b] is a whole number
// reject-gcc: error: static assertion failed: a burst
// reject-clang: error: static assertion failed
// reject-note: name_of_the_rule
template <int Burst>
struct Throttle {
  static_assert(Burst >= 0, "a burst [of a; b] is a whole number: name_of_the_rule");
};

#ifdef CONSTCLOUD_CONTROL
constexpr Throttle<1> throttle;
#else
constexpr Throttle<-1> throttle;
#endif

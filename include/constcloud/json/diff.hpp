// SPDX-License-Identifier: Apache-2.0
#pragma once
// Where two JSON values differ, and how.
#include <constcloud/json/value.hpp>

namespace CONSTCLOUD_NAMESPACE::json {

/// One place where two values differ.
struct Difference {
  /// The way there from the whole values: `Properties.Tags[0].Value`, with names of other characters in brackets and
  /// quotes (`["a.b"]`); empty for the whole values. An element has its index of after, one that was removed that of
  /// before.
  Text path;
  /// Undefined where something was added.
  Value before;
  /// Undefined where something was removed.
  Value after;
};

/// Equal but for the order of the members of objects.
CONSTCLOUD_CONSTEXPR bool equivalent(const Value& a, const Value& b);

/// The differences, as deep down as they can be told. Members are compared by name; objects that have no name in common
/// differ as a whole. Of two arrays, what is equal at their starts and ends is passed over, and what stands between is
/// compared one by one. None for values that are `equivalent`.
CONSTCLOUD_CONSTEXPR List<Difference> diff(const Value& before, const Value& after);

}  // namespace constcloud::json

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/json/impl/diff.hpp>
#endif

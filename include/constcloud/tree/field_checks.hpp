// SPDX-License-Identifier: Apache-2.0
#pragma once
// The rules of fields, asked of all fields of a construct at once when it takes its props over: a value that is known
// at run time alone is checked here, where the error can name the construct, and nowhere else.
#include <constcloud/tree/fault.hpp>
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// A type with a rule of its own says so by a member type `has_rule`, and has a `validate(at)` (constraints/checked.hpp).
template <class T>
concept with_rule = requires { typename T::has_rule; };
/// A struct within the props. (What is no aggregate is none, which costs nothing to find out.)
template <class T>
concept nested_props = __is_aggregate(T) && described_struct<T>;

template <class P>
constexpr void check_fields(const Place& at, const P& props);

template <class V>
inline constexpr bool is_list_with_rule = false;
template <with_rule T>
inline constexpr bool is_list_with_rule<List<T>> = true;
template <class F, class V = typename F::value_type>
concept looked_at = with_rule<V> || nested_props<V> || is_list_with_rule<V>;

// By pointer, so that nothing is instantiated for the many fields that have no rule.
constexpr void check_field(const Place&, const void*) {}
template <looked_at F>
constexpr void check_field(const Place& at, const F* field) {
  if (!field->has_value()) return;
  if constexpr (with_rule<typename F::value_type>) {
    field->value().validate(at);
  } else if constexpr (nested_props<typename F::value_type>) {
    check_fields(at, field->value());
  } else {
    for (const auto& item : field->value()) item.validate(at);
  }
}

template <class P, auto... Members>
constexpr void check_members(const Place& at, const P& props, const Fields<Members...>&) {
  (check_field(at, &(props.*Members)), ...);
}

/// Refuses the first field whose value breaks the rule of its type, in the order of the description.
template <class P>
constexpr void check_fields(const Place& at, const P& props) {
  check_members(at, props, fields_v<P>);
}

}  // namespace constcloud::detail

// SPDX-License-Identifier: Apache-2.0
#pragma once
// construct_cast: from what a look-up found to the class that it was made by.
#include <constcloud/tree/construct.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// What tells the constructs of a class; without a state where there is nothing that does.
template <class T>
constexpr MadeAs made_as() {
  if constexpr (same_as<T, Construct>) {
    return {nullptr, "Construct"};
  } else if constexpr (requires { requires same_as<decltype(&T::made_as), MadeAs (*)(const T*)>; }) {
    return T::made_as(static_cast<const T*>(nullptr));
  } else if constexpr (requires { requires same_as<decltype(T::of(Construct())), T>; T::cfn_type; }) {
    return {T::state_type, T::cfn_type};
  } else {
    static_assert(never<T>,
                  "construct_cast: a construct does not remember that a class of your own made it: ask for the class "
                  "of the library that yours derives from");
    return {nullptr, ""};
  }
}

CONSTCLOUD_CONSTEXPR bool is_made_as(const NodeData& node, const MadeAs& wanted);

/// The node of a construct that was made as what is wanted; another is refused.
CONSTCLOUD_CONSTEXPR NodeData& node_made_as(const Construct& construct, const MadeAs& wanted);

/// As in `a WebSocketApi`, `an AWS::ApiGatewayV2::Api`.
CONSTCLOUD_CONSTEXPR Text described(const NodeData& node);

}  // namespace detail

/// The construct as what it is, as in `construct_cast<logs::LogGroup>(stack.node().find_child("Log"))`. `T` is a class
/// of the library: an L1, an L2, or the interface of one (`ILogGroup` is owned or imported). Refused: a construct of
/// another class, "construct_cast<LogGroup> is asked of 'Stack/Log', which is a Bucket", and an empty handle.
template <detail::derives_from<Construct> T>
[[nodiscard]] constexpr T construct_cast(const Construct& construct) {
  return detail::handle_to<T>(detail::node_made_as(construct, detail::made_as<T>()));
}

/// The same; an empty handle where the construct is of another class, or empty itself.
template <detail::derives_from<Construct> T>
[[nodiscard]] constexpr T try_construct_cast(const Construct& construct) {
  detail::NodeData* const node = detail::node_or_null_of(construct);
  return detail::handle_to<T>(node != nullptr && detail::is_made_as(*node, detail::made_as<T>()) ? node : nullptr);
}

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/construct_cast.hpp>
#endif

// SPDX-License-Identifier: Apache-2.0
#pragma once
// Joining texts: literals grow together, intrinsics make the smallest `Fn::Join`.
#include <constcloud/core/value.hpp>

namespace constcloud {

namespace detail {

/// The arguments of an `Fn::Join` with that delimiter and a literal list; nullptr for anything else.
constexpr const json::Array* joined_parts(const Json& value, const Text& delimiter);

}  // namespace detail

/// One text of many: literals alone give a literal, one intrinsic alone itself, else `{"Fn::Join": ["", [...]]}`.
constexpr Value<Text> concat(std::initializer_list<Value<Text>> texts);

/// Joins two texts, as in `"wss://" + api.ref() + "/dev"`.
constexpr Value<Text> operator+(const Value<Text>& left, const Value<Text>& right) { return concat({left, right}); }

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/core/impl/join.hpp>
#endif

// SPDX-License-Identifier: Apache-2.0
#pragma once
// Joining texts: literals grow together, intrinsics make the smallest `Fn::Join`.
#include <constcloud/core/value.hpp>

namespace constcloud {

namespace detail {

/// A join with parts of which only the writing tells whether they are texts.
struct LateJoin final : json::Leaf {
  constexpr explicit LateJoin(Json object) : call(std::move(object)) {}
  constexpr ~LateJoin() override {}
  constexpr void write(json::Writer& writer) const override;
  constexpr bool equals(const Leaf& other) const override { return other.join() != nullptr && *other.join() == call; }
  constexpr bool is_late() const override { return true; }
  constexpr const Json* join() const override { return &call; }
  Json call;  // `{"Fn::Join": [delimiter, [parts]]}`
};

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

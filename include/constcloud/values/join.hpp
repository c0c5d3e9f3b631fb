// SPDX-License-Identifier: Apache-2.0
#pragma once
// Joining texts: literals grow together, intrinsics make the smallest `Fn::Join`.
#include <constcloud/values/value.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// What a value is where it is written: a late leaf what it turns out to be, the others themselves.
CONSTCLOUD_CONSTEXPR Json resolved(const Json& value, const json::LeafContext* context);

/// Texts and intrinsics one after the other, as `+` puts them: at least two, no two neighbours of them literals. Unlike
/// a join it can be looked into.
struct Concatenation final : json::Leaf {
  CONSTCLOUD_CONSTEXPR explicit Concatenation(json::Array fragments);
  constexpr ~Concatenation() override {}
  constexpr bool is_late() const override { return has_late_parts; }
  CONSTCLOUD_CONSTEXPR void write(json::Writer& writer) const override;
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override;
  constexpr void show_parts(const json::LeafContext*, json::ValueVisitor& visitor) const override {
    for (const Json& part : parts) visitor.value(part);
  }
  CONSTCLOUD_CONSTEXPR bool equals(const Leaf& other) const override;
  constexpr const json::Array* fragments() const override { return &parts; }
  json::Array parts;
  bool has_late_parts = false;
};

/// A call of `Fn::Join`: also of literals it is a text when it is written, no sooner. Equal to itself alone, as the
/// CDK's tokens are.
struct JoinCall final : json::LateLeaf {
  constexpr JoinCall(const Text& between, const Json& values) : delimiter(between), list(values) {}
  constexpr ~JoinCall() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override;
  constexpr void show_parts(const json::LeafContext*, json::ValueVisitor& visitor) const override {
    visitor.value(list);
  }
  Text delimiter;
  Json list;
};

/// A text that counts as known at deployment only, although it is known.
struct LateText final : json::LateLeaf {
  constexpr explicit LateText(Value<Text> known) : text(std::move(known)) {}
  constexpr ~LateText() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override {
    return detail::resolved(text, context);
  }
  constexpr void show_parts(const json::LeafContext*, json::ValueVisitor& visitor) const override {
    visitor.value(text);
  }
  Value<Text> text;
};

/// The literals and the intrinsics that a text was put together of; nullptr for what is in one piece.
constexpr const json::Array* fragments_of(const Json& value) {
  return value.is(json::Kind::leaf) ? value.as_leaf().fragments() : nullptr;
}

/// A number as a part of a text.
CONSTCLOUD_CONSTEXPR Value<Text> digits_of(const Json& number);

/// The text as it stands in messages: a mark for each intrinsic.
CONSTCLOUD_CONSTEXPR Text shown(const Value<Text>& value);

/// Whether `===` holds in JavaScript, where a call of a function makes a new token each time: of equal literals, of
/// references to the same, of one call and itself.
CONSTCLOUD_CONSTEXPR bool is_same_token(const Json& a, const Json& b);

}  // namespace detail

/// One text of many: literals alone give a literal, one intrinsic alone itself, else `{"Fn::Join": ["", [...]]}`.
CONSTCLOUD_CONSTEXPR Value<Text> concat(std::initializer_list<Value<Text>> texts);

/// Joins two texts, as in `"wss://" + api.ref() + "/dev"`.
inline CONSTCLOUD_CONSTEXPR Value<Text> operator+(const Value<Text>& left, const Value<Text>& right) {
  return concat({left, right});
}
/// A text and the digits of a number, also of one that is known at deployment only.
template <detail::number_value N>
constexpr Value<Text> operator+(const Value<Text>& left, const N& number) {
  return left + detail::digits_of(number);
}
template <detail::number_value N>
constexpr Value<Text> operator+(const N& number, const Value<Text>& right) {
  return detail::digits_of(number) + right;
}

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/values/impl/join.hpp>
#endif

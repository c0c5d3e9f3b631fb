// SPDX-License-Identifier: Apache-2.0
#pragma once
// JSON texts in which intrinsics stand: for properties that take JSON as a text (dashboards, access log formats ...).
#include <constcloud/tree/reference.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// An intrinsic that will stand within a JSON string: all its texts as the characters of one.
CONSTCLOUD_CONSTEXPR Json quoted(const Json& value);

/// A leaf whose texts are not known before it is written.
struct QuotedLeaf final : json::LateLeaf {
  constexpr explicit QuotedLeaf(Json leaf) : inner(std::move(leaf)) {}
  constexpr ~QuotedLeaf() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override;
  constexpr void show_parts(const json::LeafContext*, json::ValueVisitor& visitor) const override {
    visitor.value(inner);
  }
  Json inner;
};

/// What becomes of the texts within an intrinsic.
enum class Inner : unsigned char { quoted, as_they_are };

/// What stands in a JSON text for a number that JSON does not have. Whoever counts those hears of it.
struct LostNumberText final : json::LateLeaf {
  constexpr ~LostNumberText() override {}
  constexpr Json resolved(const json::LeafContext* context) const override {
    if (context != nullptr) context->count_lost_number();
    return "null";
  }
};

/// Writes JSON text piece by piece: literals, and the intrinsics between them.
class JsonTextPieces {
 public:
  constexpr JsonTextPieces(std::size_t space, Inner inner) : inner_(inner), space_(space) {}

  CONSTCLOUD_CONSTEXPR void add(const Json& value);
  CONSTCLOUD_CONSTEXPR Value<Text> text() &&;

 private:
  CONSTCLOUD_CONSTEXPR void add_intrinsic(const Json& value);
  CONSTCLOUD_CONSTEXPR void add_fragment(const Json& value);
  CONSTCLOUD_CONSTEXPR void open(char bracket);
  CONSTCLOUD_CONSTEXPR void close(char bracket);
  CONSTCLOUD_CONSTEXPR void next();
  CONSTCLOUD_CONSTEXPR void break_line();
  constexpr void literal(const Text& text) { literal_.append(text.data(), text.size()); }
  CONSTCLOUD_CONSTEXPR void end_literal();

  json::Array pieces_;
  Buffer literal_;
  Inner inner_;
  std::size_t space_;
  std::size_t depth_ = 0;
  bool first_ = true;
};

/// The JSON text of a value. Texts with intrinsics stand in quotes, numbers that are known only at deployment do not.
CONSTCLOUD_CONSTEXPR Value<Text> json_text(const Json& value, std::size_t space = 0, Inner inner = Inner::quoted);

/// The text of what is known only when it is written, such as the statements of a policy.
struct StructureText final : json::LateLeaf {
  constexpr StructureText(Json value, std::size_t indent) : inner(std::move(value)), space(indent) {}
  constexpr ~StructureText() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override;
  constexpr void show_parts(const json::LeafContext*, json::ValueVisitor& visitor) const override {
    visitor.value(inner);
  }
  Json inner;
  std::size_t space;
};

}  // namespace detail

namespace Fn {
/// The JSON text of a value, of a literal at once; of an intrinsic, `Fn::ToJsonString` and the transform
/// `AWS::LanguageExtensions`. Texts within an intrinsic stand as they are, also quotes: `Stack::to_json_string` writes
/// them as JSON wants it.
CONSTCLOUD_CONSTEXPR Value<Text> to_json_string(const Json& value);
}  // namespace Fn

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/stacks/impl/json_text.hpp>
#endif

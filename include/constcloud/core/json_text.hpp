// SPDX-License-Identifier: Apache-2.0
#pragma once
// JSON texts in which intrinsics stand: for properties that take JSON as a text (dashboards, access log formats ...).
#include <constcloud/core/reference.hpp>

namespace constcloud {

namespace detail {

/// An intrinsic that will stand within a JSON string: all its texts as the characters of one.
constexpr Json quoted(const Json& value);

/// A leaf whose texts are not known before it is written.
struct QuotedLeaf final : json::Leaf {
  constexpr explicit QuotedLeaf(Json leaf) : inner(std::move(leaf)) {}
  constexpr ~QuotedLeaf() override {}
  constexpr bool is_late() const override { return inner.as_leaf().is_late(); }
  constexpr void write(json::Writer& writer) const override;
  Json inner;
};

constexpr Json quoted(const Json& value);

/// What stands in a JSON text for a number that JSON does not have. Whoever counts those hears of it.
struct LostNumberText final : json::Leaf {
  constexpr ~LostNumberText() override {}
  constexpr bool is_late() const override { return true; }
  constexpr void write(json::Writer& writer) const override {
    writer.count_lost_number();
    writer.string("null");
  }
};

/// Writes JSON text piece by piece: literals, and the intrinsics between them.
class JsonTextPieces {
 public:
  constexpr explicit JsonTextPieces(std::size_t space) : space_(space) {}

  constexpr void add(const Json& value);
  constexpr Value<Text> text() &&;

 private:
  constexpr void add_intrinsic(const Json& value);
  constexpr void open(char bracket);
  constexpr void close(char bracket);
  constexpr void next();
  constexpr void break_line();
  constexpr void literal(const Text& text) { literal_.append(text.data(), text.size()); }
  constexpr void end_literal();

  json::Array pieces_;
  Buffer literal_;
  std::size_t space_;
  std::size_t depth_ = 0;
  bool first_ = true;
};

constexpr Value<Text> json_text(const Json& value, std::size_t space = 0);

/// The text of what is known only when it is written, such as the statements of a policy.
struct LateTextLeaf final : json::Leaf {
  constexpr LateTextLeaf(Json late, std::size_t indent) : inner(std::move(late)), space(indent) {}
  constexpr ~LateTextLeaf() override {}
  constexpr bool is_late() const override { return true; }
  constexpr void write(json::Writer& writer) const override;
  Json inner;
  std::size_t space;
};

constexpr Value<Text> json_text(const Json& value, std::size_t space);

}  // namespace detail

namespace Fn {
/// The JSON text of a value; of an intrinsic, `Fn::ToJsonString` and the transform `AWS::LanguageExtensions`.
constexpr Value<Text> to_json_string(const Json& value);
}  // namespace Fn

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/core/impl/json_text.hpp>
#endif

// SPDX-License-Identifier: Apache-2.0
#pragma once
// Value<T>: a literal T, or an intrinsic that CloudFormation computes at deployment.
#include <constcloud/base/wanted.hpp>
#include <constcloud/json/value.hpp>
#include <constcloud/text/number.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
[[noreturn]] inline void a_whole_number_is_wanted_here_round_it(double number) {
  throw Error(Text::concat({"a whole number is wanted here, got ", json::Value(number).to_text(), ": round it"}));
}
}  // namespace refuse

/// A JSON value in which intrinsics may stand: free-form properties, conditions, metadata.
using Json = json::Value;

namespace detail {
/// A reference, or an object that is the call of one intrinsic function.
constexpr bool is_intrinsic(const Json& value) {
  if (value.is(json::Kind::leaf) || value.is(json::Kind::constant)) return true;
  if (!value.is(json::Kind::object) || value.size() != 1) return false;
  const Text& name = value.as_object()[0].key;
  return name == Text("Ref") || name.starts_with("Fn::");
}
}  // namespace detail

/// A value that is known only at deployment (`Ref`, `Fn::GetAtt`, `Fn::If` ...), of any type.
class [[nodiscard]] Token : public Json {
 public:
  constexpr explicit Token(Json json) : Json(std::move(json)) {}
};

namespace detail {
template <class L, class... Args>
constexpr Token make_leaf(Args&&... args) {
  return Token(Json(static_cast<json::Leaf*>(new L(std::forward<Args>(args)...))));
}
}  // namespace detail

/// A typed view of a JSON value, which it derives from; `Value<T>()` is `undefined`: unset, and not written.
template <class T>
class Value;

namespace detail {
template <class Item, class Range>
constexpr json::Array array_of(const Range& items) {
  json::Array array;
  array.reserve(items.size());
  for (const auto& item : items) array.push_back(Item(item).json());
  return array;
}
}  // namespace detail

namespace detail {
/// A value of a number: what is known, or an intrinsic.
template <class V>
concept number_value = requires { typename V::literal_type; } && number<typename V::literal_type>;
}  // namespace detail

/// A text or an intrinsic. `+` joins texts as the CDK does: neighbouring literals become one, intrinsics an `Fn::Join`.
template <>
class [[nodiscard]] Value<Text> : public Json {
 public:
  using literal_type = Text;
  constexpr Value() = default;
  template <std::size_t N>
  consteval Value(const char (&literal)[N]) : Json(literal) {}
  constexpr Value(const Text& text) : Json(text) {}
  template <detail::run_time_text S>
    requires(!__is_base_of(Text, S))
  constexpr Value(const S& characters) : Json(Text(characters)) {}
  template <std::size_t N>
  constexpr Value(char (&buffer)[N]) : Json(Text(buffer)) {}
  constexpr Value(Token token) : Json(std::move(token)) { set_token_type(json::TokenType::text); }

  /// The literal text; empty for an intrinsic.
  constexpr Text literal() const { return json().as_text(); }
};

/// `true`, `false` or an intrinsic.
template <>
class [[nodiscard]] Value<bool> : public Json {
 public:
  using literal_type = bool;
  constexpr Value() = default;
  template <detail::same_as<bool> B>
  constexpr Value(B boolean) : Json(boolean) {}
  constexpr Value(Token token) : Json(std::move(token)) {}
  constexpr bool literal() const { return json().as_boolean(); }
};

/// A number or an intrinsic.
template <>
class [[nodiscard]] Value<double> : public Json {
 public:
  using literal_type = double;
  constexpr Value() = default;
  template <class N>
    requires detail::number<N>
  constexpr Value(N number) : Json(number) {}
  template <detail::number_value V>
    requires(!__is_base_of(Value, V))
  constexpr Value(const V& number) : Json(number.json()) {}
  constexpr Value(Token token) : Json(std::move(token)) { set_token_type(json::TokenType::number); }
  constexpr double literal() const { return json().as_number(); }
};

/// A whole number or an intrinsic; a fractional number does not convert, and a `Value<double>` of one is refused.
template <>
class [[nodiscard]] Value<long long> : public Json {
 public:
  using literal_type = long long;
  constexpr Value() = default;
  template <detail::whole_number N>
  constexpr Value(N number) : Json(number) {}
  template <detail::number_value V>
    requires(!__is_base_of(Value, V))
  constexpr Value(const V& number) : Json(number.json()) {
    if (!text::is_whole(as_number())) refuse::a_whole_number_is_wanted_here_round_it(as_number());
  }
  constexpr Value(Token token) : Json(std::move(token)) { set_token_type(json::TokenType::number); }
  /// The nearest integer, of a whole number that is beyond all of them.
  constexpr long long literal() const { return text::to_integer(json().as_number()); }
};

/// Free-form JSON.
template <>
class [[nodiscard]] Value<Json> : public Json {
 public:
  using literal_type = Json;
  constexpr Value() = default;
  template <std::size_t N>
  consteval Value(const char (&literal)[N]) : Json(literal) {}
  template <class V>
    requires(!detail::is_literal<V> && !__is_base_of(Value, std::remove_cvref_t<V>) && detail::converts_to<V, Json>)
  constexpr Value(V&& value) : Json(std::forward<V>(value)) {}
  CONSTCLOUD_CONSTEXPR Value(std::initializer_list<MapEntry<Json>> members) : Json(members) {}
  template <int Any = 0>
  constexpr Value(std::initializer_list<json::internal::NoMember>) {
    detail::refuse_other_braces<Any>();
  }
};

/// Texts, or an intrinsic that gives a list (`Fn::Split`, a list parameter, `Fn::GetAZs`).
template <>
class [[nodiscard]] Value<List<Text>> : public Json {
 public:
  constexpr Value() = default;
  using item_type = Value<Text>;
  constexpr Value(std::initializer_list<Value<Text>> items) : Json(detail::array_of<Value<Text>>(items)) {}
  template <class Range>
    requires requires(const Range& r) {
      { *r.begin() } -> detail::converts_to<Value<Text>>;
      r.end();
    }
  constexpr Value(const Range& items) : Json(detail::array_of<Value<Text>>(items)) {}
  constexpr Value(Token token) : Json(std::move(token)) { set_token_type(json::TokenType::list); }
};

using TextValue = Value<Text>;
using TextList = Value<List<Text>>;

template <class Given>
constexpr void wanted_here(const Value<Text>*) {
  static_assert(detail::fits_here<Given>, "a text is wanted here: \"...\", or a value that is known at deployment");
}
template <class Given>
constexpr void wanted_here(const Value<bool>*) {
  static_assert(detail::fits_here<Given>, "true or false is wanted here, or a value that is known at deployment");
}
template <class Given>
constexpr void wanted_here(const Value<double>*) {
  static_assert(detail::fits_here<Given>, "a number is wanted here, or a value that is known at deployment");
}
template <class Given>
constexpr void wanted_here(const Value<long long>*) {
  static_assert(detail::fits_here<Given>, "a whole number is wanted here, or a value that is known at deployment");
}
template <class Given>
constexpr void wanted_here(const Value<List<Text>>*) {
  static_assert(detail::fits_here<Given>,
                "a list of texts is wanted here: {\"first\", \"second\"}, or a value that is known at deployment");
}
namespace json {
template <class Given>
constexpr void wanted_here(const Json*) {
  static_assert(detail::fits_here<Given>, "JSON is wanted here: a text, a number, true or false, Json::object({...})");
}
}  // namespace json

}  // namespace constcloud

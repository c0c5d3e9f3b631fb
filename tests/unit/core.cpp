// SPDX-License-Identifier: Apache-2.0
// All values join, compare and convert alike: every kind of text with every other, and to everything that takes texts;
// the same for numbers and for lists. Which kinds of values there are, the umbrella alone knows.
#include <constcloud/aws_apigatewayv2.hpp>
#include <constcloud/aws_cloudwatch.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/aws_s3.hpp>
#include <constcloud/cfn/lambda/function.hpp>
#include <constcloud/core.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace Aws = cc::Aws;
namespace Fn = cc::Fn;
namespace apigwv2 = cc::aws_apigatewayv2;
using cc::Json;
using cc::List;
using cc::Map;
using cc::Optional;
using cc::Required;
using cc::Text;
using cc::TextList;
using cc::Token;
using cc::Value;

namespace {

/// A kind of value: how one is made, and whether it is a type of the library.
template <auto Make, bool IsOurs = true>
struct Kind {
  using type = decltype(Make());
  static constexpr auto make() { return Make(); }
  static constexpr bool is_ours = IsOurs;
};
/// Each verdict goes into a variable: a call that is returned, or a condition, clang evaluates before it makes code of it.
template <class... K>
struct Kinds {
  template <class F>
  static constexpr void each(F f) {
    (f(K()), ...);
  }
  template <class F>
  static constexpr bool all(F f) {
    bool hold = true;
    each([&](auto kind) { hold = hold && f(kind); });
    return hold;
  }
  template <class F>
  static constexpr bool all_pairs(F f) {
    bool hold = true;
    each([&](auto left) { each([&](auto right) { hold = hold && f(left, right); }); });
    return hold;
  }
};

/// What a function of the CDK gives as an attribute, a parameter or a member of a struct is one of these.
using Texts =
    Kinds<Kind<[] { return Text("text"); }>,                              //
          Kind<[] { return Text::concat({"own", "ed"}); }>,               //
          Kind<[] { return std::string_view("view"); }, false>,           //
          Kind<[] { return static_cast<const char*>("chars"); }, false>,  //
          Kind<[] { return Value<Text>("literal"); }>,                    //
          Kind<[]() -> Value<Text> { return Fn::ref("R"); }>,             //
          Kind<[] { return Value<Text>("a") + Fn::ref("R"); }>,           //
          Kind<[] { return Fn::join("-", {"a", "b"}); }>,                 //
          Kind<[] { return Fn::ref("R"); }>,                              //
          Kind<[] { return Aws::region; }>,                               //
          Kind<[] { return cc::CfnDynamicReference(cc::CfnDynamicReferenceService::ssm, "x"); }>,
          Kind<[] { return cc::SecretValue::unsafe_plain_text("secret"); }>,  //
          Kind<[] { return apigwv2::StageName("stage"); }>,                   //
          Kind<[] { return apigwv2::StageName(Fn::ref("S")); }>,              //
          Kind<[] { return cc::aws_s3::BucketName("bucket"); }>,              //
          Kind<[] { return apigwv2::WebSocketApiKeySelectionExpression::header_x_api_key; }>,
          Kind<[] { return cc::aws_cloudwatch::Stats::average; }>,  //
          Kind<[] { return *Optional<Value<Text>>(Fn::ref("O")); }>, Kind<[] { return *Required<Text>("required"); }>>;

using Numbers =
    Kinds<Kind<[] { return 5; }, false>,    //
          Kind<[] { return 5u; }, false>,   //
          Kind<[] { return 5.0; }, false>,  //
          Kind<[] { return Value<double>(5); }>, Kind<[] { return Value<long long>(5); }>,
          Kind<[]() -> Value<double> { return Fn::ref("D"); }>, Kind<[]() -> Value<long long> { return Fn::ref("I"); }>,
          Kind<[] { return Fn::len(Fn::split(",", Fn::ref("L"))); }>,
          Kind<[] { return Fn::len({"a", "b", "c", "d", "e"}); }>, Kind<[] { return Fn::ref("R"); }>,
          Kind<[] { return apigwv2::ThrottleRate(5); }>, Kind<[] { return apigwv2::ThrottleBurst(5); }>,
          Kind<[] { return apigwv2::ThrottleBurst(Fn::ref("T")); }>,
          Kind<[] { return *Optional<Value<long long>>(5); }>>;

using Lists = Kinds<Kind<[] { return TextList{"a", Fn::ref("R")}; }>, Kind<[] { return TextList(Fn::ref("L")); }>,
                    Kind<[] { return Fn::ref("T"); }>, Kind<[] { return Aws::notification_arns; }>,
                    Kind<[] { return Fn::split(",", Fn::ref("S")); }>, Kind<[] { return List<Text>{"a", "b"}; }, false>,
                    Kind<[] { return List<Value<Text>>{"a", Fn::ref("R")}; }, false>,
                    Kind<[] { return List<apigwv2::StageName>{"a", "b"}; }, false>>;

template <class V>
constexpr Text shown(const V& value) {
  return Json(value).to_text();
}

constexpr auto joins = [](auto left_kind, auto right_kind) {
  if constexpr (decltype(left_kind)::is_ours || decltype(right_kind)::is_ours) {
    const auto left = left_kind.make();
    const auto right = right_kind.make();
    const Text expected = shown(cc::concat({left, right}));
    static_assert(std::is_same_v<decltype(left + right), Value<Text>>);
    return shown(left + right) == expected && shown(Value<Text>(left) + Value<Text>(right)) == expected;
  } else {
    return true;
  }
};

constexpr auto compares = [](auto left_kind, auto right_kind) {
  if constexpr (decltype(left_kind)::is_ours || decltype(right_kind)::is_ours) {
    const auto left = left_kind.make();
    const auto right = right_kind.make();
    const bool is_same = Json(left) == Json(right);
    return (left == right) == is_same && (right == left) == is_same && (left != right) == !is_same;
  } else {
    return true;
  }
};

constexpr auto stands_beside = [](auto left_kind, auto right_kind) {
  const auto left = left_kind.make();
  const auto right = right_kind.make();
  const Text both = Text::concat({"[", shown(left), ",", shown(right), "]"});
  return shown(TextList{left, right}) == both && shown(Json::array({left, right})) == both &&
         shown(Fn::condition_equals(left, right).json()) == Text::concat({"{\"Fn::Equals\":", both, "}"}) &&
         shown(Fn::condition_if("C", left, right)) ==
             Text::concat({R"({"Fn::If":["C",)", shown(left), ",", shown(right), "]}"}) &&
         shown(Fn::find_in_map("M", left, right)) ==
             Text::concat({R"({"Fn::FindInMap":["M",)", shown(left), ",", shown(right), "]}"});
};

constexpr auto goes_with_literals = [](auto kind) {
  const auto value = kind.make();
  bool is_fine = shown(cc::concat({"x", value, "y"})) == shown("x" + Value<Text>(value) + "y");
  if constexpr (decltype(kind)::is_ours) {
    is_fine = is_fine && shown("x" + value) == shown(cc::concat({"x", value})) &&
              shown(value + "y") == shown(cc::concat({value, "y"})) && !(value == "x") && !("x" == value);
  }
  return is_fine && shown(Fn::condition_equals(value, "x").json()) ==
                        Text::concat({R"({"Fn::Equals":[)", shown(value), R"(,"x"]})"});
};

/// `T` takes it and shows it as it is.
template <class T, class V>
constexpr bool takes(const V& value) {
  static_assert(std::is_convertible_v<const V&, T> && std::is_convertible_v<V, T>);
  const T converted = value;
  const T made(value);
  return shown(converted) == shown(value) && shown(made) == shown(value);
}
template <class T, class V>
constexpr bool field_takes(const V& value) {
  static_assert(std::is_convertible_v<const V&, T> && std::is_convertible_v<V, T>);
  const T converted = value;
  const T made(value);
  return shown(*converted) == shown(value) && shown(*made) == shown(value);
}

constexpr auto converts = [](auto kind) {
  const auto value = kind.make();
  const Text text = shown(value);
  return takes<Value<Text>>(value) && takes<Json>(value) && takes<Value<Json>>(value) &&
         takes<apigwv2::Description>(value) && takes<cc::aws_s3::BucketName>(value) &&
         field_takes<Required<Value<Text>>>(value) && field_takes<Optional<Value<Text>>>(value) &&
         field_takes<Optional<cc::aws_s3::BucketName>>(value) && field_takes<Optional<apigwv2::Description>>(value) &&
         field_takes<Optional<Value<Json>>>(value) && field_takes<Optional<Json>>(value) &&
         shown(*Map<Value<Text>>{{"k", value}}.find("k")) == text &&
         shown(*Map<Json>{{"k", value}}.find("k")) == text &&
         shown(Json::object({{"k", value}})) == Text::concat({R"({"k":)", text, "}"});
};

constexpr auto is_an_argument = [](auto kind) {
  const auto value = kind.make();
  const Text text = shown(value);
  const Value<Text> plain = value;
  const auto call = [&](const Text& name) { return Text::concat({"{\"", name, "\":", text, "}"}); };
  return shown(Fn::base64(value)) == call("Fn::Base64") && shown(Fn::import_value(value)) == call("Fn::ImportValue") &&
         shown(Fn::get_azs(value)) == call("Fn::GetAZs") &&
         shown(Fn::split("x", value)) == shown(Fn::split("x", plain)) &&
         shown(Fn::join("-", {value, "x"})) == shown(Fn::join("-", {plain, "x"})) &&
         shown(Fn::select(0, {value})) == shown(Fn::select(0, {plain})) &&
         shown(Fn::sub("${A}", {{"A", value}})) == Text::concat({R"({"Fn::Sub":["${A}",{"A":)", text, "}]}"}) &&
         shown(Fn::condition_contains({value}, value).json()) ==
             Text::concat({R"({"Fn::Contains":[[)", text, "],", text, "]}"});
};

/// Numbers of the language are literals to types that check them.
constexpr auto number_converts = [](auto kind) {
  const auto value = kind.make();
  bool is_fine = takes<Value<double>>(value) && takes<Json>(value) && takes<Value<Json>>(value) &&
                 field_takes<Required<Value<double>>>(value) && field_takes<Optional<Value<double>>>(value) &&
                 field_takes<Optional<Json>>(value) && shown(*Map<Json>{{"k", value}}.find("k")) == shown(value) &&
                 shown(*Map<Value<double>>{{"k", value}}.find("k")) == shown(value);
  if constexpr (!std::is_floating_point_v<decltype(value)>) {
    is_fine = is_fine && takes<Value<long long>>(value) && field_takes<Required<Value<long long>>>(value) &&
              field_takes<Optional<Value<long long>>>(value);
  }
  if constexpr (decltype(kind)::is_ours) {
    is_fine = is_fine && takes<apigwv2::ThrottleRate>(value) && takes<apigwv2::ThrottleBurst>(value) &&
              field_takes<Optional<apigwv2::ThrottleRate>>(value) &&
              field_takes<Optional<apigwv2::ThrottleBurst>>(value) &&
              field_takes<Required<apigwv2::ThrottleBurst>>(value) &&
              shown("x" + value + "y") == shown(cc::concat({"x", Value<Text>("") + value, "y"})) &&
              shown(value + Text("y")) == shown(Value<Text>("") + value + "y");
  }
  return is_fine;
};

constexpr auto numbers_stand_beside = [](auto left_kind, auto right_kind) {
  const auto left = left_kind.make();
  const auto right = right_kind.make();
  const Text both = Text::concat({"[", shown(left), ",", shown(right), "]"});
  bool is_fine = shown(Json::array({left, right})) == both &&
                 shown(Fn::condition_equals(left, right).json()) == Text::concat({"{\"Fn::Equals\":", both, "}"});
  if constexpr (decltype(left_kind)::is_ours || decltype(right_kind)::is_ours) {
    const bool is_same = Json(left) == Json(right);
    is_fine = is_fine && (left == right) == is_same && (left != right) == !is_same;
  }
  return is_fine;
};

constexpr auto list_converts = [](auto kind) {
  const auto value = kind.make();
  const TextList list = value;
  const Text text = shown(list);
  bool is_fine =
      field_takes<Optional<TextList>>(list) && shown(*Optional<TextList>(value)) == text &&
      shown(*Required<TextList>(value)) == text && shown(TextList(value)) == text &&
      shown(Fn::join("-", value)) == shown(Fn::join("-", list)) &&
      shown(Fn::select(0, value)) == shown(Fn::select(0, list)) &&
      shown(Fn::condition_contains(value, "x").json()) == Text::concat({R"({"Fn::Contains":[)", text, R"(,"x"]})"});
  if constexpr (decltype(kind)::is_ours) {
    is_fine = is_fine && takes<Json>(value) && takes<Value<Json>>(value) && field_takes<Optional<Json>>(value) &&
              shown(*Map<Json>{{"k", value}}.find("k")) == text && (value == list) && (list == value);
  }
  return is_fine;
};

/// What is known only when the program runs: constants have no std::string.
template <class K>
bool goes_with_strings(K kind) {
  const auto value = kind.make();
  const std::string text = "string";
  const Text expected = shown(cc::concat({"string", value}));
  bool is_fine = shown(TextList{text, value}) == Text::concat({R"(["string",)", shown(value), "]"}) &&
                 shown(Fn::condition_equals(text, value).json()) ==
                     Text::concat({R"({"Fn::Equals":["string",)", shown(value), "]}"});
  if constexpr (K::is_ours) {
    is_fine = is_fine && shown(text + value) == expected &&
              shown(value + text) == shown(cc::concat({value, "string"})) && !(value == text) && !(text == value);
  }
  return is_fine;
}

/// What L1s, parameters and pseudo parameters give is among the kinds.
static_assert(std::is_same_v<decltype(std::declval<cc::CfnParameter>().value_as_string()), Value<Text>>);
static_assert(std::is_same_v<decltype(std::declval<cc::CfnParameter>().value_as_number()), Value<double>>);
static_assert(std::is_same_v<decltype(std::declval<cc::CfnParameter>().value_as_list()), TextList>);
static_assert(std::is_same_v<decltype(std::declval<cc::CfnParameter>().value()), Token>);
static_assert(std::is_same_v<decltype(std::declval<cc::CfnResource>().ref()), Value<Text>>);
static_assert(std::is_same_v<decltype(std::declval<cc::CfnResource>().get_att("A")), Token>);
static_assert(std::is_same_v<decltype(Aws::region), const Value<Text>>);
static_assert(std::is_same_v<decltype(Aws::no_value), const Token>);

}  // namespace

TEST_CASE("values: every kind of text joins with every other") { CHECK_BOTH(Texts::all_pairs(joins)); }
TEST_CASE("values: every kind of text compares with every other") { CHECK_BOTH(Texts::all_pairs(compares)); }
TEST_CASE("values: every two kinds of text stand in one list, and are compared by one function") {
  CHECK_BOTH(Texts::all_pairs(stands_beside));
}
TEST_CASE("values: every kind of text goes with literals") { CHECK_BOTH(Texts::all(goes_with_literals)); }
TEST_CASE("values: every kind of text converts to all that takes texts") { CHECK_BOTH(Texts::all(converts)); }
TEST_CASE("values: every kind of text is an argument of all functions") { CHECK_BOTH(Texts::all(is_an_argument)); }
TEST_CASE("values: every kind of text goes with strings of the program") {
  CHECK(Texts::all([](auto kind) { return goes_with_strings(kind); }));
}
TEST_CASE("values: every kind of number converts to all that takes numbers, and joins with texts") {
  CHECK_BOTH(Numbers::all(number_converts));
}
TEST_CASE("values: every two kinds of number compare, and stand in one list") {
  CHECK_BOTH(Numbers::all_pairs(numbers_stand_beside));
}
TEST_CASE("values: every kind of list converts to all that takes lists") { CHECK_BOTH(Lists::all(list_converts)); }

TEST_CASE("values: a number known at deployment only is never checked, a known one always") {
  CHECK_BOTH(apigwv2::ThrottleBurst(Value<double>(Fn::ref("N"))).is_token());
  CHECK_BOTH(apigwv2::ThrottleRate(Value<long long>(Fn::ref("N"))).is_token());
  CHECK_BOTH(shown(cc::Duration::seconds(Value<long long>(Fn::ref("N"))).as_seconds()) == R"({"Ref":"N"})");
  CHECK(trees::refusal_of([] { return apigwv2::ThrottleBurst(Value<double>(-1)); }).what ==
        "ThrottleSettings: burst_limit must be a whole number from 0 up, got -1");
  CHECK(trees::refusal_of([] { return apigwv2::ThrottleRate(Value<long long>(-1)); }).what ==
        "ThrottleSettings: rate_limit must be 0 or more requests a second, got -1");
  CHECK(trees::refusal_of([] { return Value<long long>(Value<double>(1.5)); }).what ==
        "a whole number is wanted here, got 1.5: round it");
  CHECK(trees::refusal_of([] { return apigwv2::ThrottleBurst(Value<double>(1.5)); }).what ==
        "a whole number is wanted here, got 1.5: round it");
}

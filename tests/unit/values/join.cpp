// SPDX-License-Identifier: Apache-2.0
#include <constcloud/values/join.hpp>

#include <constcloud/tree/fn.hpp>
#include <constcloud/tree/reference.hpp>

#include "support/both.hpp"

using constcloud::concat;
using constcloud::Json;
using constcloud::Text;
using constcloud::Value;
namespace Fn = constcloud::Fn;

namespace {

constexpr Value<Text> r() { return Fn::ref("R"); }
constexpr Value<Text> q() { return Fn::ref("Q"); }
/// Known when it is written: here a text, there a reference.
struct Late final : constcloud::json::LateLeaf {
  constexpr explicit Late(bool is_text) : text(is_text) {}
  constexpr ~Late() override {}
  constexpr Json resolved(const constcloud::json::LeafContext*) const override {
    if (text) return "late";
    return r();
  }
  bool text;
};
constexpr Value<Text> late(bool is_text = true) { return constcloud::detail::make_leaf<Late>(is_text); }
constexpr Text text_of(const Value<Text>& value) { return value.json().to_text(); }

}  // namespace

TEST_CASE("joining: literals alone are one literal") {
  CHECK_BOTH(text_of(concat({"a", "b", "c"})) == R"("abc")");
  CHECK_BOTH(concat({}).literal().empty() && !concat({}).is_undefined());
  CHECK_BOTH(text_of(concat({"", "", ""})) == R"("")");
  CHECK_BOTH((Value<Text>("a") + "b").literal() == "ab");
}

TEST_CASE("joining: one intrinsic alone is itself") {
  CHECK_BOTH(text_of(concat({r()})) == R"({"Ref":"R"})");
  CHECK_BOTH(text_of("" + r() + "") == R"({"Ref":"R"})");
}

TEST_CASE("joining: literals around intrinsics grow together") {
  CHECK_BOTH(text_of("a" + r()) == R"({"Fn::Join":["",["a",{"Ref":"R"}]]})");
  CHECK_BOTH(text_of(r() + "b") == R"({"Fn::Join":["",[{"Ref":"R"},"b"]]})");
  CHECK_BOTH(text_of(concat({"a", "b", r(), "c", "d"})) == R"({"Fn::Join":["",["ab",{"Ref":"R"},"cd"]]})");
  CHECK_BOTH(text_of(r() + q()) == R"({"Fn::Join":["",[{"Ref":"R"},{"Ref":"Q"}]]})");
  CHECK_BOTH(text_of(r() + "/" + q()) == R"({"Fn::Join":["",[{"Ref":"R"},"/",{"Ref":"Q"}]]})");
}

TEST_CASE("joining: joins within joins dissolve, those with a delimiter stay") {
  CHECK_BOTH(text_of("<" + ("[" + r() + "]") + ">") == R"({"Fn::Join":["",["<[",{"Ref":"R"},"]>"]]})");
  CHECK_BOTH(text_of("x" + Fn::join("", {"a", r()}) + "y") == R"({"Fn::Join":["",["xa",{"Ref":"R"},"y"]]})");
  CHECK_BOTH(text_of("x" + Fn::join("-", {"a", r()}) + "y") ==
             R"({"Fn::Join":["",["x",{"Fn::Join":["-",["a",{"Ref":"R"}]]},"y"]]})");
}

TEST_CASE("fragments_of: a concatenation can be looked into, a join cannot") {
  using constcloud::detail::fragments_of;
  CHECK_BOTH(fragments_of("a" + r())->size() == 2);
  CHECK_BOTH(fragments_of("a" + Fn::join("", {"b", "c"}) + "d")->size() == 3);
  CHECK_BOTH(fragments_of(r()) == nullptr && fragments_of("text") == nullptr);
  CHECK_BOTH(fragments_of(Fn::join("", {"a", r()})) == nullptr && fragments_of(Fn::join("", {"a"})) == nullptr);
}

TEST_CASE("joining: what is a text when it is written grows together with its neighbours then") {
  CHECK_BOTH(text_of("a-" + late() + "-b") == R"("a-late-b")");
  CHECK_BOTH(text_of("a-" + late(false) + "-b") == R"({"Fn::Join":["",["a-",{"Ref":"R"},"-b"]]})");
  CHECK_BOTH(text_of(late() + q() + late() + "!") == R"({"Fn::Join":["",["late",{"Ref":"Q"},"late!"]]})");
  CHECK_BOTH(text_of(Fn::join("-", {"a", late(), "b" + late(), q()})) ==
             R"({"Fn::Join":["-",["a-late-blate",{"Ref":"Q"}]]})");
  CHECK_BOTH(text_of("<" + Fn::join("", {"a", late(), q()}) + ">") ==
             R"({"Fn::Join":["",["<alate",{"Ref":"Q"},">"]]})");
}

TEST_CASE("joining: a call that is given as an object dissolves when it is written") {
  constexpr auto given = [](const Text& delimiter) -> Value<Text> {
    return constcloud::Token(
        Json::object({{"Fn::Join", Json::array({delimiter, Json::array({"a", Fn::join("", {"b"}), r()})})}}));
  };
  CHECK_BOTH(text_of("x" + given("")) == R"({"Fn::Join":["",["xab",{"Ref":"R"}]]})");
  CHECK_BOTH(text_of("x" + given("-")) == R"({"Fn::Join":["",["x",{"Fn::Join":["-",["a","b",{"Ref":"R"}]]}]]})");
  CHECK_BOTH(text_of(given("")) == R"({"Fn::Join":["",["a","b",{"Ref":"R"}]]})");
}

TEST_CASE("joining: numbers that are known grow together with texts") {
  CHECK_BOTH(text_of(Fn::join("-", {"a", Value<Text>(constcloud::Token(Json(1.5))), "b"})) == R"("a-1.5-b")");
}

TEST_CASE("is_same_token: literals and references by what they are, calls by which call they are") {
  using constcloud::detail::is_same_token;
  CHECK_BOTH([] {
    const Text text = Text::concat({"a", "b"});
    return !is_same_token(text.part(0, 1, 0), text.part(1, 1, 0));
  }());
  CHECK_BOTH(is_same_token("a", "a") && !is_same_token("a", "b") && !is_same_token("1", 1));
  CHECK_BOTH(!is_same_token(r(), r()));
  CHECK_BOTH([] {
    const Value<Text> call = r();
    const Value<Text> join = Fn::join("-", {"a", "b"});
    return is_same_token(call, call) && is_same_token(join, join) && is_same_token("a" + call, "a" + call) &&
           !is_same_token("a" + call, "b" + call) && !is_same_token("a" + call, "a" + r()) &&
           is_same_token(Json::array({call, "a"}), Json::array({call, "a"})) &&
           !is_same_token(Json::array({call}), Json::array({call, call})) &&
           is_same_token(Json::object({{"x", call}}), Json::object({{"x", call}})) &&
           !is_same_token(Json::object({{"x", call}}), Json::object({{"y", call}}));
  }());
  CHECK_BOTH(is_same_token(Value<Text>(constcloud::Aws::region), Value<Text>(constcloud::Aws::region)));
}

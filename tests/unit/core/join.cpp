// SPDX-License-Identifier: Apache-2.0
#include <constcloud/core/join.hpp>

#include <constcloud/core/fn.hpp>

#include "support/both.hpp"

using constcloud::concat;
using constcloud::Text;
using constcloud::Value;
namespace Fn = constcloud::Fn;

namespace {

constexpr Value<Text> r() { return Fn::ref("R"); }
constexpr Value<Text> q() { return Fn::ref("Q"); }
/// Known when it is written: here a text, there a reference.
struct Late final : constcloud::json::Leaf {
  constexpr explicit Late(bool is_text) : text(is_text) {}
  constexpr ~Late() override {}
  constexpr void write(constcloud::json::Writer& writer) const override {
    if (text) return writer.string("late");
    r().write(writer);
  }
  constexpr bool is_late() const override { return true; }
  bool text;
};
constexpr Value<Text> late(bool is_text = true) {
  return constcloud::Token(constcloud::Json(static_cast<constcloud::json::Leaf*>(new Late(is_text))));
}
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

TEST_CASE("joined_parts: of a join with that delimiter and a list that is known") {
  using constcloud::detail::joined_parts;
  CHECK_BOTH(joined_parts(("a" + r()).json(), "")->size() == 2);
  CHECK_BOTH(joined_parts(("a" + r()).json(), "-") == nullptr);
  CHECK_BOTH(joined_parts(r().json(), "") == nullptr);
  CHECK_BOTH(joined_parts("text", "") == nullptr);
  CHECK_BOTH(joined_parts(Fn::join("", Fn::split(",", r())).json(), "") == nullptr);
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

TEST_CASE("joining: two joins of the same late parts are equal, and their parts can be seen") {
  CHECK_BOTH([] {
    const Value<Text> part = late();
    const Value<Text> join = "a" + part;
    return join.json() == ("a" + part).json() && !(join.json() == ("b" + part).json()) &&
           constcloud::detail::joined_parts(join.json(), "")->size() == 2;
  }());
}

// SPDX-License-Identifier: Apache-2.0
#include <constcloud/values/fields.hpp>

#include "support/both.hpp"
#include "support/seen.hpp"

using constcloud::described_struct;
using constcloud::Json;
using constcloud::List;
using constcloud::Map;
using constcloud::Optional;
using constcloud::Required;
using constcloud::Text;
using constcloud::Value;

namespace {

enum class Mode : unsigned char { on, off };
constexpr Text to_text(Mode mode) {
  if (mode == Mode::on) return "ON";
  return "OFF";
}

struct Inner {
  Optional<Value<double>> rate{};
  Required<Value<Text>> name;
};
consteval auto fields_of(const Inner*) { return constcloud::fields<&Inner::name, &Inner::rate>("Name", "Rate"); }

struct Outer {
  Optional<bool> flag{};
  Optional<Json> free{};
  Optional<Inner> inner{};
  Optional<List<Inner>> list{};
  Optional<Map<Value<Text>>> map{};
  Optional<Mode> mode{};
  Optional<double> number{};
  Optional<Text> text{};
};
template <class P = Outer>
consteval auto fields_of(const Outer*) {
  return constcloud::fields<&P::flag, &P::free, &P::inner, &P::list, &P::map, &P::mode, &P::number, &P::text>(
      "Flag", "Free", "Inner", "List", "Map", "Mode", "Number", "Text");
}

struct Unnamed {
  Optional<Text> a{};
};
consteval auto fields_of(const Unnamed*) { return constcloud::fields<&Unnamed::a>(); }

struct Turned {
  Optional<double> a{};
  Optional<double> bee{};
};
consteval auto fields_of(const Turned*) { return constcloud::fields<&Turned::a, &Turned::bee>("A", "Bee"); }
consteval auto fields_in_tree_of(const Turned*) { return constcloud::fields<&Turned::bee, &Turned::a>("Bee", "A"); }

template <class P>
constexpr Text written(const P& props) {
  constcloud::json::Writer writer(constcloud::json::Layout::compact, 64);
  constcloud::detail::write_value(writer, props);
  return std::move(writer).text();
}

}  // namespace

TEST_CASE("described_struct: a struct with a fields_of beside it") {
  STATIC_REQUIRE(described_struct<Inner>);
  STATIC_REQUIRE(described_struct<Unnamed>);
  STATIC_REQUIRE(!described_struct<Text>);
  STATIC_REQUIRE(constcloud::detail::fields_v<Outer>.count == 8);
  STATIC_REQUIRE(constcloud::detail::fields_v<Inner>.sizes[0] == 4);
}

TEST_CASE("write_fields: members in the order of the description, those without a value not") {
  CHECK_BOTH(written(Outer{}) == "{}");
  CHECK_BOTH(written(Inner{.rate = 1.5, .name = "n"}) == R"({"Name":"n","Rate":1.5})");
  CHECK_BOTH(written(Outer{.flag = false,
                           .free = Json::object({{"b", 1}, {"a", nullptr}}),
                           .inner = Inner{.name = ""},
                           .list = List<Inner>{{.name = "x"}, {.rate = 0, .name = "y"}},
                           .map = Map<Value<Text>>{{"k", "v"}, {"1", "w"}},
                           .mode = Mode::off,
                           .number = 0,
                           .text = "t\n"}) ==
             R"({"Flag":false,"Free":{"b":1,"a":null},"Inner":{"Name":""},"List":[{"Name":"x"},{"Name":"y","Rate":0}],)"
             R"("Map":{"1":"w","k":"v"},"Mode":"OFF","Number":0,"Text":"t\n"})");
}

TEST_CASE("write_fields: empty containers are values") {
  CHECK_BOTH(written(Outer{.inner = {}, .list = List<Inner>(), .map = Map<Value<Text>>()}) ==
             R"({"List":[],"Map":{}})");
}

TEST_CASE("FieldVisitor: sees all that is written, and the fields without a value") {
  CHECK_BOTH(seen::seen(Outer{.flag = true,
                              .free = Json::object({{"Key", 1}}),
                              .inner = Inner{.rate = 1, .name = "n"},
                              .list = List<Inner>{{.name = "m"}},
                              .map = Map<Value<Text>>{{"Key", "v"}},
                              .mode = Mode::off,
                              .number = 2,
                              .text = "t"}) ==
             R"({Flag=true Free={"Key":1} Inner={Name="n" Rate=1 }List=[-{Name="m" Rate! }]Map={'Key'="v" })"
             R"(Mode="OFF" Number=2 Text="t" })");
  CHECK_BOTH(seen::seen(Inner{.name = "n"}) == R"({Name="n" Rate! })");
  CHECK_BOTH(written(Unnamed{}).size() == 2);
}

TEST_CASE("write_value: a struct may have another order in the tree of an assembly") {
  CHECK_BOTH(written(Turned{.a = 1, .bee = 2}) == R"({"A":1,"Bee":2})");
  CHECK_BOTH(seen::seen(Turned{.a = 1, .bee = 2}) == "{A=1 Bee=2 }");
  CHECK_BOTH(seen::seen(Turned{.a = 1, .bee = 2}, true) == "{Bee=2 A=1 }");
}

// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/logical_id.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Text;
using trees::thing;

namespace {

constexpr Text times(char c, std::size_t count) {
  cc::Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) buffer.push(c);
  return Text(std::move(buffer));
}

/// The logical id of the element at the end of a chain of constructs below a stack.
constexpr Text id_of(std::initializer_list<Text> path) {
  cc::ConstructTree app;
  Construct scope = cc::Stack(app, "S");
  for (std::size_t i = 0; i + 1 < path.size(); ++i) scope = Construct(scope, path.begin()[i]);
  return thing(scope, path.begin()[path.size() - 1]).logical_id();
}

}  // namespace

TEST_CASE("logical ids: one id alone has no digits") {
  CHECK_BOTH(id_of({"Foo"}) == "Foo");
  CHECK_BOTH(id_of({"Foo-Bar"}) == "FooBar");
  CHECK_BOTH(id_of({"Foo_Bar.baz"}) == "FooBarbaz");
  CHECK_BOTH(id_of({"123"}) == "123");
  CHECK_BOTH(id_of({"Resource"}) == "Resource");
  CHECK_BOTH(id_of({"Bar", "Default"}) == "Bar");
  CHECK_BOTH(id_of({"Default", "X"}) == "X");
}

TEST_CASE("logical ids: a path has eight digits of its MD5") {
  CHECK_BOTH(id_of({"Foo", "Bar"}) == "FooBarCFC0D4D9");
  CHECK_BOTH(id_of({"Foo", "Resource"}) == "FooDFE0DD70");
  CHECK_BOTH(id_of({"Resource", "Resource"}) == "CF9390BA");
  CHECK_BOTH(id_of({"Foo2", "Default", "Bar"}) == "Foo2Bar8B6D00F0");
  CHECK_BOTH(id_of({"X", "default"}) == "Xdefault937D26AA");
  CHECK_BOTH(id_of({"X2", "resource"}) == "X2resource70E4A908");
  CHECK_BOTH(id_of({"A", "Resource", "B"}) == "AB1CD9EF1B");
  CHECK_BOTH(id_of({"1abc", "x"}) == "1abcx1CDC8B74");
}

TEST_CASE("logical ids: what the id before ends with is left out") {
  CHECK_BOTH(id_of({"A", "A", "Resource"}) == "AD09909CF");
  CHECK_BOTH(id_of({"My", "MyMy"}) == "MyMyMyBFF11D57");
  CHECK_BOTH(id_of({"Foo", "FooBar"}) == "FooFooBar5CB13DCE");
  CHECK_BOTH(id_of({"BarFoo", "Foo"}) == "BarFooC78B503D");
}

TEST_CASE("logical ids: letters and digits of the ids only, all of them in the MD5") {
  CHECK_BOTH(id_of({"a-b", "c"}) == "abc18047B31");
  CHECK_BOTH(id_of({"ab", "c"}) == "abc65A9A844");
  CHECK_BOTH(id_of({"a", "bc"}) == "abc025F5F52");
  CHECK_BOTH(id_of({"$connect-Route", "Resource"}) == "connectRoute3E84BC8E");
  CHECK_BOTH(id_of({"Api", "$connect-Route", "Resource"}) == "ApiconnectRoute2B5B23F2");
  CHECK_BOTH(id_of({"\xc3\x89", "x"}) == "xA2C04903");
  CHECK_BOTH(id_of({"\xf0\x9f\x98\x80", "a"}) == "aC4BF266B");
  CHECK_BOTH(id_of({"x\xc3\xa9\xc3\xa9\xc3\xa9y", "z"}) == "xyzB1E20A34");
  CHECK_BOTH(id_of({"Queue/Main", "R"}) == "QueueMainR50AEC4B2");
  CHECK_BOTH(id_of({"mywsapi", "sendmessage-Route", "Resource"}) == "mywsapisendmessageRouteAE873328");
}

TEST_CASE("logical ids: long ones are cut") {
  CHECK_BOTH(id_of({times('y', 255)}) == times('y', 255));
  CHECK_BOTH(id_of({times('z', 256)}) == Text::concat({times('z', 240), "422E2B4E"}));
  CHECK_BOTH(id_of({times('x', 240), "q"}) == Text::concat({times('x', 240), "AA970946"}));
  CHECK_BOTH(id_of({"p", times('Q', 300)}) == Text::concat({"p", times('Q', 239), "A6E514F3"}));
  CHECK_BOTH(id_of({times('a', 200), times('b', 200), "Resource"}) ==
             Text::concat({times('a', 200), times('b', 40), "D1AD7E35"}));
}

TEST_CASE("logical ids: the ids above the stack have no part in them") {
  constexpr auto below_others = [] {
    cc::ConstructTree app;
    return thing(Construct(cc::Stack(Construct(app, "Outer"), "S"), "Foo"), "Bar").logical_id();
  };
  CHECK_BOTH(below_others() == "FooBarCFC0D4D9");
}

TEST_CASE("quiet_logical_id_of: leaves no trace") {
  CHECK_BOTH(trees::in_stack([](const cc::Stack& stack) {
    cc::detail::NodeData& node = cc::detail::node_of(thing(Construct(stack, "Foo"), "Bar"));
    const Text quiet = quiet_logical_id_of(node);
    const bool is_untouched = node.logical_id.empty();
    return is_untouched && quiet == logical_id_of(node) && quiet == quiet_logical_id_of(node);
  }));
}

TEST_CASE("logical ids: what leaves nothing behind is refused") {
  const auto nothing = trees::refusal_of([] { return id_of({"Default", "Default"}); });
  CHECK(nothing == trees::Refusal{"Unable to calculate a unique id for an empty set of components", "S/Default/Default"});
  const auto dashes = trees::refusal_of([] { return id_of({"--"}); });
  CHECK(dashes ==
        trees::Refusal{"Logical ID must adhere to the regular expression: /^[A-Za-z0-9]{1,255}$/, got ''", "S/--"});
}

TEST_CASE("Names: unique in the app, with the stack and without the root") {
  constexpr auto names = [](const auto& check) {
    cc::ConstructTree app;
    const cc::Stack stack(app, "S");
    return check(app, stack, Construct(stack, "inner"));
  };
  CHECK_BOTH(names([](const auto&, const auto&, const auto& inner) {
    return cc::Names::unique_id(inner) == "Sinner27C7BA2E" && cc::Names::node_unique_id(inner.node()) == "Sinner27C7BA2E";
  }));
  CHECK_BOTH(names([](const auto&, const auto& stack, const auto&) { return cc::Names::unique_id(stack) == "S"; }));
  CHECK_BOTH(names([](const auto& app, const auto&, const auto&) { return cc::Names::unique_id(app).empty(); }));
}

// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/resolve.hpp>

#include <constcloud/assets/nested_stack.hpp>
#include <constcloud/elements/cfn_mapping.hpp>
#include <constcloud/elements/cfn_output.hpp>
#include <thread>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Stack;
using cc::Text;
using trees::Refusal;
using trees::template_of;
using trees::thing;

namespace {

constexpr bool exports_and_imports() {
  cc::ConstructTree app;
  const Stack producer = trees::plain_stack(app, "P");
  const Stack consumer = trees::plain_stack(app, "C");
  const auto a = thing(producer, "A");
  thing(consumer, "B", {{"Name", a.ref()}, {"Arn", cc::Json(a.get_att("Arn"))}});
  const cc::Text imports = template_text(consumer);
  return imports.contains(R"("Name":{"Fn::ImportValue":"P:ExportsOutputRefA)") &&
         imports.contains(R"("Arn":{"Fn::ImportValue":"P:ExportsOutputFnGetAttAArn)") &&
         template_text(producer).contains(
             R"("Value":{"Fn::GetAtt":["A","Arn"]},"Export":{"Name":"P:ExportsOutputFnGetAttAArn)") &&
         consumer.dependencies().size() == 1;
}

/// Stacks that pass values, names of mappings and nested templates to each other. Gives the one that takes most.
constexpr Stack intertwined(const Construct& app) {
  const Stack producer = trees::plain_stack(app, "P");
  const Stack consumer = trees::plain_stack(app, "C");
  const cc::NestedStack inner(consumer, "Inner");
  const auto a = thing(producer, "A");
  const cc::CfnMapping mapping(producer, "M", {.mapping = {{"a", {{"b", "c"}}}}});
  const auto x = thing(inner, "X", {{"Outer", thing(consumer, "Y").ref()}, {"Arn", a.get_att("Arn")}});
  thing(consumer, "B", {{"Name", "<" + a.ref() + ">"},
                        {"Map", mapping.find_in_map(cc::Aws::region, "b")},
                        {"Inner", x.get_att("Arn")},
                        {"Length", cc::Fn::len(cc::Fn::split(",", a.ref()))}})
      .add_property_override("Deep.Er", a.get_att("Arn"));
  return consumer;
}

/// How many nodes there are.
constexpr unsigned count_of(const Construct& app) { return cc::detail::root_of(app).numbers; }

/// Counts how often somebody looks at it.
struct CountingLeaf final : cc::json::LateLeaf {
  constexpr CountingLeaf(const cc::Value<Text>& value, int& looks) : inner(value), count(looks) {}
  constexpr ~CountingLeaf() override {}
  constexpr cc::Json resolved(const cc::json::LeafContext*) const override { return ++count, inner; }
  cc::Value<Text> inner;
  int& count;
};

/// So many stacks, each of which refers to the one before and to the first; gives how often somebody looked at the
/// references to find a way for them.
constexpr int looks_at(std::size_t stacks) {
  cc::ConstructTree app;
  int looks = 0;
  cc::List<cc::CfnResource> things;
  for (std::size_t i = 0; i != stacks; ++i) {
    const Stack stack = trees::plain_stack(app, Text::concat({"S", cc::Json(i).to_text()}));
    cc::Map<cc::Json> values;
    if (i != 0) {
      values.set("before", cc::detail::make_leaf<CountingLeaf>(things[i - 1].ref(), looks));
      values.set("first", cc::detail::make_leaf<CountingLeaf>(things[0].get_att("Arn"), looks));
    }
    things.push_back(thing(stack, "A", values));
  }
  const cc::detail::Resolution resolution = resolve(cc::detail::root_of(app));
  return resolution.size() == 2 * (stacks - 1) ? looks : -1;
}

}  // namespace

TEST_CASE("resolve: references across stacks become exports and imports, and stack dependencies") {
  CHECK_BOTH(exports_and_imports());
}

TEST_CASE("resolve: ways between stacks may double with each stack") {
  constexpr auto imports = [](std::size_t count) {
    cc::ConstructTree app;
    cc::List<cc::CfnResource> things;
    for (std::size_t i = 0; i != count; ++i) {
      char id[] = {'S', static_cast<char>('0' + i / 10), static_cast<char>('0' + i % 10), 0};
      const Stack stack = trees::plain_stack(app, id);
      cc::Map<cc::Json> values;
      for (std::size_t k = 1; k <= 2 && k <= i; ++k) values.set(Text::copy("ab", k), things[i - k].ref());
      things.push_back(thing(stack, "A", values));
    }
    return template_text(Stack::of(things[count - 1])).contains("Fn::ImportValue") &&
           Stack::of(things[count - 1]).dependencies().size() == 2;
  };
  CHECK_BOTH(imports(70));
}

TEST_CASE("resolve: stacks that would depend on each other are refused") {
  const Refusal refusal = trees::refusal_of([] {
    cc::ConstructTree app;
    const Stack one = trees::plain_stack(app, "S1");
    const Stack two = trees::plain_stack(app, "S2");
    const auto a = thing(one, "A");
    const auto b = thing(two, "B", {{"Name", a.ref()}});
    thing(one, "C", {{"Name", b.ref()}});
    (void)template_text(one);
  });
  CHECK(refusal.what.find("would create a cyclic reference.") != std::string::npos);
}

TEST_CASE("resolve: what validations find is said of all constructs at once") {
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          s.node().add_validation([] { return cc::List<cc::Text>{"first", "second"}; });
          Construct(s, "A").node().add_validation([] { return cc::List<cc::Text>{"third"}; });
        }).what == "Validation failed with the following errors:\n  [S] first\n  [S] second\n  [S/A] third");
}

TEST_CASE("resolve: a template is rendered as often as one likes, and nothing is changed by it") {
  constexpr auto renders_twice = [] {
    cc::ConstructTree app;
    const Stack consumer = intertwined(app);
    const cc::detail::Resolution resolution = resolve(cc::detail::root_of(app));
    const cc::detail::NodeData& stack = cc::detail::node_of(consumer);
    const unsigned before = count_of(app);
    const Text first = render_template(resolution, stack);
    const Text second = render_template(resolution, stack);
    return first == second && count_of(app) == before && first.contains("MappingCopy") &&
           first.contains("Fn::ImportValue") && first.contains("Outputs.") &&
           first.contains(R"("Transform":"AWS::LanguageExtensions")");
  };
  CHECK_BOTH(renders_twice());
}

TEST_CASE("resolve: done again it gives the same, and adds nothing") {
  constexpr auto resolves_twice = [] {
    cc::ConstructTree app;
    const Stack consumer = intertwined(app);
    const cc::detail::Resolution first = resolve(cc::detail::root_of(app));
    const Text text = render_template(first, cc::detail::node_of(consumer));
    const unsigned before = count_of(app);
    const cc::detail::Resolution second = resolve(cc::detail::root_of(app));
    return first.size() == second.size() && count_of(app) == before &&
           render_template(second, cc::detail::node_of(consumer)) == text &&
           render_template(first, cc::detail::node_of(consumer)) == text;
  };
  CHECK_BOTH(resolves_twice());
}

TEST_CASE("resolve: threads render one tree at once") {
  cc::ConstructTree app;
  const cc::detail::NodeData& stack = cc::detail::node_of(intertwined(app));
  const cc::detail::Resolution resolution = resolve(cc::detail::root_of(app));
  cc::List<Text> texts;
  texts.push_back(Text());
  texts.push_back(Text());
  const auto render = [&](Text& to) {
    for (int i = 0; i != 50; ++i) to = render_template(resolution, stack);
  };
  std::thread one([&] { render(texts[0]); });
  std::thread two([&] { render(texts[1]); });
  one.join();
  two.join();
  CHECK(texts[0] == texts[1]);
  CHECK(texts[0] == render_template(resolution, stack));
}

TEST_CASE("resolve: looks once at each reference between a thousand stacks") {
  CHECK_BOTH(looks_at(20) == 2 * 19);
  CHECK(looks_at(1000) == 2 * 999);
}

TEST_CASE("resolve: what stands in the metadata of a stack passes nothing") {
  constexpr auto text = [] {
    cc::ConstructTree app;
    const auto a = thing(trees::plain_stack(app, "P"), "A");
    const Stack consumer = trees::plain_stack(app, "C");
    consumer.add_metadata("m", a.ref());
    return template_text(consumer) == R"({"Metadata":{"m":{"Ref":"A"}}})" && a.stack().node().children().size() == 1;
  };
  CHECK_BOTH(text());
}

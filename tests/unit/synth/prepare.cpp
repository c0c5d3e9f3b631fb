// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/prepare.hpp>

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

}  // namespace

TEST_CASE("prepare: references across stacks become exports and imports, and stack dependencies") {
  CHECK_BOTH(exports_and_imports());
}

TEST_CASE("prepare: ways between stacks may double with each stack") {
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

TEST_CASE("prepare: stacks that would depend on each other are refused") {
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

TEST_CASE("prepare: what validations find is said of all constructs at once") {
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          s.node().add_validation([] { return cc::List<cc::Text>{"first", "second"}; });
          Construct(s, "A").node().add_validation([] { return cc::List<cc::Text>{"third"}; });
        }).what == "Validation failed with the following errors:\n  [S] first\n  [S] second\n  [S/A] third");
}

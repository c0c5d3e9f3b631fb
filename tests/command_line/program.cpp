// SPDX-License-Identifier: Apache-2.0
// A program that people start by themselves. The environment variable PROGRAM_IS chooses what it builds.
#include <constcloud/main.hpp>
#include <cstdlib>
#include <stdexcept>
#include <string>

namespace cc = constcloud;

namespace {

cc::Stack stack_with(const cc::Construct& scope, const cc::Text& id, const cc::Text& text,
                     const cc::StackProps& props = {}) {
  const cc::Stack stack(scope, id, props);
  cc::CfnResource(stack, "Thing", {.type = "A::B::C", .properties = cc::Map<cc::Json>{{"Text", cc::Json(text)}}});
  return stack;
}

/// Stacks in stages and in each other, with names of their own, one to be deployed before another.
void build_stages(cc::App& app) {
  const cc::Stage prod(app, "Prod");
  const cc::Stage inner(prod, "Inner");
  stack_with(inner, "Deep", "yes");
  stack_with(prod, "Api", "first line\n  second line\n", {.stack_name = "prod-api"});
  const cc::Stack plain = stack_with(app, "Plain", "with: colon, \"quotes\" and 'others'");
  stack_with(plain, "Within", "\xe2\x82\xac 5");
  plain.add_dependency(stack_with(app, "Named", "2012-10-17", {.description = "a #1 stack", .stack_name = "named"}));
}

/// Two stacks with something to say, of which findings are a part.
void build_notes(cc::App& app, bool has_error) {
  const cc::Stack one = stack_with(app, "One", "x");
  const cc::Stack two = stack_with(app, "Two", "x");
  const auto on = [](const cc::Construct& construct) { return cc::Annotations::of(construct); };
  on(one).add_info("good to know");
  const cc::CfnResource odd(one, "Odd", {.type = "A::B::C"});
  odd.override_logical_id("my-id");
  on(odd).add_warning("look at this");
  on(odd).add_warning_v2("my:id", "and at that,\nwhich is longer");
  on(two.node().find_child("Thing")).add_warning("look at this");
  if (has_error) on(two).add_error("broken");
}

void build(cc::App& app) {
  const char* const chosen = std::getenv("PROGRAM_IS");
  const std::string is = chosen == nullptr ? "one" : chosen;
  if (is == "refused") throw cc::Error("this is refused", "A/B");
  if (is == "broken") throw std::runtime_error("this is broken");
  if (is == "odd") throw 1;
  if (is == "staged") return build_stages(app);
  if (is == "noted" || is == "wrong") return build_notes(app, is == "wrong");
  const std::string text = is == "large" ? std::string(1 << 20, 'x') : is == "changed" ? "new" : "old";
  stack_with(app, "One", text);
  if (is == "many") const cc::Stack two(app, "Two", {.stack_name = "second"});
}

}  // namespace

int main(int argc, char** argv) { return constcloud::run(argc, argv, build); }

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

void build(cc::App& app) {
  const char* const chosen = std::getenv("PROGRAM_IS");
  const std::string is = chosen == nullptr ? "one" : chosen;
  if (is == "refused") throw cc::Error("this is refused", "A/B");
  if (is == "broken") throw std::runtime_error("this is broken");
  if (is == "odd") throw 1;
  if (is == "staged") return build_stages(app);
  const std::string text = is == "large" ? std::string(1 << 20, 'x') : is == "changed" ? "new" : "old";
  stack_with(app, "One", text);
  if (is == "many") const cc::Stack two(app, "Two", {.stack_name = "second"});
}

}  // namespace

int main(int argc, char** argv) { return constcloud::run(argc, argv, build); }

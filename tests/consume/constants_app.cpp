// SPDX-License-Identifier: Apache-2.0
// A user's app with a template that is a constant.
#include <constcloud/app.hpp>
#include <constcloud/synth.hpp>

namespace cc = constcloud;

// More than either compiler evaluates without being told to.
constexpr int many() {
  int count = 0;
  while (count < 1'500'000) ++count;
  return count;
}
static_assert(many() > 0);

constexpr void words(cc::Stack& stack) { cc::CfnOutput(stack, "Word", {.value = "constant"}); }
inline constexpr auto words_template = cc::compiled_template<words>("Words");
static_assert(words_template.size() > 0);

int main() {
  cc::App app;
  cc::Stack stack(app, "Words");
  words(stack);
  return app.synth().template_of("Words").size() == words_template.size() ? 0 : 1;
}

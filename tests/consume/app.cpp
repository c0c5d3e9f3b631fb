// SPDX-License-Identifier: Apache-2.0
// A user's app, which the test edits.
#include <constcloud/app.hpp>

namespace cc = constcloud;

// More than either compiler evaluates without being told to.
constexpr int many() {
  int count = 0;
  while (count < 1'500'000) ++count;
  return count;
}
static_assert(many() > 0);

int main() {
  cc::App app;
  cc::Stack stack(app, "Words");
  cc::CfnOutput(stack, "Word", {.value = "first"});
  app.synth();
}

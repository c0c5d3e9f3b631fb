// SPDX-License-Identifier: Apache-2.0
// A program against the library: the template that it makes is the constant of its other file.
#include <constcloud/app.hpp>
#include <constcloud/core.hpp>
#include <constcloud/synth.hpp>

#include "words.hpp"

namespace cc = constcloud;

#ifdef PASSES_A_CONSTRUCT
void take(cc::Stack& stack);
#endif

int main() {
  cc::App app;
  cc::Stack stack(app, "Words");
#ifdef PASSES_A_CONSTRUCT
  take(stack);
#else
  cc::CfnOutput(stack, "Word", {.value = "constant"});
#endif
  return template_text(stack) == cc::Text::copy(constant_words(), size_of_constant_words()) ? 0 : 1;
}

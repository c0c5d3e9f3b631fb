// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/template_text.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;

TEST_CASE("template_text: what the assembly has, and again after changes") {
  CHECK_BOTH(trees::in_app([](const cc::Construct& app) {
    const Stack stack(app, "S");
    const cc::Text before = template_text(stack);
    trees::thing(stack, "T");
    const cc::Text after = template_text(stack);
    return !before.contains("Resources") && after.contains("\"T\"") && after == template_text(stack);
  }));
}

TEST_CASE("template_text: what it refers to in another stack is exported there") {
  CHECK_BOTH(trees::in_app([](const cc::Construct& app) {
    const Stack producer(app, "Producer");
    const Stack consumer(app, "Consumer");
    const auto made = trees::thing(producer, "T");
    cc::CfnOutput(consumer, "O", {.value = made.ref()});
    return template_text(consumer).contains("Fn::ImportValue") && template_text(producer).contains("Export");
  }));
}

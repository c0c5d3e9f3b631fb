// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/resolution.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Json;
using cc::Stack;
using cc::detail::ForeignReference;
using cc::detail::node_of;
using cc::detail::Resolution;

TEST_CASE("Resolution: what stands in a stack for a value of another one") {
  constexpr auto found = [] {
    cc::ConstructTree app;
    const Stack one(app, "One");
    const Stack two(app, "Two");
    const auto a = trees::thing(one, "A");
    const ForeignReference ref{&node_of(two), {&node_of(a), {}}};
    const ForeignReference arn{&node_of(two), {&node_of(a), "Arn"}};
    Resolution resolution;
    resolution.set(ref, "first");
    resolution.set(arn, "arn");
    resolution.set(ref, "second");
    const Resolution copy = resolution;
    return resolution.size() == 2 && *copy.find(ref) == Json("second") && *copy.find(arn) == Json("arn") &&
           copy.find({&node_of(one), ref.value}) == nullptr &&
           copy.find({&node_of(two), {&node_of(a), "B"}}) == nullptr;
  };
  CHECK_BOTH(found());
}

TEST_CASE("Resolution: the templates of nested stacks, by the stack that is deployed") {
  constexpr auto kept = [] {
    cc::ConstructTree app;
    const Stack one(app, "One");
    const Stack two(app, "Two");
    Resolution resolution;
    resolution.nested_templates_of(node_of(one)).set("hash", 1);
    const Resolution& as_it_is = resolution;
    return as_it_is.nested_templates_of(node_of(one))->size() == 1 &&
           as_it_is.nested_templates_of(node_of(two)) == nullptr;
  };
  CHECK_BOTH(kept());
}

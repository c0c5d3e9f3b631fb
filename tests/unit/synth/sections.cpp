// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/sections.hpp>

#include <constcloud/assets/nested_stack.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using trees::thing;

namespace {

/// `name:key,key;` of each section.
template <class F>
constexpr Text sections_after(F f) {
  return trees::in_stack([&f](const Stack& s) {
    f(s);
    const cc::detail::Sections sections(cc::detail::node_of(s));
    Text all;
    for (const cc::detail::Section& section : sections.list()) {
      all = Text::concat({all, section.name, ":"});
      for (const cc::detail::Placed& placed : section.elements) all = Text::concat({all, *placed.key, ","});
      all = Text::concat({all, ";"});
    }
    return all;
  });
}

}  // namespace

TEST_CASE("Sections: by their first element; array indices first, without what is left out") {
  CHECK_BOTH(sections_after([](const Stack& s) {
               cc::CfnOutput(s, "O", {.value = "x", .key = "Key"});
               thing(s, "B");
               thing(s, "10");
               cc::CfnCondition(s, "Undecided");
               thing(s, "9");
               thing(s, "A");
               cc::NestedStack(s, "N");
             }) == "Resources:9,10,B,A,NNestedStackNNestedStackResource25BF0ED8,;Outputs:Key,;");
}

TEST_CASE("Sections: how many resources there are") {
  CHECK_BOTH(trees::in_stack([](const Stack& s) {
    thing(s, "A");
    cc::CfnOutput(s, "O", {.value = "x"});
    return cc::detail::Sections(cc::detail::node_of(s)).resource_count();
  }) == 1);
  CHECK_BOTH(sections_after([](const Stack&) {}) == "");
}

TEST_CASE("Sections: a key stands once") {
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          cc::CfnOutput(s, "O", {.value = "x", .key = "Same"});
          cc::CfnOutput(s, "P", {.value = "x", .key = "Same"});
        }) == trees::Refusal{"section 'Outputs' already contains 'Same'", "S/P"});
}

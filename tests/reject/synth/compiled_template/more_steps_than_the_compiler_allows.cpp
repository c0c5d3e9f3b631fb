// SPDX-License-Identifier: Apache-2.0
// reject-gcc: limit of 262144 (use '-fconstexpr-loop-limit=' to increase the limit)
// reject-clang: or_takes_more_steps_than_the_compiler_allows<&f
// reject-clang: for_more_steps_pass<29>{"-fconstexpr-steps=4294967295"}
// reject-note-clang: hit maximum step limit
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

constexpr void resources(cc::Stack& stack, int count) {
  for (int i = 0; i != count; ++i) {
    char id[] = {'r', static_cast<char>('0' + i / 100), static_cast<char>('0' + i / 10 % 10),
                 static_cast<char>('0' + i % 10), '\0'};
    cc::CfnResource(stack, id,
                    {.type = "A::B::C", .properties = cc::Map<cc::Json>{{"One", 1}, {"Two", "two"}, {"Three", true}}});
  }
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { resources(stack, 120); }
#else
constexpr void f(cc::Stack& stack) {
  resources(stack, 480);
  int steps = 0;
  for (int i = 0; i != 300'000; ++i) steps += i % 2;
  if (steps == 0) resources(stack, 1);
}
#endif
constexpr auto constant = cc::compiled_template<f>("S");

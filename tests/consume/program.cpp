// SPDX-License-Identifier: Apache-2.0
// A user's program: it sees the library through its CMake target alone.
#include <constcloud/app.hpp>
#include <constcloud/synth.hpp>

#include <cstdio>

namespace cc = constcloud;

constexpr void empty(cc::Stack&) {}
inline constexpr auto empty_template = cc::compiled_template<empty>("Empty");
static_assert(empty_template.size() > 0);

int main() {
  cc::App app;
  cc::Stack stack(app, "Empty");
  const auto text = template_text(stack);
  std::fwrite(text.data(), 1, text.size(), stdout);
  return text.size() == empty_template.size() ? 0 : 1;
}

// SPDX-License-Identifier: Apache-2.0
// A user's program against the compiled part of the library.
#include <constcloud/app.hpp>

namespace cc = constcloud;

int main() {
  cc::App app;
  cc::Stack stack(app, "Empty");
  return template_text(stack).size() > 100 ? 0 : 1;
}

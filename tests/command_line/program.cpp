// SPDX-License-Identifier: Apache-2.0
// A program that people start by themselves. The environment variable PROGRAM_IS chooses what it builds.
#include <constcloud/main.hpp>
#include <cstdlib>
#include <stdexcept>
#include <string>

namespace cc = constcloud;

namespace {

void build(cc::App& app) {
  const char* const chosen = std::getenv("PROGRAM_IS");
  const std::string is = chosen == nullptr ? "one" : chosen;
  if (is == "refused") throw cc::Error("this is refused", "A/B");
  if (is == "broken") throw std::runtime_error("this is broken");
  if (is == "odd") throw 1;
  const cc::Stack one(app, "One");
  const std::string text = is == "large" ? std::string(1 << 20, 'x') : is == "changed" ? "new" : "old";
  cc::CfnResource(one, "Thing", {.type = "A::B::C", .properties = cc::Map<cc::Json>{{"Text", cc::Json(text)}}});
  if (is == "many") const cc::Stack two(app, "Two", {.stack_name = "second"});
}

}  // namespace

int main(int argc, char** argv) { return constcloud::run(argc, argv, build); }

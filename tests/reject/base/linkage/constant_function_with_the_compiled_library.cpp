// SPDX-License-Identifier: Apache-2.0
// reject-gcc: call to non-'constexpr' function
// reject-clang: never produces a constant expression
#ifndef CONSTCLOUD_CONTROL
#define CONSTCLOUD_COMPILED
#endif
#include <constcloud/core.hpp>

namespace cc = constcloud;

constexpr void words(cc::Stack& stack) { cc::CfnOutput(stack, "Word", {.value = "constant"}); }

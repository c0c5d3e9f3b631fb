// SPDX-License-Identifier: Apache-2.0
// A constant, in a file of a program whose other file links the library.
#include <constcloud/core.hpp>
#include <constcloud/synth.hpp>
#include "words.hpp"

namespace cc = constcloud;

constexpr void words(cc::Stack& stack) { cc::CfnOutput(stack, "Word", {.value = "constant"}); }
inline constexpr auto words_template = cc::compiled_template<words>("Words");

const char* constant_words() { return words_template.data(); }
std::size_t size_of_constant_words() { return words_template.size(); }

#ifdef PASSES_A_CONSTRUCT
void take(cc::Stack& stack) { words(stack); }
#endif

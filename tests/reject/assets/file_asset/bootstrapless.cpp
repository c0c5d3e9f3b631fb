// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_bootstrapless_synthesizer_takes_no_assets_use_the_default_one
// reject-clang: Cannot add assets to a Stack that uses the BootstraplessSynthesizer: use the DefaultStackSynthesizer
// reject-clang: (at Other)
#include <constcloud/assets/file_asset.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

constexpr void add_asset(cc::Stack& stack, const cc::StackSynthesizer& synthesizer) {
  const cc::Stack other(stack.node().root(), "Other", {.synthesizer = synthesizer});
  cc::detail::add_file_asset(cc::detail::node_of(other), {.source_hash = "abc", .file_name = "f.txt"});
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { add_asset(stack, cc::CliCredentialsStackSynthesizer()); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { add_asset(stack, cc::BootstraplessSynthesizer()); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif

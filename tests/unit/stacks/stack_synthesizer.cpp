// SPDX-License-Identifier: Apache-2.0
#include <constcloud/stacks/stack_synthesizer.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::detail::SynthesizerKind;

TEST_CASE("StackSynthesizer: each kind keeps what it was given") {
  CHECK_BOTH(cc::StackSynthesizer().kind() == SynthesizerKind::default_);
  CHECK_BOTH(*cc::DefaultStackSynthesizer({.qualifier = "q"}).props().qualifier == "q");
  CHECK_BOTH(cc::LegacyStackSynthesizer().kind() == SynthesizerKind::legacy);
  CHECK_BOTH([] {
    const cc::BootstraplessSynthesizer synthesizer({.deploy_role_arn = "d"});
    return synthesizer.kind() == SynthesizerKind::bootstrapless && *synthesizer.props().deploy_role_arn == "d";
  }());
  CHECK_BOTH([] {
    const cc::CliCredentialsStackSynthesizer synthesizer({.bucket_prefix = "p/", .qualifier = "q"});
    return synthesizer.kind() == SynthesizerKind::cli_credentials && *synthesizer.props().bucket_prefix == "p/";
  }());
}

TEST_CASE("StackSynthesizer: only the default one has the template check the bootstrap stack") {
  const auto has_rule = [](const cc::StackSynthesizer& synthesizer) {
    cc::ConstructTree app;
    const cc::Stack stack(app, "S", {.synthesizer = synthesizer});
    return template_text(stack).contains("BootstrapVersion");
  };
  CHECK(has_rule(cc::DefaultStackSynthesizer()));
  CHECK_FALSE(has_rule(cc::LegacyStackSynthesizer()));
  CHECK_FALSE(has_rule(cc::BootstraplessSynthesizer()));
  CHECK_FALSE(has_rule(cc::CliCredentialsStackSynthesizer()));
}

TEST_CASE("StackSynthesizer: the qualifier comes from the synthesizer, else from the context") {
  const auto qualifier = [](const cc::StackProps& props) {
    cc::ConstructTree app;
    app.node().set_context("@aws-cdk/core:bootstrapQualifier", "fromctx");
    return cc::detail::stack_state(cc::detail::node_of(cc::Stack(app, "S", props))).qualifier;
  };
  CHECK(qualifier({}) == "fromctx");
  CHECK(qualifier({.synthesizer = cc::DefaultStackSynthesizer({.qualifier = "own"})}) == "own");
}

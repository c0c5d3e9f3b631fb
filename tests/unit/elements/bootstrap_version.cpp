// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/bootstrap_version.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;

namespace {

constexpr Text template_with(const cc::StackProps& props) {
  cc::ConstructTree app;
  const Stack stack(app, "S", props);
  trees::thing(stack, "T");
  (void)template_text(stack);
  return cc::json::parse(template_text(stack)).to_text();
}

}  // namespace

TEST_CASE("the bootstrap version: a parameter and a rule, after all else") {
  CHECK_BOTH(
      template_with({}) ==
      R"({"Resources":{"T":{"Type":"A::B::C"}},"Parameters":{"BootstrapVersion":{)"
      R"("Type":"AWS::SSM::Parameter::Value<String>","Default":"/cdk-bootstrap/hnb659fds/version",)"
      R"("Description":"Version of the CDK Bootstrap resources in this environment, automatically retrieved from )"
      R"(SSM Parameter Store. [cdk:skip]"}},"Rules":{"CheckBootstrapVersion":{"Assertions":[{"Assert":{"Fn::Not":[)"
      R"({"Fn::Contains":[["1","2","3","4","5"],{"Ref":"BootstrapVersion"}]}]},"AssertDescription":)"
      R"("CDK bootstrap stack version 6 required. Please run 'cdk bootstrap' with a recent version of the CDK )"
      R"(CLI."}]}}})");
}

TEST_CASE("the bootstrap version: of another qualifier, and not at all") {
  CHECK_BOTH(template_with({.synthesizer = cc::DefaultStackSynthesizer({.qualifier = "other"})})
                 .contains(R"("Default":"/cdk-bootstrap/other/version")"));
  CHECK_BOTH(template_with({.synthesizer = cc::DefaultStackSynthesizer({.generate_bootstrap_version_rule = false})}) ==
             R"({"Resources":{"T":{"Type":"A::B::C"}}})");
}

// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/fn.hpp>
#include <constcloud/values/cfn_dynamic_reference.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::CfnDynamicReference;
using cc::CfnDynamicReferenceService;
using cc::Stack;
using cc::Text;
using cc::Value;

namespace {

/// What `make(reference)` gives, as it stands in a template.
template <class F>
constexpr Text shown(const Value<Text>& key, F make) {
  return trees::shown_in_stack(
      [&](Stack&) { return make(Value<Text>(CfnDynamicReference(CfnDynamicReferenceService::ssm, key))).json(); });
}

}  // namespace

TEST_CASE("CfnDynamicReference: the services as CloudFormation spells them") {
  CHECK_BOTH(to_text(CfnDynamicReferenceService::ssm) == "ssm");
  CHECK_BOTH(to_text(CfnDynamicReferenceService::ssm_secure) == "ssm-secure");
  CHECK_BOTH(to_text(CfnDynamicReferenceService::secrets_manager) == "secretsmanager");
}

TEST_CASE("CfnDynamicReference: is a token that is written as a text") {
  CHECK_BOTH(Value<Text>(CfnDynamicReference(CfnDynamicReferenceService::ssm, "/a")).is_token());
  CHECK_BOTH(shown("/a", [](const Value<Text>& value) { return value; }) == R"("{{resolve:ssm:/a}}")");
}

TEST_CASE("CfnDynamicReference: grows together with the texts around it") {
  CHECK_BOTH(shown("/a", [](const Value<Text>& value) { return "x" + value + "y"; }) == R"("x{{resolve:ssm:/a}}y")");
  CHECK_BOTH(shown("/a", [](const Value<Text>& value) { return cc::Fn::select(0, cc::Fn::split(",", value)); }) ==
             R"({"Fn::Select":[0,{"Fn::Split":[",","{{resolve:ssm:/a}}"]}]})");
}

TEST_CASE("CfnDynamicReference: a key with tokens in it makes a join") {
  CHECK_BOTH(shown(cc::Aws::region, [](const Value<Text>& value) { return "x" + value; }) ==
             R"({"Fn::Join":["",["x{{resolve:ssm:",{"Ref":"AWS::Region"},"}}"]]})");
}

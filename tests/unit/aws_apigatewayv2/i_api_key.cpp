// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/api_key.hpp>
#include <constcloud/aws_apigatewayv2/i_api_key.hpp>
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/aws_iam/role.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::ApiKey;
using cc::aws_apigatewayv2::IApiKey;

namespace {

/// The statements that a role has of what `f(key, role)` grants.
template <class F>
constexpr Text granted(F f) {
  return sockets::properties(
      [&f](Stack& stack) {
        f(ApiKey::from_api_key_id(stack, "Key", "k1"),
          iam::Role::builder(stack, "R").assumed_by(iam::ServicePrincipal("a.amazonaws.com")).build());
      },
      "AWS::IAM::Policy");
}

}  // namespace

TEST_CASE("IApiKey: an import knows its id and its ARN") {
  constexpr auto known = [](const Stack& stack) {
    const IApiKey key = ApiKey::from_api_key_id(stack, "Key", "k1");
    return key.key_id().literal() == "k1" && key.api_key_ref().api_key_id.literal() == "k1" &&
           key.node().path() == "S/Key" && IApiKey::is_resource(key) && !IApiKey::is_owned_resource(key);
  };
  CHECK_BOTH(trees::in_stack(known));
  constexpr auto arn = [](const Stack& stack) {
    return ApiKey::from_api_key_id(stack, "Key", "k1").key_arn().json();
  };
  CHECK_BOTH(trees::shown_in_stack(arn) ==
             R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":apigateway:",{"Ref":"AWS::Region"},"::/apikeys/k1"]]})");
}

TEST_CASE("IApiKey: grants") {
  CHECK_BOTH(granted([](const IApiKey& key, const iam::Role& role) { key.grant_read(role); }).contains(
                  R"("Action":"apigateway:GET")"));
  CHECK_BOTH(
      granted([](const IApiKey& key, const iam::Role& role) { key.grant_write(role); }).contains(
                  R"("Action":["apigateway:POST","apigateway:PUT","apigateway:PATCH","apigateway:DELETE"])"));
  CHECK_BOTH(
      granted([](const IApiKey& key, const iam::Role& role) { key.grant_read_write(role); }).contains(
                  R"("Action":["apigateway:GET","apigateway:POST","apigateway:PUT","apigateway:PATCH","apigateway:DELETE"])"));
}

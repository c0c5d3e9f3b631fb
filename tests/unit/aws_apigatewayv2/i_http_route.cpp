// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_http_route.hpp>
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/aws_iam/role.hpp>

#include "support/https.hpp"

namespace apigwv2 = https::apigwv2;
using https::HttpMethod;
using https::Stack;
using https::Text;
using trees::Refusal;

namespace iam = https::cc::aws_iam;

namespace {

struct Signed {
  constexpr apigwv2::HttpRouteAuthorizerConfig bind(const apigwv2::HttpRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "AWS_IAM"};
  }
};
constexpr https::HttpRoute signed_route(const Stack& stack, HttpMethod method, const Text& path = "/a") {
  return https::HttpRoute(stack, "R",
                          {.http_api = https::api_in(stack),
                           .integration = https::url(),
                           .route_key = https::HttpRouteKey::with(path, method),
                           .authorizer = Signed()});
}
constexpr iam::Role role(const Stack& stack) {
  return iam::Role(stack, "Role", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
}

}  // namespace

TEST_CASE("IHttpRoute: its ARN ends at its first variable") {
  constexpr auto arn = [](const Stack& stack) {
    return signed_route(stack, HttpMethod::any, "/a/{id}/b").route_arn().json();
  };
  CHECK_BOTH(trees::shown_in_stack(arn) ==
             R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":execute-api:",{"Ref":"AWS::Region"},":",)"
             R"({"Ref":"AWS::AccountId"},":",{"Ref":"ApiF70053CD"},"/*/*/a/*"]]})");
}

TEST_CASE("IHttpRoute: who may call it") {
  constexpr auto granted = [](Stack& stack) {
    signed_route(stack, HttpMethod::any)
        .grant_invoke(role(stack), {.http_methods = {HttpMethod::get, HttpMethod::put, HttpMethod::get}});
  };
  CHECK_BOTH(https::properties(granted, "AWS::IAM::Policy").contains(R"("Action":"execute-api:Invoke")"));
  CHECK_BOTH(https::properties(granted, "AWS::IAM::Policy").contains("/*/PUT/a"));
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          https::route_in(https::api_in(stack)).grant_invoke(role(stack));
        }) == Refusal{"To use grantInvoke, you must use IAM authorization", "S/Api/GET--a"});
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          signed_route(stack, HttpMethod::get).grant_invoke(role(stack), {.http_methods = {HttpMethod::put}});
        }) == Refusal{"This route does not support granting invoke for all requested http methods", "S/R"});
}

TEST_CASE("IHttpRoute: a path of more than 1000 characters") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          signed_route(stack, HttpMethod::get, Text::concat({"/", Text(std::string(1000, 'x'))}));
        }).what.find("Path is too long: /x") == 0);
}

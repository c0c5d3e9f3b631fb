// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/api_key.hpp>

#include <string>

#include "support/sockets.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::ApiKey;
using trees::Refusal;

namespace {

template <class F>
constexpr Text key_of(F f) {
  return sockets::properties([&f](Stack& stack) { f(ApiKey::builder(stack, "Key")).build(); },
                             "AWS::ApiGateway::ApiKey");
}

}  // namespace

TEST_CASE("ApiKey: enabled unless told otherwise, and each option") {
  CHECK_BOTH(key_of([](auto b) { return b; }) == R"({"Enabled":true})");
  CHECK_BOTH(key_of([](auto b) {
               return std::move(b)
                   .api_key_name("n")
                   .customer_id("c")
                   .description("d")
                   .enabled(false)
                   .generate_distinct_id(true)
                   .value("0123456789abcdefghij");
             }) ==
             R"({"CustomerId":"c","Description":"d","Enabled":false,"GenerateDistinctId":true,"Name":"n",)"
             R"("Value":"0123456789abcdefghij"})");
}

TEST_CASE("ApiKey: attributes") {
  constexpr auto id = [](const Stack& stack) { return ApiKey(stack, "Key").key_id().json(); };
  CHECK_BOTH(trees::shown_in_stack(id) == R"({"Ref":"Key961B73FD"})");
  constexpr auto arn = [](const Stack& stack) { return ApiKey(stack, "Key").key_arn().json(); };
  CHECK_BOTH(trees::shown_in_stack(arn) ==
             R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":apigateway:",{"Ref":"AWS::Region"},"::/apikeys/",)"
             R"({"Ref":"Key961B73FD"}]]})");
}

TEST_CASE("ApiKey: a value that the program knows alone is checked where the key is made") {
  const auto refusal = [](const std::string& value) {
    return trees::refusal_in_stack([&value](Stack& stack) { ApiKey(stack, "Key", {.value = value}); });
  };
  CHECK(refusal("short") == Refusal{"ApiKey: value 'short' must have 20 to 128 characters", "S/Key"});
  CHECK(refusal(std::string(129, 'x')).path == "S/Key");
  CHECK(refusal(std::string(128, 'x')).what == "nothing was refused");
}

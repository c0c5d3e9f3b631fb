// SPDX-License-Identifier: Apache-2.0
#pragma once
// What API Gateway v2 accepts of HTTP APIs: the paths of routes and the names of stages.
#include <constcloud/constraints/checked.hpp>

namespace CONSTCLOUD_NAMESPACE::constraints::apigatewayv2 {
/// The root, or what begins with a slash and does not end with one.
constexpr bool is_route_path(const char* data, std::size_t size) {
  return size != 0 && data[0] == '/' && (size == 1 || data[size - 1] != '/');
}
}  // namespace constcloud::constraints::apigatewayv2

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// The path of a route.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
CONSTCLOUD_CHECKED_TEXT(HttpRoutePath, where(apigatewayv2::is_route_path),
                        a_route_path_must_start_with_a_slash_and_not_end_with_one_change_the_path, "the route path",
                        "must start with a / and not end with a /", "change the path", [](const Text&) {
                          return Text("A route path must always start with a \"/\" and not end with a \"/\"");
                        });

/// The name of a stage of an HTTP API.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-stage.html
CONSTCLOUD_CHECKED_FIELD(
    HttpStageName, (length_between(1, 128) && all_of(alnum | "-_")) || equals("$default"),
    the_stage_name_of_an_http_api_must_be_1_to_128_letters_digits_hyphens_underscores_or_dollar_default_rename_it,
    "HttpStage: stage_name", "must be 1 to 128 letters, digits, hyphens or underscores, or $default",
    "rename the stage");

}  // namespace constcloud::aws_apigatewayv2

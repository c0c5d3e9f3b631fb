// SPDX-License-Identifier: Apache-2.0
#pragma once
// The ARNs of what is called of an API.
#include <constcloud/aws_apigatewayv2/i_api.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE the_path_of_an_execute_api_arn_starts_with_a_slash(const Place& at, const Text& path) {
  at.stop({"Path must start with '/': ", path});
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

inline CONSTCLOUD_CONSTEXPR Value<Text> execute_api_arn(const IApi& api, const Value<Text>& name) {
  return api.stack().format_arn({.resource = api.api_id(), .service = "execute-api", .resource_name = name});
}

/// Of a method and a path of a stage; `*` for what is left out, and for the method `ANY`.
inline CONSTCLOUD_CONSTEXPR Value<Text> execute_api_arn(const IApi& api, const Optional<Value<Text>>& method,
                                                        const Optional<Value<Text>>& path,
                                                        const Optional<Value<Text>>& stage) {
  if (path && !path->is_token() && !path->literal().empty() && path->literal()[0] != '/') {
    refuse::the_path_of_an_execute_api_arn_starts_with_a_slash(detail::node_of(api), path->literal());
  }
  Value<Text> verb = method.value_or("*");
  if (!verb.is_token() && verb.literal().size() == 3) {
    const Text text = verb.literal();
    const auto is = [&text](std::size_t i, char c) { return (text[i] | 0x20) == c; };
    if (is(0, 'a') && is(1, 'n') && is(2, 'y')) verb = Text("*");
  }
  return execute_api_arn(api, concat({stage.value_or("*"), "/", verb, path.value_or("/*")}));
}

}  // namespace constcloud::aws_apigatewayv2::internal

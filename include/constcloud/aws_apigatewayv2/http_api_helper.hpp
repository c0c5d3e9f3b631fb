// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpApiHelper: what may be asked of any HTTP API.
#include <constcloud/aws_apigatewayv2/i_http_api.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// Asks an HTTP API, as its members do. CDK: `HttpApiHelper`.
class [[nodiscard]] HttpApiHelper {
 public:
  static constexpr HttpApiHelper from_http_api(const IHttpApi& http_api) { return HttpApiHelper(http_api); }

  /// The ARN of a method and a path of a stage; `*` for what is left out, and for the method `ANY`. Refuses a path
  /// without a slash ("Path must start with '/': ...").
  CONSTCLOUD_CONSTEXPR Value<Text> arn_for_execute_api(const Optional<Value<Text>>& method = {},
                                                       const Optional<Value<Text>>& path = {},
                                                       const Optional<Value<Text>>& stage = {}) const {
    return http_api_.arn_for_execute_api(method, path, stage);
  }

 private:
  constexpr explicit HttpApiHelper(const IHttpApi& http_api) : http_api_(http_api) {}
  IHttpApi http_api_;
};

}  // namespace constcloud::aws_apigatewayv2

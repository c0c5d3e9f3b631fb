// SPDX-License-Identifier: Apache-2.0
#pragma once
// The permissions that all routes of an HTTP API share.
#include <constcloud/aws_apigatewayv2/i_http_api.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

inline CONSTCLOUD_CONSTEXPR List<ApiPermission>& api_permissions(const IHttpApi& api) {
  return detail::state_of<HttpApiState>(detail::node_of(api), IHttpApi::cdk_class).permissions;
}

/// Whether a permission of that id stands in the stack, or in a stack nested in it.
inline CONSTCLOUD_CONSTEXPR bool has_api_permission(const IHttpApi& api, const Stack& stack, const Text& id) {
  const Text path = Text::concat({stack.node().path(), "/"});
  for (const ApiPermission& known : api_permissions(api)) {
    if (known.id == id && Text::concat({known.stack.node().path(), "/"}).starts_with(path)) return true;
  }
  return false;
}

inline CONSTCLOUD_CONSTEXPR void remember_api_permission(const IHttpApi& api, const Stack& stack, const Text& id) {
  api_permissions(api).push_back({stack, id});
}

}  // namespace constcloud::aws_apigatewayv2::internal

// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the tests of WebSocket APIs share: a stack with an API, and looks into its template.
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

#include "templates.hpp"

namespace sockets {

namespace cc = constcloud;
namespace apigwv2 = constcloud::aws_apigatewayv2;

constexpr apigwv2::WebSocketApi api_in(const cc::Construct& scope, const cc::Text& id = "Api") {
  return apigwv2::WebSocketApi(scope, id);
}

using templates::properties;

/// The resources of one type in the stack that `f` fills, as one line of JSON each, in their order.
template <class F>
constexpr cc::List<cc::Text> resources(F f, const cc::Text& type) {
  cc::List<cc::Text> found;
  for (const cc::Json& resource : templates::resources(f, type)) found.push_back(resource.to_text());
  return found;
}

/// What an annotation says, by the number of the annotation.
constexpr cc::Text warning_of(const cc::Construct& construct, std::size_t place = 0) {
  std::size_t seen = 0;
  for (const auto& entry : construct.node().metadata()) {
    if (entry.type == cc::Text("aws:cdk:warning") && seen++ == place) return entry.data.as_text();
  }
  return "there is no such warning";
}

}  // namespace sockets

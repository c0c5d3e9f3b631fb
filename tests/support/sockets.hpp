// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the tests of WebSocket APIs share: a stack with an API, and looks into its template.
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/json/parser.hpp>

#include "trees.hpp"

namespace sockets {

namespace cc = constcloud;
namespace apigwv2 = constcloud::aws_apigatewayv2;

constexpr apigwv2::WebSocketApi api_in(const cc::Construct& scope, const cc::Text& id = "Api") {
  return apigwv2::WebSocketApi(scope, id);
}

/// The resources of one type in the stack that `f` fills, as one line of JSON each, in their order.
template <class F>
constexpr cc::List<cc::Text> resources(F f, const cc::Text& type) {
  cc::List<cc::Text> found;
  const cc::Json parsed = cc::json::parse(trees::template_of(f));
  const cc::Json* all = parsed.find("Resources");
  if (all == nullptr) return found;
  for (const auto& [id, resource] : all->as_object()) {
    if (*resource.find("Type") == cc::Json(type)) found.push_back(resource.to_text());
  }
  return found;
}

/// The properties of the resource of that type with that place among its kin; a sentence where
/// there is none.
template <class F>
constexpr cc::Text properties(F f, const cc::Text& type, std::size_t place = 0) {
  const cc::List<cc::Text> found = resources(f, type);
  if (found.size() <= place) return "there is no such resource";
  const cc::Json resource = cc::json::parse(found[place]);
  const cc::Json* properties = resource.find("Properties");
  if (properties == nullptr) return "the resource has no properties";
  return properties->to_text();
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

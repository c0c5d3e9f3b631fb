// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/http_route.hpp.
#include <constcloud/aws_apigatewayv2/http_route.hpp>
#include <constcloud/cfn/apigatewayv2/route.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE the_authorization_type_of_an_http_route_is_aws_iam_jwt_custom_or_none(const Place& at,
                                                                                      const Text& type) {
  at.refuse({"authorizationType should either be AWS_IAM, JWT, CUSTOM, or NONE but was '", type, "'"},
            "change what the authorizer's bind returns");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

/// The scopes of an authorizer and those of a route or its API, each once; none where there are none.
inline CONSTCLOUD_CONSTEXPR Optional<TextList> scopes_of(const Optional<TextList>& of_authorizer,
                                                         const Optional<TextList>& of_route) {
  if (!of_route && !of_authorizer) return {};
  List<Value<Text>> scopes;
  const auto add = [&scopes](const Json& scope) {
    for (const Value<Text>& known : scopes) {
      if (known.json() == scope) return;
    }
    scopes.push_back(Token(scope));
  };
  for (const Optional<TextList>* some : {&of_authorizer, &of_route}) {
    if (!some->has_value()) continue;
    if ((*some)->is_token()) return *some;  // nothing can be added to it
    for (const Json& scope : (*some)->as_array()) add(scope);
  }
  if (scopes.empty()) return {};
  return TextList(scopes);
}

inline CONSTCLOUD_CONSTEXPR bool is_authorization_type(const Text& type) {
  return type == "AWS_IAM" || type == "JWT" || type == "CUSTOM" || type == "NONE";
}

}  // namespace constcloud::aws_apigatewayv2::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR HttpRoute::HttpRoute(const Construct& scope, const Text& id, const HttpRouteProps& props)
    : Handle(scope, id) {
  const Making making(*this, props);
  const IHttpApi& api = *props.http_api;
  const HttpRouteKey& key = *props.route_key;
  internal::HttpRouteState& state = own();
  state.api = api;
  state.key = key;
  state.arn = internal::route_arn(*this, api, key, key.method());
  const Value<Text> integration_id = props.integration->bind_to_route({.route = *this, .scope = *this});
  CfnRouteProps cfn{.api_id = api.api_id(),
                    .route_key = key.key(),
                    .authorization_type = "NONE",
                    .target = "integrations/" + integration_id};
  Optional<IHttpRouteAuthorizer> authorizer = props.authorizer;
  if (!authorizer) authorizer = api.default_authorizer();
  if (authorizer) {
    const HttpRouteAuthorizerConfig config = authorizer->bind({.route = *this, .scope = api});
    const Value<Text> type = *config.authorization_type;
    if (!internal::is_authorization_type(type.literal())) {
      refuse::the_authorization_type_of_an_http_route_is_aws_iam_jwt_custom_or_none({detail::node_of(scope), id},
                                                                                    detail::shown(type));
    }
    state.has_iam_authorization = type.literal() == "AWS_IAM";
    cfn.authorization_type = type;
    cfn.authorizer_id = config.authorizer_id;
    Optional<TextList> scopes = props.authorization_scopes;
    if (!scopes) scopes = api.default_authorization_scopes();
    cfn.authorization_scopes = internal::scopes_of(config.authorization_scopes, scopes);
  }
  const CfnRoute route(*this, "Resource", std::move(cfn));
  stand_for(route);
  state.route_id = route.ref();
}

}  // namespace constcloud::aws_apigatewayv2

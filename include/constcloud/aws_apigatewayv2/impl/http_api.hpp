// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/http_api.hpp.
#include <constcloud/aws_apigatewayv2/detail/checked_id.hpp>
#include <constcloud/aws_apigatewayv2/detail/resource_fields.hpp>
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/cfn/apigatewayv2/api.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE credentials_are_not_for_all_origins_name_the_origins_or_remove_allow_credentials(const Place& at) {
  at.refuse("CORS preflight - allowCredentials is not supported when allowOrigin is '*'",
            "name the origins or remove allow_credentials");
}

CONSTCLOUD_RULE a_default_domain_mapping_needs_the_default_stage(const Place& at) {
  at.refuse("defaultDomainMapping not supported with createDefaultStage disabled",
            "remove default_domain_mapping, or give it to a stage as domain_mapping");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Text to_text(CorsHttpMethod method) {
  if (method == CorsHttpMethod::any) return "*";
  return to_text(static_cast<HttpMethod>(method));  // they have the others in one order
}

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

inline CONSTCLOUD_CONSTEXPR bool has_all_origins(const Optional<TextList>& origins) {
  if (!origins || origins->is_token()) return false;
  for (const Json& origin : origins->as_array()) {
    if (origin == Json("*")) return true;
  }
  return false;
}

inline CONSTCLOUD_CONSTEXPR CfnApi::CorsProperty cors_of(const CorsPreflightOptions& options, const detail::Place& at) {
  if (has_all_origins(options.allow_origins) && options.allow_credentials.value_or(false)) {
    refuse::credentials_are_not_for_all_origins_name_the_origins_or_remove_allow_credentials(at);
  }
  CfnApi::CorsProperty cors{.allow_headers = options.allow_headers,
                            .allow_origins = options.allow_origins,
                            .expose_headers = options.expose_headers};
  if (options.allow_credentials) cors.allow_credentials = *options.allow_credentials;
  if (options.allow_methods) {
    List<Text> methods;
    for (const CorsHttpMethod method : *options.allow_methods) methods.push_back(to_text(method));
    cors.allow_methods = TextList(methods);
  }
  if (options.max_age) cors.max_age = options.max_age->as_seconds();
  return cors;
}

}  // namespace constcloud::aws_apigatewayv2::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR HttpApi::HttpApi(const Construct& scope, const Text& id, const HttpApiProps& props)
    : Handle(scope, id) {
  const Making making(*this, props);
  const detail::Place at(detail::node_of(scope), id);
  internal::HttpApiState& state = own();
  state.name = props.api_name.value_or(id);
  state.has_no_endpoint = props.disable_execute_api_endpoint.value_or(false);
  CfnApiProps cfn{.description = props.description,
                  .ip_address_type = internal::text_of(props.ip_address_type),
                  .name = state.name,
                  .protocol_type = "HTTP"};
  if (props.cors_preflight) cfn.cors_configuration = internal::cors_of(*props.cors_preflight, at);
  if (props.disable_execute_api_endpoint) cfn.disable_execute_api_endpoint = *props.disable_execute_api_endpoint;
  if (props.route_selection_expression.value_or(false)) {
    cfn.route_selection_expression = "${request.method} ${request.path}";
  }
  const CfnApi api(*this, "Resource", std::move(cfn));
  stand_for(api);
  state.api_id = api.ref();
  state.api_endpoint = api.attr_api_endpoint();
  if (props.default_authorizer) state.authorizer = props.default_authorizer->rep_;
  state.scopes = props.default_authorization_scopes;
  if (props.default_integration) {
    HttpRoute(*this, "DefaultRoute",
              {.http_api = *this,
               .integration = *props.default_integration,
               .route_key = HttpRouteKey::default_,
               .authorization_scopes = props.default_authorization_scopes,
               .authorizer = props.default_authorizer});
  }
  const bool has_default_stage = props.create_default_stage.value_or(true);
  if (has_default_stage) {
    state.stage = HttpStage(*this, "DefaultStage",
                            {.http_api = *this, .auto_deploy = true, .domain_mapping = props.default_domain_mapping});
    if (props.default_domain_mapping) state.stage.node().add_dependency(*props.default_domain_mapping->domain_name);
  } else if (props.default_domain_mapping) {
    refuse::a_default_domain_mapping_needs_the_default_stage(at);
  }
}

CONSTCLOUD_CONSTEXPR IHttpApi HttpApi::from_http_api_attributes(const Construct& scope, const Text& id,
                                                                const HttpApiAttributes& attributes) {
  Owned state = new internal::HttpApiState;
  state->api_id = *attributes.http_api_id;
  if (attributes.api_endpoint) state->api_endpoint = *attributes.api_endpoint;
  return import_as<IHttpApi>(scope, id, std::move(state));
}

CONSTCLOUD_CONSTEXPR Value<Text> HttpApi::http_api_name() const { return own().name; }
CONSTCLOUD_CONSTEXPR bool HttpApi::disable_execute_api_endpoint() const { return own().has_no_endpoint; }

CONSTCLOUD_CONSTEXPR Optional<Value<Text>> HttpApi::url() const {
  const IHttpStage stage = default_stage();
  if (!stage) return {};
  return stage.url();
}

CONSTCLOUD_CONSTEXPR HttpStage HttpApi::add_stage(const Text& id, const HttpStageOptions& options) const {
  HttpStageProps props{.http_api = *this};
  copy_fields(options, props);
  return HttpStage(*this, id, props);
}

CONSTCLOUD_CONSTEXPR HttpRoutes HttpApi::add_routes(const AddRoutesOptions& options) const {
  HttpRoutes routes;
  for (const HttpMethod method : options.methods.value_or(List<HttpMethod>{HttpMethod::any})) {
    routes.push_back(HttpRoute(*this, internal::checked_id(data(), to_text(method), *options.path, ""),
                               {.http_api = *this,
                                .integration = *options.integration,
                                .route_key = HttpRouteKey::with(*options.path, method),
                                .authorization_scopes = options.authorization_scopes,
                                .authorizer = options.authorizer}));
  }
  return routes;
}

}  // namespace constcloud::aws_apigatewayv2

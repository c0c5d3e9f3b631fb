// SPDX-License-Identifier: Apache-2.0
#pragma once
// What integrations and authorizers of both protocols are behind their handles.
#include <constcloud/base/shared.hpp>
#include <constcloud/base/text.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

/// An integration on its way to its routes: bound to them, made for the first.
template <class BindOptions, class Config, class Integration>
struct RouteIntegrationOf : detail::Counted {
  static constexpr char called[] = "integration";
  constexpr explicit RouteIntegrationOf(const Text& integration_id) : id(integration_id) {}
  constexpr ~RouteIntegrationOf() override {}
  constexpr virtual Config bind(const BindOptions& options) const = 0;
  /// The one that all copies are: it remembers what was made.
  constexpr virtual RouteIntegrationOf& original() { return *this; }

  using Made = Integration;
  Text id;
  Made made{};
};

/// A copy of an own integration. `Base` is what it is as an integration of its protocol.
template <class Own, class Base, class BindOptions, class Config>
struct OwnIntegrationOf : Base {
  constexpr OwnIntegrationOf(const Own& integration, const detail::Shared<Base>& first)
      : Base(Text()), own(integration), part(first) {}
  constexpr ~OwnIntegrationOf() override {}
  constexpr Config bind(const BindOptions& options) const override { return own.bind(options); }
  constexpr RouteIntegrationOf<BindOptions, Config, typename Base::Made>& original() override {
    return part->original();
  }

  Own own;
  detail::Shared<Base> part;
};

/// An authorizer of any class.
template <class BindOptions, class Config>
struct RouteAuthorizerOf : detail::Counted {
  static constexpr char called[] = "authorizer";
  constexpr ~RouteAuthorizerOf() override {}
  constexpr virtual Config bind(const BindOptions& options) const = 0;
};

/// A copy of one.
template <class Authorizer, class BindOptions, class Config>
struct CopiedAuthorizer final : RouteAuthorizerOf<BindOptions, Config> {
  constexpr explicit CopiedAuthorizer(const Authorizer& one) : authorizer(one) {}
  constexpr ~CopiedAuthorizer() override {}
  constexpr Config bind(const BindOptions& options) const override { return authorizer.bind(options); }
  Authorizer authorizer;
};

}  // namespace constcloud::aws_apigatewayv2::internal

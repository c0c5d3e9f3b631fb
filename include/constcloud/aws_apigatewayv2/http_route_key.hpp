// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpMethod and HttpRouteKey: which requests a route of an HTTP API takes.
#include <constcloud/constraints/apigatewayv2_http.hpp>
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// CDK: `HttpMethod`.
enum class HttpMethod : unsigned char { any, delete_, get, head, options, patch, post, put };
template <class Given>
constexpr void wanted_here(const HttpMethod*) {
  static_assert(fits_here<Given>, "an HttpMethod is wanted here, such as HttpMethod::get");
}
CONSTCLOUD_CONSTEXPR Text to_text(HttpMethod method);

/// What a route of an HTTP API takes: a method and a path, or whatever no other route takes. CDK: `HttpRouteKey`.
class [[nodiscard]] HttpRouteKey {
 public:
  /// The key of the default route.
  constexpr HttpRouteKey() = default;
  /// The requests of a method to a path. The path starts with a slash and does not end with one; `{name}` stands for
  /// one part of it, `{name+}` for the rest. Another path is refused ("A route path must always start with a "/" and
  /// not end with a "/""). `HttpMethod::any` is to be said: the CDK writes the word `undefined` where it is left out.
  static constexpr HttpRouteKey with(const HttpRoutePath& path, HttpMethod method) {
    HttpRouteKey key;
    key.method_ = method;
    key.path_ = Value<Text>(path);
    return key;
  }
  /// `$default`: all requests that no other route takes.
  static const HttpRouteKey default_;

  constexpr HttpMethod method() const { return method_; }
  /// None of the default route.
  constexpr const Optional<Value<Text>>& path() const { return path_; }
  /// As API Gateway has it: `GET /books`, or `$default`.
  CONSTCLOUD_CONSTEXPR Value<Text> key() const;

 private:
  HttpMethod method_ = HttpMethod::any;
  Optional<Value<Text>> path_{};
};
template <class Given>
constexpr void wanted_here(const HttpRouteKey*) {
  static_assert(fits_here<Given>,
                "the key of a route is wanted here: HttpRouteKey::with(\"/books\", HttpMethod::get), or "
                "HttpRouteKey::default_");
}
inline constexpr HttpRouteKey HttpRouteKey::default_{};

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/http_route_key.hpp>
#endif

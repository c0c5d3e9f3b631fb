// SPDX-License-Identifier: Apache-2.0
#pragma once
// SecretValue: a text that nobody should see, and says so where it is written down.
#include <constcloud/values/value.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// A secret, for the properties that take one. CDK: `SecretValue`.
class [[nodiscard]] SecretValue : public Value<Text> {
 public:
  /// A secret that stands in the template for all to read: for tests, or for the value of a parameter that has
  /// `NoEcho`.
  static constexpr SecretValue unsafe_plain_text(const Value<Text>& secret) { return SecretValue(secret); }
  /// A secret that a resource has, as `CfnAccessKey::attr_secret_access_key()`: it is known at deployment. Refused: a
  /// text that is known before, "SecretValue.resourceAttribute() must be used with a resource attribute".
  static CONSTCLOUD_CONSTEXPR SecretValue resource_attribute(const Value<Text>& attribute);
  /// No secret.
  constexpr SecretValue() = default;
  /// The text, without any care.
  constexpr const Value<Text>& unsafe_unwrap() const { return *this; }

 private:
  constexpr explicit SecretValue(const Value<Text>& secret) : Value<Text>(secret) {}
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/values/impl/secret_value.hpp>
#endif

// SPDX-License-Identifier: Apache-2.0
#pragma once
// SecretValue: a text that nobody should see, and says so where it is written down.
#include <constcloud/values/value.hpp>

namespace constcloud {

/// A secret, for the properties that take one. CDK: `SecretValue`.
class [[nodiscard]] SecretValue : public Value<Text> {
 public:
  /// A secret that stands in the template for all to read: for tests, or for the value of a parameter that has
  /// `NoEcho`.
  static constexpr SecretValue unsafe_plain_text(const Value<Text>& secret) { return SecretValue(secret); }
  /// The text, without any care.
  constexpr const Value<Text>& unsafe_unwrap() const { return *this; }

 private:
  constexpr explicit SecretValue(const Value<Text>& secret) : Value<Text>(secret) {}
};

}  // namespace constcloud

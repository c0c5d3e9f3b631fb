// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnDynamicReference: a value of another service, which CloudFormation reads at deployment.
#include <constcloud/core/join.hpp>

namespace constcloud {

/// Who has the value. CDK: `CfnDynamicReferenceService`.
enum class CfnDynamicReferenceService : unsigned char {
  ssm,              ///< a parameter of Systems Manager
  ssm_secure,       ///< an encrypted one
  secrets_manager,  ///< a secret
};
constexpr Text to_text(CfnDynamicReferenceService service);

namespace detail {

/// A text that counts as known at deployment only, so that nobody checks its braces.
struct DynamicReferenceText final : json::Leaf {
  constexpr explicit DynamicReferenceText(Value<Text> written) : text(std::move(written)) {}
  constexpr ~DynamicReferenceText() override {}
  constexpr void write(json::Writer& writer) const override { text.write(writer); }
  constexpr bool is_late() const override { return true; }
  Value<Text> text;
};

}  // namespace detail

/// `{{resolve:<service>:<key>}}`, as a token. CDK: `CfnDynamicReference`.
class CfnDynamicReference : public Token {
 public:
  constexpr CfnDynamicReference(CfnDynamicReferenceService service, const Value<Text>& key);
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/core/impl/cfn_dynamic_reference.hpp>
#endif

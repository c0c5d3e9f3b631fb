// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnDynamicReference: a value of another service, which CloudFormation reads at deployment.
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// Who has the value. CDK: `CfnDynamicReferenceService`.
enum class CfnDynamicReferenceService : unsigned char {
  ssm,              ///< a parameter of Systems Manager
  ssm_secure,       ///< an encrypted one
  secrets_manager,  ///< a secret
};
CONSTCLOUD_CONSTEXPR Text to_text(CfnDynamicReferenceService service);

/// `{{resolve:<service>:<key>}}`, as a token. CDK: `CfnDynamicReference`.
class [[nodiscard]] CfnDynamicReference : public Token {
 public:
  CONSTCLOUD_CONSTEXPR CfnDynamicReference(CfnDynamicReferenceService service, const TextValue& key);
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/values/impl/cfn_dynamic_reference.hpp>
#endif

// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of values/cfn_dynamic_reference.hpp.
#include <constcloud/values/cfn_dynamic_reference.hpp>

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR Text to_text(CfnDynamicReferenceService service) {
  switch (service) {
    case CfnDynamicReferenceService::ssm:
      return "ssm";
    case CfnDynamicReferenceService::ssm_secure:
      return "ssm-secure";
    case CfnDynamicReferenceService::secrets_manager:
      return "secretsmanager";
  }
  return {};
}

CONSTCLOUD_CONSTEXPR CfnDynamicReference::CfnDynamicReference(CfnDynamicReferenceService service, const TextValue& key)
    : Token(detail::make_leaf<detail::LateText>(concat({"{{resolve:", constcloud::to_text(service), ":", key, "}}"}))) {}

}  // namespace constcloud

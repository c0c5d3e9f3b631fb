// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/access_key.hpp.
#include <constcloud/aws_iam/access_key.hpp>
#include <constcloud/cfn/iam/access_key.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR Text to_text(AccessKeyStatus status) {
  switch (status) {
    case AccessKeyStatus::active:
      return "Active";
    case AccessKeyStatus::inactive:
      return "Inactive";
    case AccessKeyStatus::expired:
      return "Expired";
  }
  return {};
}

CONSTCLOUD_CONSTEXPR AccessKey::AccessKey(const Construct& scope, const Text& id, const AccessKeyProps& props)
    : Handle(scope, id) {
  const Making making(*this, props);
  CfnAccessKeyProps cfn{.user_name = props.user->user_name()};
  copy_fields(props, cfn);
  const CfnAccessKey resource(*this, "Resource", std::move(cfn));
  stand_for(resource);
  own().id = resource.ref();
  own().secret = SecretValue::resource_attribute(resource.attr_secret_access_key());
}

}  // namespace constcloud::aws_iam

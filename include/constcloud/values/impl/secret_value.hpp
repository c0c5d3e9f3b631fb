// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of values/secret_value.hpp.
#include <constcloud/base/error.hpp>
#include <constcloud/values/secret_value.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] inline void a_secret_of_a_resource_is_an_attribute_of_it_pass_attr_of_its_l1() {
  throw Error("SecretValue.resourceAttribute() must be used with a resource attribute");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR SecretValue SecretValue::resource_attribute(const Value<Text>& attribute) {
  if (!attribute.is_token()) refuse::a_secret_of_a_resource_is_an_attribute_of_it_pass_attr_of_its_l1();
  return SecretValue(attribute);
}

}  // namespace constcloud

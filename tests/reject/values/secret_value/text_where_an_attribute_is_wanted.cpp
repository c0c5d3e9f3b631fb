// SPDX-License-Identifier: Apache-2.0
// reject-note: a_secret_of_a_resource_is_an_attribute_of_it_pass_attr_of_its_l1
#include <constcloud/tree/reference.hpp>
#include <constcloud/values/secret_value.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr bool made = cc::SecretValue::resource_attribute(cc::Aws::stack_id).is_token();
#else
constexpr bool made = cc::SecretValue::resource_attribute("word").is_token();
#endif

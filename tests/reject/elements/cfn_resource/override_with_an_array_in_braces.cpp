// SPDX-License-Identifier: Apache-2.0
// reject: these braces hold members, each as {"key", value}: write an array as Json::array({...}), and a single value without braces
#include <constcloud/elements/cfn_resource.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
void f(const cc::CfnResource& queue) { queue.add_property_override("Names", cc::Json::array({"a", "b"})); }
#else
void f(const cc::CfnResource& queue) { queue.add_property_override("Names", {"a", "b"}); }
#endif

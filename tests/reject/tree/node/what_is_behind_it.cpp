// SPDX-License-Identifier: Apache-2.0
// reject-gcc: has no member named 'data'
// reject-clang: no member named 'data' in 'constcloud::Node'
#include <constcloud/elements/cfn_resource.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
cc::CfnResource f(const cc::Construct& construct) {
  return cc::CfnResource::of(construct);
}
#else
cc::CfnResource f(const cc::Construct& construct) {
  return cc::CfnResource(construct.node().default_child().node().data());
}
#endif

// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnTag: one tag of a resource, as CloudFormation writes it.
#include <constcloud/core/fields.hpp>

namespace constcloud {

/// A tag. Both fields are required. CDK: `CfnTag`.
struct CfnTag {
  /// Key: required; text.
  Required<Value<Text>> key;
  /// Value: required; text.
  Required<Value<Text>> value;
};
consteval auto fields_of(const CfnTag*) {
  using P = CfnTag;
  return fields<&P::key, &P::value>("Key", "Value");
}

}  // namespace constcloud

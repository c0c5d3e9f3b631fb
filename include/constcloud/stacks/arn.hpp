// SPDX-License-Identifier: Apache-2.0
#pragma once
// Amazon Resource Names: put together and taken apart. CDK: `Arn`.
#include <constcloud/stacks/stack.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// How an ARN ends.
enum class ArnFormat : unsigned char {
  slash_resource_name,                 ///< `resource/name`
  colon_resource_name,                 ///< `resource:name`
  slash_resource_slash_resource_name,  ///< `/resource/name`
  no_resource_name,                    ///< `resource`
};
template <class Given>
constexpr void wanted_here(const ArnFormat*) {
  static_assert(detail::fits_here<Given>, "an ArnFormat is wanted here, such as ArnFormat::slash_resource_name");
}

/// The parts of an ARN. What is left out comes from the stack; an empty text is an empty part. CDK: `ArnComponents`.
struct ArnComponents {
  Required<Value<Text>> resource;
  Required<Value<Text>> service;
  Optional<Value<Text>> account{};
  Optional<ArnFormat> arn_format{};
  Optional<Value<Text>> partition{};
  Optional<Value<Text>> region{};
  Optional<Value<Text>> resource_name{};
};

namespace detail {

/// A text that may be joined of literals and intrinsics, split where its literal parts have the delimiter.
CONSTCLOUD_CONSTEXPR List<Value<Text>> split_literal_parts(const Value<Text>& value, const Text& delimiter);

}  // namespace detail

namespace Arn {

/// The ARN of these parts; those left out are the stack's.
CONSTCLOUD_CONSTEXPR Value<Text> format(const ArnComponents& parts, const Stack& stack);

/// The parts of an ARN; of one that is known only at deployment, by `Fn::Split`.
CONSTCLOUD_CONSTEXPR ArnComponents split(const Value<Text>& arn, ArnFormat format);

/// What stands behind `resource_type/` in an ARN.
CONSTCLOUD_CONSTEXPR Value<Text> extract_resource_name(const Value<Text>& arn, const Text& resource_type);

}  // namespace Arn

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/stacks/impl/arn.hpp>
#endif

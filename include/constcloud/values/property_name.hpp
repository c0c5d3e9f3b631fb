// SPDX-License-Identifier: Apache-2.0
#pragma once
// The name that the CDK's classes have for a property of CloudFormation: `KmsKeyARN` is `kmsKeyArn` there.
#include <constcloud/json/writer.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// The CDK's name of the property that CloudFormation calls `name`.
CONSTCLOUD_CONSTEXPR Text property_name(const char* name, std::size_t size);

/// Writes the name of the next member as the CDK has it.
CONSTCLOUD_CONSTEXPR void write_property_name(json::Writer& writer, const char* name, std::size_t size);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/values/impl/property_name.hpp>
#endif

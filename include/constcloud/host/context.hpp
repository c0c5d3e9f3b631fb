// SPDX-License-Identifier: Apache-2.0
#pragma once
// Context values from outside of the program: of the CLI, and of the files that it keeps.
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// A variable of the environment; one that is empty counts as not set.
CONSTCLOUD_INLINE Optional<Text> environment_variable(const char* name);

/// What the CLI hands over: `CDK_CONTEXT_JSON`, and over it the file that `CONTEXT_OVERFLOW_LOCATION_ENV` names.
/// Refused when it is not a JSON object.
CONSTCLOUD_INLINE Map<Json> context_of_cli();

/// What the CLI would hand over if it were started in `folder`: `context` of `cdk.json`, and under it
/// `cdk.context.json`; and the switches for metadata of paths and of assets, unless `cdk.json` has `pathMetadata` or
/// `assetMetadata` off. Files that are not there count as empty.
CONSTCLOUD_INLINE Map<Json> context_of_folder(const Text& folder);

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/context.hpp>
#endif

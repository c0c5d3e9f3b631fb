// SPDX-License-Identifier: Apache-2.0
// The bodies of assets/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/assets/impl/asset_staging.hpp>
#include <constcloud/assets/impl/file_asset.hpp>
#include <constcloud/assets/impl/nested_stack.hpp>
#include <constcloud/assets/impl/nested_template.hpp>

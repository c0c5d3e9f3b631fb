// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_s3_assets/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_s3_assets/impl/asset.hpp>

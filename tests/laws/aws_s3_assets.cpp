// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/aws_s3_assets/asset.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_s3_assets::AssetBuilder)

// SPDX-License-Identifier: Apache-2.0
#pragma once
// Assets: files and folders of the machine, and what reads them. CDK: `aws-cdk-lib/aws-s3-assets`.
#include <constcloud/aws_s3_assets/asset.hpp>
#include <constcloud/core.hpp>
#include <constcloud/host/asset_store.hpp>

// SPDX-License-Identifier: Apache-2.0
#pragma once
// S3, as far as other modules need it. CDK: `aws-cdk-lib/aws-s3`.
#include <constcloud/aws_s3/bucket.hpp>
#include <constcloud/aws_s3/owned_bucket.hpp>
#include <constcloud/cfn/s3/bucket.hpp>
#include <constcloud/core.hpp>

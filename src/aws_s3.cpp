// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_s3/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_s3/impl/bucket.hpp>
#include <constcloud/aws_s3/impl/owned_bucket.hpp>

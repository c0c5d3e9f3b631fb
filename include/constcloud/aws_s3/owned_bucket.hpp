// SPDX-License-Identifier: Apache-2.0
#pragma once
// Bucket's constructor: apart from the rest because it takes the largest of all L1s.
#include <constcloud/base/linkage.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_s3/impl/owned_bucket.hpp>
#endif

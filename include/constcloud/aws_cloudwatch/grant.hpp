// SPDX-License-Identifier: Apache-2.0
#pragma once
// The permission to publish metrics.
#include <constcloud/aws_iam/grant.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_cloudwatch/impl/grant.hpp>
#endif

// SPDX-License-Identifier: Apache-2.0
#pragma once
// API Gateway: what its two versions share.
#include <constcloud/aws_apigateway/access_log.hpp>
#include <constcloud/core.hpp>

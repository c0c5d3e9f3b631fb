// SPDX-License-Identifier: Apache-2.0
// The bodies of constraints/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#define CONSTCLOUD_CHECKED_TYPES_ARE_DEFINED_HERE
#include <constcloud/constraints/apigatewayv2.hpp>
#include <constcloud/constraints/apigatewayv2_http.hpp>
#include <constcloud/constraints/certificatemanager.hpp>
#include <constcloud/constraints/cloudwatch.hpp>
#include <constcloud/constraints/domain_name.hpp>
#include <constcloud/constraints/iam.hpp>
#include <constcloud/constraints/lambda.hpp>
#include <constcloud/constraints/logs.hpp>
#include <constcloud/constraints/s3.hpp>

// SPDX-License-Identifier: Apache-2.0
// The bodies of all that the headers declare: the library behind constcloud::compiled.
#include <constcloud/app.hpp>
#include <constcloud/aws_apigateway.hpp>
#include <constcloud/aws_apigatewayv2.hpp>
#include <constcloud/aws_apigatewayv2_authorizers.hpp>
#include <constcloud/aws_apigatewayv2_integrations.hpp>
#include <constcloud/aws_certificatemanager.hpp>
#include <constcloud/aws_cloudwatch.hpp>
#include <constcloud/aws_iam.hpp>
#include <constcloud/aws_lambda.hpp>
#include <constcloud/aws_logs.hpp>
#include <constcloud/aws_route53.hpp>
#include <constcloud/aws_route53_targets.hpp>
#include <constcloud/aws_s3.hpp>
#include <constcloud/aws_s3_assets.hpp>
#include <constcloud/aws_ssm.hpp>
#include <constcloud/base/keyed_list.hpp>
#include <constcloud/core.hpp>
#include <constcloud/main.hpp>
#include <constcloud/synth.hpp>

// What programs that link the library do not instantiate themselves.
template class constcloud::detail::KeyedPointers<constcloud::detail::TextKeys>;

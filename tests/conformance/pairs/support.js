// SPDX-License-Identifier: Apache-2.0
// What the JavaScript halves of the pairs share: the modules under test and a few short hands.
// Its twin is support.hpp.
'use strict';

const cdk = require('aws-cdk-lib');
const apigwv2 = require('aws-cdk-lib/aws-apigatewayv2');
const integrations = require('aws-cdk-lib/aws-apigatewayv2-integrations');
const authorizers = require('aws-cdk-lib/aws-apigatewayv2-authorizers');
const lambda = require('aws-cdk-lib/aws-lambda');
const iam = require('aws-cdk-lib/aws-iam');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const logs = require('aws-cdk-lib/aws-logs');
const acm = require('aws-cdk-lib/aws-certificatemanager');
const { Construct } = require('constructs');

/// An inline function that answers every message.
const handler = (scope, id = 'Handler') =>
  new lambda.Function(scope, id, {
    runtime: lambda.Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: lambda.Code.fromInline('exports.handler = async () => ({ statusCode: 200 })'),
  });

/// A role that API Gateway may assume.
const role = (scope, id = 'Role') =>
  new iam.Role(scope, id, { assumedBy: new iam.ServicePrincipal('apigateway.amazonaws.com') });

/// A text or an intrinsic, shown as an output.
const show = (scope, id, value) => new cdk.CfnOutput(scope, id, { value });

/// A number or a boolean, shown as an output in JavaScript's spelling.
const show_plain = (scope, id, value) => new cdk.CfnOutput(scope, id, { value: String(value) });

module.exports = {
  cdk,
  apigwv2,
  integrations,
  authorizers,
  lambda,
  iam,
  cloudwatch,
  logs,
  acm,
  Construct,
  handler,
  role,
  show,
  show_plain,
};

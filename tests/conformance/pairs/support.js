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

/// An alarm with the least that it needs.
const alarm = (scope, id, metric) =>
  new cloudwatch.Alarm(scope, id, { metric, threshold: 1, evaluationPeriods: 1 });

/// A URL that answers the routes of an HTTP API.
const url = (id = 'Url') => new integrations.HttpUrlIntegration(id, 'https://example.com');

/// The metrics of an HTTP API or of its stage.
const show_metrics = (stack, of) => {
  alarm(stack, 'ClientError', of.metricClientError());
  alarm(stack, 'ServerError', of.metricServerError());
  alarm(stack, 'DataProcessed', of.metricDataProcessed());
  alarm(stack, 'Count', of.metricCount());
  alarm(stack, 'IntegrationLatency', of.metricIntegrationLatency());
  alarm(stack, 'Latency', of.metricLatency());
  alarm(stack, 'Own', of.metric('Own', { period: cdk.Duration.minutes(1) }));
  alarm(stack, 'Max', of.metricCount({ statistic: 'max', label: 'most' }));
  alarm(stack, 'P99', of.metricLatency({ statistic: 'p99' }));
};

module.exports = {
  alarm,
  url,
  show_metrics,
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
